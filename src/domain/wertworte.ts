import { beschreibe } from './kennzahlen.ts'
import type { Planzahl } from './planzahlen.ts'
import { sprichZahl, writeZahl } from './zahlen.ts'

/** A value as a page shows it. */
export interface Wertworte {
  /** Such as `ca. 4.530 Personen` or `−2,3 %`. */
  text: string
  /** The same to be heard, where a screen reader would pass over the sign. */
  gesprochen?: string
}

/** The value of a figure with its unit, as exactly as the plan states it. */
export function writeWert({ id, wert, einheit, stellen, genauigkeit }: Planzahl): Wertworte {
  const schreibweise = { nachkommastellen: stellen, vorzeichen: beschreibe(id).veraenderung }
  const ungefaehr = (zahl: string) => (genauigkeit === 'genau' ? zahl : `${genauigkeit} ${zahl}`)
  const text = ungefaehr(writeZahl(wert, einheit, schreibweise))
  const gesprochen = ungefaehr(sprichZahl(wert, einheit, schreibweise))
  return /[−+]/u.test(text) ? { text, gesprochen } : { text }
}
