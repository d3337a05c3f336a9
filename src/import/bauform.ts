import type { Nodes, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { blockText, zeileOf } from './block-text.ts'

/** Their children are running text, whose words are compared one by one elsewhere. */
const textbloecke = new Set<Nodes['type']>(['paragraph', 'heading', 'tableCell'])

/** One block without its words. */
interface Block {
  /** Its type, with a heading's level or a list's first number. */
  form: string
  /** Line it begins in. */
  zeile: number
}

/**
 * The blocks of a text in order. Two trees whose blocks have the same forms have the same outline, lists, tables
 * (rows and cells) and footnotes.
 */
export function bauform(tree: Root): Block[] {
  const blocks: Block[] = []
  visit(tree, (node) => {
    if (node.type === 'root') return
    if (node.type === 'yaml' || isEmptyParagraph(node)) return SKIP
    blocks.push({ form: formOf(node), zeile: zeileOf(node) })
    return textbloecke.has(node.type) ? SKIP : undefined
  })
  return blocks
}

/** Markdown has no way to write it, and a reader nothing to miss. */
const isEmptyParagraph = (node: Nodes): boolean => node.type === 'paragraph' && blockText(node) === ''

function formOf(node: Nodes): string {
  if (node.type === 'heading') return `heading ${node.depth}`
  if (node.type === 'list') return `list ${node.ordered ? (node.start ?? 1) : '-'}`
  return node.type
}
