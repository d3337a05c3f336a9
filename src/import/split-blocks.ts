import type { Paragraph, PhrasingContent, Root, RootContent, Table, TableCell, TableRow } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { visit } from 'unist-util-visit'
import type { Entwurf } from './entwurf.ts'

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
  const children = splitRuns(entwurf.zeilen).flatMap(({ start, zeilen, tabelle }) =>
    tabelle ? [readTable(zeilen, start)] : readMarkdown(zeilen, start),
  )
  return { ...entwurf, tree: { type: 'root', children } }
}

interface Run {
  /** Line number of the first line. */
  start: number
  zeilen: string[]
  tabelle: boolean
}

/** Neighbouring lines of one kind: rows of a table, or anything else. */
function splitRuns(zeilen: string[]): Run[] {
  const runs: Run[] = []
  zeilen.forEach((zeile, i) => {
    const tabelle = zeile.trim().includes('\t') || (zeile.startsWith('\t') && runs.at(-1)?.tabelle === true)
    const run = runs.at(-1)
    if (run?.tabelle === tabelle) run.zeilen.push(zeile)
    else runs.push({ start: i + 1, zeilen: [zeile], tabelle })
  })
  return runs
}

/** Indentation by tabs alone is no column, so leading tabs only count where other rows have cells there. */
function readTable(zeilen: string[], start: number): Table {
  const children = zeilen.map((zeile, i) => readRow(zeile, start + i))
  return { type: 'table', align: [], children, position: position(start, start + zeilen.length - 1) }
}

function readRow(zeile: string, nummer: number): TableRow {
  const children = zeile.split('\t').map((text) => readCell(text, nummer))
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
  return shiftLines(parse(zeilen.map(escapeFrame).join('\n'), keinMarkdown), start - 1).children
}

/** A line between two dashes (`- Stand: 13.11.2023 -`) is no item of a list. */
function escapeFrame(zeile: string): string {
  return zeile.replace(/^-(?= \S.* -$)/u, '\\-')
}

/** Moves the positions of a tree that was parsed on its own to where it stands in the source. */
function shiftLines(tree: Root, zeilen: number): Root {
  visit(tree, (node) => {
    if (node.position)
      node.position = position(node.position.start.line + zeilen, node.position.end.line + zeilen)
  })
  return tree
}

/** Links to other schemes than the web's and mail's are no links of a document; they stay as written. */
function keepForeignLinks(tree: Root, text: string): Root {
  visit(tree, 'link', (node, index, parent) => {
    if (/^(?:https?:|mailto:)/iu.test(node.url) || !parent || index === undefined || !node.position) return
    const value = text.slice(node.position.start.offset, node.position.end.offset)
    parent.children.splice(index, 1, { type: 'text', value, position: node.position })
  })
  return tree
}

function position(start: number, ende: number): NonNullable<Paragraph['position']> {
  return { start: { line: start, column: 1 }, end: { line: ende, column: 1 } }
}
