import type { Nodes, Root } from 'mdast'
import { splitSentences } from '../domain/saetze.ts'

/** A sentence of the running text with its place in the source. */
export interface Satz {
  /** Text with signs of markup blanked, so that places hold for the source as well. */
  text: string
  /** Line of the source it begins in, and how many characters of that line stand before it. */
  zeile: number
  spalte: number
  /** Number of its paragraph. */
  absatz: number
  /** Heading of its section. */
  abschnitt: string
}

/** Signs of markup, marks of lists and of footnotes as blanks: every character stays where it is. */
function blankMarkup(text: string): string {
  const zeichen = /^\s*[-*+•]\s+|<sup>\s*\d+\s*<\/sup>|\[\^[^\]]*\]|<\/?\p{L}[^<>]*>|\*\*|__|\\/gu
  return text.replace(zeichen, (marke) => ' '.repeat(marke.length))
}

/** The sentences of all paragraphs, in order; tables and headings are read on their own. */
export function findSaetze(tree: Root, zeilen: string[]): Satz[] {
  const saetze: Satz[] = []
  const gelesen = new Set<number>()
  let abschnitt = ''
  const walk = (node: Nodes): void => {
    if (node.type === 'heading') abschnitt = textOf(node)
    if (node.type === 'table') return
    if (node.type === 'paragraph') saetze.push(...readAbsatz(node, zeilen, gelesen, abschnitt, saetze.length))
    else if ('children' in node) for (const child of node.children) walk(child as Nodes)
  }
  walk(tree)
  return saetze
}

/** The lines of a paragraph that no other has had. */
function readAbsatz(
  node: Nodes,
  zeilen: string[],
  gelesen: Set<number>,
  abschnitt: string,
  absatz: number,
): Satz[] {
  const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 0 } }
  const eigene = Array.from({ length: end.line - start.line + 1 }, (_, i) => start.line + i).filter(
    (zeile) => !gelesen.has(zeile) && (zeilen[zeile - 1] ?? '').trim() !== '',
  )
  for (const zeile of eigene) gelesen.add(zeile)
  const ort = (stelle: number) => placeOf(eigene, zeilen, stelle)
  const text = eigene.map((zeile) => blankMarkup(zeilen[zeile - 1] ?? '')).join('\n')
  return splitSentences(text).map(({ index, text: satz }) => ({
    text: satz,
    ...ort(index),
    absatz,
    abschnitt,
  }))
}

function placeOf(eigene: number[], zeilen: string[], stelle: number): { zeile: number; spalte: number } {
  let rest = stelle
  for (const zeile of eigene) {
    const laenge = (zeilen[zeile - 1] ?? '').length + 1
    if (rest < laenge) return { zeile, spalte: rest }
    rest -= laenge
  }
  return { zeile: eigene.at(-1) ?? 1, spalte: 0 }
}

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? (node.children as Nodes[]).map(textOf).join('') : ''
