import { aehnlichkeit, vergleichswoerter } from './textaehnlichkeit.ts'

/** A section as far as it matters for finding it again in another year's plan. */
export interface Textabschnitt {
  titel: string
  /** One string for each paragraph, item or row. */
  bloecke: string[]
}

/** Which sections of two plans are the same. */
export interface Abschnittspaare<A> {
  /** In the order of the newer plan. */
  paare: { alt: A; neu: A }[]
  /** Only in the newer plan. */
  neue: A[]
  /** Only in the older plan. */
  entfallene: A[]
}

/** From here on two sections are the same; below they share no more than the words of all plans. */
const mindestens = 0.5

/**
 * Finds the sections of an older plan again in a newer one, by title and text. Numbering, years and the order of sections
 * may change, titles and texts in part.
 */
export function pairAbschnitte<A extends Textabschnitt>(alte: A[], neue: A[]): Abschnittspaare<A> {
  const [links, rechts] = [alte.map(toMerkmale), neue.map(toMerkmale)]
  const treffer = links.flatMap((alt, i) =>
    rechts.flatMap((neu, j) => {
      const guete = rate(alt, neu)
      const abstand = Math.abs(i / links.length - j / rechts.length)
      return guete >= mindestens ? [{ i, j, guete, abstand }] : []
    }),
  )
  const partner = new Map<number, number>()
  const vergeben = new Set<number>()
  for (const { i, j } of treffer.sort((a, b) => b.guete - a.guete || a.abstand - b.abstand)) {
    if (vergeben.has(i) || partner.has(j)) continue
    partner.set(j, i)
    vergeben.add(i)
  }
  return {
    paare: neue.flatMap((neu, j) => {
      const alt = alte[partner.get(j) ?? -1]
      return alt ? [{ alt, neu }] : []
    }),
    neue: neue.filter((_, j) => !partner.has(j)),
    entfallene: alte.filter((_, i) => !vergeben.has(i)),
  }
}

interface Merkmale {
  titel: string[]
  text: string[]
}

function toMerkmale({ titel, bloecke }: Textabschnitt): Merkmale {
  return { titel: vergleichswoerter(stripTitel(titel)), text: vergleichswoerter(bloecke.join(' ')) }
}

/** A title without its number and the year it is about: `3.2 Ziele für 2024` → `Ziele für`. */
export function stripTitel(titel: string): string {
  return titel
    .replace(/^\s*(?:(?:\d+\.?)+|[IVX]+\.|[a-z]\))\s+/u, '')
    .replace(/(?<!\d)20\d\d(?!\d)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Texts too short to tell one section from another by. */
const wenige = 12

/** A title that stays is worth half; a text that stays is enough where it is long enough to be told from others. */
function rate(alt: Merkmale, neu: Merkmale): number {
  const titel = aehnlichkeit(alt.titel, neu.titel)
  if (Math.min(alt.text.length, neu.text.length) < wenige)
    return titel === 1 ? 0.5 + aehnlichkeit(alt.text, neu.text) / 2 : titel / 2
  const text = aehnlichkeit(alt.text, neu.text)
  return Math.max(titel === 1 ? 0.5 + text / 2 : 0, 0.4 * titel + 0.6 * text, 0.8 * text)
}
