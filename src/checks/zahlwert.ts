import { findZahlen, type Zahlstelle } from '../domain/zahlen.ts'

/** A number as editors and their source can share it: a fall is told by words in the one and by a sign in the other. */
export interface Zahlwert {
  betrag: number
  einheit: string | undefined
  text: string
}

/** Units that a source prints beside a number; others may be told in different words. */
const vergleichbar = new Set(['EUR', 'Prozent', 'Prozentpunkte'])

/** A number that was found in a text. */
export function toZahlwert({ wert, einheit, index, ende }: Zahlstelle, text: string): Zahlwert {
  return {
    betrag: Math.abs(wert),
    einheit: einheit && vergleichbar.has(einheit) ? einheit : undefined,
    text: text.slice(index, ende).trim(),
  }
}

/** All numbers of a text. */
export function zahlwerteIn(text: string): Zahlwert[] {
  return findZahlen(text).map((stelle) => toZahlwert(stelle, text))
}

/** Whether two numbers can stand for the same; one without a unit is open to any. */
export function sameEinheit(einer: Zahlwert, anderer: Zahlwert): boolean {
  return einer.einheit === undefined || anderer.einheit === undefined || einer.einheit === anderer.einheit
}
