import { findNichtzahlen, type Zahlort, zahlartAt } from '../../domain/zahlarten.ts'
import { findZahlen, type Zahlstelle } from '../../domain/zahlen.ts'
import { type Druckzahl, readDruckzahl } from './druckzahl.ts'
import type { Reihenart } from './reihenart.ts'

/** A cell to calculate with. */
export interface Zelle {
  zahl?: Druckzahl
  /** Whether nothing stands there, or a sign for what is not known. */
  leer: boolean
  /** Whether a dash stands there: there is none. */
  null: boolean
  art: Reihenart
}

/** The numbers of a cell; none where other words say that they are not plain ones. */
export interface Zellinhalt {
  anzahl?: Druckzahl
  prozent?: Druckzahl
  leer: boolean
  null: boolean
}

const unbekannt = /^[\s./xX*]*$|^(?:k\. ?A\.|n\. ?v\.)$/u
const strich = /^\s*[–—-]\s*$/u
const beiwerk = /(?<!\p{L})(?:bzw|und|rd|ca|Personen|Euro|EUR)(?!\p{L})/gu

/** What stands in a cell that a row does not have. */
export const nichtsGesagt: Zellinhalt = { leer: true, null: false }

/** Reads a cell with one number, or with a count and its percentage. */
export function readInhalt(text: string, ort: Pick<Druckzahl, 'zeile' | 'ort'>): Zellinhalt {
  if (strich.test(text)) return { leer: false, null: true }
  if (unbekannt.test(text)) return nichtsGesagt
  const keine = findNichtzahlen(text).filter(({ art }) => art === 'Fußnote')
  const stellen = findZahlen(text).filter(({ ziffern }) => !zahlartAt(keine, ziffern))
  const inProzent = stellen.filter(({ einheit }) => einheit === 'Prozent')
  const andere = stellen.filter(({ einheit }) => einheit !== 'Prozent')
  if (inProzent.length > 1 || andere.length > 1 || hasOtherWords(withoutNotes(text, keine), stellen))
    return { leer: false, null: false }
  const [prozent, anzahl] = [inProzent[0], andere[0]].map(
    (stelle) => stelle && readDruckzahl(text, stelle, ort),
  )
  return { ...(anzahl && { anzahl }), ...(prozent && { prozent }), leer: false, null: false }
}

/** Marks of footnotes are blanked out, so that all else stays in its place. */
const withoutNotes = (text: string, noten: Zahlort[]): string =>
  noten.reduce(
    (rest, { index, ende }) => rest.slice(0, index) + ' '.repeat(ende - index) + rest.slice(ende),
    text,
  )

function hasOtherWords(text: string, stellen: Zahlstelle[]): boolean {
  const rest = stellen.reduceRight((rest, { index, ende }) => rest.slice(0, index) + rest.slice(ende), text)
  return /[\p{L}\p{N}]/u.test(rest.replace(beiwerk, ''))
}

/** What a cell counts by its row, its column and its unit; where they disagree it cannot be calculated with. */
export function zellart(zeile: Reihenart, spalte: Reihenart, zahl: Druckzahl | undefined): Reihenart {
  if (zeile === 'keine' || spalte === 'keine') return 'keine'
  const art = zeile === 'menge' ? spalte : spalte === 'menge' || spalte === zeile ? zeile : 'satz'
  const inProzent = zahl?.einheit === 'Prozent' || zahl?.einheit === 'Prozentpunkte'
  return inProzent && (art === 'menge' || art === 'differenz') ? 'satz' : art
}
