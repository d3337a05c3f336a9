import type { Heading, List, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { isEinleitung } from '../domain/saetze.ts'
import { blockText, isBoldLine, withoutStrong } from './block-text.ts'
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
 * printed contents list; and in a document without any marks those that its numbering or repetition shows. A file that
 * names its headings itself needs none of this.
 */
export function findHeadings(entwurf: Entwurf): Entwurf {
  if (entwurf.quelle.gestalt?.gegliedert) return entwurf
  const blocks = entwurf.tree.children
    .map(numberedLine)
    .flatMap((block, i, alle) => splitAppended(block, alle[i + 1]))
  const marked = blocks.some((block) => block.type === 'heading')
  const found = blocks.map((block, i) => {
    if (block.type === 'heading') return isNoHeading(entwurf, block) ? toParagraph(block) : block
    return block.type === 'paragraph' ? findTitle(entwurf, blocks, i, marked) : block
  })
  return { ...entwurf, tree: { type: 'root', children: demoteCover(entwurf, found) } satisfies Root }
}

const texte = new WeakMap<RootContent, string>()

/** Text of a block, read once: headings are compared with all others, and this step changes no block in place. */
function textOf(block: RootContent): string {
  const text = texte.get(block) ?? blockText(block)
  texte.set(block, text)
  return text
}

/** The paragraph at an index, as a heading if that is what it is. */
function findTitle(entwurf: Entwurf, blocks: RootContent[], i: number, marked: boolean): RootContent {
  const block = blocks[i] as Paragraph
  const depth = seriesOf(blocks, i)
  if (depth) return toHeading(block, depth)
  const unter = entwurf.quelle.gestalt ? 6 : 1
  const isTitle =
    isListed(entwurf, block) ||
    fillsGap(blocks, i) ||
    isBoldTitle(blocks, i) ||
    (!marked && isPlainTitle(blocks, i))
  return isTitle ? toHeading(block, unter) : block
}

/** A line whose dotted number goes on from that of a marked heading, and that no other heading has. */
function fillsGap(blocks: RootContent[], i: number): boolean {
  const { nummer } = splitNummer(textOf(blocks[i] as RootContent))
  const [, stamm = '', letzte = ''] = /^(.+\.)(\d+)$/u.exec(nummer) ?? []
  if (letzte === '' || !isTitleLike(textOf(blocks[i] as RootContent))) return false
  const numbers = blocks.flatMap((block) =>
    block.type === 'heading' ? [splitNummer(textOf(block)).nummer] : [],
  )
  return numbers.includes(`${stamm}${Number(letzte) - 1}`) && !numbers.includes(nummer)
}

/** A list of one short item is a numbered heading that only looks like a list: `2. Internes Potential`. */
function numberedLine(block: RootContent): RootContent {
  if (block.type !== 'list' || !block.ordered || block.children.length !== 1) return block
  const content = (block as List).children[0]?.children ?? []
  const text = content[0]
  if (content.length !== 1 || text?.type !== 'paragraph' || !isTitleLike(textOf(text))) return block
  const nummer: PhrasingContent = { type: 'text', value: `${block.start ?? 1}. ` }
  return { ...text, children: [nummer, ...text.children] }
}

function isTitleLike(text: string): boolean {
  return text !== '' && text.length <= laengsteUeberschrift && !/[.;,:]$/u.test(text)
}

/** A title that the text of the next line has been run on to is two lines. */
function splitAppended(block: RootContent, next: RootContent | undefined): RootContent[] {
  if (block.type !== 'paragraph' || next?.type !== 'paragraph') return [block]
  const [text, appended] = [textOf(block), textOf(next)]
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

/** A marked line that leads in what follows, or is a sentence, a source line or a lone number, unless it is listed. */
function isNoHeading({ gliederung, quelle }: Entwurf, block: Heading): boolean {
  const text = textOf(block)
  if (findPunkt(gliederung, text) !== undefined) return false
  if (/^(?:quelle\b.*|[\d\s.,%–-]+)$/iu.test(text)) return true
  // What a PDF prints larger than its text is a title, whatever its words.
  if (quelle.gestalt) return false
  return isEinleitung(text) || (text.split(' ').length > 12 && /[.;]$/u.test(text))
}

const hinweiswort = /^(?:wichtig|hinweis|achtung|fazit|beispiel|zum beispiel|anmerkung)\b/iu

/** A bold line of its own, short and without an end mark, before a text, an item or a table. */
function isBoldTitle(blocks: RootContent[], i: number): boolean {
  const block = blocks[i] as Paragraph
  const text = textOf(block)
  const next = blocks[i + 1]
  if (!isBoldLine(block) || block.children.some(({ type }) => type === 'break')) return false
  if (text.split(' ').length > 10 || /[.:;,!?]$/u.test(text) || hinweiswort.test(text)) return false
  return next?.type === 'paragraph' ? !isBoldLine(next) : next?.type === 'list' || next?.type === 'table'
}

function isListed({ gliederung }: Entwurf, block: Paragraph): boolean {
  const line = textOf(block)
  if (line.length > laengsteUeberschrift || findPunkt(gliederung, line) === undefined) return false
  return isBoldLine(block) || !/[;,:]$/u.test(line)
}

/** In a document without marks: numbered lines, questions and labels that come again, labels before a text. */
function isPlainTitle(blocks: RootContent[], i: number): boolean {
  const block = blocks[i] as Paragraph
  const line = textOf(block)
  if (line.length > laengsteUeberschrift || hinweiswort.test(line)) return false
  if (isNumberedTitle(line)) return isBoldLine(block) || !/[;,:]$/u.test(line)
  if (line.length > laengsteUeberschrift / 1.5 || isEinleitung(line)) return false
  const next = blocks[i + 1]
  if (next && textOf(next) === line) return false
  const again = blocks.some((other, k) => k !== i && other.type === 'paragraph' && textOf(other) === line)
  if (again && /[?:]$/u.test(line)) return true
  if (/^\p{Lu}[\p{L} -]+(?:\s\([^()]+\))?:$/u.test(line)) return next?.type === 'paragraph'
  return /^Thema:?\s/u.test(line) && !/[.;,]$/u.test(line)
}

/** `2 von 3 Betrieben …` and `Z. B. werden …` are sentences; a dotted number or a letter with one may end in a full stop. */
function isNumberedTitle(line: string): boolean {
  const { nummer } = splitNummer(line)
  if (nummer === '' || /^\p{Lu}\.\s\p{Lu}\./u.test(line)) return false
  if (nummer.includes('.')) return true
  return /^\S+[.)]\s/u.test(line) && !/[.]$/u.test(line)
}

/** Marked lines before the first chapter belong to the cover and are no chapters, up to the first running text. */
function demoteCover({ gliederung }: Entwurf, blocks: RootContent[]): RootContent[] {
  const isChapter = (block: RootContent) =>
    block.type === 'heading' &&
    (findPunkt(gliederung, textOf(block)) !== undefined || splitNummer(textOf(block)).nummer !== '')
  const chapter = blocks.findIndex(isChapter)
  const text =
    gliederung.length > 0 ? chapter : blocks.findIndex((block) => textOf(block).length > laengsteUeberschrift)
  const ende = text < 0 ? chapter : Math.min(chapter, text)
  return blocks.map((block, i) => {
    const cover = i < ende && block.type === 'heading' && !dokumentteil.test(textOf(block))
    return cover ? toParagraph(block) : block
  })
}

/** Kinds of titles that are known by coming more than once, with the mark they stand for among each other. */
const reihen: [RegExp, Heading['depth']][] = [
  [/^§§?\s?\d+\p{Ll}?\s(?:SGB|Abs)/u, 4],
  [/^\p{Ll}\)\s/u, 5],
  [/^(\p{Ll})\1\)\s/u, 6],
]

/** `§ 16d SGB II – Arbeitsgelegenheiten`, `a) Bevölkerung`: short, without an end mark, each before a text. */
function seriesOf(blocks: RootContent[], i: number): Heading['depth'] | undefined {
  const line = textOf(blocks[i] as RootContent)
  const [muster, depth] = reihen.find(([one]) => one.test(line)) ?? []
  if (!muster || !isSeriesTitle(blocks, i, muster)) return undefined
  return blocks.some((other, k) => k !== i && muster.test(textOf(other)) && isSeriesTitle(blocks, k, muster))
    ? depth
    : undefined
}

function isSeriesTitle(blocks: RootContent[], i: number, muster: RegExp): boolean {
  const line = textOf(blocks[i] as RootContent)
  const next = blocks[i + 1]
  const before = next?.type === 'paragraph' && !muster.test(textOf(next))
  return blocks[i]?.type === 'paragraph' && line.length <= 120 && !/[.;,:!?]$/u.test(line) && before
}

/** The depth says how a line is marked; {@link setLevels} finds the level. */
function toHeading(block: Paragraph, depth: Heading['depth'] = 1): Heading {
  return { ...block, type: 'heading', depth }
}

function toParagraph(block: Heading): Paragraph {
  const { depth: _, ...rest } = block
  return { ...rest, type: 'paragraph', children: withoutStrong(block.children) }
}
