import type { Nodes, Root } from 'mdast'
import { originalText } from './mdx-woerter.ts'
import { woerter } from './woerter.ts'

/**
 * Line of a plan's file in which a word of its running text stands, as near as rows of tables and items of lists.
 *
 * @param stelle which word, counted from 0 as in `readMdxWords(…).text`; of one behind the last the last line
 */
export function lineOfWord(tree: Root, stelle: number): number {
  const bloecke = tree.children.filter(({ type }) => type !== 'footnoteDefinition')
  return lineIn(bloecke, stelle) ?? bloecke.at(-1)?.position?.end.line ?? 1
}

/** The line of a word among the nodes of one parent; undefined when they have fewer words. */
function lineIn(nodes: Nodes[], stelle: number): number | undefined {
  let rest = stelle
  for (const node of nodes) {
    const anzahl = countWords(node)
    if (rest < anzahl) return lineWithin(node, rest)
    rest -= anzahl
  }
  return undefined
}

/** What stands before the parts of a block, such as the caption of a table, is at its own line. */
function lineWithin(node: Nodes, stelle: number): number | undefined {
  const zeile = node.position?.start.line
  if (!('children' in node) || !teilbar.has(node.type)) return zeile
  const teile: Nodes[] = node.children
  const davor = countWords(node) - teile.reduce((summe, teil) => summe + countWords(teil), 0)
  return stelle < davor ? zeile : (lineIn(teile, stelle - davor) ?? zeile)
}

/** Blocks whose words are those of their parts; the numbers of an ordered list stand between them. */
const teilbar = new Set(['mdxJsxFlowElement', 'table', 'list', 'listItem', 'blockquote'])

const countWords = (node: Nodes): number => woerter(originalText(node)).length
