import type { PhrasingContent, Root, RootContent, Table, TableCell, TableRow } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import type { Entfernt } from '../domain/plan.ts'
import { isSpaltenkopf } from '../domain/tabellen.ts'
import { isZahl, readZahlen } from '../domain/zahlen.ts'
import { blockText, withoutStrong, zeileOf } from './block-text.ts'
import { type Entwurf, isPageTurned } from './entwurf.ts'

/** Joins the halves of tables, finds their header rows, and wraps those that GFM alone cannot say. */
export function buildTables(entwurf: Entwurf): Entwurf {
  const { blocks, entfernt } = joinHalves(entwurf)
  const children = blocks.map((block) => {
    const table = tableOf(block)
    if (!table) return block
    const built = build(table, block, givenHeader(entwurf, table))
    return entwurf.quelle.gestalt ? keepBreaks(built) : built
  })
  return {
    ...entwurf,
    entfernt: [...entwurf.entfernt, ...entfernt],
    tree: { type: 'root', children } satisfies Root,
  }
}

/** The table that a block is, or that stands in the `<Tabelle>` of a caption. */
function tableOf(block: RootContent | undefined): Table | undefined {
  if (block?.type === 'table') return block
  if (block?.type !== 'mdxJsxFlowElement' || block.name !== 'Tabelle') return undefined
  return block.children.find((child): child is Table => child.type === 'table')
}

/** A table after a page break has as many columns as the one before, and no header of its own or the same once more. */
function joinHalves(entwurf: Entwurf): { blocks: RootContent[]; entfernt: Entfernt[] } {
  const result: RootContent[] = []
  const entfernt: Entfernt[] = []
  for (const block of entwurf.tree.children) {
    const first = tableBefore(entwurf, result.at(-1), block)
    const again = block.type === 'table' && first ? repeatedHeader(first, block) : undefined
    if (block.type !== 'table' || again === undefined) result.push(block)
    else {
      result.push(withRows(result.pop() as RootContent, block.children.slice(again)))
      entfernt.push(
        ...block.children
          .slice(0, again)
          .map((row): Entfernt => ({ zeile: zeileOf(row), grund: 'Seitenrahmen' })),
      )
    }
  }
  return { blocks: result, entfernt }
}

/** The table that one may continue: a file that knows its pages shows where they are turned. */
function tableBefore(
  entwurf: Entwurf,
  davor: RootContent | undefined,
  block: RootContent,
): Table | undefined {
  const first = tableOf(davor)
  const last = first?.children.at(-1)
  return last && isPageTurned(entwurf, zeileOf(last), zeileOf(block)) === false ? undefined : first
}

/** Number of header rows that a PDF or Word file names; undefined where it names none. */
function givenHeader({ quelle: { gestalt } }: Entwurf, table: Table): number | undefined {
  const count = table.children.findIndex((row) => !gestalt?.kopfzeilen.has(zeileOf(row)))
  return count > 0 ? count : undefined
}

/** Number of header rows that the second half repeats; undefined when it is a table of its own. */
function repeatedHeader(first: Table, second: Table): number | undefined {
  if (columns(first) !== columns(second)) return undefined
  const count = headerRows(second)
  const same = second.children.slice(0, count).every((row, i) => rowText(row) === rowText(first.children[i]))
  return same ? count : undefined
}

const rowText = (row: TableRow | undefined): string => row?.children.map(blockText).join('\t') ?? ''

function withRows(block: RootContent, rows: TableRow[]): RootContent {
  if (block.type === 'table') return { ...block, children: [...block.children, ...rows] }
  if (block.type !== 'mdxJsxFlowElement') return block
  const children = block.children.map((child) =>
    child.type === 'table' ? { ...child, children: [...child.children, ...rows] } : child,
  )
  return { ...block, children }
}

const columns = (table: Table): number =>
  table.children.reduce((width, row) => Math.max(width, row.children.length), 0)

const emptyCell: TableCell = { type: 'tableCell', children: [] }

const cellText = (row: TableRow, column: number): string => blockText(row.children[column] ?? emptyCell)

/** A row of data has a figure outside its first column; the rows above the first of them are the header. */
function headerRows(table: Table): number {
  const data = table.children.findIndex(hasFigure)
  if (data < 0) return isHeaderRow(table.children[0]) ? 1 : 0
  const label = table.children.findIndex((row, i) => i > 0 && cellText(row, 0) !== '')
  return Math.min(data, label < 0 ? data : label)
}

function hasFigure(row: TableRow): boolean {
  return row.children.slice(1).some((cell) => {
    const text = blockText(cell)
    return readZahlen(text).length > 0 && isFigures(text) && !/^(?:19|20)\d\d$/u.test(text)
  })
}

/** Between figures that one cell prints below each other. */
const vorZahl = /\s(?=[\d+−-])/u

/** One figure, or several printed below each other in one cell. */
function isFigures(text: string): boolean {
  return isZahl(text) || text.split(vorZahl).every(isZahl)
}

/** In a table without figures, a row in bold or of words that head columns. */
function isHeaderRow(row: TableRow | undefined): boolean {
  if (!row || row.children.length < 2) return false
  return row.children.every(isBoldCell) || row.children.every((cell) => isSpaltenkopf(blockText(cell)))
}

const isBoldCell = (cell: TableCell): boolean =>
  cell.children.length === 1 && cell.children[0]?.type === 'strong'

function build(table: Table, block: RootContent, given: number | undefined): RootContent {
  const width = columns(table)
  const kopfzeilen = given ?? headerRows(table)
  const rows = table.children.slice(0, kopfzeilen).map((row) => unbold(pad(row, width)))
  const kopf = given === undefined ? mergeSplitHeader(rows) : rows
  const labels = new Set(table.children.map((row) => cellText(row, 0)))
  const rumpf = table.children.slice(kopfzeilen).map((row) => stackFigures(pad(row, width), labels))
  const all =
    kopf.length === 0 ? [pad({ type: 'tableRow', children: [] }, width), ...rumpf] : [...kopf, ...rumpf]
  const grid: Table = { ...table, align: alignment(rumpf, width), children: all }
  return wrap(grid, kopf.length, block)
}

/** GFM demands a header row and equal rows; what the source has not stays empty. */
function pad(row: TableRow, width: number): TableRow {
  const missing = Array.from({ length: width - row.children.length }, () => ({ ...emptyCell }))
  return { ...row, children: [...row.children, ...missing] }
}

/** Header cells are bold by their nature. */
function unbold(row: TableRow): TableRow {
  const children = row.children.map((cell) => ({ ...cell, children: withoutStrong(cell.children) }))
  return { ...row, children }
}

/** A second header row with text in one column only is the second printed line of the cell above it. */
function mergeSplitHeader(kopf: TableRow[]): TableRow[] {
  const [first, second] = kopf
  if (kopf.length !== 2 || !first || !second) return kopf
  const filled = second.children.flatMap((cell, x) => (blockText(cell) === '' ? [] : [x]))
  const [x = -1] = filled
  const below = second.children[x]
  if (filled.length !== 1 || !below || cellText(first, x) === '') return kopf
  if (x < first.children.length - 1 && cellText(first, x + 1) === '') return kopf
  const space: PhrasingContent = { type: 'text', value: ' ' }
  const children = first.children.map((cell, i) =>
    i === x ? { ...cell, children: [...cell.children, space, ...below.children] } : cell,
  )
  return [{ ...first, children }]
}

/** Figures printed below each other in one cell keep their lines, where every cell of the row has as many. */
function stackFigures(row: TableRow, labels: Set<string>): TableRow {
  const [first, ...cells] = row.children
  const counts = cells.map((cell) => readZahlen(blockText(cell)).length)
  const [count = 0] = counts
  const all = cells.every((cell) => isFigures(blockText(cell)))
  if (!first || count < 2 || !all || counts.some((other) => other !== count)) return row
  const head = stack(splitLabel(blockText(first), count, labels))
  const stacked = cells.map((cell) => ({ ...cell, children: stack(blockText(cell).split(vorZahl)) }))
  return { ...row, children: [{ ...first, children: head }, ...stacked] }
}

/** The last words of such a row's label stand below each other too, where each is the label of another row. */
function splitLabel(label: string, count: number, labels: Set<string>): string[] {
  const words = label.split(' ')
  const last = words.slice(-count)
  if (words.length <= count || !last.every((wort) => labels.has(wort))) return [label]
  return [words.slice(0, -count).join(' '), ...last]
}

function stack(lines: string[]): PhrasingContent[] {
  return lines.flatMap((value, i): PhrasingContent[] => [
    ...(i === 0 ? [] : [structuredClone(zeilenende)]),
    { type: 'text', value },
  ])
}

/** Paragraphs of a cell stand below each other. */
function keepBreaks(block: RootContent): RootContent {
  const copy = structuredClone(block)
  visit(copy, 'break', (_, index, parent) => {
    if (parent && index !== undefined) parent.children.splice(index, 1, structuredClone(zeilenende))
  })
  return copy
}

// Markdown knows no line break in a cell.
const zeilenende: MdxJsxTextElement = { type: 'mdxJsxTextElement', name: 'br', attributes: [], children: [] }

/** Signs that stand where a figure is missing. */
const platzhalter = /^(?:[.\-–—/*x]+|k\.\s?A\.)$/iu

function alignment(rows: TableRow[], width: number): Table['align'] {
  return Array.from({ length: width }, (_, column) => {
    const cells = rows
      .map((row) => cellText(row, column))
      .filter((text) => text !== '' && !platzhalter.test(text))
    return cells.length > 0 && cells.every(isFigures) ? 'right' : null
  })
}

/** One header row and no caption is what GFM says by itself. */
function wrap(table: Table, kopfzeilen: number, block: RootContent): RootContent {
  const wrapper: MdxJsxFlowElement =
    block.type === 'mdxJsxFlowElement'
      ? block
      : { type: 'mdxJsxFlowElement', name: 'Tabelle', attributes: [], children: [], ...place(table) }
  const zahl = { type: 'mdxJsxAttribute', name: 'kopfzeilen', value: String(kopfzeilen) } as const
  const attributes = kopfzeilen === 1 ? wrapper.attributes : [...wrapper.attributes, zahl]
  return attributes.length === 0 ? table : { ...wrapper, attributes, children: [table] }
}

const place = ({ position }: Table) => position && { position }
