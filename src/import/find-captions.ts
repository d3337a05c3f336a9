import type { Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import type { Regel } from '../domain/regeln.ts'
import { isQuellenzeile } from '../domain/saetze.ts'
import { blockText, zeileOf } from './block-text.ts'
import { befund, type Entwurf } from './entwurf.ts'
import { isUnlisted } from './gliederung.ts'
import { splitNummer } from './nummer.ts'

const abbildung = /^(?:abbildung|abb\.|grafik|schaubild|diagramm)\s*\d*\s*[:.–-]/iu
const tabellentitel = /^(?:tabelle|tab\.|übersicht)\b/iu
/** What charts and pictures without a number are called. */
const bildwort =
  /(?:anteil|bestand|entwicklung|karte|organigramm|struktur|übersicht|vergleich|verlauf|verteilung|zusammensetzung)/iu
/** Longer lines are text, not part of a caption. */
const kurz = 120

/**
 * Tells captions from headings. What stands over a table becomes its caption; what stands over a picture or chart
 * that the conversion has lost becomes `<FehlendeAbbildung>`, with the source line below it.
 */
export function findCaptions(entwurf: Entwurf): Entwurf {
  const blocks = entwurf.tree.children
  const children: RootContent[] = []
  const befunde = [...entwurf.befunde]
  for (let i = 0; i < blocks.length; ) {
    const gruppe = readCaption(entwurf, blocks, i)
    if (!gruppe) {
      children.push(blocks[i++] as RootContent)
      continue
    }
    if (gruppe.art === 'abbildung')
      befunde.push(befund(entwurf, gruppe.zeile, ...verloren(gruppe.beschriftung)))
    children.push(gruppe.block)
    i += gruppe.laenge
  }
  return { ...entwurf, befunde, tree: { type: 'root', children } satisfies Root }
}

const verloren = (beschriftung: string): [Regel, string, string] => [
  'abbildung-fehlt',
  `Abbildung „${beschriftung}“: Gefunden: nur die Beschriftung. Erwartet: das Bild oder Worte, die sagen, was es zeigt.`,
  'Im Original ansehen und beschreiben, oder Zahlen, die im Text stehen, mit <Diagramm kennzahlen="…" /> zeigen.',
]

interface Gruppe {
  art: 'tabelle' | 'abbildung'
  block: MdxJsxFlowElement
  beschriftung: string
  zeile: number
  /** Number of blocks that the caption takes up. */
  laenge: number
}

function readCaption(entwurf: Entwurf, blocks: RootContent[], i: number): Gruppe | undefined {
  const block = blocks[i] as RootContent
  if (isBelowPicture(entwurf, blocks, i)) return lostPicture(block)
  if (!mayBeCaption(entwurf, block, blocks[i + 1])) return undefined
  const ende = captionEnd(blocks, i)
  const lines = blocks.slice(i, ende)
  const next = blocks[ende]
  const beschriftung = lines.map(blockText).join(' – ')
  const stelle = { beschriftung, zeile: zeileOf(block) }
  if (next?.type === 'table') {
    const tabelle = component('Tabelle', { beschriftung }, [next], block)
    return { art: 'tabelle', block: tabelle, ...stelle, laenge: ende - i + 1 }
  }
  if (tabellentitel.test(beschriftung)) return undefined
  if (isSourceLine(next)) {
    const bild = component('FehlendeAbbildung', { beschriftung, quelle: blockText(next) }, [], block)
    return { art: 'abbildung', block: bild, ...stelle, laenge: ende - i + 1 }
  }
  if (!isAlone(entwurf, block, blocks[i + 1])) return undefined
  return lostPicture(block)
}

function lostPicture(block: RootContent): Gruppe {
  const beschriftung = blockText(block)
  const bild = component('FehlendeAbbildung', { beschriftung }, [], block)
  return { art: 'abbildung', block: bild, beschriftung, zeile: zeileOf(block), laenge: 1 }
}

/** A short line below a gap, at the end of a section, that says of when the figures are, has lost its picture. */
function isBelowPicture(entwurf: Entwurf, blocks: RootContent[], i: number): boolean {
  const block = blocks[i] as RootContent
  const text = blockText(block)
  if (block.type !== 'paragraph' || blocks[i + 1]?.type !== 'heading' || blocks[i - 1] === undefined)
    return false
  if (text.length > kurz || /[.:;,!?]$/u.test(text) || !/\(?(?:Stand|in %|in Prozent)\b/u.test(text))
    return false
  return gapAfter(entwurf, blocks[i - 1] as RootContent) >= 3
}

/** Only a line that is no chapter of the document; a line with a footnote keeps its place in the text. */
function mayBeCaption(entwurf: Entwurf, block: RootContent, next: RootContent | undefined): boolean {
  if (block.type !== 'heading' && block.type !== 'paragraph') return false
  const text = blockText(block)
  if (text === '' || text.length > 2 * kurz || hasReference(block)) return false
  if (abbildung.test(text)) return true
  if (tabellentitel.test(text)) return splitNummer(text).nummer === '' && !/[.;]$/u.test(text)
  const { gestalt } = entwurf.quelle
  return (
    (gestalt && isAboveTable(block, next)) || (!gestalt?.gegliedert && looksLikeCaption(entwurf, block, next))
  )
}

function looksLikeCaption(entwurf: Entwurf, block: RootContent, next: RootContent | undefined): boolean {
  const text = blockText(block)
  const aboveSource = isSourceLine(next) && splitNummer(text).nummer === '' && !/[.;:!?]$/u.test(text)
  if (block.type === 'paragraph') return aboveSource && gapAfter(entwurf, block) >= 2
  return aboveSource || isUnlisted(entwurf.gliederung, text)
}

/** Where a file tells its paragraphs and tables, a short one without an end mark right above a table names it. */
function isAboveTable(block: RootContent, next: RootContent | undefined): boolean {
  return block.type === 'paragraph' && next?.type === 'table' && !/[.:;,!?]$/u.test(blockText(block))
}

function hasReference(block: RootContent): boolean {
  let found = false
  visit(block, 'footnoteReference', () => {
    found = true
  })
  return found
}

/** Short lines without a full stop below a caption go on with it, as long as a table or a source line follows. */
function captionEnd(blocks: RootContent[], start: number): number {
  let ende = start + 1
  while (isCaptionLine(blocks[ende])) ende++
  return blocks[ende]?.type === 'table' || isSourceLine(blocks[ende]) ? ende : start + 1
}

function isCaptionLine(block: RootContent | undefined): boolean {
  if (block?.type !== 'paragraph' || isSourceLine(block) || hasReference(block)) return false
  const text = blockText(block)
  return text !== '' && text.length <= kurz && !/[.:;!?]$/u.test(text)
}

function isSourceLine(block: RootContent | undefined): block is Extract<RootContent, { type: 'paragraph' }> {
  return block?.type === 'paragraph' && isQuellenzeile(blockText(block)) && blockText(block).length <= kurz
}

/** A line that names a picture, or a heading with nothing below it but a gap or the next chapter. */
function isAlone(entwurf: Entwurf, block: RootContent, next: RootContent | undefined): boolean {
  if (abbildung.test(blockText(block))) return true
  if (next === undefined) return false
  const chapter = next.type !== 'heading' || !isUnlisted(entwurf.gliederung, blockText(next))
  return chapter && gapAfter(entwurf, block) >= 3 && bildwort.test(blockText(block))
}

/** Empty lines of the source below a block. */
function gapAfter({ quelle }: Entwurf, block: RootContent): number {
  const start = block.position?.end.line ?? 0
  const rest = quelle.zeilen.slice(start)
  const next = rest.findIndex((zeile) => zeile.trim() !== '')
  return next < 0 ? 0 : next
}

function component(
  name: string,
  attributes: Record<string, string>,
  children: MdxJsxFlowElement['children'],
  { position }: RootContent,
): MdxJsxFlowElement {
  const list = Object.entries(attributes).map(
    ([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value }) as const,
  )
  return { type: 'mdxJsxFlowElement', name, attributes: list, children, ...(position && { position }) }
}
