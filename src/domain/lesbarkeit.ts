import { splitSentences } from './saetze.ts'

/** How hard a text is to read. */
export interface Sprachwerte {
  woerter: number
  saetze: number
  /** Words of an average sentence. */
  mittel: number
  /** Words of the longest sentence. */
  laengster: number
  /** Erste Wiener Sachtextformel: about the school year that can read the text. */
  wstf: number
}

/** Two vowels that are spoken as one; all others that meet are two syllables: `Thea-ter`, `Situati-on`. */
const zwielaute = 'aa|ai|ay|au|äu|ee|ei|eu|ey|ie|oi|oo|ou|oy'
const silbenkern = new RegExp(`(?<=q)u|${zwielaute}|[aeiouyäöüé]`, 'giu')

/** Syllables of a German word; an abbreviation is spelled out, letter by letter. */
export function countSilben(wort: string): number {
  if (/^\p{Lu}{2,}$/u.test(wort)) return wort.length
  const kerne = [...wort.matchAll(silbenkern)].filter(({ index }) => !/q/iu.test(wort[index - 1] ?? ''))
  return Math.max(1, kerne.length)
}

/**
 * Words as a reader counts them: numbers are words, signs are none, what is joined by a hyphen is one.
 */
export function splitWoerter(satz: string): string[] {
  return satz.match(/[\p{L}\p{N}][\p{L}\p{N}.,:*’'-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu) ?? []
}

/** Sentences of blocks, such as paragraphs and items; a block ends a sentence. */
export function splitSaetze(bloecke: string[]): string[] {
  return bloecke.flatMap((block) => splitSentences(block).map(({ text }) => text.trim()))
}

/**
 * Measures a text.
 *
 * @param bloecke paragraphs and items as plain text
 * @returns values with one decimal; all 0 for an empty text
 * @see Bamberger, Vanecek: Lesen – Verstehen – Lernen – Schreiben (1984); constants as in koRpus, `nWS`
 */
export function measure(bloecke: string[]): Sprachwerte {
  const saetze = splitSaetze(bloecke).map(splitWoerter)
  const alle = saetze.flat()
  if (alle.length === 0) return { woerter: 0, saetze: 0, mittel: 0, laengster: 0, wstf: 0 }
  const mittel = alle.length / saetze.length
  return {
    woerter: alle.length,
    saetze: saetze.length,
    mittel: round(mittel),
    laengster: Math.max(...saetze.map(({ length }) => length)),
    wstf: round(wienerSachtextformel(alle, mittel)),
  }
}

/** Numbers count for the length of sentences; they have no syllables and no letters. */
function wienerSachtextformel(woerter: string[], satzlaenge: number): number {
  const geschrieben = woerter.filter((wort) => /\p{L}/u.test(wort))
  const anteil = (test: (wort: string) => boolean) =>
    (100 * geschrieben.filter(test).length) / Math.max(1, geschrieben.length)
  const vielsilbig = anteil((wort) => countSilben(wort) >= 3)
  const lang = anteil((wort) => wort.replace(/[^\p{L}]/gu, '').length > 6)
  const einsilbig = anteil((wort) => countSilben(wort) === 1)
  return 0.1935 * vielsilbig + 0.1672 * satzlaenge + 0.1297 * lang - 0.0327 * einsilbig - 0.875
}

const round = (wert: number): number => Math.round(wert * 10) / 10
