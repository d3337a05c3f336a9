import type { Diagrammangaben } from './diagramm-angaben.ts'
import { assertDrawable, type Diagrammart, type Diagrammdaten, Diagrammfehler } from './diagrammdaten.ts'
import { readStichtag } from './zeitraum.ts'

type Ordnung = NonNullable<Diagrammangaben['reihenfolge']>

/**
 * Puts the Kategorien of a chart in order; the table it is drawn from stays as it is. Time, ages and parts of a whole
 * keep the order they are printed in, all else is easier to compare by size.
 *
 * @throws {Diagrammfehler} for data that a chart of this kind cannot show
 */
export function orderDaten(
  daten: Diagrammdaten,
  { art, reihen, reihenfolge }: Pick<Diagrammangaben, 'art' | 'reihen' | 'reihenfolge'>,
): Diagrammdaten {
  assertDrawable(daten)
  const ordnung = reihenfolge ?? (art === 'balken' && reihen !== 'zeilen' ? 'groesse' : 'tabelle')
  const geordnet = pick(daten, ordnungen[ordnung](daten))
  assertLine(art, geordnet.kategorien)
  return geordnet
}

const ordnungen: Record<Ordnung, (daten: Diagrammdaten) => number[]> = {
  tabelle: ({ kategorien }) => [...kategorien.keys()],
  rueckwaerts: ({ kategorien }) => [...kategorien.keys()].reverse(),
  groesse: bySize,
}

/** What is left over is named last, however much it is. */
const rest = /^(?:Sonstige[rs]?|Übrige[rs]?|Andere[rs]?|Weitere[rs]?|Rest)(?:$|\s*[(:;,–-])/iu

function bySize({ kategorien, reihen }: Diagrammdaten): number[] {
  const groesse = (k: number) => Math.max(...reihen.map(({ werte }) => werte[k] ?? Number.NEGATIVE_INFINITY))
  const rang = (k: number) => Number(rest.test(kategorien[k] ?? ''))
  return [...kategorien.keys()].sort((a, b) => rang(a) - rang(b) || compare(groesse(b), groesse(a)))
}

/** A difference of infinite sizes would be no number. */
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)

function pick({ kategorien, reihen }: Diagrammdaten, stellen: number[]): Diagrammdaten {
  const chosen = <T>(liste: T[]): T[] => stellen.map((stelle) => liste[stelle] as T)
  return {
    kategorien: chosen(kategorien),
    reihen: reihen.map(({ name, werte, texte }) => ({ name, werte: chosen(werte), texte: chosen(texte) })),
  }
}

/** A line between things that do not follow each other in time, or in uneven steps, would show a course that is none. */
function assertLine(art: Diagrammart, kategorien: string[]): void {
  if (art !== 'linie') return
  const zeiten = kategorien.map(monthsOf)
  const schritte = zeiten.slice(1).map((zeit, i) => zeit - (zeiten[i] ?? Number.NaN))
  if (schritte.length > 0 && schritte.every((schritt) => schritt > 0 && schritt === schritte[0])) return
  throw new Diagrammfehler(
    `Gefunden: eine Linie über ${kategorien.join(', ')}. Erwartet: Zeitpunkte, die von links nach rechts gleich weit auseinander liegen. Andere auswählen, reihenfolge="rueckwaerts" angeben oder art="saeulen" nehmen.`,
  )
}

/** Months since the year 0; NaN for what is no time. */
function monthsOf(text: string): number {
  const [jahr, monat = 1] = (readStichtag(text) ?? /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(text)?.[0] ?? '')
    .split('-')
    .map(Number)
  return jahr ? jahr * 12 + monat : Number.NaN
}
