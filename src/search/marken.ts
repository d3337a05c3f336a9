import { findParagrafen } from '../domain/rechtsgrundlagen.ts'

/** Inner words that the index knows of beside the printed ones; they are never shown. */

const trenner = '~~'
const marke = /~~[\p{L}\p{N}~]+/gu

/** Shortest compound, and shortest inner word, that get a mark. */
const grenzen = { kompositum: 9, teil: 4 }

const endung = /(?:innen|ungen|en|er|es|e|s|n)$/u

/** Heads of compounds that administrative German uses again and again, but seldom alone. */
const grundwoerter =
  `angebot anspruch antrag ausgabe bedarf beratung berechtigte bescheid betreuung bezieher bildung
  budget dienst eintritt empfänger fonds förderung gebiet geld gruppe gutschein hilfe kosten kraft kurs lehrgang leistung
  leitung markt maßnahme messe mittel partner plan platz programm projekt quote rückgang schlüssel schule service stelle
  strategie träger unterkunft vermittlung vertrag wesen wohnung zahl zeit ziel zulage zuschuss`.split(/\s+/u)

/** Beginnings of nouns: what an inner word may begin with. Most are those that the texts themselves use alone, or after a hyphen. */
export function collectNomen(texte: Iterable<string>): Set<string> {
  const nomen = new Set<string>(grundwoerter)
  for (const text of texte)
    for (const [wort] of text.matchAll(/(?<![\p{L}-])\p{Lu}\p{Ll}{4,}(?!\p{L})|(?<=\s-)\p{L}{5,}/gu)) {
      const klein = wort.toLowerCase()
      const gekuerzt = klein.length > 7 ? klein.replace(endung, '') : klein
      nomen.add(gekuerzt.length >= 5 ? gekuerzt : klein)
    }
  return nomen
}

/** A text in which every compound is followed by the words inside it: `Langzeitbezieher~~bezieher`. */
export function addMarken(text: string, nomen: ReadonlySet<string>): string {
  const paragrafen = findParagrafen(text)
  return text.replace(/\p{N}+\p{L}?|[\p{L}]+/gu, (wort, index: number) => {
    const paragraf = paragrafen.find((einer) => einer.index === index)
    if (paragraf) return wort + trenner + paragrafWort(paragraf.nummer)
    return (
      wort +
      innereWoerter(wort, nomen)
        .map((teil) => trenner + teil)
        .join('')
    )
  })
}

/** The word by which the index knows a section of a law. */
export function paragrafWort(nummer: string): string {
  return `paragraf${nummer}`
}

/** Every end of a compound that begins with a noun. */
function innereWoerter(wort: string, nomen: ReadonlySet<string>): string[] {
  if (wort.length < grenzen.kompositum) return []
  const klein = wort.toLowerCase()
  const teile: string[] = []
  for (let ab = 3; ab <= klein.length - grenzen.teil; ab++) {
    const rest = klein.slice(ab)
    if (beginsWithNomen(rest, nomen) && (wort !== klein || isNomen(klein.slice(0, ab), nomen)))
      teile.push(rest)
  }
  return teile
}

/** Verbs and adjectives have endings that look like nouns, as in `an-ge-messen`: there the part before must be one too. */
function isNomen(vorn: string, nomen: ReadonlySet<string>): boolean {
  const ohneFuge = vorn.replace(/(?:es|en|s|n)$/u, '')
  return nomen.has(vorn) || nomen.has(ohneFuge) || nomen.has(ohneFuge.replace(endung, ''))
}

function beginsWithNomen(rest: string, nomen: ReadonlySet<string>): boolean {
  for (let laenge = grenzen.teil; laenge <= rest.length; laenge++)
    if (nomen.has(rest.slice(0, laenge))) return true
  return false
}

/** A text as its readers see it. */
export function removeMarken(text: string): string {
  return text.replace(marke, '')
}

/** The printed word and the inner words of a marked one. */
export function splitMarken(wort: string): { wort: string; teile: string[] } {
  const [gedruckt = '', ...teile] = wort.split(trenner)
  return { wort: gedruckt, teile }
}
