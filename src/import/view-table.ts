import type { Quelltabelle } from '../domain/quelltabellen.ts'
import { figuresIn } from '../domain/zahlarten.ts'
import { type Label, readLabel } from './read-label.ts'

/** A table with its words read. */
export interface Tabellensicht {
  tabelle: Quelltabelle
  /** Year of the plan, as far as it is known. */
  planjahr: number
  /** Caption and the cell above the rows' names; the section's heading counts where they say nothing. */
  titel: Label
  spalten: Label[]
  zeilen: Label[]
  /** Which columns after the first hold figures. */
  zahlenspalten: boolean[]
  /** Whether its rows are instruments. */
  instrumente: boolean
}

/** Reads the words of a table. */
export function readSicht(tabelle: Quelltabelle, planjahr: number): Tabellensicht {
  const ecke = tabelle.kopf.map((row) => row[0] ?? '').join(' ')
  const eigener = readLabel(`${tabelle.beschriftung} ${ecke}`)
  const titel =
    eigener.begriffe.length > 0 || eigener.instrument ? eigener : withSection(eigener, tabelle.abschnitt)
  const spalten = headTexts(tabelle).map(readLabel)
  const zahlenspalten = spalten.map((label, x) => isFigures(tabelle, label, x))
  const namen = zahlenspalten.indexOf(true) + 1
  const zeilen = tabelle.rumpf.map((row) => readLabel(row.slice(0, Math.max(1, namen)).join(' ').trim()))
  const instrumente = zeilen.filter(({ instrument }) => instrument).length >= 2
  return { tabelle, planjahr, titel, spalten, zeilen, zahlenspalten, instrumente }
}

/** A section's heading may name concept and year, but not the kind of each figure in it. */
function withSection(titel: Label, abschnitt: string): Label {
  const { begriffe, instrument, massgroesse, zeiten } = readLabel(abschnitt)
  return {
    ...titel,
    begriffe,
    instrument,
    massgroesse,
    zeiten: titel.zeiten.length > 0 ? titel.zeiten : zeiten,
  }
}

/** Words above each column after the first; those above several columns count for each of them. */
function headTexts({ kopf, rumpf }: Quelltabelle): string[] {
  const breite = Math.max(0, ...[...kopf, ...rumpf].map((row) => row.length))
  const spalten = Array.from({ length: Math.max(0, breite - 1) }, (_, i) => i + 1)
  return spalten.map((x) =>
    kopf
      .map((row, y) => headAt(kopf, row, x, y))
      .join(' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  )
}

function headAt(kopf: string[][], row: string[], x: number, y: number): string {
  if (row[x] || y === kopf.length - 1) return row[x] ?? ''
  const darunter = kopf.slice(y + 1).some((unten) => unten[x])
  return darunter ? (row.slice(1, x).findLast(Boolean) ?? '') : ''
}

const keineZahlen =
  /^(?:Nr|Lfd|Dauer|Laufzeit|Zeitraum|Zeit|Tel|Telefon|Beginn|Ende|Termin|Zimmer|Rechtsgrundlage)(?!\p{L})|dauer(?!\p{L})|\((?:Monate|Wochen)\)/iu

/** Whether a column holds figures. */
export function isFigureColumn({ zahlenspalten }: Tabellensicht, x: number): boolean {
  return zahlenspalten[x] ?? false
}

/** Most of the filled cells are numbers that are neither dates nor paragraphs, and the header names no duration. */
function isFigures(tabelle: Quelltabelle, label: Label | undefined, x: number): boolean {
  const zellen = tabelle.rumpf.map((row) => row[x + 1] ?? '').filter((zelle) => /[\p{L}\p{N}]/u.test(zelle))
  const zahlen = zellen.filter((zelle) => figuresIn(zelle).length > 0)
  return zahlen.length > 0 && zahlen.length * 2 >= zellen.length && !keineZahlen.test(label?.text ?? '')
}
