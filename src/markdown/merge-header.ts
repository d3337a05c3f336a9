import type { Cell } from './grid.ts'

/** A header cell with the columns and rows it stands over. */
export interface Kopfzelle {
  cell: Cell
  colSpan: number
  rowSpan: number
}

/**
 * Finds merged cells of a header in one row: an empty cell right of a title belongs to it, where the column below
 * holds nothing but signs, such as arrows.
 */
function mergeSingleRow(row: Cell[], isSigns: (column: number) => boolean): Kopfzelle[] {
  const zellen: Kopfzelle[] = []
  row.forEach((cell, x) => {
    const last = zellen.at(-1)
    if (cell.text === '' && last && last.cell.text !== '' && isSigns(x)) last.colSpan++
    else zellen.push({ cell, colSpan: 1, rowSpan: 1 })
  })
  return zellen
}

/**
 * Finds merged cells of a header in several rows. A cell stands over the empty cells to its right as long as the
 * row below goes on dividing them, and over the empty cells below it.
 */
export function mergeHeader(kopf: Cell[][], isSigns: (column: number) => boolean): Kopfzelle[][] {
  const [only] = kopf
  if (kopf.length === 1 && only) return [mergeSingleRow(only, isSigns)]
  return kopf.map((row, y) =>
    row.flatMap((cell, x) => {
      if (cell.text === '' && (y > 0 || x > 0) && isCovered(kopf, y, x)) return []
      return [{ cell, colSpan: colSpan(kopf, y, x), rowSpan: rowSpan(kopf, y, x) }]
    }),
  )
}

const textAt = (kopf: Cell[][], y: number, x: number): string => kopf[y]?.[x]?.text ?? ''

/** Only a cell with a row below it can be divided. */
function colSpan(kopf: Cell[][], y: number, x: number): number {
  if (textAt(kopf, y, x) === '' || y === kopf.length - 1) return 1
  const width = kopf[y]?.length ?? 0
  let ende = x + 1
  while (
    ende < width &&
    textAt(kopf, y, ende) === '' &&
    !isCoveredFromAbove(kopf, y, ende) &&
    divides(kopf, y, ende)
  )
    ende++
  return ende - x
}

/** Whether a row below has text in this column. */
function divides(kopf: Cell[][], y: number, x: number): boolean {
  return kopf.slice(y + 1).some((row) => (row[x]?.text ?? '') !== '')
}

function rowSpan(kopf: Cell[][], y: number, x: number): number {
  let ende = y + 1
  if (colSpan(kopf, y, x) > 1) return 1
  while (ende < kopf.length && textAt(kopf, ende, x) === '') ende++
  return ende - y
}

function isCovered(kopf: Cell[][], y: number, x: number): boolean {
  return isCoveredFromAbove(kopf, y, x) || isCoveredFromLeft(kopf, y, x)
}

function isCoveredFromLeft(kopf: Cell[][], y: number, x: number): boolean {
  for (let left = x - 1; left >= 0; left--)
    if (textAt(kopf, y, left) !== '') return left + colSpan(kopf, y, left) > x
  return false
}

function isCoveredFromAbove(kopf: Cell[][], y: number, x: number): boolean {
  for (let above = y - 1; above >= 0; above--) {
    if (textAt(kopf, above, x) === '' && !(above === 0 && x === 0)) continue
    return above + rowSpan(kopf, above, x) > y
  }
  return false
}
