import type { Element, Root } from 'hast'
import { descendants, isElement } from './jsx.ts'

/**
 * Numbers footnotes as the source does, and marks what their list adds to it: its heading and the ways back.
 * The second note of a number is called `3b` in the file and shown as 3.
 */
export function labelFootnotes(tree: Root): Root {
  for (const node of descendants(tree)) {
    if (!isElement(node)) continue
    const { properties } = node
    if (properties.dataFootnoteRef !== undefined)
      node.children = [{ type: 'text', value: numberOf(properties.href) }]
    if (/^fn-\d/u.test(String(properties.id))) properties.value = numberOf(properties.id)
    if (isAdded(node)) properties.dataRedaktion = ''
  }
  return tree
}

const numberOf = (id: unknown): string => /fn-(\d+|.+)/u.exec(String(id))?.[1] ?? ''

function isAdded({ properties }: Element): boolean {
  return properties.id === 'footnote-label' || properties.dataFootnoteBackref !== undefined
}
