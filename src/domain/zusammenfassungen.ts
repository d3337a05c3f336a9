import type { Heading, Nodes, Root, RootContent } from 'mdast'
import { originalText } from './mdx-woerter.ts'
import { isRedaktionell } from './redaktion.ts'

/** A piece of a summary that ends a sentence: a paragraph or an item. */
export interface Block {
  text: string
  /** Line in the file of content. */
  zeile: number
}

/** What editors wrote in Einfache Sprache about a section of a plan, or about all of it. */
export interface Zusammenfassung {
  /** Heading of the section; undefined for what is about the whole plan. */
  abschnitt: string | undefined
  /** Line in the file of content it begins in. */
  zeile: number
  bloecke: Block[]
  /**
   * The words it is about: those of the section with the ones below it. Marks of footnotes and the numbers of lists are
   * no words, headings begin with `#`.
   */
  quelle: string
  /** What a summary may not hold, such as a table, with its line. Of code another rule speaks. */
  fremdes: { was: string; zeile: number }[]
  /** What is wrong with its place; undefined of one that stands where it should. */
  fehlplatz?: 'zweite' | 'vor-ueberschrift' | undefined
  /** Line and title of the heading that a summary in the wrong place is near: the one above, or the one below. */
  bei?: { titel: string; zeile: number } | undefined
}

/** A chapter of a plan. */
export interface Kapitel {
  titel: string
  zeile: number
  hatZusammenfassung: boolean
}

/** Text of a heading or paragraph on one line. */
const titleOf = (node: Nodes): string => originalText(node).replace(/\s+/gu, ' ').trim()

/** All summaries in the text of a plan, in order. */
export function readZusammenfassungen({ children }: Root): Zusammenfassung[] {
  return children.flatMap((node, i) => {
    if (!isRedaktionell(node)) return []
    const kopf = children.slice(0, i).findLastIndex(({ type }) => type === 'heading')
    const heading = children[kopf] as Heading | undefined
    const text = read(node, heading && titleOf(heading), kopf < 0 ? children : sectionFrom(children, kopf))
    return [{ ...text, ...findFehlplatz(children, i, kopf) }]
  })
}

/** A section has one summary, below its heading; above the next heading it would be about the section before. */
function findFehlplatz(
  children: RootContent[],
  stelle: number,
  kopf: number,
): Pick<Zusammenfassung, 'fehlplatz' | 'bei'> {
  const ueber = (node: RootContent | undefined) =>
    node?.type === 'heading' ? { titel: titleOf(node), zeile: node.position?.start.line ?? 1 } : undefined
  const darunter = ueber(children[stelle + 1])
  if (darunter && children[stelle - 1]?.type !== 'heading')
    return { fehlplatz: 'vor-ueberschrift', bei: darunter }
  const frueher = children.slice(kopf + 1, stelle).find(isRedaktionell)
  return frueher && kopf >= 0 ? { fehlplatz: 'zweite', bei: ueber(children[kopf]) } : {}
}

/**
 * The summary of a whole plan, a file of its own.
 *
 * @param tree text of the summary
 * @param plan text of the plan
 */
export function readKurzfassung(tree: Root, plan: Root): Zusammenfassung {
  return read({ ...tree, children: tree.children.filter(isText) }, undefined, plan.children)
}

/** The chapters of a plan; its summary stands in a chapter before any section of it. */
export function readKapitel({ children }: Root): Kapitel[] {
  return children.flatMap((node, i) => {
    if (node.type !== 'heading' || node.depth !== 2) return []
    const danach = children.slice(i + 1)
    const ende = danach.findIndex(({ type }) => type === 'heading')
    const eigenes = ende < 0 ? danach : danach.slice(0, ende)
    const zeile = node.position?.start.line ?? 1
    return [{ titel: titleOf(node), zeile, hatZusammenfassung: eigenes.some(isRedaktionell) }]
  })
}

/** Whether a node is part of a document's text rather than of its file. */
const isText = ({ type }: RootContent): boolean => type !== 'yaml'

/** From a heading up to the next of the same or a higher level. */
function sectionFrom(children: RootContent[], kopf: number): RootContent[] {
  const { depth } = children[kopf] as Heading
  const danach = children.slice(kopf + 1)
  const ende = danach.findIndex((node) => node.type === 'heading' && node.depth <= depth)
  return children.slice(kopf, ende < 0 ? undefined : kopf + 1 + ende)
}

function read(node: Nodes, abschnitt: string | undefined, section: RootContent[]): Zusammenfassung {
  const inhalt = ('children' in node ? node.children : []) as Nodes[]
  return {
    abschnitt,
    zeile: node.position?.start.line ?? 1,
    bloecke: inhalt.flatMap(blocksOf),
    quelle: section.map(wordsOf).join('\n'),
    fremdes: inhalt.flatMap((kind) => {
      const was = nameOfForeign(kind)
      return was ? [{ was, zeile: kind.position?.start.line ?? 1 }] : []
    }),
  }
}

/** What numbers of a text are found in: numbers that only order it are left out, or can be told by the `#`. */
const wordsOf = (node: RootContent): string =>
  `${node.type === 'heading' ? '# ' : ''}${originalText(withoutMarks(node)).trim()}`

function withoutMarks(node: Nodes): Nodes {
  if (!('children' in node)) return node
  const children = (node.children as Nodes[]).filter(({ type }) => type !== 'footnoteReference')
  const eigenes = { ...node, children: children.map(withoutMarks) } as Nodes
  return eigenes.type === 'list' ? { ...eigenes, ordered: false } : eigenes
}

const erlaubt = new Set<string>(['paragraph', 'list', 'heading'])

/** What Markdown calls in words of its own. */
const namen: Record<string, string> = {
  blockquote: 'ein Zitat (eine Zeile, die mit > beginnt)',
  code: 'ein Absatz, der eingerückt ist oder zwischen ``` steht',
  table: 'eine Tabelle',
  thematicBreak: 'eine Trennlinie (---)',
  footnoteDefinition: 'eine Fußnote',
}

/** Undefined for what may be there, and for code. */
function nameOfForeign(node: Nodes): string | undefined {
  if (erlaubt.has(node.type)) return undefined
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return `<${node.name ?? ''}>`
  return node.type.startsWith('mdx') ? undefined : (namen[node.type] ?? 'etwas, das kein Text ist')
}

function blocksOf(node: Nodes): Block[] {
  if (node.type === 'paragraph' || node.type === 'heading')
    return [{ text: titleOf(node), zeile: node.position?.start.line ?? 1 }]
  return 'children' in node ? (node.children as Nodes[]).flatMap(blocksOf) : []
}
