import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast'
import { h } from 'hastscript'
import { type Abkuerzung, findAbkuerzungen, isErklaert } from '../domain/abkuerzungen.ts'
import { isRedaktionell } from '../domain/redaktion.ts'
import { isElement } from './jsx.ts'
import { spacedText } from './spaced-text.ts'

/** Abbreviations that the glossary knows, by each form of theirs. */
export type Abkuerzungen = ReadonlyMap<string, Abkuerzung>

/** Inside of these nothing is linked: links and headings are read as one, and places of proof hold their quote only. */
const geschlossen = ['a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'code', 'caption', 'dl', 'svg']

/** What is already explained in a chapter, and the text of the block before the place that is read. */
interface Stand {
  erklaert: Set<string>
  davor: string
}

/**
 * Links an abbreviation to the glossary where it first stands in a chapter, and writes its long form behind it unless the
 * text does. In a table it is only linked, and explained below. A summary of editors counts as a chapter of its own.
 */
export function explainAbbreviations(tree: Root, bekannte: Abkuerzungen): Root {
  let stand: Stand = { erklaert: new Set(), davor: '' }
  const children: RootContent[] = []
  for (const node of tree.children) {
    if (isElement(node, 'h2')) stand = { erklaert: new Set(), davor: '' }
    const eigener = isRedaktionell(node) ? { erklaert: new Set<string>(), davor: '' } : stand
    children.push(explain(node, bekannte, eigener) as RootContent)
  }
  return { ...tree, children }
}

function explain(node: Nodes, bekannte: Abkuerzungen, stand: Stand): Nodes {
  if (isClosed(node)) return node
  if (isElement(node, 'div') && String(node.properties.className) === 'tabelle')
    return explainTable(node, bekannte, stand)
  if (isElement(node, 'p', 'li', 'dd')) stand.davor = ''
  if ('children' in node)
    node.children = (node.children as Nodes[]).flatMap((child) =>
      explainChild(child, bekannte, stand),
    ) as never
  return node
}

const isClosed = (node: Nodes): boolean =>
  isElement(node) && (geschlossen.includes(node.tagName) || node.properties.dataBeleg !== undefined)

function explainChild(child: Nodes, bekannte: Abkuerzungen, stand: Stand): Nodes[] {
  if (child.type !== 'text') {
    const davor = stand.davor
    const neu = explain(child, bekannte, stand)
    if (isClosed(child)) stand.davor = davor + spacedText(child)
    return [neu]
  }
  const teile = explainText(child.value, bekannte, stand)
  stand.davor += child.value
  return teile
}

function explainText(text: string, bekannte: Abkuerzungen, { erklaert, davor }: Stand): Nodes[] {
  const teile: Nodes[] = []
  let ab = 0
  for (const stelle of findAbkuerzungen(text, bekannte)) {
    const { id, index, wortende, text: gedruckt } = stelle
    if (erklaert.has(id) || index < ab) continue
    erklaert.add(id)
    const ende = index + gedruckt.length
    const lang = stelle.langform
    const selbst = !lang || isErklaert(lang, davor + text.slice(0, index), text.slice(ende))
    teile.push(
      { type: 'text', value: text.slice(ab, index) },
      link(id, gedruckt),
      { type: 'text', value: text.slice(ende, wortende) },
      ...(selbst ? [] : [langform(lang, wortende > ende ? gedruckt : '')]),
    )
    ab = wortende
  }
  return [...teile, { type: 'text', value: text.slice(ab) }]
}

function link(id: string, gedruckt: string): Element {
  return h('a', { className: ['begriff'], href: `/glossar/${id}/` }, gedruckt)
}

/** In square brackets, as editors mark what they add to a text of somebody else. */
function langform(lang: string, imWort: string): Element {
  return h('span', { className: ['langform'], dataRedaktion: '' }, ` [${imWort ? `${imWort}: ` : ''}${lang}]`)
}

/** A table stays as narrow as it is: its abbreviations are explained in a line below. */
function explainTable(frame: Element, bekannte: Abkuerzungen, { erklaert }: Stand): Nodes {
  const stellen = findAbkuerzungen(spacedText(frame), bekannte)
  const neue = new Map(stellen.filter(({ id }) => !erklaert.has(id)).map((stelle) => [stelle.id, stelle]))
  if (neue.size === 0) return frame
  for (const id of neue.keys()) erklaert.add(id)
  const eintraege = [...neue.values()].flatMap(({ id, text, langform: lang }, i): ElementContent[] => [
    ...(i > 0 ? [{ type: 'text', value: '; ' } as const] : []),
    link(id, text),
    { type: 'text', value: `: ${lang ?? 'im Dokument nicht erklärt'}` },
  ])
  const zeile = h('p', { className: ['tabelle-abkuerzungen'], dataRedaktion: '' }, [
    'Abkürzungen in dieser Tabelle: ',
    ...eintraege,
    '.',
  ])
  return h('div', { className: ['tabelle-mit-abkuerzungen'] }, [frame, zeile])
}
