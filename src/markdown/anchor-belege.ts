import type { Element, ElementContent, Root, Text } from 'hast'
import { h } from 'hastscript'
import type { Kennzahl } from '../domain/plan.ts'
import { belegAnker } from '../domain/planzahlen.ts'
import { withoutFormTags } from '../domain/woerter.ts'
import { blocksOf, mostSimilar } from './find-block.ts'
import { descendants, isElement } from './jsx.ts'
import { spacedText } from './spaced-text.ts'

/** A figure whose quote is not in the text of its page; the message is for editors. */
export class BelegFehlt extends Error {
  override name = 'BelegFehlt'
}

/**
 * Marks the place of proof of every figure of the running text, so that the figure can link to it. Figures with the same
 * quote share one place.
 *
 * @param zeilen lines of the source text
 * @throws {BelegFehlt} when a quote is nowhere in the text
 */
export function anchorBelege(tree: Root, kennzahlen: Kennzahl[], zeilen: string[]): Root {
  const blocks = blocksOf(tree)
  const einmalig = new Map(kennzahlen.map((kennzahl) => [belegAnker(kennzahl.beleg, zeilen), kennzahl]))
  for (const [anker, kennzahl] of einmalig) {
    const { zeile, zitat } = kennzahl.beleg
    const block = findBlock(blocks, clean(zitat), zeilen[zeile - 1] ?? '')
    if (!block)
      throw new BelegFehlt(
        `Der Beleg „${zitat}“ (Zeile ${zeile}) steht nicht im Text des Plans. Das Zitat prüfen.`,
      )
    mark(cellWith(tree, block, clean(zitat), kennzahl.jahr), clean(zitat), anker)
  }
  return tree
}

const clean = (text: string): string =>
  withoutFormTags(text)
    .replace(/\*\*|__/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** A number counts as found only whole: `857` is not in `8.857`. */
function quotePattern(zitat: string): RegExp {
  const words = zitat.split(' ').map((word) => RegExp.escape(word))
  return new RegExp(`(?<![\\p{L}\\p{N}]|\\p{N}[.,])${words.join('\\s+')}(?![\\p{L}\\p{N}]|[.,]\\p{N})`, 'u')
}

/** Of the blocks that hold the quote, the one whose words are most like those of the source line. */
function findBlock(blocks: Element[], zitat: string, zeile: string): Element | undefined {
  const pattern = quotePattern(zitat)
  return mostSimilar(
    blocks.filter((block) => pattern.test(spacedText(block))),
    zeile,
  )
}

/**
 * In a row of a table, the cell that holds the quote. Where several do, one that holds nothing else goes before, and
 * then one whose column is headed with the figure's year.
 */
function cellWith(tree: Root, block: Element, zitat: string, jahr: number): Element {
  if (block.tagName !== 'tr') return block
  const pattern = quotePattern(zitat)
  const cells = block.children.filter((child): child is Element => isElement(child))
  const holding = cells.filter((cell) => pattern.test(spacedText(cell)))
  const exact = holding.filter((cell) => spacedText(cell) === zitat)
  const candidates = exact.length > 0 ? exact : holding
  const heads = headTexts(tree, block)
  return (
    candidates.find((cell) => heads[cells.indexOf(cell)]?.includes(String(jahr))) ?? candidates[0] ?? block
  )
}

/** Texts of the last header row of the table that a row belongs to, by column; merged headers name no single column. */
function headTexts(tree: Root, row: Element): string[] {
  const table = [...descendants(tree)].find(
    (node) => isElement(node, 'table') && [...descendants(node)].includes(row),
  )
  const heads = table ? [...descendants(table)].filter((node) => isElement(node, 'thead')) : []
  const rows = heads.flatMap((head) => [...descendants(head)].filter((node) => isElement(node, 'tr')))
  const columns = rows.map((node) => (node as Element).children.map((cell) => spacedText(cell as Element)))
  return columns.find((texts) => texts.length === row.children.length) ?? []
}

/** Wraps the quote where it stands in one run of text, else marks the whole block. */
function mark(block: Element, zitat: string, id: string): void {
  const pattern = quotePattern(zitat)
  const parents = [block, ...descendants(block)].filter((node): node is Element => isElement(node))
  const parent = parents.find(({ children }) => children.some((child) => holds(child, pattern)))
  if (!parent) block.children = [h('span', { id, dataBeleg: '' }, block.children)]
  else
    parent.children = parent.children.flatMap((child) =>
      holds(child, pattern) ? wrapText(child, pattern, id) : [child],
    )
}

const holds = (node: ElementContent, pattern: RegExp): node is Text =>
  node.type === 'text' && pattern.test(node.value)

function wrapText({ value }: Text, pattern: RegExp, id: string): ElementContent[] {
  const found = pattern.exec(value)
  if (!found) return []
  const parts = [
    value.slice(0, found.index),
    h('span', { id, dataBeleg: '' }, found[0]),
    value.slice(found.index + found[0].length),
  ]
  return h('div', parts).children
}
