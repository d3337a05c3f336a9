import type { Element, ElementContent } from 'hast'
import { isElement } from './jsx.ts'
import { spacedText } from './spaced-text.ts'

/** One cell of a source table: its content and the same as plain text. */
export interface Cell {
  children: ElementContent[]
  text: string
}

/** A source table: rows of cells, the first ones of which are header rows. */
export interface Grid {
  kopf: Cell[][]
  rumpf: Cell[][]
}

/**
 * Reads a GFM table. GFM demands exactly one header row; what the source has is said by `kopfzeilen`, and with 0 of
 * them the first row is the empty one that GFM made necessary.
 */
export function readGrid(table: Element, kopfzeilen: number): Grid {
  const rows = rowsOf(table).map((row) =>
    row.children.filter((cell) => isElement(cell, 'th', 'td')).map(readCell),
  )
  const all = kopfzeilen === 0 ? rows.slice(1) : rows
  return { kopf: all.slice(0, kopfzeilen), rumpf: all.slice(kopfzeilen) }
}

function rowsOf(node: Element): Element[] {
  return node.children.flatMap((child) =>
    isElement(child, 'tr') ? [child] : isElement(child, 'thead', 'tbody') ? rowsOf(child) : [],
  )
}

function readCell(cell: Element): Cell {
  return { children: cell.children, text: spacedText(cell) }
}

/** Whether every cell with text is bold, as in a row of totals. */
export function isBoldRow(row: Cell[]): boolean {
  const filled = row.filter(({ text }) => text !== '')
  return (
    filled.length > 0 && filled.every(({ children }) => children.every((child) => isElement(child, 'strong')))
  )
}
