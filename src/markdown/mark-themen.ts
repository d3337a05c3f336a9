import type { Element, Root } from 'hast'
import { findElements } from '../domain/elemente.ts'
import { inheritThemen, type Themenzuordnung } from '../domain/themenzuordnung.ts'
import { isElement } from './jsx.ts'

/** Says at each heading of a linked document which topics its section is filed under; the search filters by them. */
export function markThemen(tree: Root, zuordnung: Themenzuordnung): Root {
  const abschnitte = tree.children.flatMap((node) => (isElement(node, 'div') ? readHeading(node) : []))
  for (const { abschnitt, themen } of inheritThemen(abschnitte, zuordnung))
    if (themen.length > 0) abschnitt.heading.properties.dataThemen = themen.join(' ')
  return tree
}

function readHeading(kopf: Element): { heading: Element; anker: string; ebene: number }[] {
  if (!String(kopf.properties.className).includes('abschnitt-kopf')) return []
  const headings = findElements(kopf, ({ tagName }) => /^h[2-6]$/u.test(tagName))
  return headings.map((heading) => ({
    heading,
    anker: String(heading.properties.id),
    ebene: Number(heading.tagName[1]),
  }))
}
