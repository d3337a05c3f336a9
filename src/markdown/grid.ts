import type { Element, ElementContent } from 'hast'
import { splitHead } from '../domain/quelltabellen.ts'
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

/** Reads a GFM table; `kopfzeilen` says how many header rows the source has. */
export function readGrid(table: Element, kopfzeilen: number): Grid {
  const rows = rowsOf(table).map((row) =>
    row.children.filter((cell) => isElement(cell, 'th', 'td')).map(readCell),
  )
  return splitHead(rows, kopfzeilen)
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
