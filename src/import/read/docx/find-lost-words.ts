import type { Unzipped } from 'fflate'
import { quelltextWoerter, woerter } from '../../../domain/woerter.ts'
import type { Block } from '../bloecke.ts'
import type { Zweifel } from '../gestalt.ts'
import { descendants, isInside, parseXml } from './xml.ts'

/** What stands in these is deleted, or kept once more in an older form. */
const ungelesen = ['Choice', 'del', 'moveFrom']

/** Words of a Word file that no block holds: what stands in formulas or boxes of kinds that the library does not know. */
export function findLostWords(parts: Unzipped, bloecke: Block[]): Zweifel[] {
  const bekannt = new Set(bloecke.flatMap(textsOf).flatMap(quelltextWoerter))
  const verloren = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml']
    .flatMap((name) => (parts[name] ? paragraphTexts(parts[name]) : []))
    .flatMap(woerter)
    .filter((wort) => !bekannt.has(wort))
  if (verloren.length === 0) return []
  const meldung = `Gefunden: Wörter der Word-Datei, die sich nicht lesen ließen: ${[...new Set(verloren)].slice(0, 12).join(' ')}. Erwartet: alle Wörter im Text.`
  const abhilfe =
    'Die Stelle im Original suchen; Textfelder und Formeln dort in gewöhnliche Absätze ändern und neu importieren.'
  return [{ zeile: 1, regel: 'nicht-gelesen', meldung, abhilfe }]
}

/** In a box inside a paragraph stand paragraphs of their own. */
function paragraphTexts(part: Uint8Array): string[] {
  const texte = new Map<Node | null, string>()
  for (const element of descendants(parseXml(part), '*')) {
    const text = textOf(element)
    if (text === '' || isInside(element, ungelesen)) continue
    const absatz = closest(element, 'p')
    texte.set(absatz, (texte.get(absatz) ?? '') + text)
  }
  return [...texte.values()]
}

const trennend = new Set(['br', 'cr', 'tab', 'footnoteReference', 'endnoteReference'])

function textOf({ localName, textContent }: Element): string {
  if (localName === 't') return (textContent ?? '').replaceAll('\u00AD', '')
  return trennend.has(localName) ? ' ' : ''
}

function closest(element: Element, name: string): Node | null {
  let node: Node | null = element
  while (node && (node as Element).localName !== name) node = node.parentNode
  return node
}

function textsOf(block: Block): string[] {
  if (block.art === 'tabelle') return block.zeilen.flatMap(({ zellen }) => zellen.map(({ text }) => text))
  return 'text' in block ? [block.text] : []
}
