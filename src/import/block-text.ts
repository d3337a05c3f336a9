import type { Nodes, PhrasingContent } from 'mdast'

/** The text of a node on one line: line breaks of either kind are spaces. */
export function blockText(node: Nodes): string {
  return rawText(node).replace(/\s+/gu, ' ').trim()
}

function rawText(node: Nodes): string {
  if (node.type === 'break') return ' '
  if ('value' in node) return node.value
  if (!('children' in node)) return ''
  const text = node.children.map(rawText).join('')
  return ['link', 'mdxJsxTextElement'].includes(node.type) ? ` ${text} ` : text
}

/** Whether nothing stands in a block but bold text, as in a line printed in bold. */
export function isBoldLine(node: Nodes): boolean {
  return (
    node.type === 'paragraph' &&
    node.children.some((child) => child.type === 'strong') &&
    node.children.every((child) => child.type === 'strong' || blockText(child) === '')
  )
}

/** The same text without bold; other marks stay. */
export function withoutStrong(children: PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((child) => (child.type === 'strong' ? child.children : [child]))
}

/** First source line of a node. */
export function zeileOf(node: Nodes): number {
  return node.position?.start.line ?? 1
}
