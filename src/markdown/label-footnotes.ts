import type { Element, Root } from 'hast'
import { gedruckteNummer } from '../domain/fussnoten.ts'
import { descendants, isElement } from './jsx.ts'

/**
 * Numbers footnotes as the source does, and marks what their list adds to it: its heading and the ways back.
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

/** Ids and links of notes end in the note's name after `fn-`. */
const numberOf = (id: unknown): string => gedruckteNummer(String(id).replace(/^.*fn-/u, ''))

function isAdded({ properties }: Element): boolean {
  return properties.id === 'footnote-label' || properties.dataFootnoteBackref !== undefined
}
