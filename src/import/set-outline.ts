import type { Heading, List, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { blockText, isBoldLine } from './block-text.ts'
import type { Entwurf, Gliederungspunkt } from './entwurf.ts'
import { createEbenen, splitNummer } from './nummer.ts'

/** Longer lines are sentences, whatever they begin with. */
const laengsteUeberschrift = 200

/**
 * Finds the headings and their levels. What the printed contents or a numbering says goes before the converter's
 * heading marks, whose levels are random; unnumbered headings stand one level below the chapter they are in.
 */
export function setOutline(entwurf: Entwurf): Entwurf {
  const blocks = entwurf.tree.children.flatMap((block) => numberedLine(block) ?? [block])
  const marked = blocks.some((block) => block.type === 'heading')
  const candidates = blocks.map((block) => readCandidate(block, entwurf.gliederung, marked))
  const children = assignLevels(demoteCover(candidates))
  return { ...entwurf, tree: { type: 'root', children } satisfies Root }
}

interface Candidate {
  block: RootContent
  text: string
  nummer: string
  /** Level by contents or numbering; undefined for headings that only a mark shows. */
  punkt?: Gliederungspunkt | undefined
  /** Depth of the converter's heading mark, 0 where the block is no heading. */
  marke: number
}

/** A list of one short item is a numbered heading that only looks like a list: `2. Internes Potential`. */
function numberedLine(block: RootContent): RootContent[] | undefined {
  if (block.type !== 'list' || !block.ordered || block.children.length !== 1) return undefined
  const content = (block as List).children[0]?.children ?? []
  const text = content[0]
  if (content.length !== 1 || text?.type !== 'paragraph' || !isTitleLike(blockText(text))) return undefined
  const nummer: PhrasingContent = { type: 'text', value: `${block.start ?? 1}. ` }
  return [{ ...text, children: [nummer, ...text.children] }]
}

function isTitleLike(text: string): boolean {
  return text !== '' && text.length <= laengsteUeberschrift && !/[.;,]$/u.test(text)
}

function readCandidate(block: RootContent, gliederung: Gliederungspunkt[], marked: boolean): Candidate {
  const plain = { block, text: '', nummer: '', marke: 0 }
  if (block.type !== 'heading' && block.type !== 'paragraph') return plain
  const line = blockText(block)
  const { nummer, text } = splitNummer(line)
  const punkt = findPunkt(gliederung, nummer, text)
  if (block.type === 'heading') return { block, text, nummer, punkt, marke: block.depth }
  const unmarkedTitle = punkt !== undefined || (!marked && nummer !== '')
  if (!unmarkedTitle || !isUnmarkedTitle(block, line)) return plain
  return { block, text, nummer, punkt, marke: 1 }
}

/** A line of its own that reads like a title; a numbered sentence may end in a full stop as its title does. */
function isUnmarkedTitle(block: Paragraph, line: string): boolean {
  return line.length <= laengsteUeberschrift && (isBoldLine(block) || !/[;,:]$/u.test(line))
}

const vergleichbar = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** The entry of the printed contents that names a heading: by its words, or by its number and similar words. */
function findPunkt(
  gliederung: Gliederungspunkt[],
  nummer: string,
  text: string,
): Gliederungspunkt | undefined {
  const wanted = vergleichbar(text)
  const sameWords = (punkt: Gliederungspunkt) => vergleichbar(punkt.text) === wanted
  const sameNumber = (punkt: Gliederungspunkt) => nummer !== '' && punkt.nummer === nummer
  return (
    gliederung.find((punkt) => sameNumber(punkt) && sameWords(punkt)) ??
    gliederung.find(sameWords) ??
    gliederung.find(sameNumber)
  )
}

/** Marked lines before the first chapter of the contents belong to the cover and are no chapters. */
function demoteCover(candidates: Candidate[]): Candidate[] {
  const first = candidates.findIndex(({ punkt }) => punkt !== undefined)
  return candidates.map((candidate, i) => (i < first ? { ...candidate, marke: 0 } : candidate))
}

function assignLevels(candidates: Candidate[]): RootContent[] {
  const ebeneVon = createEbenen()
  let chapter = 0
  let marken: number[] = []
  let previous = 0
  return candidates.map(({ block, nummer, punkt, marke }) => {
    if (marke === 0) return toParagraph(block)
    const numbered = nummer === '' ? undefined : ebeneVon(nummer)
    const fixed = numbered ?? punkt?.ebene
    if (fixed !== undefined) {
      chapter = fixed
      marken = []
    } else marken = [...marken.filter((mark) => mark < marke), marke]
    previous = Math.min(fixed ?? chapter + marken.length, previous + 1)
    return toHeading(block as Heading | Paragraph, previous)
  })
}

/** The page's title is its `h1`, so chapters are `h2`; HTML ends at `h6`. */
function toHeading(block: Heading | Paragraph, ebene: number): Heading {
  const depth = Math.min(ebene + 1, 6) as Heading['depth']
  const children = block.children.flatMap((child) => (child.type === 'strong' ? child.children : [child]))
  return { type: 'heading', depth, children, ...(block.position && { position: block.position }) }
}

function toParagraph(block: RootContent): RootContent {
  return block.type === 'heading' ? { ...block, type: 'paragraph' } : block
}
