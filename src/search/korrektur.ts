import { findNahe } from './nahe.ts'
import { type Ergebnis, suche } from './suchlauf.ts'
import type { Suchraum } from './suchraum.ts'
import type { Suchfilter } from './verzeichnis.ts'
import { lookUp } from './woerterbuch.ts'
import { schluessel } from './wortform.ts'

/** What may have been meant by a word that is nowhere in the plans. */
export interface Vorschlag {
  statt: string
  wort: string
  /** Whether it is so near that one may search for it unasked. */
  sicher: boolean
}

/** A search, and whether it was for other words than those typed. */
export interface Korrigiert extends Ergebnis {
  /** The query with the words that were probably meant; what was found is for it. */
  gemeint: string | undefined
  /** For words that are nowhere: words that are nearly the same, or that they are made of. */
  vorschlaege: Vorschlag[]
}

/** Shorter words are near to too many others to be replaced unasked. */
const kuerzestes = 6

/** Searches, and where words are unknown but nearly known ones, searches for these. */
export async function sucheMitKorrektur(
  text: string,
  filter: Suchfilter,
  raum: Suchraum,
): Promise<Korrigiert> {
  const ergebnis = await suche(text, filter, raum)
  const vorschlaege = await suggest(ergebnis.unbekannt, raum)
  const unveraendert = { ...ergebnis, vorschlaege, gemeint: undefined }
  const sichere = vorschlaege.filter(({ sicher }) => sicher)
  if (sichere.length === 0 || sichere.length < ergebnis.unbekannt.length) return unveraendert
  const gemeint = sichere.reduce((halb, { statt, wort }) => halb.replace(statt, wort), text)
  const korrigiert = await suche(gemeint, filter, raum)
  if (korrigiert.treffer.length === 0) return unveraendert
  return { ...korrigiert, unbekannt: ergebnis.unbekannt, vorschlaege, gemeint }
}

async function suggest(unbekannt: string[], raum: Suchraum): Promise<Vorschlag[]> {
  const je = unbekannt.map(async (statt) => (await nearest(statt, raum)) ?? (await parts(statt, raum)) ?? [])
  return (await Promise.all(je)).flat()
}

async function nearest(statt: string, { loadNachbarn, begriffe }: Suchraum): Promise<Vorschlag | undefined> {
  const namen = begriffe.flatMap(({ begriff, formen, synonyme }) => [begriff, ...formen, ...synonyme])
  const [wort] = findNahe(statt, [...(await loadNachbarn(statt)).map((eintrag) => eintrag.wort), ...namen])
  return wort === undefined ? undefined : { statt, wort, sicher: schluessel(statt).length >= kuerzestes }
}

/** Parts of a compound are as long as this, and what joins them is no part of either. */
const kuerzesterTeil = 4
const fuge = /(?:es|en|s|n|e)$/u

/** `Theaterprojekt` → `Theater Projekt`, when plans use both; the longest last part is the likeliest. */
async function parts(statt: string, raum: Suchraum): Promise<Vorschlag | undefined> {
  if (statt.includes('-')) return knownParts(statt, raum)
  for (let ab = kuerzesterTeil; ab <= statt.length - kuerzesterTeil; ab++) {
    const hinten = await knownWord(capitalize(statt.slice(ab)), raum)
    if (hinten === undefined) continue
    const vorn = statt.slice(0, ab)
    const vorne = (await knownWord(vorn, raum)) ?? (await knownWord(vorn.replace(fuge, ''), raum))
    if (vorne !== undefined) return { statt, wort: `${vorne} ${hinten}`, sicher: true }
  }
  return undefined
}

/** `Handy-App` → `App`, when plans use only that. */
async function knownParts(statt: string, raum: Suchraum): Promise<Vorschlag | undefined> {
  const bekannte = await Promise.all(statt.split('-').map((teil) => knownWord(teil, raum)))
  const wort = bekannte.filter((teil) => teil !== undefined).join(' ')
  return wort === '' ? undefined : { statt, wort, sicher: true }
}

const capitalize = (wort: string): string => wort.charAt(0).toUpperCase() + wort.slice(1)

/** The word of the index that is the same, or an inflection. */
async function knownWord(wort: string, { loadWoerter }: Suchraum): Promise<string | undefined> {
  return lookUp(wort, await loadWoerter(wort)).find(({ wert }) => wert >= 0.95)?.eintrag.wort
}
