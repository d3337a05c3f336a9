import type { Nodes, Root } from 'mdast'
import type { Befund } from '../domain/befund.ts'
import { originalText } from '../domain/mdx-woerter.ts'
import { readPlanabschnitte } from '../domain/planabschnitte.ts'
import { isRedaktionell } from '../domain/redaktion.ts'
import { quelltextWoerter, woerter } from '../domain/woerter.ts'

/** A finding with what its place on the page can be found by. */
export interface Notiz extends Pick<Befund, 'datei' | 'zeile' | 'regel' | 'meldung' | 'abhilfe'> {
  /** Id of the heading it stands below; undefined for what is no part of the text. */
  anker: string | undefined
  /** Words that the block begins with. */
  worte: string[]
}

/** What the page of a plan is made of. */
export interface Planseite {
  /** Path of the plan's file. */
  datei: string
  tree: Root
  /** Lines of its source. */
  zeilen: string[]
}

/** So many words tell one block from the others. */
const genug = 8

/** Finds for each finding the block of the plan that it is about. */
export function placeBefunde(befunde: Befund[], seite: Planseite): Notiz[] {
  const bloecke = blocksOf(seite.tree.children)
  const abschnitte = readPlanabschnitte(seite.tree)
  return befunde.map((befund) => {
    const block = befund.datei.startsWith('seeds/')
      ? blockOfSource(bloecke, seite.zeilen[befund.zeile - 1] ?? '')
      : blockOfLine(bloecke, befund, seite.datei)
    if (!block) return { ...befund, anker: isKurzfassung(befund) ? kurzfassung : undefined, worte: [] }
    const stelle = withWords(bloecke, block)
    const anker = abschnitte.findLast(({ zeile }) => zeile <= stelle.von)?.anker
    return { ...befund, anker, worte: stelle.worte.slice(0, genug) }
  })
}

/** Id of the heading above the short version of a plan. */
const kurzfassung = 'das-wichtigste'

const isKurzfassung = ({ datei }: Befund): boolean => datei.startsWith('content/kurzfassungen/')

interface Block {
  von: number
  bis: number
  worte: string[]
}

/** Blocks as a page shows them: paragraphs, items, rows, boxes. */
function blocksOf(nodes: Nodes[]): Block[] {
  return nodes.flatMap((node): Block[] => {
    if (node.type === 'yaml') return []
    const teilbar = ['mdxJsxFlowElement', 'table', 'list', 'blockquote'].includes(node.type)
    if (teilbar && 'children' in node && node.children.length > 0) return blocksOf(node.children as Nodes[])
    return [toBlock(node)]
  })
}

function toBlock(node: Nodes): Block {
  const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 1 } }
  return { von: start.line, bis: end.line, worte: woerter(isRedaktionell(node) ? '' : originalText(node)) }
}

/** What has no words of the document, such as the place of a picture, is found by what stands before it. */
const withWords = (bloecke: Block[], block: Block): Block =>
  bloecke.slice(0, bloecke.indexOf(block) + 1).findLast(({ worte }) => worte.length > 0) ?? block

const blockOfLine = (bloecke: Block[], { zeile, datei }: Befund, plan: string): Block | undefined =>
  datei === plan ? bloecke.find(({ bis }) => zeile <= bis && isBody(bloecke, zeile)) : undefined

/** Fields at the beginning of the file are no part of the text. */
const isBody = (bloecke: Block[], zeile: number): boolean => zeile >= (bloecke[0]?.von ?? 1)

/** The block that says most of what a line of the source says. */
function blockOfSource(bloecke: Block[], zeile: string): Block | undefined {
  const gesucht = new Set(quelltextWoerter(zeile))
  const treffer = bloecke.map((block) => ({ block, anzahl: countShared(block.worte, gesucht) }))
  const bester = treffer.reduce((a, b) => (b.anzahl > a.anzahl ? b : a), { block: undefined, anzahl: 0 } as {
    block: Block | undefined
    anzahl: number
  })
  return bester.block
}

const countShared = (worte: string[], gesucht: Set<string>): number =>
  new Set(worte.filter((wort) => gesucht.has(wort))).size
