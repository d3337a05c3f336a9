import { isSatzende } from '../../../../domain/saetze.ts'
import type { Seite } from '../seite.ts'
import { mode, type Zeile } from './zeile.ts'

/** How a document prints its running text, and what stands out from it. */
export interface Schriftbild {
  /** Size of running text. */
  groesse: number
  /** Distance of its baselines, in heights of its font. */
  abstand: number
  /** Whether paragraphs stand apart from each other. */
  gesperrt: boolean
  /** Sizes of titles, the largest first. */
  titel: number[]
  /** Number of the last footnote so far. */
  fussnoten: number
}

const rund = (groesse: number): number => Math.round(groesse * 2) / 2

/** Smaller differences of size are no difference of rank. */
export const unterschied = 0.8

/** Measures the lines of a whole document. */
export function measure(seiten: Seite[], zeilen: Zeile[]): Schriftbild {
  const groesse = mode(
    seiten.flatMap(({ stuecke }) =>
      stuecke.map((one): [number, number] => [rund(one.groesse), one.text.length]),
    ),
  )
  const laufend = zeilen.filter((zeile) => Math.abs(zeile.groesse - groesse) < unterschied)
  const abstaende = laufend.flatMap((zeile, i): [number, number][] => {
    const distanz = (laufend[i - 1]?.y ?? 0) - zeile.y
    return distanz > 0.8 * groesse && distanz < 2.2 * groesse ? [[Math.round(distanz * 2) / 2, 1]] : []
  })
  const enden = laufend.flatMap((zeile, i) => {
    const davor = laufend[i - 1]
    const distanz = (davor?.y ?? 0) - zeile.y
    return davor &&
      isSatzende(davor.text.trim()) &&
      davor.x2 < zeile.x2 - 4 * groesse &&
      distanz > 0.8 * groesse &&
      distanz < 4 * groesse
      ? [distanz]
      : []
  })
  const abstand = mode(abstaende) || 1.2 * groesse
  const titel = [...new Set(zeilen.map((zeile) => rund(zeile.groesse)))].filter(
    (one) => one > groesse + unterschied,
  )
  return {
    groesse,
    fussnoten: 0,
    abstand: abstand / groesse,
    gesperrt: enden.filter((distanz) => distanz > 1.3 * abstand).length * 2 > enden.length,
    titel: titel
      .toSorted((a, b) => b - a)
      .filter((one, i, alle) => i === 0 || (alle[i - 1] ?? 0) - one >= unterschied / 2),
  }
}
