import type { Element, Nodes } from 'hast'
import { findElements } from '../domain/elemente.ts'
import { isRedaktionell } from '../domain/redaktion.ts'
import { type Textblock, toTabellenblock } from '../domain/textblock.ts'

/** The paragraphs, items and tables in a node of a plan, without marks of notes. */
export function readTextbloecke(node: Nodes): Textblock[] {
  if (node.type === 'text') return toBloecke(node.value)
  if (!('children' in node) || isRedaktionell(node)) return []
  if (isElement(node, 'table')) return [readTabelle(node, '', '')]
  const children = node.children as Nodes[]
  const tabelle = children.find((child) => isElement(child, 'table'))
  if (node.type === 'mdxJsxFlowElement' && node.name === 'Tabelle' && tabelle)
    return [readTabelle(tabelle, attributeOf(node, 'beschriftung'), attributeOf(node, 'kopfzeilen'))]
  if (!isElement(node, 'p', 'li')) return children.flatMap(readTextbloecke)
  return [
    ...toBloecke(proseOf(node)),
    ...children.filter((child) => isElement(child, ...innere)).flatMap(readTextbloecke),
  ]
}

const toBloecke = (text: string): Textblock[] => {
  const worte = withSingleSpaces(text)
  return worte === '' ? [] : [{ text: worte }]
}

const withSingleSpaces = (text: string): string => text.replace(/\s+/gu, ' ').trim()

function readTabelle(table: Nodes, beschriftung: string, kopfzeilen: string): Textblock {
  const rows = findElements(table, ({ tagName }) => tagName === 'tr').map((row) =>
    findElements(row, ({ tagName }) => tagName === 'th' || tagName === 'td').map((cell) =>
      withSingleSpaces(proseOf(cell)),
    ),
  )
  return toTabellenblock(beschriftung, rows, Number(kopfzeilen || 1))
}

function attributeOf(node: { attributes: { name?: unknown; value?: unknown }[] }, name: string): string {
  const wert = node.attributes.find((eins) => eins.name === name)?.value
  return typeof wert === 'string' ? wert : ''
}

/** Blocks that may stand inside a paragraph's or item's own words. */
const innere = ['p', 'ul', 'ol', 'table']

/** The words of a block; those of blocks inside it are their own. */
export function proseOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (isElement(node, 'br')) return ' '
  if (!('children' in node) || isNoteMark(node)) return ''
  return (node.children as Nodes[])
    .map((child) => (isElement(child, 'p', 'ul', 'ol') ? '' : proseOf(child)))
    .join('')
}

/** Whether a node is the raised number that leads to a footnote. */
export const isNoteMark = (node: Nodes): boolean =>
  node.type === 'element' && node.properties.dataFootnoteRef !== undefined

/** Whether a node is an element of one of some names. */
export const isElement = (node: Nodes, ...namen: string[]): node is Element =>
  node.type === 'element' && namen.includes(node.tagName)
