/** About two lines of a page. */
const hoechstens = 160

/** So far from the beginning of a paragraph a reader may look for the word. */
const anfang = 120

/**
 * The first words of the first paragraph that holds a word, or of the first of all. A word that stands far inside its
 * paragraph brings its sentence along.
 */
export function beginOf(absaetze: string[], muster: RegExp): string {
  const absatz = absaetze.find((einer) => einer.search(muster) >= 0) ?? absaetze[0] ?? ''
  const stelle = absatz.search(muster)
  const ab = stelle > anfang ? startBefore(absatz, stelle) : 0
  return `${ab > 0 ? '… ' : ''}${shorten(absatz.slice(ab))}`
}

/** Where the sentence of a place begins, as far as a full stop before a capital tells; of a long one some words before. */
function startBefore(text: string, stelle: number): number {
  const letzte = [...text.slice(0, stelle).matchAll(/[.!?:]\s+(?=\p{Lu})/gu)].at(-1)
  const satz = letzte ? letzte.index + letzte[0].length : 0
  return stelle - satz <= anfang ? satz : text.lastIndexOf(' ', stelle - anfang / 2) + 1
}

/** The first words of a text, cut at a space. */
export function shorten(text: string): string {
  if (text.length <= hoechstens) return text
  const ende = text.lastIndexOf(' ', hoechstens)
  return `${text.slice(0, ende > 0 ? ende : hoechstens)} …`
}
