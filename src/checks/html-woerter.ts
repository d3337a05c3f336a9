import type { Element, Nodes } from 'hast'
import { htmlToHast } from 'satteri'
import { findElements } from '../domain/elemente.ts'
import { gedruckteNummer } from '../domain/fussnoten.ts'
import { woerter } from '../domain/woerter.ts'
import type { Seitenwoerter } from '../domain/worttreue.ts'

/** The document's own words on the built page of a plan, by the contract in Bauplan 5.4. */
export function readHtmlWords(html: string): Seitenwoerter {
  const page = htmlToHast(html)
  const [h1] = findElements(page, ({ tagName }) => tagName === 'h1')
  const [article] = findElements(page, ({ properties }) => properties.dataPlan !== undefined)
  const notes = findElements(page, ({ tagName, properties }) => tagName === 'li' && isNoteId(properties.id))
  return {
    titel: woerter(h1 ? textOf(h1) : ''),
    text: woerter(article ? textOf(article) : ''),
    fussnoten: notes.map((note) => [numberOf(note), ...woerter(textOf(note))]),
  }
}

const isNoteId = (id: unknown): boolean => typeof id === 'string' && id.startsWith('fn-')

const numberOf = ({ properties }: Element): string =>
  gedruckteNummer(String(properties.id).replace('fn-', ''))

/** Elements that do not begin a new word where they begin. */
const inline = new Set(['strong', 'em', 'span', 'mark', 'a'])

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || (node.type === 'element' && isAdded(node))) return ''
  const text = node.type === 'element' && node.tagName === 'ol' ? numberedItems(node) : textOfChildren(node)
  return node.type === 'element' && inline.has(node.tagName) ? text : ` ${text} `
}

/** Whatever in the article is not from the source carries `data-redaktion`; notes are read on their own. */
function isAdded({ properties }: Element): boolean {
  return properties.dataRedaktion !== undefined || properties.dataFootnotes !== undefined
}

const textOfChildren = (node: Extract<Nodes, { children: unknown[] }>): string =>
  (node.children as Nodes[]).map(textOf).join('')

/** The numbers of a list are words of the source that the browser writes. */
function numberedItems(list: Element): string {
  const items = list.children.filter((child) => child.type === 'element')
  const start = Number(list.properties.start ?? 1)
  return items.map((item, i) => ` ${start + i}. ${textOf(item)}`).join('')
}
