import type { Gliederungspunkt } from './entwurf.ts'
import { splitNummer } from './nummer.ts'

/** What is compared of two lines: their letters and digits. */
export const vergleichbar = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

const punktworte = new WeakMap<Gliederungspunkt, string>()

/** What is compared of an entry, read once. */
function wordsOf(punkt: Gliederungspunkt): string {
  const worte = punktworte.get(punkt) ?? vergleichbar(punkt.text)
  punktworte.set(punkt, worte)
  return worte
}

/** The entry of the printed contents that names a heading: by its words, or by its number and similar words. */
export function findPunkt(gliederung: Gliederungspunkt[], zeile: string): Gliederungspunkt | undefined {
  const { nummer, text } = splitNummer(ohneZeichen(zeile))
  const wanted = vergleichbar(text)
  const sameWords = (punkt: Gliederungspunkt) => wordsOf(punkt) === wanted
  const sameNumber = (punkt: Gliederungspunkt) =>
    nummer !== '' && punkt.nummer === nummer && sharesWord(punkt.text, text)
  return (
    gliederung.find((punkt) => sameNumber(punkt) && sameWords(punkt)) ??
    gliederung.find(sameWords) ??
    gliederung.find(sameNumber)
  )
}

/** Whether a heading is the one that an entry of the contents names. */
export function samePunkt(punkt: Gliederungspunkt, zeile: string): boolean {
  return findPunkt([punkt], zeile) === punkt || holdsMostWords(zeile, punkt.text)
}

/** Whether a line holds nearly all longer words of an entry. */
export function holdsMostWords(zeile: string, eintrag: string): boolean {
  const words = eintrag.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  const shared = words.filter((wort) => zeile.toLowerCase().includes(wort))
  return words.length > 0 && shared.length / words.length > 0.8
}

/** Authors reword a title between contents and text, but hardly all of it. */
function sharesWord(one: string, other: string): boolean {
  const words = other.toLowerCase()
  return (one.toLowerCase().match(/\p{L}{5,}/gu) ?? []).some((wort) => words.includes(wort))
}

/** Whether a line is no chapter: it has no number, and a printed table of contents that exists does not list it. */
export function isUnlisted(gliederung: Gliederungspunkt[], zeile: string): boolean {
  return (
    gliederung.length > 0 && splitNummer(zeile).nummer === '' && findPunkt(gliederung, zeile) === undefined
  )
}

const zeichen = /^[→➔➢►▪■•»]\s*/u

/** A heading without the sign that some documents put before it. */
export function ohneZeichen(zeile: string): string {
  return zeile.replace(zeichen, '')
}
