import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import type { Korrektur } from '../domain/plan.ts'
import { blockText, isBoldLine } from './block-text.ts'
import type { Entwurf } from './entwurf.ts'
import { sourcePiece } from './source-piece.ts'

/** A German sentence does not end with these words: articles, prepositions, conjunctions, possessives. */
const offeneWoerter = new Set(
  `aber als am an auf aus bei beim bis das dass dem den denn der des die diese diesem diesen dieser dieses durch ein
  eine einem einen einer eines für gegen ihre ihrem ihren ihrer im in ins ist je kein keine mit nach nicht ob oder ohne
  sein seine seinem seinen seiner sind sowie sowohl über um und unser unsere unserem unseren unserer unter vom von vor
  während wegen weil wie wird zu zum zur zwischen`.split(/\s+/u),
)
const satzende = /[.!?:;…][“”"»’)\]]*$/u
/** A letter goes on in lower case after its salutation, in a paragraph of its own. */
const anrede = /^(?:Sehr geehrte|Liebe[rs]?\s|Guten Tag)/u
const silbe = /(\p{L}+)[-\u00AD]$/u

/** Joins what a page break has cut: sentences, words, items and lists. What ends a sentence stays apart. */
export function joinBreaks(entwurf: Entwurf): Entwurf {
  const korrekturen: Korrektur[] = []
  const tree: Root = structuredClone(entwurf.tree)
  const children: RootContent[] = []
  for (const block of tree.children) {
    const previous = children.at(-1)
    if (previous?.type === 'list' && block.type === 'list' && continuesList(previous, block))
      previous.children.push(...block.children)
    else if (previous && block.type === 'paragraph' && continuesText(previous, block))
      korrekturen.push(...append(lastParagraph(previous) as Paragraph, block, entwurf.quelle.zeilen))
    else children.push(block)
  }
  return {
    ...entwurf,
    tree: { type: 'root', children },
    korrekturen: [...entwurf.korrekturen, ...korrekturen],
  }
}

function continuesList(first: List, second: List): boolean {
  if (!first.ordered && !second.ordered) return true
  return first.ordered === true && second.start === (first.start ?? 1) + first.children.length
}

function continuesText(previous: RootContent, block: Paragraph): boolean {
  const open = lastParagraph(previous)
  if (!open || isBoldLine(open)) return false
  const text = blockText(open)
  if (text === '' || satzende.test(text)) return false
  if (text.length < 40 || anrede.test(text)) return false
  const rest = blockText(block)
  const lower = /^[(„]?\p{Ll}/u.test(rest)
  if (silbe.test(text)) return lower
  return (
    offeneWoerter.has(text.split(' ').at(-1) ?? '') || (lower && (satzende.test(rest) || rest.length > 40))
  )
}

/** The paragraph at the very end of a block, which a following text may continue. */
function lastParagraph(block: RootContent | ListItem | undefined): Paragraph | undefined {
  if (block?.type === 'paragraph') return block
  if (block?.type !== 'list' && block?.type !== 'listItem') return undefined
  return lastParagraph(block.children.at(-1))
}

/** Appends a paragraph to the one it continues; a word cut by the break is mended and recorded. */
function append(first: Paragraph, second: Paragraph, zeilen: string[]): Korrektur[] {
  const mend = cutWord(first, second, zeilen)
  const last = first.children.at(-1)
  if (mend && last?.type === 'text') last.value = last.value.trimEnd().slice(0, -1)
  const abstand: PhrasingContent[] = mend ? [] : [{ type: 'text', value: ' ' }]
  first.children.push(...abstand, ...second.children)
  if (first.position && second.position) first.position.end = second.position.end
  return mend ? [mend] : []
}

/** A word whose first half ends one page and whose second half begins the next. */
function cutWord(first: Paragraph, second: Paragraph, zeilen: string[]): Korrektur | undefined {
  const vorn = silbe.exec(blockText(first))?.[1]
  const hinten = /^\p{L}+/u.exec(blockText(second))?.[0]
  if (!vorn || !hinten || /^(?:und|oder|bzw|sowie)$/u.test(hinten)) return undefined
  const zeile = first.position?.end.line ?? 1
  const original = sourcePiece(zeilen, zeile, `${vorn}- ${hinten}`)
  return original ? { zeile, original, korrigiert: vorn + hinten, grund: 'Seitenumbruch im Wort' } : undefined
}
