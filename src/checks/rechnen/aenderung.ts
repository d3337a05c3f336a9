import type { Druckzahl } from './druckzahl.ts'
import { gewicht, type Probe, writeAenderung, writeDifferenz, writeQuotient } from './rechnung.ts'
import { absolute, durch, mal, minus, plus, type Spanne, trifft } from './spanne.ts'
import type { Versuch } from './urteil.ts'

/** How changes are printed: with their sign, without it, or as the new value in percent of the old one. */
export type Schreibart = 'vorzeichen' | 'betrag' | 'index'

type Mass = 'absolut' | 'relativ'

/** A stated change with the two values it is between. */
export interface Wechsel {
  behauptet: Druckzahl
  neu: Druckzahl
  alt: Druckzahl
  /** What the change is counted in, where its unit does not say so. */
  mass: Mass
  /** Whether the values are rates: documents do not always tell percent from percentage points. */
  isRate: boolean
}

interface Ergebnis {
  mass: Mass
  spanne: Spanne
  gerechnet: string
}

/** Tries a stated change; nothing where there is no old value to compare with. */
export function tryWechsel(
  wechsel: Wechsel,
  art: Schreibart,
  aussage: string,
): Omit<Versuch, 'nah' | 'moeglich'> | undefined {
  const { behauptet, neu, alt } = wechsel
  const ergebnisse = massOf(wechsel).flatMap((mass) => changeOf(mass, art, wechsel) ?? [])
  const [erstes] = ergebnisse
  if (!erstes) return undefined
  const probe: Probe = {
    regel: 'veraenderung',
    aussage,
    behauptet,
    glieder: [neu, alt],
    gerechnet: erstes.gerechnet,
    stimmt: ergebnisse.some(({ spanne }) => trifft(behauptet.spanne, spanne)),
    ...(ergebnisse.length === 1 && erstes.mass === 'absolut'
      ? { abstand: missOf(behauptet, erstes.spanne) }
      : { anteil: missOf(behauptet, erstes.spanne) / 100 }),
  }
  const groesse = Math.max(Math.abs(behauptet.wert), Math.abs(neu.wert) / 10, Math.abs(alt.wert) / 10)
  return { probe, gewicht: gewicht(groesse, erstes.spanne) }
}

/** In what a change may be counted, by its unit first. */
function massOf({ behauptet, mass, isRate }: Wechsel): Mass[] {
  if (behauptet.einheit === 'Prozentpunkte') return ['absolut']
  const eigenes =
    behauptet.einheit === undefined ? mass : behauptet.einheit === 'Prozent' ? 'relativ' : 'absolut'
  return isRate ? [eigenes, eigenes === 'absolut' ? 'relativ' : 'absolut'] : [eigenes]
}

const missOf = ({ wert }: Druckzahl, { von, bis }: Spanne): number => Math.abs(wert - (von + bis) / 2)

function changeOf(mass: Mass, art: Schreibart, { behauptet, neu, alt }: Wechsel): Ergebnis | undefined {
  if (mass === 'absolut') {
    const spanne = minus(neu.spanne, alt.spanne)
    return { mass, spanne: art === 'betrag' ? absolute(spanne) : spanne, gerechnet: writeDifferenz(neu, alt) }
  }
  const verhaeltnis = alt.wert > 0 ? durch(neu.spanne, alt.spanne) : undefined
  if (!verhaeltnis) return undefined
  if (art === 'index')
    return { mass, spanne: mal(verhaeltnis, 100), gerechnet: writeQuotient(neu, alt, behauptet.stellen) }
  const spanne = mal(plus(verhaeltnis, { von: -1, bis: -1 }), 100)
  return {
    mass,
    spanne: art === 'betrag' ? absolute(spanne) : spanne,
    gerechnet: writeAenderung(neu, alt, behauptet.stellen),
  }
}
