import { type Ergebnis, type Suchfilter, type Suchraum, suche } from './suchlauf.ts'
import { schluessel } from './wortform.ts'

/** A search, and whether it was for other words than those typed. */
export interface Korrigiert extends Ergebnis {
  /** The query with the words that were probably meant; what was found is for it. */
  gemeint: string | undefined
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
  const sichere = ergebnis.vorschlaege.filter(({ statt }) => schluessel(statt).length >= kuerzestes)
  if (sichere.length === 0 || sichere.length < ergebnis.unbekannt.length)
    return { ...ergebnis, gemeint: undefined }
  const gemeint = sichere.reduce((halb, { statt, wort }) => halb.replace(statt, wort), text)
  const korrigiert = await suche(gemeint, filter, raum)
  return korrigiert.treffer.length > 0
    ? { ...korrigiert, unbekannt: ergebnis.unbekannt, gemeint }
    : { ...ergebnis, gemeint: undefined }
}
