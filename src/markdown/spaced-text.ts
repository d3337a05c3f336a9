import type { Nodes } from 'hast'

/** What stands apart on a page stands apart in its text. */
const getrennt = new Set(['br', 'td', 'th'])

/** The text of a node on one line: cells and line breaks are set apart by spaces. */
export function spacedText(node: Nodes): string {
  return textOf(node).replace(/\s+/gu, ' ').trim()
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  const text = 'children' in node ? (node.children as Nodes[]).map(textOf).join('') : ''
  const name = node.type === 'element' ? node.tagName : node.type === 'mdxJsxTextElement' ? node.name : null
  return getrennt.has(name ?? '') ? ` ${text} ` : text
}
