import type { Element, Root } from 'hast'
import { toString as plainText } from 'hast-util-to-string'
import { descendants, isElement } from './jsx.ts'

const zaehlung = /^\(?(?:[IVXLC]+|\p{L}|\d{1,2}(?:\.\d{1,2})*)[.)]\s/u

/** Items that carry a numbering of their own (`I.`, `a)`) need no bullet before it. */
export function markNumberedLists(tree: Root): Root {
  for (const node of descendants(tree)) {
    if (!isElement(node, 'ul')) continue
    const punkte = node.children.filter((child): child is Element => isElement(child, 'li'))
    if (punkte.length > 1 && punkte.every((punkt) => zaehlung.test(plainText(punkt).trimStart())))
      node.properties.className = ['eigene-zaehlung']
  }
  return tree
}
