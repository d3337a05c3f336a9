import type { Element, Nodes, Root } from 'hast'
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx'
import { isRedaktionell } from '../domain/redaktion.ts'

/** An MDX component that editors write around a block, such as `<Tabelle>`. */
export type Component = MdxJsxFlowElementHast

export function isComponent(node: Nodes, name: string): node is Component {
  return node.type === 'mdxJsxFlowElement' && node.name === name
}

export function isElement(node: Nodes | undefined, ...names: string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName))
}

/** Text of an attribute that is written as plain text; empty when it is missing. */
export function attribute(component: Component, name: string): string {
  const found = component.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)
  return typeof found?.value === 'string' ? found.value : ''
}

/** All elements and components of the document below a node, in its order. What editors wrote is closed to all rules. */
export function* descendants(node: Nodes | Root): Generator<Nodes> {
  if (!('children' in node) || isRedaktionell(node)) return
  for (const child of node.children as Nodes[]) {
    yield child
    yield* descendants(child)
  }
}
