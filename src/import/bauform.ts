import type { Nodes, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { blockText } from './block-text.ts'

/** Their children are running text, whose words are compared one by one elsewhere. */
const textbloecke = new Set<Nodes['type']>(['paragraph', 'heading', 'tableCell'])

/**
 * The blocks of a text in order, without their words: one short name per block, headings with their level.
 * Two trees with equal lists have the same outline, lists, tables (rows and cells) and footnotes.
 */
export function bauform(tree: Root): string[] {
  const blocks: string[] = []
  visit(tree, (node) => {
    if (node.type === 'root') return
    if (node.type === 'yaml' || isEmptyParagraph(node)) return SKIP
    blocks.push(label(node))
    return textbloecke.has(node.type) ? SKIP : undefined
  })
  return blocks
}

/** Markdown has no way to write it, and a reader nothing to miss. */
const isEmptyParagraph = (node: Nodes): boolean => node.type === 'paragraph' && blockText(node) === ''

function label(node: Nodes): string {
  if (node.type === 'heading') return `heading ${node.depth}`
  if (node.type === 'list') return `list ${node.ordered ? (node.start ?? 1) : '-'}`
  return node.type
}
