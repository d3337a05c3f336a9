import type { Break, PhrasingContent, Root, RootContent, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Korrektur } from '../domain/plan.ts'
import { woerter } from '../domain/woerter.ts'
import { zeileOf } from './block-text.ts'
import type { Entwurf } from './entwurf.ts'
import { sourcePiece } from './source-piece.ts'

const trennung = /(\p{L}+)-([ \n])(\p{Ll}+)/gu

/**
 * Takes out hyphens that a line end has left in a word (`Integrations- programm`), where the whole word stands
 * elsewhere in the same document. `Arbeitsmarkt- und` has no such evidence and stays.
 */
export function mendHyphens(entwurf: Entwurf): Entwurf {
  const bekannt = new Set(woerter(entwurf.quelle.zeilen.join('\n')).map((wort) => wort.toLowerCase()))
  const korrekturen: Korrektur[] = []
  const tree: Root = structuredClone(entwurf.tree)
  visit(tree, (node) => {
    if ('children' in node) node.children = softenBreaks(node.children) as typeof node.children
  })
  visit(tree, 'text', (node) => {
    korrekturen.push(...mendText(node, bekannt, entwurf.quelle.zeilen))
  })
  return { ...entwurf, tree, korrekturen: [...entwurf.korrekturen, ...korrekturen] }
}

/** A hard line break right after a hyphen is a line end of the printed page, so both lines become one text. */
function softenBreaks(children: (RootContent | PhrasingContent)[]): (RootContent | PhrasingContent)[] {
  const result: (RootContent | PhrasingContent)[] = []
  for (const child of children) {
    const [before, last] = [result.at(-2), result.at(-1)]
    if (
      child.type === 'text' &&
      last?.type === 'break' &&
      before?.type === 'text' &&
      before.value.endsWith('-')
    ) {
      result.splice(-2, 2, joinLines(before, last, child))
    } else result.push(child)
  }
  return result
}

const joinLines = (first: Text, _: Break, second: Text): Text => ({
  ...first,
  value: `${first.value}\n${second.value}`,
})

function mendText(node: Text, bekannt: Set<string>, zeilen: string[]): Korrektur[] {
  const korrekturen: Korrektur[] = []
  const { value } = node
  node.value = value.replace(trennung, (stueck, vorn: string, _: string, hinten: string, stelle: number) => {
    const korrigiert = vorn + hinten
    const zeile = zeileOf(node) + value.slice(0, stelle).split('\n').length - 1
    const original = sourcePiece(zeilen, zeile, vorn, hinten)
    if (!original || !bekannt.has(korrigiert.toLowerCase())) return stueck
    korrekturen.push({ zeile, original, korrigiert, grund: 'Trennstrich vom Zeilenende' })
    return korrigiert
  })
  return korrekturen
}
