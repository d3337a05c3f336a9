import type { Element, ElementContent, Nodes, Root } from 'hast'
import { h } from 'hastscript'
import type { Widerspruch } from '../domain/plan.ts'
import { woerter } from '../domain/woerter.ts'
import { blocksOf, mostSimilar } from './find-block.ts'
import { descendants, isElement } from './jsx.ts'
import { spacedText } from './spaced-text.ts'

/** A contradiction whose printed value is nowhere in the text of its page; the message is for editors. */
export class WiderspruchFehlt extends Error {
  override name = 'WiderspruchFehlt'
}

/**
 * Says of every statement that its own document contradicts that it does so: after the block that holds it, or below
 * the frame of its table. No word of the document is changed.
 *
 * @param zeilen lines of the source text
 * @throws {WiderspruchFehlt} when the printed value is nowhere in the text
 */
export function markWidersprueche(tree: Root, widersprueche: Widerspruch[], zeilen: string[]): Root {
  // Found before the first note is set: notes hold the same values.
  const blocks = blocksOf(tree)
  const orte = widersprueche.map((widerspruch) => locate(tree, blocks, widerspruch, zeilen))
  for (const [i, ort] of orte.entries()) {
    const widerspruch = widersprueche[i]
    if (widerspruch) addNote(tree, ort, noteOf(widerspruch, i + 1))
  }
  return tree
}

/** The element that a note follows. */
function locate(tree: Root, blocks: Element[], widerspruch: Widerspruch, quelle: string[]): Element {
  const { gedruckt, zeilen } = widerspruch
  const zeile = zeilen[0] ?? 0
  const holding = blocks.filter((block) => holdsNumbers(block, gedruckt))
  const block = mostSimilar(holding, quelle[zeile - 1] ?? '')
  if (!block)
    throw new WiderspruchFehlt(
      `Der gedruckte Wert „${gedruckt}“ des Widerspruchs in Zeile ${zeile} steht nicht im Text des Plans. Zeile und gedruckten Wert prüfen.`,
    )
  return isElement(block, 'tr') ? frameOf(tree, block) : block
}

/** Whether a block holds all numbers of a printed value, or its words where it has none. */
function holdsNumbers(block: Element, gedruckt: string): boolean {
  const alle = wordsWithoutSigns(gedruckt)
  const zahlen = alle.filter((wort) => /\p{N}/u.test(wort))
  const vorhanden = new Set(wordsWithoutSigns(spacedText(block)))
  return (zahlen.length > 0 ? zahlen : alle).every((wort) => vorhanden.has(wort))
}

/** A minus is printed in several ways, and sometimes apart from its number. */
const wordsWithoutSigns = (text: string): string[] => woerter(text.replace(/[-–−+](?=\s?\p{N})/gu, ' '))

/** The scroll frame of the table that a row belongs to. */
function frameOf(tree: Root, row: Element): Element {
  const frames = [...descendants(tree)].filter(
    (node): node is Element => isElement(node, 'div') && String(node.properties.className) === 'tabelle',
  )
  return frames.find((frame) => [...descendants(frame)].includes(row)) ?? row
}

function noteOf({ aussage, gedruckt, gerechnet }: Widerspruch, nummer: number): Element {
  const properties = {
    className: ['widerspruch'],
    id: `widerspruch-${nummer}`,
    role: 'note',
    dataRedaktion: '',
  }
  const text = `Im Original widersprüchlich: gedruckt ${gedruckt}, gerechnet ${gerechnet}. Stelle: ${aussage}.`
  return h('p', properties, audible(text))
}

const rechenzeichen = new Map([
  ['−', 'minus'],
  ['÷', 'geteilt durch'],
])

/** Screen readers pass over signs of calculation: each gets a word that is only heard. */
function audible(text: string): ElementContent[] {
  return text.split(/([−÷])/u).flatMap((teil): ElementContent[] => {
    const wort = rechenzeichen.get(teil)
    if (!wort) return [{ type: 'text', value: teil }]
    return [h('span', { ariaHidden: 'true' }, teil), h('span', { className: ['kern-sr-only'] }, `${wort} `)]
  })
}

/** Nothing but items may stand beside an item: its note stands in it, before items of its own. */
function addNote(tree: Root, ort: Element, note: Element): void {
  if (isElement(ort, 'li', 'dd')) {
    const liste = ort.children.findIndex((child) => isElement(child, 'ul', 'ol'))
    ort.children.splice(liste < 0 ? ort.children.length : liste, 0, note)
  } else insertAfter(tree, isElement(ort, 'dt') ? listOf(tree, ort) : ort, note)
}

function listOf(tree: Root, dt: Element): Element {
  const lists = [...descendants(tree)].filter((node): node is Element => isElement(node, 'dl'))
  return lists.find((list) => [...descendants(list)].includes(dt)) ?? dt
}

/** After the element and the notes that already follow it. */
function insertAfter(tree: Root, ort: Element, note: Element): void {
  const parent = [tree, ...descendants(tree)].find(
    (node): node is Element => 'children' in node && (node.children as Nodes[]).includes(ort),
  )
  if (!parent) return
  let stelle = parent.children.indexOf(ort) + 1
  while (isNote(parent.children[stelle])) stelle++
  parent.children.splice(stelle, 0, note)
}

const isNote = (node: Nodes | undefined): boolean => isElement(node) && node.properties.role === 'note'
