import { findAufteilungen } from './aufteilungen.ts'
import type { Druckzahl } from './druckzahl.ts'
import type { Gitter } from './gitter.ts'
import { findDavon, findFette, findSummen, type Gliederung } from './gliederungen.ts'
import { gewicht, type Probe, writeSumme } from './rechnung.ts'
import { nameOf, type Reihe } from './reihe.ts'
import { breite, mal, type Spanne, summe, trifft } from './spanne.ts'
import { decideBest, type Versuch } from './urteil.ts'
import type { Zelle } from './zellen.ts'
import { isZiffernfehler } from './ziffernfehler.ts'

/** Totals: a row is the sum of others, and so is a column. */
export function probeSummen({ zeilen, spalten }: Gitter): Probe[] {
  return [...probeReihen(zeilen, spalten), ...probeReihen(spalten, zeilen)]
}

function probeReihen(reihen: Reihe[], quer: Reihe[]): Probe[] {
  const gruppen = [
    ...findSummen(reihen),
    ...findAufteilungen(reihen),
    ...findDavon(reihen),
    ...findFette(reihen),
  ]
  return gruppen.flatMap((lesarten) => probeGliederung(lesarten, quer))
}

function probeGliederung(lesarten: Gliederung[], quer: Reihe[]): Probe[] {
  return decideBest(
    lesarten.map((lesart) => ({
      grund: lesart.grund,
      versuche: quer.flatMap((reihe) => tryAt(lesart, reihe)),
    })),
  )
}

/** Shares that miss 100 by more points than these are not shares of one whole. */
const punkte = 5

/** One column's total against its parts; nothing where a number is missing that would decide it. */
function tryAt(gliederung: Gliederung, quer: Reihe): Versuch[] {
  const { ganzes, teile, abzug, rest } = gliederung
  const behauptet = ganzes.zellen[quer.nr]
  const zellen = teile.flatMap(({ zellen }) => zellen[quer.nr] ?? [])
  const glieder = teile.flatMap((teil) => signed(teil.zellen[quer.nr]?.zahl, abzug?.includes(teil)) ?? [])
  if (!behauptet?.zahl || !isAddable(behauptet, zellen) || glieder.every(({ wert }) => wert === 0)) return []
  const versuch = toVersuch(behauptet.zahl, glieder, gliederung, nameOf(ganzes, quer))
  const luecke = behauptet.zahl.wert - summe(glieder.map(({ spanne }) => spanne)).bis
  const offen = zellen.some(({ leer }) => leer) || luecke <= rest * behauptet.zahl.wert
  const fremd = behauptet.art === 'anteil' && Math.abs(luecke) > punkte
  return !versuch.probe.stimmt && ((luecke > 0 && offen) || fremd) ? [] : [versuch]
}

/** What is taken off may be printed with its sign or without. */
function signed(zahl: Druckzahl | undefined, ab = false): Druckzahl | undefined {
  return zahl && ab && zahl.wert > 0 ? { ...zahl, wert: -zahl.wert, spanne: mal(zahl.spanne, -1) } : zahl
}

/** Counts, differences, and shares that make up 100; an empty cell stands for none or for one that is not told. */
function isAddable({ art, zahl }: Zelle, teile: Zelle[]): boolean {
  if (!teile.every((teil) => teil.leer || teil.null || (teil.zahl && teil.art === art))) return false
  if (teile.filter((teil) => teil.zahl).length < 2) return false
  return art === 'menge' || art === 'differenz' || (art === 'anteil' && zahl?.wert === 100)
}

function toVersuch(
  behauptet: Druckzahl,
  glieder: Druckzahl[],
  gliederung: Gliederung,
  aussage: string,
): Versuch {
  const spanne = summe(glieder.map(({ spanne }) => spanne))
  const probe = {
    regel: 'summe',
    aussage,
    behauptet,
    glieder,
    gerechnet: writeSumme(glieder),
    stimmt: trifft(behauptet.spanne, spanne),
    abstand: Math.abs(behauptet.wert - (spanne.von + spanne.bis) / 2),
  }
  const volle = glieder.filter(({ wert }) => wert !== 0).length
  return {
    probe,
    gewicht: volle > 1 ? gewicht(behauptet.wert, spanne) : 0,
    nah: isNear(gliederung, behauptet.wert, spanne),
    moeglich: gliederung.aufgeteilt || isPossible(behauptet, glieder),
  }
}

/**
 * Whether a miss looks like a slip of the pen. In amounts of six and more digits that is no chance. Smaller ones must be
 * called a total, and a total that is more than its parts may be that of a longer list, of which rows are left out.
 */
function isNear(
  { ganzes, teile, grund, aufgeteilt }: Gliederung,
  behauptet: number,
  spanne: Spanne,
): boolean {
  const abstand = behauptet - (spanne.von + spanne.bis) / 2
  const anteil = Math.abs(abstand) / Math.max(1, Math.abs(behauptet))
  const vertippt = isZiffernfehler(abstand, breite(spanne) / 2 + 0.5)
  if (Math.abs(behauptet) >= 100_000) return vertippt || (grund === 'name' && abstand < 0 && anteil <= 0.03)
  if (grund !== 'name' || anteil > 0.5) return false
  if (abstand < 0 && anteil <= 0.03) return true
  const vollstaendig =
    aufgeteilt ||
    /^Summe/iu.test(ganzes.name) ||
    teile.some(({ name }) => /^(?:sonst|übrig|weiter|ander)/iu.test(name))
  return vertippt && (abstand < 0 || vollstaendig || anteil <= 0.05)
}

/**
 * Whether a total that misses could be meant as one: more than each part, or at least as much as all but the largest.
 * What lies among its parts may be an average of them.
 */
function isPossible(behauptet: Druckzahl, glieder: Druckzahl[]): boolean {
  const werte = glieder.map(({ wert }) => wert)
  const groesstes = Math.max(...werte)
  const uebrige = werte.reduce((a, b) => a + b, 0) - groesstes
  if (werte.some((wert) => wert < 0) || behauptet.wert > groesstes) return true
  return werte.length > 2 && behauptet.wert >= uebrige * 0.9
}
