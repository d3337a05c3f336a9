/**
 * What the numbers of a row or column are. Only `menge` and `differenz` can be added up; `anteil` only to 100.
 * `satz` is a rate or an average, `keine` counts nothing.
 */
export type Reihenart = 'menge' | 'differenz' | 'aenderung' | 'anteil' | 'satz' | 'keine'

const prozent = /%|(?<!\p{L})Prozent(?!\p{L})|v\.\s?H\./iu
const wechsel =
  /(?<!\p{L})(?:Veränderung\w*|Veränd|Differenz\w*|Abweichung\w*|Entwicklung|Zuwachs|Anstieg|Rückgang|Saldo|Delta|Steigerung|Zunahme|Abnahme|Mehr\/Minder|mehr\/weniger)(?!\p{L})|^\s*(?:\+\/-|±|Δ|absolut$)|(?<!\p{L})(?:ggü|gegenüber|zum|z)\.?\s(?:Vorjahr\w*|VJ)/iu
const punkte = /Prozentpunkt|%-?\s?Punkt|(?<!\p{L})PP(?!\p{L})/iu
const satz =
  /quote|(?<!\p{L})rate(?!\p{L})|schlüssel|index|dichte|dauer|(?<!\p{L})(?:je|pro|Ø|IQ|Rang|Durchschnittsalter|Fallschlüssel)(?!\p{L})|Ø|durchschnittlich\w* (?:Kosten|Höhe|Alter)/iu
const anteil = /anteil|(?<!\p{L})in v\.\s?H\./iu
const keine =
  /^(?:lfd\.?\s?)?Nr\.?$|^Seite$|^Datum$|^Termin|^Rechtsgrundlage|^Paragraf|^Jahr$|^Tendenz|^Trend/iu

/** What is known of the cells of a row or column. */
export interface Zellenkunde {
  /** Whether all are printed as percent. */
  inProzent: boolean
  /** The largest without regard to its sign. */
  groesste: number
}

/** Reads what a row or column counts from its name, and from its cells where the name says nothing. */
export function readReihenart(name: string, zellen: Zellenkunde): Reihenart {
  const inProzent = zellen.inProzent || prozent.test(name)
  if (keine.test(name)) return 'keine'
  if (punkte.test(name)) return 'satz'
  if (wechsel.test(name))
    return inProzent && !/(?<!\p{L})absolut(?!\p{L})/iu.test(name) ? 'aenderung' : 'differenz'
  if (satz.test(name)) return 'satz'
  if (inProzent) return 'anteil'
  return anteil.test(name) && zellen.groesste <= 100 ? 'anteil' : 'menge'
}
