import type { Element, Nodes } from 'hast'

/** All elements of a tree that pass a test, in document order. */
export function findElements(node: Nodes, test: (element: Element) => boolean): Element[] {
  const own = node.type === 'element' && test(node) ? [node] : []
  return 'children' in node
    ? [...own, ...(node.children as Nodes[]).flatMap((child) => findElements(child, test))]
    : own
}
