import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import type { Korrektur } from '../domain/plan.ts'
import { beginsLower, isOffen, isQuellenzeile, isSatzende, isZusammenhang } from '../domain/saetze.ts'
import { isReihung } from '../domain/wortbildung.ts'
import { blockText, isBoldLine, withoutStrong, zeileOf } from './block-text.ts'
import { type Entwurf, isPageTurned } from './entwurf.ts'
import { sourcePiece } from './source-piece.ts'

/** A shorter text without a full stop may be a label; only running text must have an end. */
const laufenderText = 40
/** The last item of a list is cut when it fills its line; short items end without a full stop. */
const vollerPunkt = 80

const silbe = /(\p{L}+)[-\u00AD]$/u

/** Joins what a page break has cut: sentences, words, items and lists. What ends a sentence stays apart. */
export function joinBreaks(entwurf: Entwurf): Entwurf {
  const start: Stand = {
    children: [],
    korrekturen: [...entwurf.korrekturen],
    verbunden: [],
    fettIstSchaden: false,
  }
  const { children, korrekturen, verbunden } = structuredClone(entwurf.tree).children.reduce(
    (stand, block) => addBlock(stand, block, entwurf),
    start,
  )
  return { ...entwurf, tree: { type: 'root', children } satisfies Root, korrekturen, verbunden }
}

interface Stand {
  children: RootContent[]
  korrekturen: Korrektur[]
  verbunden: number[]
  /** Whether bold lines from here on go on with one that begins in the middle of a sentence. */
  fettIstSchaden: boolean
}

function addBlock(stand: Stand, block: RootContent, entwurf: Entwurf): Stand {
  const { zeilen } = entwurf.quelle
  const previous = stand.children.at(-1)
  if (previous?.type === 'list' && block.type === 'list' && continuesList(previous, block)) {
    const newPage = isPageTurned(entwurf, zeileOf(previous.children.at(-1) ?? previous), zeileOf(block))
    previous.children.push(...block.children)
    return newPage === false ? stand : { ...stand, verbunden: [...stand.verbunden, zeileOf(block)] }
  }
  const cut = previous && block.type === 'paragraph' && continuesText(previous, block, entwurf)
  const fettIstSchaden = isBoldLine(block) && (stand.fettIstSchaden || cut === true)
  const plain = fettIstSchaden ? unbold(block) : block
  if (!cut) {
    stand.children.push(plain)
    return { ...stand, fettIstSchaden }
  }
  stand.korrekturen.push(...append(lastParagraph(previous) as Paragraph, plain as Paragraph, zeilen))
  return { ...stand, fettIstSchaden, verbunden: [...stand.verbunden, zeileOf(block)] }
}

/** Bold that begins in the middle of a sentence, right where the page breaks, is the converter's, down to its end. */
function unbold<B extends RootContent>(block: B): B {
  if (block.type !== 'paragraph') return block
  return { ...block, children: withoutStrong(block.children) }
}

function continuesList(first: List, second: List): boolean {
  if (!first.ordered && !second.ordered) return true
  return first.ordered === true && second.start === (first.start ?? 1) + first.children.length
}

function continuesText(previous: RootContent, block: Paragraph, entwurf: Entwurf): boolean {
  const open = lastParagraph(previous)
  if (!open || isBoldLine(open)) return false
  const [text, rest] = [blockText(open), blockText(block)]
  if (text === '' || isQuellenzeile(text)) return false
  const turned = isPageTurned(entwurf, open.position?.end.line ?? 0, zeileOf(block))
  if (turned === false) return false
  if (isZusammenhang(text, rest)) return true
  if (isSatzende(text)) return false
  return silbe.test(text)
    ? continuesWord(text, rest)
    : continuesSentence(previous, text, rest, turned ?? isPageBetween(open, block, entwurf.quelle.zeilen))
}

/** The second half of a word begins in lower case, that of a compound with its capital. */
function continuesWord(text: string, rest: string): boolean {
  return beginsLower(rest) || (text.length >= laufenderText && /^\p{Lu}\p{Ll}/u.test(rest))
}

function continuesSentence(previous: RootContent, text: string, rest: string, newPage: boolean): boolean {
  if (text.length < laufenderText) return false
  if (isOffen(text)) return true
  if (newPage) return beginsLower(rest) || breaksOff(previous, text, rest)
  return beginsLower(rest) && (previous.type === 'list' ? text.length >= vollerPunkt : isRunning(rest))
}

/** Running text needs an end; an item needs none, but it does not end in an adjective. */
function breaksOff(previous: RootContent, text: string, rest: string): boolean {
  return previous.type === 'list' ? /\s\p{Ll}+(?:e|es|em)$/u.test(text) : isSatzende(rest)
}

/** What goes on with a sentence ends it, or is long. */
const isRunning = (rest: string): boolean => isSatzende(rest) || rest.length >= laufenderText

/** Footnotes, headers or page numbers stood between two blocks. */
function isPageBetween(first: Paragraph, second: Paragraph, zeilen: string[]): boolean {
  return zeilen.slice(first.position?.end.line ?? 0, zeileOf(second) - 1).some((zeile) => zeile.trim() !== '')
}

/** The paragraph at the very end of a block, which a following text may continue. */
function lastParagraph(block: RootContent | ListItem | undefined): Paragraph | undefined {
  if (block?.type === 'paragraph') return block
  if (block?.type !== 'list' && block?.type !== 'listItem') return undefined
  return lastParagraph(block.children.at(-1))
}

/** Appends a paragraph to the one it continues; a word cut by the break is mended and recorded. */
function append(first: Paragraph, second: Paragraph, zeilen: string[]): Korrektur[] {
  const wort = cutWord(first, second)
  const korrekturen = wort ? recordCut(wort, first, second, zeilen) : []
  const last = first.children.at(-1)
  const mended = korrekturen.length > 0
  if (mended && last?.type === 'text') last.value = last.value.trimEnd().slice(0, -1)
  const abstand: PhrasingContent[] = mended || isCompound(first, second) ? [] : [{ type: 'text', value: ' ' }]
  first.children.push(...abstand, ...second.children)
  if (first.position && second.position) first.position.end = second.position.end
  return korrekturen
}

/** `Passiv-Aktiv-` and `Transfer` are one compound, hyphen included. */
function isCompound(first: Paragraph, second: Paragraph): boolean {
  return /\p{L}-$/u.test(blockText(first)) && /^\p{Lu}/u.test(blockText(second))
}

interface Schnitt {
  vorn: string
  hinten: string
}

/** A word whose first half ends one page and whose second half begins the next. */
function cutWord(first: Paragraph, second: Paragraph): Schnitt | undefined {
  const vorn = silbe.exec(blockText(first))?.[1]
  const hinten = /^\p{L}+/u.exec(blockText(second))?.[0]
  return vorn && hinten && /^\p{Ll}/u.test(hinten) && !isReihung(hinten) ? { vorn, hinten } : undefined
}

/**
 * Both halves stand together in the source, or each has its own line when footnotes or page furniture stand between.
 * Then the whole word is recorded at the first half, and the second half is taken off the words after it.
 */
function recordCut(
  { vorn, hinten }: Schnitt,
  first: Paragraph,
  second: Paragraph,
  zeilen: string[],
): Korrektur[] {
  const grund = 'Seitenumbruch im Wort'
  const [ende, anfang] = [first.position?.end.line ?? 1, zeileOf(second)]
  const original = sourcePiece(zeilen, ende, `${vorn}- ${hinten}`)
  if (original) return [{ zeile: ende, original, korrigiert: vorn + hinten, grund }]
  const davor = new RegExp(`\\S*\\s*${RegExp.escape(vorn)}[-\\u00AD]\\s*$`, 'u').exec(
    zeilen[ende - 1] ?? '',
  )?.[0]
  const danach = new RegExp(`^\\s*${RegExp.escape(hinten)}\\S*\\s+\\S+`, 'u').exec(
    zeilen[anfang - 1] ?? '',
  )?.[0]
  if (!davor || !danach) return []
  const ganz = davor.trimEnd().slice(0, -1) + hinten
  const rest = danach.trimStart().slice(hinten.length)
  return [
    { zeile: ende, original: davor, korrigiert: ganz, grund },
    { zeile: anfang, original: danach, korrigiert: rest, grund },
  ]
}
