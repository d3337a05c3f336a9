import { kopfTitel, type Quelltabelle } from '../domain/quelltabellen.ts'

/** A plan's table for spreadsheets and programs: one header row, every column with a name of its own. */
export interface Datentabelle {
  kopf: string[]
  rumpf: string[][]
  /** For each column whether every filled cell is a number. */
  zahlen: boolean[]
}

/** A table with all its words as printed, rearranged only where a spreadsheet demands it. */
export function toDatentabelle({ kopf, rumpf }: Quelltabelle): Datentabelle {
  const zeilen = rumpf.map((zeile) => zeile.map(plainNumber))
  const breite = Math.max(0, ...[...kopf, ...rumpf].map((zeile) => zeile.length))
  return {
    kopf: nameColumns(mergeRows(kopf, breite)),
    rumpf: zeilen,
    zahlen: Array.from({ length: breite }, (_, x) => holdsNumbers(zeilen.map((zeile) => zeile[x] ?? ''))),
  }
}

/** How a table is called: by its caption, else by the section it stands in. */
export function tabellenName({ nummer, beschriftung, abschnitt }: Quelltabelle): string {
  return `Tabelle ${nummer}: ${beschriftung || abschnitt}`
}

const zahl = /^(?<zeichen>[-–−+]?)\s?(?<betrag>\d{1,3}(?:\.\d{3})+(?!\d)|\d+)(?<rest>(?:,\d+)?)$/u

/**
 * A cell that is one number and nothing else, without the dots between thousands and with a sign that programs know;
 * its decimals stay as printed. Whatever else a cell says, such as a unit, would be lost, so it stays as it is.
 */
export function plainNumber(zelle: string): string {
  const { zeichen = '', betrag = '', rest = '' } = zahl.exec(zelle)?.groups ?? {}
  if (betrag === '') return zelle
  return zeichen.replace(/[–−]/u, '-') + betrag.replaceAll('.', '') + rest
}

function holdsNumbers(zellen: string[]): boolean {
  const gefuellt = zellen.filter((zelle) => zelle !== '')
  return gefuellt.length > 0 && gefuellt.every((zelle) => /^[-+]?\d+(?:,\d+)?$/u.test(zelle))
}

/** Titles that stand below each other as one, from top to bottom. */
function mergeRows(kopf: string[][], breite: number): string[] {
  const titel = kopfTitel(kopf)
  return Array.from({ length: breite }, (_, x) => (titel[x] ?? []).join(' | '))
}

/** Spreadsheets and programs need every column to have a name, and no two the same. */
function nameColumns(titel: string[]): string[] {
  return titel.map((name, x) => {
    if (name === '') return `Spalte ${x + 1}`
    return titel.indexOf(name) < x ? `${name} (Spalte ${x + 1})` : name
  })
}
