import type { Gitter } from './gitter.ts'
import { gewicht, type Probe, writeSumme } from './rechnung.ts'
import { nameOf, type Reihe } from './reihe.ts'
import { summe, trifft } from './spanne.ts'
import { decideBest, type Versuch } from './urteil.ts'

/** Rows that add up the row before them from column to column: `kumuliert`. */
export function probeKumuliert({ zeilen, spalten }: Gitter): Probe[] {
  return zeilen
    .filter(({ name }) => /kumuliert|aufgelaufen|laufende Summe/iu.test(name))
    .flatMap((kumuliert) => {
      const stamm = zeilen.findLast(({ nr, art }) => nr < kumuliert.nr && art === 'menge')
      const versuche = stamm ? spalten.slice(1).flatMap((spalte) => tryAt(kumuliert, stamm, spalte)) : []
      return decideBest([{ grund: 'wort', versuche }])
    })
}

function tryAt(kumuliert: Reihe, stamm: Reihe, spalte: Reihe): Versuch[] {
  const behauptet = kumuliert.zellen[spalte.nr]?.zahl
  const glieder = stamm.zellen.slice(0, spalte.nr + 1).flatMap(({ zahl }) => zahl ?? [])
  if (!behauptet || glieder.length !== spalte.nr + 1) return []
  const spanne = summe(glieder.map((glied) => glied.spanne))
  const probe = {
    regel: 'summe',
    aussage: nameOf(kumuliert, spalte),
    behauptet,
    glieder,
    gerechnet: writeSumme(glieder),
    stimmt: trifft(behauptet.spanne, spanne),
    abstand: Math.abs(behauptet.wert - (spanne.von + spanne.bis) / 2),
  }
  return [{ probe, gewicht: gewicht(behauptet.wert, spanne), nah: true, moeglich: true }]
}
