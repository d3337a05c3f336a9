import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toString as plainText } from 'hast-util-to-string'
import { h } from 'hastscript'
import { isLegende, readErklaerung } from '../domain/legende.ts'
import { isElement } from './jsx.ts'

/** Shows the paragraphs of a document's list of abbreviations as what they are: terms and their meanings. */
export function renderLegende(tree: Root): Root {
  const children: RootContent[] = []
  let inLegende = false
  for (const node of tree.children) {
    if (isElement(node) && /^h[1-6]$/u.test(node.tagName)) inLegende = isLegende(plainText(node))
    const eintrag = inLegende && isElement(node, 'p') ? renderEntry(node) : undefined
    if (eintrag) addEntry(children, eintrag)
    else children.push(node)
  }
  return { ...tree, children }
}

/** Entries that follow each other are one list. */
function addEntry(children: RootContent[], eintrag: Element): void {
  const last = children.findLast((node) => !isBlank(node))
  if (isElement(last, 'dl')) last.children.push(eintrag)
  else children.push(h('dl', { className: ['legende'] }, eintrag))
}

const isBlank = (node: RootContent): boolean => node.type === 'text' && node.value.trim() === ''

/** Only plain text: what has markup inside stays a paragraph. */
function renderEntry(absatz: Element): Element | undefined {
  if (absatz.children.some(({ type }) => type !== 'text')) return undefined
  const erklaerung = readErklaerung(plainText(absatz))
  if (!erklaerung) return undefined
  const { begriff, langform } = erklaerung
  const fehlt: ElementContent = h('span', { dataRedaktion: '' }, 'im Dokument nicht erklärt')
  return h('div', [h('dt', begriff), h('dd', langform ?? fehlt)])
}
