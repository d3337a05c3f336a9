import type { PhrasingContent, Root, RootContent, Table, TableCell, TableRow } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { isZahl } from '../domain/zahlen.ts'
import { blockText } from './block-text.ts'
import type { Entwurf } from './entwurf.ts'

/** Joins the halves of tables, finds their header rows, and wraps those that GFM alone cannot say. */
export function buildTables(entwurf: Entwurf): Entwurf {
  const children = joinHalves(entwurf.tree.children).map((block) =>
    block.type === 'table' ? build(block) : block,
  )
  return { ...entwurf, tree: { type: 'root', children } satisfies Root }
}

/** A table after a page break has no header of its own and as many columns as the one before. */
function joinHalves(blocks: RootContent[]): RootContent[] {
  const result: RootContent[] = []
  for (const block of blocks) {
    const previous = result.at(-1)
    if (block.type !== 'table' || previous?.type !== 'table' || !isSecondHalf(previous, block))
      result.push(block)
    else result[result.length - 1] = { ...previous, children: [...previous.children, ...block.children] }
  }
  return result
}

function isSecondHalf(first: Table, second: Table): boolean {
  return columns(first) === columns(second) && headerRows(second) === 0
}

const columns = (table: Table): number => Math.max(...table.children.map((row) => row.children.length))

/** A row of data has a figure outside its first column; the rows above the first of them are the header. */
function headerRows(table: Table): number {
  const data = table.children.findIndex(hasFigure)
  if (data < 0) return table.children[0]?.children.every(isBoldCell) ? 1 : 0
  const label = table.children.findIndex((row, i) => i > 0 && blockText(row.children[0] as TableCell) !== '')
  return Math.min(data, label < 0 ? data : label)
}

function hasFigure(row: TableRow): boolean {
  return row.children
    .slice(1)
    .some((cell) => isZahl(blockText(cell)) && !/^(?:19|20)\d\d$/u.test(blockText(cell)))
}

const isBoldCell = (cell: TableCell): boolean =>
  cell.children.length === 1 && cell.children[0]?.type === 'strong'

function build(table: Table): RootContent {
  const kopfzeilen = headerRows(table)
  const width = columns(table)
  const rows = table.children.map((row, i) => pad(i < kopfzeilen ? unbold(row) : row, width))
  const children = kopfzeilen === 0 ? [emptyRow(width), ...rows] : rows
  const grid: Table = { ...table, align: alignment(rows.slice(kopfzeilen), width), children }
  return kopfzeilen === 1 ? grid : wrap(grid, kopfzeilen)
}

function pad(row: TableRow, width: number): TableRow {
  const missing = Array.from(
    { length: width - row.children.length },
    (): TableCell => ({ type: 'tableCell', children: [] }),
  )
  return { ...row, children: [...row.children, ...missing] }
}

/** Header cells are bold by their nature. */
function unbold(row: TableRow): TableRow {
  const children = row.children.map((cell) => ({
    ...cell,
    children: cell.children.flatMap((child): PhrasingContent[] =>
      child.type === 'strong' ? child.children : [child],
    ),
  }))
  return { ...row, children }
}

/** GFM demands a header row; where the source has none it stays empty, and the page shows none. */
const emptyRow = (width: number): TableRow => pad({ type: 'tableRow', children: [] }, width)

function alignment(rows: TableRow[], width: number): Table['align'] {
  return Array.from({ length: width }, (_, column) => {
    const cells = rows
      .map((row) => blockText(row.children[column] ?? { type: 'tableCell', children: [] }))
      .filter(Boolean)
    return cells.length > 0 && cells.every(isZahl) ? 'right' : null
  })
}

function wrap(table: Table, kopfzeilen: number): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: 'Tabelle',
    attributes: [{ type: 'mdxJsxAttribute', name: 'kopfzeilen', value: String(kopfzeilen) }],
    children: [table],
    ...(table.position && { position: table.position }),
  }
}
