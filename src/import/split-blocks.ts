import type {
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableCell,
  TableRow,
} from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { visit } from 'unist-util-visit'
import type { Entwurf } from './entwurf.ts'
import type { Gestalt } from './read/gestalt.ts'

/**
 * Markdown that the converter of PDFs does not write. Where such signs stand in a source its authors wrote them,
 * and they stay text. `setextUnderline` would turn a sentence above a page's rule into a heading.
 */
const keinMarkdown = [
  'blockQuote',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'htmlFlow',
  'labelStartImage',
  'setextUnderline',
]
const nurFliesstext = [...keinMarkdown, 'headingAtx', 'list', 'thematicBreak']

function parse(text: string, disable: string[]): Root {
  return keepForeignLinks(fromMarkdown(text, { extensions: [{ disable: { null: disable } }] }), text)
}

/** Splits the source into blocks: tab-separated rows become tables, all else is read as the converter's Markdown. */
export function splitBlocks(entwurf: Entwurf): Entwurf {
  const { zeilen, quelle } = entwurf
  const runs = quelle.gestalt ? givenRuns(zeilen, quelle.gestalt) : splitRuns(mendTornCells(zeilen))
  const children = runs.flatMap(({ start, zeilen, tabelle }) =>
    tabelle ? [readTable(zeilen, start)] : readMarkdown(zeilen, start),
  )
  const ungleicheZeilen = runs.flatMap((run) => (run.tabelle ? shortRows(run) : []))
  return { ...entwurf, ungleicheZeilen, tree: { type: 'root', children } }
}

interface Run {
  /** Line number of the first line. */
  start: number
  zeilen: string[]
  tabelle: boolean
}

/** A plain line right between two rows is the first printed line of the next row's first cell. */
function mendTornCells(zeilen: string[]): string[] {
  const result = [...zeilen]
  for (const i of zeilen.keys()) {
    const [davor = '', zeile = '', danach = ''] = [result[i - 1], result[i], result[i + 1]]
    const torn = /\S\t/u.test(davor) && /^\S/u.test(danach) && /\S\t/u.test(danach)
    if (!torn || zeile.trim() === '' || zeile.includes('\t') || boldLine.test(zeile)) continue
    result[i] = leererRest
    result[i + 1] = `${zeile} ${danach}`
  }
  return result
}

const boldLine = /^\s*(?:<b>.*<\/b>|\*\*.*\*\*)\s*$/u
/** Keeps its place among the rows of a table, so that line numbers stay true. */
const leererRest = '\t'

/** Neighbouring lines of one kind: rows of a table, or anything else. */
function splitRuns(zeilen: string[]): Run[] {
  const runs: Run[] = []
  for (const i of zeilen.keys()) {
    const tabelle = isRow(zeilen, i, runs.at(-1)?.tabelle === true)
    const run = runs.at(-1)
    if (run?.tabelle === tabelle) run.zeilen.push(zeilen[i] ?? '')
    else runs.push({ start: i + 1, zeilen: [zeilen[i] ?? ''], tabelle })
  }
  return runs
}

/** A PDF or Word file tells which lines are the rows of which table. */
function givenRuns(zeilen: string[], { tabellen }: Gestalt): Run[] {
  const runs: (Run & { nummer: number | undefined })[] = []
  for (const [i, zeile] of zeilen.entries()) {
    const nummer = tabellen.get(i + 1)
    const run = runs.at(-1)
    if (run && run.nummer === nummer) run.zeilen.push(zeile)
    else runs.push({ start: i + 1, zeilen: [zeile], tabelle: nummer !== undefined, nummer })
  }
  return runs
}

/** A row has tabs or bars between its cells; a bold line right between rows is a row of its own. */
function isRow(zeilen: string[], i: number, inTable: boolean): boolean {
  const zeile = zeilen[i] ?? ''
  if (zeile.trim().includes('\t') || (zeile.includes('\t') && (inTable || zeile.trim() !== ''))) return true
  if (isBarRow(zeile)) return inTable || isBarRow(zeilen[i + 1] ?? '')
  return inTable && boldLine.test(zeile) && (zeilen[i + 1] ?? '').includes('\t')
}

const isBarRow = (zeile: string): boolean => /^\s*\|.*\|\s*$/u.test(zeile)

/** The rule below a header of bars, or the place of a line that went to the next row. */
const isNoRow = (zeile: string): boolean => zeile === leererRest || (isBarRow(zeile) && isBarRule(zeile))

const isBarRule = (zeile: string): boolean => /^[\s|:-]+$/u.test(zeile) && zeile.includes('-')

/** Rows end at their last full cell or later; those that end far before the others are suspicious. */
function shortRows({ start, zeilen }: Run): number[] {
  const counts = zeilen.map((zeile) => cellsOf(zeile).length)
  const width = counts.reduce((widest, count) => Math.max(widest, count), 0)
  return counts.flatMap((count, i) =>
    count > 1 && count < width && !isNoRow(zeilen[i] ?? '') ? [start + i] : [],
  )
}

function cellsOf(zeile: string): string[] {
  if (!isBarRow(zeile)) return zeile.split('\t')
  return zeile
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.replaceAll('\\|', '|'))
}

/** Indentation by tabs alone is no column, so leading tabs only count where other rows have cells there. */
function readTable(zeilen: string[], start: number): Table {
  const children = zeilen.flatMap((zeile, i) => (isNoRow(zeile) ? [] : [readRow(zeile, start + i)]))
  return { type: 'table', align: [], children, position: position(start, start + zeilen.length - 1) }
}

function readRow(zeile: string, nummer: number): TableRow {
  const children = cellsOf(zeile).map((text) => readCell(text, nummer))
  return { type: 'tableRow', children, position: position(nummer, nummer) }
}

function readCell(text: string, zeile: number): TableCell {
  const tree = shiftLines(parse(text.trim(), nurFliesstext), zeile - 1)
  const children: PhrasingContent[] = tree.children.flatMap((node) =>
    node.type === 'paragraph' ? node.children : [],
  )
  return { type: 'tableCell', children, position: position(zeile, zeile) }
}

function readMarkdown(zeilen: string[], start: number): RootContent[] {
  const tree = shiftLines(parse(zeilen.map(withoutFrame).join('\n'), keinMarkdown), start - 1)
  return tree.children.flatMap((block) => keepNumbers(block, zeilen, start))
}

/** Markdown counts on from a list's first number; where the source prints another one, a new list begins. */
function keepNumbers(block: RootContent, zeilen: string[], start: number): RootContent[] {
  if (block.type !== 'list') return [block]
  for (const item of block.children)
    item.children = item.children.flatMap((child) =>
      keepNumbers(child, zeilen, start),
    ) as typeof item.children
  if (!block.ordered) return [block]
  const printed = (item: ListItem) => {
    const zeile = zeilen[(item.position?.start.line ?? start) - start] ?? ''
    return Number(/\d+/u.exec(zeile)?.[0] ?? Number.NaN)
  }
  return block.children.reduce<List[]>((lists, item) => {
    const list = lists.at(-1)
    const nummer = printed(item)
    if (list && (Number.isNaN(nummer) || nummer === nextNumber(list))) list.children.push(item)
    else
      lists.push({
        ...block,
        start: nummer,
        children: [item],
        ...(item.position && { position: item.position }),
      })
    return lists
  }, [])
}

const nextNumber = ({ start, children }: List): number => (start ?? 1) + children.length

/** The dashes around a line (`- Stand: 13.11.2023 -`) are decoration, not the sign of an item. */
function withoutFrame(zeile: string): string {
  return zeile.replace(/^- (\S.*) -$/u, '$1')
}

/** Moves the positions of a tree that was parsed on its own to where it stands in the source. */
function shiftLines(tree: Root, zeilen: number): Root {
  visit(tree, (node) => {
    if (node.position)
      node.position = position(node.position.start.line + zeilen, node.position.end.line + zeilen)
  })
  return tree
}

/** Links to other schemes than the web's and mail's, or with a title that no reader sees, stay as written. */
function keepForeignLinks(tree: Root, text: string): Root {
  visit(tree, 'link', (node, index, parent) => {
    if (
      (/^(?:https?:|mailto:)/iu.test(node.url) && !node.title) ||
      !parent ||
      index === undefined ||
      !node.position
    )
      return
    const value = text.slice(node.position.start.offset, node.position.end.offset)
    parent.children.splice(index, 1, { type: 'text', value, position: node.position })
  })
  return tree
}

function position(start: number, ende: number): NonNullable<Paragraph['position']> {
  return { start: { line: start, column: 1 }, end: { line: ende, column: 1 } }
}
