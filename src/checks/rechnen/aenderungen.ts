import { type Schreibart, tryWechsel } from './aenderung.ts'
import type { Druckzahl } from './druckzahl.ts'
import type { Gitter } from './gitter.ts'
import type { Probe } from './rechnung.ts'
import { nameOf, type Reihe } from './reihe.ts'
import { decideBest, type Grund, type Versuch } from './urteil.ts'
import { isNewer, isVorlaeufig, zeitpunktOf } from './zeitpunkt.ts'

/** Columns and rows that state how others differ: `Differenz`, `Veränderung in %`. */
export function probeAenderungen({ zeilen, spalten }: Gitter): Probe[] {
  return [
    ...spalten.flatMap((spalte) => probeReihe(spalte, spalten, zeilen)),
    ...zeilen.flatMap((zeile) => probeReihe(zeile, zeilen, spalten)),
  ]
}

const schreibarten: readonly Schreibart[] = ['vorzeichen', 'betrag', 'index']

function probeReihe(aenderung: Reihe, reihen: Reihe[], quer: Reihe[]): Probe[] {
  if (aenderung.art !== 'differenz' && aenderung.art !== 'aenderung') return []
  return decideBest(
    pairs(aenderung, reihen).flatMap((paar) =>
      schreibarten.map((art) => ({
        art,
        grund: groundOf(paar),
        versuche: quer.flatMap((reihe) => tryAt(aenderung, paar, art, reihe)),
      })),
    ),
  )
}

interface Paar {
  neu: Reihe
  alt: Reihe
}

/** What may be compared: the two that the name names, else any two before it or, where there are none, after it. */
function pairs(aenderung: Reihe, reihen: Reihe[]): Paar[] {
  const werte = reihen.filter(({ art }) => art === 'menge')
  const jahre = aenderung.name.match(/20\d\d/gu) ?? []
  const genannte = werte.filter(({ name }) => jahre.some((jahr) => name.includes(jahr)))
  const davor = werte.filter(({ nr }) => nr < aenderung.nr)
  const auswahl = jahre.length === 2 && genannte.length === 2 ? genannte : davor.length > 1 ? davor : werte
  return auswahl.flatMap((neu) =>
    auswahl
      .filter((alt) => alt !== neu && isNewer(neu.name, alt.name) !== false)
      .map((alt) => ({ neu, alt })),
  )
}

/** Two points in time and a word of change leave no doubt. */
const groundOf = ({ neu, alt }: Paar): Grund =>
  zeitpunktOf(neu.name) !== undefined && zeitpunktOf(alt.name) !== undefined ? 'name' : 'wort'

function tryAt(aenderung: Reihe, paar: Paar, art: Schreibart, quer: Reihe): Versuch[] {
  const behauptet = aenderung.zellen[quer.nr]?.zahl
  const [neu, alt] = [paar.neu.zellen[quer.nr]?.zahl, paar.alt.zellen[quer.nr]?.zahl]
  if (!behauptet || !neu || !alt || !isComparable(quer, neu, alt)) return []
  const mass = aenderung.art === 'differenz' ? 'absolut' : 'relativ'
  const isRate = quer.art === 'satz' || quer.art === 'anteil' || neu.einheit === 'Prozent'
  const versuch = tryWechsel({ behauptet, neu, alt, mass, isRate }, art, nameOf(aenderung, quer))
  const nah = isNewer(paar.neu.name, paar.alt.name) === true && !isVorlaeufig(paar.alt.name)
  return versuch ? [{ ...versuch, nah, moeglich: true }] : []
}

/** Changes of changes are no matter here. */
const isComparable = (quer: Reihe, neu: Druckzahl, alt: Druckzahl): boolean =>
  !['keine', 'differenz', 'aenderung'].includes(quer.art) &&
  (neu.einheit === 'Prozent') === (alt.einheit === 'Prozent')
