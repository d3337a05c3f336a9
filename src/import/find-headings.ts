import type { Heading, List, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { isEinleitung } from '../domain/saetze.ts'
import { blockText, isBoldLine } from './block-text.ts'
import type { Entwurf } from './entwurf.ts'
import { findPunkt } from './gliederung.ts'
import { splitNummer } from './nummer.ts'

/** Longer lines are sentences, whatever they begin with. */
const laengsteUeberschrift = 200
/** Parts of a document that are chapters even before its first numbered one. */
const dokumentteil =
  /^(?:impressum|vorwort|grußwort|geleitwort|präambel|einleitung|zusammenfassung|abkürzungsverzeichnis)/iu

/**
 * Finds which lines are headings: marked ones, unless they lead in a sentence or belong to the cover; lines that the
 * printed contents list; and in a document without any marks those that its numbering or repetition shows.
 */
export function findHeadings(entwurf: Entwurf): Entwurf {
  const blocks = entwurf.tree.children
    .map(numberedLine)
    .flatMap((block, i, alle) => splitAppended(block, alle[i + 1]))
  const marked = blocks.some((block) => block.type === 'heading')
  const found = blocks.map((block, i) => {
    if (block.type === 'heading') return isLeadIn(entwurf, block) ? toParagraph(block) : block
    const isTitle =
      block.type === 'paragraph' && (isListed(entwurf, block) || (!marked && isPlainTitle(blocks, i)))
    return isTitle ? toHeading(block) : block
  })
  return { ...entwurf, tree: { type: 'root', children: demoteCover(entwurf, found) } satisfies Root }
}

/** A list of one short item is a numbered heading that only looks like a list: `2. Internes Potential`. */
function numberedLine(block: RootContent): RootContent {
  if (block.type !== 'list' || !block.ordered || block.children.length !== 1) return block
  const content = (block as List).children[0]?.children ?? []
  const text = content[0]
  if (content.length !== 1 || text?.type !== 'paragraph' || !isTitleLike(blockText(text))) return block
  const nummer: PhrasingContent = { type: 'text', value: `${block.start ?? 1}. ` }
  return { ...text, children: [nummer, ...text.children] }
}

function isTitleLike(text: string): boolean {
  return text !== '' && text.length <= laengsteUeberschrift && !/[.;,:]$/u.test(text)
}

/** A title that the text of the next line has been run on to is two lines. */
function splitAppended(block: RootContent, next: RootContent | undefined): RootContent[] {
  if (block.type !== 'paragraph' || next?.type !== 'paragraph') return [block]
  const [text, appended] = [blockText(block), blockText(next)]
  const [only] = block.children
  if (
    appended === '' ||
    !text.endsWith(` ${appended}`) ||
    block.children.length !== 1 ||
    only?.type !== 'text'
  )
    return [block]
  const titel: Paragraph = {
    ...block,
    children: [{ type: 'text', value: text.slice(0, -appended.length).trim() }],
  }
  return [titel, { ...block, children: [{ type: 'text', value: appended }] }]
}

/** A marked line with a verb and a colon leads in what follows, unless the contents list it. */
function isLeadIn({ gliederung }: Entwurf, block: Heading): boolean {
  const text = blockText(block)
  return isEinleitung(text) && findPunkt(gliederung, text) === undefined
}

function isListed({ gliederung }: Entwurf, block: Paragraph): boolean {
  const line = blockText(block)
  if (line.length > laengsteUeberschrift || findPunkt(gliederung, line) === undefined) return false
  return isBoldLine(block) || !/[;,:]$/u.test(line)
}

/** In a document without marks: numbered lines, questions and labels that come again, labels before a text. */
function isPlainTitle(blocks: RootContent[], i: number): boolean {
  const block = blocks[i] as Paragraph
  const line = blockText(block)
  if (line.length > laengsteUeberschrift) return false
  if (splitNummer(line).nummer !== '') return isBoldLine(block) || !/[;,:]$/u.test(line)
  if (line.length > laengsteUeberschrift / 1.5 || isEinleitung(line)) return false
  const next = blocks[i + 1]
  if (next && blockText(next) === line) return false
  const again = blocks.some((other, k) => k !== i && other.type === 'paragraph' && blockText(other) === line)
  if (again && /[?:]$/u.test(line)) return true
  if (/^\p{Lu}[\p{L} -]+(?:\s\([^()]+\))?:$/u.test(line)) return next?.type === 'paragraph'
  return /^Thema:?\s/u.test(line) && !/[.;,]$/u.test(line)
}

/** Marked lines before the first chapter of the contents belong to the cover and are no chapters. */
function demoteCover({ gliederung }: Entwurf, blocks: RootContent[]): RootContent[] {
  const first = blocks.findIndex(
    (block) => block.type === 'heading' && findPunkt(gliederung, blockText(block)) !== undefined,
  )
  return blocks.map((block, i) => {
    const cover = i < first && block.type === 'heading' && !dokumentteil.test(blockText(block))
    return cover ? toParagraph(block) : block
  })
}

/** The depth says only that a line is a heading; {@link setLevels} finds the level. */
function toHeading(block: Paragraph): Heading {
  return { ...block, type: 'heading', depth: 1 }
}

function toParagraph(block: Heading): Paragraph {
  const { depth: _, ...rest } = block
  return { ...rest, type: 'paragraph', children: withoutStrong(block.children) }
}

function withoutStrong(children: PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((child) => (child.type === 'strong' ? child.children : [child]))
}
