import { passung, schluessel } from './wortform.ts'

/** A word of the index and the passages that hold it. */
export interface Eintrag {
  /** As it is printed. */
  wort: string
  funde: Wortfund[]
}

/** The same to be written once. */
export interface Schreibeintrag {
  wort: string
  funde: Iterable<Wortfund>
}

/** How much a word matters in a passage: 1 to `stufen`. */
export interface Wortfund {
  nummer: number
  stufe: number
}

/** Words matter more where they are often, in a title, or in a short passage; so many steps are kept apart. */
export const stufen = 9

/** Sheets have about so many signs, some 5 KB compressed: a search reads one or two for each of its words. */
const blattgroesse = 12_000

/** A part of the dictionary. */
export interface Blatt {
  /** Key of its first word. */
  anfang: string
  text: string
}

/** Last line of a sheet, so that one that breaks off, or is a host's page of excuse, is not taken for whole. */
const schluss = '.'

/** Writes the dictionary, sorted by key. @param eintraege none with the key of another */
export function writeBlaetter(eintraege: readonly Schreibeintrag[]): Blatt[] {
  const sorted = eintraege
    .map((eintrag) => ({ ...eintrag, anfang: schluessel(eintrag.wort) }))
    .sort((a, b) => compare(a.anfang, b.anfang))
  const blaetter: Blatt[] = []
  let davor = ''
  for (const eintrag of sorted) {
    const letztes = blaetter.at(-1)
    if (letztes && letztes.text.length < blattgroesse) letztes.text += `\n${writeEintrag(eintrag, davor)}`
    else blaetter.push({ anfang: eintrag.anfang, text: writeEintrag(eintrag, '') })
    davor = eintrag.wort
  }
  return blaetter.map(({ anfang, text }) => ({ anfang, text: `${text}\n${schluss}` }))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Without what it shares with the word before; numbers as distances, each followed by a capital for its step. */
function writeEintrag({ wort, funde }: Schreibeintrag, davor: string): string {
  let gleich = 0
  while (gleich < 35 && gleich < wort.length && davor[gleich] === wort[gleich]) gleich++
  let bisher = 0
  let nummern = ''
  for (const { nummer, stufe } of funde) {
    nummern += (nummer - bisher).toString(36) + String.fromCharCode(64 + stufe)
    bisher = nummer
  }
  return `${gleich.toString(36)}${wort.slice(gleich)} ${nummern}`
}

/**
 * Reads what {@link writeBlaetter} wrote.
 *
 * @throws when the end is missing
 */
export function readBlatt(text: string): Eintrag[] {
  const zeilen = text.split('\n')
  if (zeilen.pop() !== schluss) throw new Error('The sheet breaks off.')
  let davor = ''
  return zeilen.map((zeile) => {
    const [wort = '', nummern = ''] = zeile.split(' ')
    davor = davor.slice(0, Number.parseInt(wort.charAt(0), 36)) + wort.slice(1)
    return { wort: davor, funde: readFunde(nummern) }
  })
}

function readFunde(nummern: string): Wortfund[] {
  let nummer = 0
  return [...nummern.matchAll(/([\da-z]+)([A-Z])/gu)].map(([, abstand = '', stufe = '']) => {
    nummer += Number.parseInt(abstand, 36)
    return { nummer, stufe: stufe.charCodeAt(0) - 64 }
  })
}

/** A word of the index that answers a word of a query. */
export interface Passend {
  eintrag: Eintrag
  /** How well, 0 to 1. */
  wert: number
}

/** All words of some sheets that answer a word: inflections, and longer ones that begin with it. */
export function lookUp(wort: string, eintraege: readonly Eintrag[]): Passend[] {
  return eintraege.flatMap((eintrag) => {
    const wert = passung(wort, eintrag.wort)
    return wert > 0 ? [{ eintrag, wert }] : []
  })
}
