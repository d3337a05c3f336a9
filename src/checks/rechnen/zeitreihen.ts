import { tryWechsel } from './aenderung.ts'
import type { Gitter } from './gitter.ts'
import type { Probe } from './rechnung.ts'
import { nameOf, type Reihe } from './reihe.ts'
import { decideBest, type Versuch } from './urteil.ts'
import { zeitpunktOf } from './zeitpunkt.ts'

/** Rows (or columns) that state how the one before them changes from year to year. */
export function probeZeitreihen({ zeilen, spalten }: Gitter): Probe[] {
  return [...probeReihen(zeilen, spalten), ...probeReihen(spalten, zeilen)]
}

const isAenderung = ({ art }: Reihe): boolean => art === 'differenz' || art === 'aenderung'

function probeReihen(reihen: Reihe[], zeiten: Reihe[]): Probe[] {
  return reihen.filter(isAenderung).flatMap((aenderung) => {
    const stamm = reihen.findLast((reihe) => reihe.nr < aenderung.nr && !isAenderung(reihe))
    if (!stamm || stamm.art === 'keine') return []
    const versuche = zeiten.flatMap((zeit) => tryAt(aenderung, stamm, zeit, yearBefore(zeit, zeiten)))
    return decideBest([{ grund: 'wort', versuche }])
  })
}

/** The same time one year before. */
function yearBefore({ name }: Reihe, zeiten: Reihe[]): Reihe | undefined {
  const zeit = zeitpunktOf(name)
  return zeiten.find((andere) => {
    const alt = zeitpunktOf(andere.name)
    return zeit !== undefined && alt !== undefined && Math.abs(zeit - alt - 1) < 0.01
  })
}

function tryAt(aenderung: Reihe, stamm: Reihe, zeit: Reihe, vorjahr: Reihe | undefined): Versuch[] {
  const behauptet = aenderung.zellen[zeit.nr]?.zahl
  const [neu, alt] = [stamm.zellen[zeit.nr]?.zahl, vorjahr && stamm.zellen[vorjahr.nr]?.zahl]
  if (!behauptet || !neu || !alt || !vorjahr) return []
  const mass = aenderung.art === 'differenz' ? 'absolut' : 'relativ'
  const isRate = stamm.art !== 'menge' || neu.einheit === 'Prozent'
  const aussage = `${stamm.name}, ${nameOf(aenderung, zeit)}`
  const versuch = tryWechsel({ behauptet, neu, alt, mass, isRate }, 'vorzeichen', aussage)
  return versuch ? [{ ...versuch, nah: false, moeglich: true }] : []
}
