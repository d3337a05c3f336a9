import type { Element, Root } from 'hast'
import { descendants, isElement } from './jsx.ts'

/** Marks what the list of footnotes adds to the source: its heading and the ways back. */
export function labelFootnotes(tree: Root): Root {
  for (const section of descendants(tree)) {
    if (!isElement(section, 'section') || section.properties.dataFootnotes === undefined) continue
    for (const node of descendants(section))
      if (isElement(node) && isAdded(node)) node.properties.dataRedaktion = ''
  }
  return tree
}

function isAdded({ properties }: Element): boolean {
  return properties.id === 'footnote-label' || properties.dataFootnoteBackref !== undefined
}
