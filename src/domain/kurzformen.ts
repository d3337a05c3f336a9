import { isAbkuerzung } from './abkuerzungen.ts'

/** An abbreviation that a text explains where it uses it: `Jugendberufsagentur (JBA)`. */
export interface Kurzform {
  begriff: string
  langform: string
}

const klammer = /\((?<innen>[^()]{2,80})\)/gu

/**
 * The abbreviations that a text explains in brackets, or whose long form stands in brackets after them.
 *
 * @see Schwartz, Hearst: A Simple Algorithm for Identifying Abbreviation Definitions in Biomedical Text, PSB 2003: from
 * the right each letter of the short form is found in the long one, and its first begins a word
 */
export function findKurzformen(text: string): Kurzform[] {
  return [...text.matchAll(klammer)].flatMap(({ groups, index }) => {
    const [davor, innen] = [textBefore(text, index), (groups?.innen ?? '').trim()]
    if (davor === '') return []
    if (isShort(innen)) return explain(innen, wordsBefore(davor, innen))
    const letztes = davor.split(/\s+/u).at(-1) ?? ''
    return isShort(letztes) ? explain(letztes, innen) : []
  })
}

/** The words between a bracket and the one before it. */
function textBefore(text: string, klammerauf: number): string {
  const anfang = Math.max(...['(', ')'].map((zeichen) => text.lastIndexOf(zeichen, klammerauf - 1))) + 1
  return text
    .slice(anfang, klammerauf)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trimEnd()
}

const isShort = (text: string): boolean => text.length <= 10 && isAbkuerzung(text)

/** A long form has at most so many words more than its short form has letters. */
function wordsBefore(text: string, kurz: string): string {
  const satz = text.split(/[.;:!?]\s/u).at(-1) ?? ''
  return satz
    .split(/\s+/u)
    .slice(-Math.min(kurz.length + 5, kurz.length * 2))
    .join(' ')
}

function explain(begriff: string, text: string): Kurzform[] {
  const langform = longForm(begriff, text)
  return langform === undefined ? [] : [{ begriff, langform }]
}

/** The shortest end of a text that holds all letters of the short form, the first at the beginning of a word. */
function longForm(kurz: string, text: string): string | undefined {
  const [klein, ganz] = [kurz.toLowerCase(), text.toLowerCase()]
  let stelle = ganz.length
  for (let i = klein.length - 1; i >= 0; i--) {
    const letter = klein.charAt(i)
    do stelle--
    while (
      stelle >= 0 &&
      (ganz[stelle] !== letter || (i === 0 && /[\p{L}\p{N}]/u.test(ganz[stelle - 1] ?? '')))
    )
    if (stelle < 0) return undefined
  }
  const gefunden = text.slice(stelle).replace(/[^\p{L}\p{N}]+$/u, '')
  const eigen = gefunden.length > kurz.length + 2 && !gefunden.split(/[^\p{L}\p{N}]/u).includes(kurz)
  return eigen && /^\p{Lu}|\s\p{Lu}/u.test(gefunden) ? gefunden : undefined
}
