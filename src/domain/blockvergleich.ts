import { align, type Paar } from './ausrichtung.ts'
import { compareNamen, compareTabellen } from './tabellenvergleich.ts'
import { aehnlichkeit, vergleichswoerter } from './textaehnlichkeit.ts'
import { type Textblock, wordsOfBlock } from './textblock.ts'
import { isGleich, withoutYears } from './wortvergleich.ts'

/** Whether two blocks say the same, apart from the years they are about. */
export function isSameBlock(alt: Textblock, neu: Textblock): boolean {
  if ('text' in alt && 'text' in neu) return withoutYears(alt.text) === withoutYears(neu.text)
  if (!('tabelle' in alt && 'tabelle' in neu) || compareNamen(alt.tabelle, neu.tabelle) < 1) return false
  const { titel, kopf, rumpf } = compareTabellen(alt.tabelle, neu.tabelle)
  return [titel, ...kopf, ...rumpf.flat()].every(isGleich)
}

/** How alike two blocks are: paragraphs by their words, tables by the names of columns and rows. From 0 to 1. */
export function compareBlocks(alt: Textblock, neu: Textblock): number {
  if ('text' in alt && 'text' in neu) return aehnlichkeit(words(alt), words(neu))
  return 'tabelle' in alt && 'tabelle' in neu ? compareNamen(alt.tabelle, neu.tabelle) : 0
}

/** Blocks are compared with many others; a block never changes. */
const gelesen = new WeakMap<Textblock, string[]>()

function words(block: Textblock): string[] {
  const woerter = gelesen.get(block) ?? vergleichswoerter(wordsOfBlock(block))
  gelesen.set(block, woerter)
  return woerter
}

/** How many words a block has. */
export const countWords = (block: Textblock): number => words(block).length

/** Blocks that share less are other blocks, not the same one rewritten. */
const verwandt = 0.4

/** Sets the blocks of two texts beside each other that are the same. */
export const pairGleiche = (alte: Textblock[], neue: Textblock[]): Paar<Textblock>[] =>
  align(alte, neue, [isSameBlock])

/**
 * Sets the blocks of two texts beside each other: the same ones, and between them those that are still alike.
 *
 * @param fremde blocks that have their partner elsewhere
 */
export function pairBloecke(
  alte: Textblock[],
  neue: Textblock[],
  fremde: ReadonlySet<Textblock>,
): Paar<Textblock>[] {
  const sindFrei = (alt: Textblock, neu: Textblock) => !fremde.has(alt) && !fremde.has(neu)
  return align(alte, neue, [
    (alt, neu) => sindFrei(alt, neu) && isSameBlock(alt, neu),
    (alt, neu) => sindFrei(alt, neu) && compareBlocks(alt, neu) >= verwandt,
  ])
}
