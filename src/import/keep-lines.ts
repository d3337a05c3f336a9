import type { Paragraph, PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { blockText } from './block-text.ts'
import type { Entwurf } from './entwurf.ts'

/** A longer line was broken by the page's width, not by its authors. */
const kurzeZeile = 60

/** Keeps line breaks that mean something: in an address, below a signature, wherever short lines stand without an end. */
export function keepLines(entwurf: Entwurf): Entwurf {
  const tree: Root = structuredClone(entwurf.tree)
  visit(tree, 'paragraph', (node) => {
    if (hasShortLines(node)) node.children = node.children.flatMap(breakLines)
  })
  return { ...entwurf, tree }
}

function hasShortLines(node: Paragraph): boolean {
  const zeilen = node.children.map(textWithLines).join('').split('\n')
  if (zeilen.length < 2 || blockText(node) === '') return false
  return (
    zeilen.every(
      (zeile) =>
        zeile.trim().length <= kurzeZeile &&
        !/[-,.;:!?\u00AD¬]$|\s(?:und|oder|der|die|das|von)$/u.test(zeile.trim()),
    ) && startsLikeName(zeilen)
  )
}

/** Lines of an address or a signature each begin with a capital, a number or a bracket. */
const startsLikeName = (zeilen: string[]): boolean =>
  zeilen.every((zeile) => /^\s*[\p{Lu}\p{N}(+]/u.test(zeile))

function textWithLines(node: PhrasingContent): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textWithLines).join('') : ''
}

function breakLines(node: PhrasingContent): PhrasingContent[] {
  if (node.type !== 'text') return [node]
  return node.value
    .split('\n')
    .flatMap((value, i): PhrasingContent[] => [
      ...(i > 0 ? [{ type: 'break' } as const] : []),
      { ...node, value },
    ])
    .filter((part) => part.type !== 'text' || part.value !== '')
}
