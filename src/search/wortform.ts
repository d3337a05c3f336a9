/** What makes two written words the same for a search. */

/**
 * A word as it is compared: lower case, umlauts as plain vowels however they are written (`Bürgergeld`, `Buergergeld`,
 * `Burgergeld`), ß as ss, nothing but letters, digits and §.
 */
export function schluessel(wort: string): string {
  return wort
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('ß', 'ss')
    .replace(/ä|ae/gu, 'a')
    .replace(/ö|oe/gu, 'o')
    .replace(/ü|(?<!q)ue/gu, 'u')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}§]/gu, '')
}

/**
 * Stem of a German word, so that its inflections are one.
 *
 * @param wort a {@link schluessel}
 * @see Weissweiler, Fraser: Developing a Stemmer for German Based on a Comparative Analysis (CISTEM), 2017; here without
 * the prefix `ge-`, which begins too many nouns (`Geld`, `Gebiet`)
 */
export function stamm(wort: string): string {
  let stem = wort.replaceAll('sch', '$').replaceAll('ei', '%').replaceAll('ie', '&')
  stem = stem.replace(/(.)\1/gu, '$1*')
  while (stem.length > 3) {
    const kuerzer = shorten(stem)
    if (kuerzer === stem) break
    stem = kuerzer
  }
  return stem.replace(/(.)\*/gu, '$1$1').replaceAll('%', 'ei').replaceAll('&', 'ie').replaceAll('$', 'sch')
}

function shorten(stem: string): string {
  if (stem.length > 5 && /(?:e[mr]|nd)$/u.test(stem)) return stem.slice(0, -2)
  return stem.replace(/[tesn]$/u, '')
}

/** How well a word of a text answers a word of a query, 0 to 1; 0 means not at all. */
export function passung(gesucht: string, gefunden: string): number {
  const [frage, wort] = [schluessel(gesucht), schluessel(gefunden)]
  if (frage === '' || wort === '') return 0
  if (frage === wort) return 1
  if (isKurz(gesucht)) return 0
  const stem = stamm(frage)
  if (stem.length >= 3 && stem === stamm(wort))
    return countUmlaute(gesucht) > countUmlaute(gefunden) ? 0.6 : 0.95
  return beginsWith(wort, frage, stem) ? 0.6 : 0
}

/** Who writes `Gründer` does not mean `Grund`; who writes `Haus` may mean `Häuser`, or has no umlauts at hand. */
const countUmlaute = (wort: string): number => wort.match(/[äöü]|[ao]e|(?<!q)ue/giu)?.length ?? 0

/** A short stem begins too many other words: `Gründer` is not in `Grundsicherung`. */
function beginsWith(wort: string, frage: string, stem: string): boolean {
  if (frage.length >= 4 && wort.startsWith(frage)) return true
  return stem.length >= 6 && wort.startsWith(stem)
}

/** Abbreviations and numbers have no inflections, and are the beginning of nothing. */
export function isKurz(wort: string): boolean {
  return wort.length < 4 || /^[§\d.,]/u.test(wort) || isGemischt(wort)
}

/** `ELB`, `ELBs`, `eLbs`: a capital within a word; words that are all capitals for emphasis are long. */
function isGemischt(wort: string): boolean {
  return /^\P{L}*\p{L}+\p{Lu}/u.test(wort) && !/^\p{Lu}{7,}$/u.test(wort)
}

/** The words of a text, in order; parts of a compound with hyphens are words of their own. */
export function splitText(text: string): string[] {
  return text.match(/[\p{L}\p{N}§]+(?:[*:][\p{L}]+)*(?:[.,]\p{N}+)*(?:~~[\p{L}\p{N}~]+)?/gu) ?? []
}
