import type { Element, Root } from 'hast'
import { quelltextWoerter, woerter } from '../domain/woerter.ts'
import { descendants, isElement } from './jsx.ts'
import { spacedText } from './spaced-text.ts'

const blockElements = ['p', 'li', 'tr', 'dd', 'dt', 'h2', 'h3', 'h4', 'h5', 'h6']

/** The smallest pieces of a page that hold what stands on one line of a source; what holds another comes first. */
export function blocksOf(tree: Root): Element[] {
  return [...descendants(tree)].filter((node): node is Element => isElement(node, ...blockElements))
}

/** The block whose words are most like those of a source line. */
export function mostSimilar(blocks: Element[], zeile: string): Element | undefined {
  const wanted = new Set(quelltextWoerter(zeile))
  const rated = blocks.map((block) => ({
    block,
    rating: similarity(wanted, new Set(woerter(spacedText(block)))),
  }))
  return rated.sort((a, b) => b.rating - a.rating)[0]?.block
}

/** Shared words by all words of both (Jaccard index), 0 to 1. */
function similarity(one: Set<string>, other: Set<string>): number {
  return one.intersection(other).size / one.union(other).size
}
