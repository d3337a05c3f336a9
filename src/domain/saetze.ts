import { monate } from './datum.ts'

/** What tells sentences from titles in German, as far as converted documents need it. */

/** A sentence does not end with these words: articles, prepositions, conjunctions, possessives. */
const offeneWoerter = new Set(
  `aber als am an auf aus bei beim bis das dass dem den denn der des die diese diesem diesen dieser dieses durch ein
  eine einem einen einer eines für gegen ihre ihrem ihren ihrer im in ins ist je kein keine mit nach nicht ob oder ohne
  sein seine seinem seinen seiner sind sowie sowohl über um und unser unsere unserem unseren unserer unter vom von vor
  während wegen weil wie wird zu zum zur zwischen rund ca. etwa knapp circa insgesamt bereits`.split(/\s+/u),
)

/** Finite verbs and pronouns that stand in lead-in sentences and hardly ever in titles. */
const satzwoerter = new Set(
  `beinhaltet beinhalten besteht bestehen betrachten bewerten bietet bieten ergibt ergeben erwarten folgt folgen
  gehören gibt haben hat ist kann können lautet lauten liegt liegen möchten müssen planen sehen setzen sieht sind soll
  sollen stehen steht umfasst umfassen verfolgen verfolgt vereinbart vorgesehen werden wird wir wollen wurde wurden zählen
  zeigt zeigen es ich sich sie`.split(/\s+/u),
)

const satzende = /[.!?:;…][“”"»’)\]]*$/u

/** A letter goes on in lower case after its salutation, in a paragraph of its own. */
const anrede = /^(?:Sehr geehrte|Liebe[rs]?\s|Guten Tag)/u

/** Whether a text has come to an end: by its punctuation, or as a salutation does. */
export function isSatzende(text: string): boolean {
  return satzende.test(text) || anrede.test(text)
}

/** Whether a text breaks off with a word that must go on. */
export function isOffen(text: string): boolean {
  return /[,(]$/u.test(text) || offeneWoerter.has(text.split(' ').at(-1) ?? '')
}

/** Whether a line that ends in a colon leads in what follows, rather than naming it: `… bewerten wir wie folgt:`. */
export function isEinleitung(text: string): boolean {
  if (!/:$/u.test(text)) return false
  return text
    .replace(/:$/u, '')
    .split(/\s+/u)
    .some((wort) => satzwoerter.has(wort))
}

/** Whether a text begins in lower case, as the rest of a sentence does. */
export function beginsLower(text: string): boolean {
  return /^[(„]?\p{Ll}/u.test(text)
}

/** Whether a line names where figures come from, or of when they are. */
export function isQuellenzeile(text: string): boolean {
  return /^(?:quelle|datenquelle|stand|datenstand|erstellt|eigene darstellung)\b/iu.test(text)
}

const monat = new RegExp(`^(?:${monate.join('|')})\\b`, 'u')

/** Whether two texts are one that breaks off in the middle of a date, a paragraph of a law or a quantity. */
export function isZusammenhang(davor: string, danach: string): boolean {
  if (/\s\d{1,2}\.$/u.test(davor)) return monat.test(danach)
  if (/§+\s?\d+\s?\p{Ll}?$/u.test(davor)) return /^(?:SGB|Abs|Satz)\b/u.test(danach)
  return davor.length >= 60 && /\s\d+$/u.test(davor) && /^\p{Lu}\p{Ll}/u.test(danach) && isSatzende(danach)
}

/** After these words a dot ends no sentence. */
const abkuerzung =
  /(?:^|[\s(])(?:ca|rd|z\.\s?B|d\.\s?h|u\.\s?a|o\.\s?g|i\.\s?d|i\.\s?H|v\.\s?a|bzw|ggü|inkl|incl|insb|lfd|lt|gem|vgl|Vgl|Abs|Nr|Art|Ziff|Kap|Mio|Mrd|Tsd|Mill|Jan|Feb|Mär|Apr|Jun|Jul|Aug|Sep|Sept|Okt|Nov|Dez|S|Dr|v|s|u|o|g|B|a|h|d|\d{1,2})$/u

/** Sentences of a text with their places. */
export function splitSentences(text: string): { index: number; text: string }[] {
  const saetze: { index: number; text: string }[] = []
  let ab = 0
  for (const { index } of text.matchAll(/[.!?](?=[“"»)]*\s+[\p{Lu}„(\d])/gu)) {
    if (text[index] === '.' && abkuerzung.test(text.slice(ab, index))) continue
    saetze.push({ index: ab, text: text.slice(ab, index + 1) })
    ab = index + 1
  }
  return [...saetze, { index: ab, text: text.slice(ab) }].filter((satz) => satz.text.trim() !== '')
}
