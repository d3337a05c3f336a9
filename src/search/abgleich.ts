/** Endings that German puts on nouns, adjectives and verbs, longest first. */
const endungen = /(?:ungen|innen|ern|en|em|er|es|e|n|s)$/u

/** A word as it is compared: lower case, umlauts and ß written out, nothing but letters, digits and §. */
export function grundform(wort: string): string {
  return wort
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}§]/gu, '')
}

const stamm = (wort: string): string => (wort.length > 5 ? wort.replace(endungen, '') : wort)

/** Umlauts may also be typed as plain vowels: `Burgergeld`. */
const ohneUmlaut = (wort: string): string => wort.replace(/([aou])e/gu, '$1')

/**
 * Whether a word found in a text is what a reader asked for: the same word in another inflection, or the beginning
 * of a longer one. Pagefind falls back to the longest known beginning of an unknown word, which is no match.
 */
export function isGenau(gesucht: string, gefunden: string): boolean {
  const frage = stamm(grundform(gesucht))
  if (frage === '') return false
  return [gefunden, ...gefunden.split('-')]
    .map(grundform)
    .some((wort) => wort.startsWith(frage) || ohneUmlaut(wort).startsWith(ohneUmlaut(frage)))
}

/** The words of a query that must be found. */
export function suchwoerter(anfrage: string): string[] {
  return anfrage.split(/[\s\-/„“”"]+/u).filter((wort) => grundform(wort) !== '')
}
