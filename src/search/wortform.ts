/** What makes two written words the same for a search. */

/**
 * A word as it is compared: lower case, umlauts as plain vowels however they are written (`Bürgergeld`, `Buergergeld`,
 * `Burgergeld`), ß as ss, nothing but letters, digits and §.
 */
export function schluessel(wort: string): string {
  const bekannt = schluesselbund.get(wort)
  if (bekannt !== undefined) return bekannt
  if (schluesselbund.size >= fasst) schluesselbund.clear()
  const neu = formKey(wort)
  schluesselbund.set(wort, neu)
  return neu
}

/** The same words come again and again: those of a query beside each word of a text. */
const schluesselbund = new Map<string, string>()
const fasst = 5000

function formKey(wort: string): string {
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
  return stem(wort, /[tesn]$/u)
}

/** Stem of a noun, which does not lose its `t` in any inflection: `Sucht` is not `suchen`, `Quote` is not `Quo`. */
export function nomenstamm(wort: string): string {
  return stem(wort, /[esn]$/u)
}

/** @param endung single letters that an inflection adds */
function stem(wort: string, endung: RegExp): string {
  let rest = wort.replaceAll('sch', '$').replaceAll('ei', '%').replaceAll('ie', '&')
  rest = rest.replace(/(.)\1/gu, '$1*')
  while (rest.length > 3) {
    const kuerzer = shorten(rest, endung)
    if (kuerzer === rest) break
    rest = kuerzer
  }
  return rest.replace(/(.)\*/gu, '$1$1').replaceAll('%', 'ei').replaceAll('&', 'ie').replaceAll('$', 'sch')
}

function shorten(wort: string, endung: RegExp): string {
  if (wort.length > 5 && /(?:e[mr]|nd)$/u.test(wort)) return wort.slice(0, -2)
  return wort.replace(endung, '')
}

/** How well a word of a text answers a word of a query, 0 to 1; 0 means not at all. */
export function passung(gesucht: string, gefunden: string): number {
  const [frage, wort] = [schluessel(gesucht), schluessel(gefunden)]
  if (frage === '' || wort === '') return 0
  if (frage === wort) return 1
  // Inflections and beginnings begin alike; most words of a text do not, and need no stem.
  if (frage[0] !== wort[0]) return 0
  if (isKurz(gesucht)) return 0
  if (isBeugung(gesucht, frage, wort)) return countUmlaute(gesucht) > countUmlaute(gefunden) ? 0.6 : 0.95
  return beginsWith(wort, frage) ? 0.6 : 0
}

function isBeugung(gesucht: string, frage: string, wort: string): boolean {
  const eigener = stamm(frage)
  if (eigener.length < 3 || eigener !== stamm(wort)) return false
  return !/^\p{Lu}/u.test(gesucht) || nomenstamm(frage) === nomenstamm(wort)
}

/** Who writes `Gründer` does not mean `Grund`; who writes `Haus` may mean `Häuser`, or has no umlauts at hand. */
const countUmlaute = (wort: string): number => wort.match(/[äöü]|[ao]e|(?<!q)ue/giu)?.length ?? 0

/** A short stem begins too many other words: `Gründer` is not in `Grundsicherung`. */
function beginsWith(wort: string, frage: string): boolean {
  if (frage.length >= 4 && wort.startsWith(frage)) return true
  const anfang = nomenstamm(frage)
  return anfang.length >= 6 && wort.startsWith(anfang)
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
