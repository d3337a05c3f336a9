import type { RootContent } from 'mdast'
import type { Entfernt } from '../domain/plan.ts'
import { blockText, zeileOf } from './block-text.ts'
import type { Entwurf } from './entwurf.ts'

/**
 * Takes the title off the cover: the first line of text and what visibly continues it. Where the cover prints the
 * title more than once, the one that names the full year is kept and the others are listed as repeated.
 */
export function takeTitle(entwurf: Entwurf): Entwurf {
  const blocks = entwurf.tree.children
  const titles = findTitles(blocks)
  const title = titles.find(({ text }) => /20\d\d/u.test(text)) ?? titles[0]
  if (!title) return entwurf
  const repeated = titles.filter((other) => other !== title)
  return {
    ...entwurf,
    titel: title.text,
    tree: {
      type: 'root',
      children: blocks.filter((block) => !titles.some((one) => one.blocks.includes(block))),
    },
    entfernt: [...entwurf.entfernt, ...repeated.flatMap((one) => one.blocks.map(repeatedLine))],
  }
}

interface Title {
  blocks: RootContent[]
  text: string
}

/** What such documents call themselves. */
const dokumentname = /programm|planungsdokument|plan(?:ung)?\b|strategie|\bamip\b|konzept|bericht/iu
/** A cover is short; further down such a word is text. */
const laengstesDeckblatt = 12

/** The title, and every later heading among the first blocks that says the same, whatever its year. */
function findTitles(blocks: RootContent[]): Title[] {
  const start = titleStart(blocks)
  if (start < 0) return []
  const first = readTitle(blocks, start)
  const cover = blocks.slice(start + first.blocks.length, start + 20)
  const later = cover
    .filter((block) => block.type === 'heading' && sameTitle(blockText(block), first.text))
    .map((block) => readTitle(blocks, blocks.indexOf(block)))
  return [first, ...later]
}

/** The first short line that names a kind of document, with the lines before it that run on to it; else the first line. */
function titleStart(blocks: RootContent[]): number {
  const named = blocks
    .slice(0, laengstesDeckblatt)
    .findIndex(
      (block) => isTitleLine(block) && blockText(block).length < 120 && dokumentname.test(blockText(block)),
    )
  let start = named < 0 ? blocks.findIndex(isTitleLine) : named
  while (start > 0 && isTitleLine(blocks[start - 1]) && runsOn(blockText(blocks[start - 1] as RootContent)))
    start--
  return start
}

const runsOn = (text: string): boolean => text.length < 80 && /(?:[-–]|\b(?:und|für|des|der))$/u.test(text)

function readTitle(blocks: RootContent[], start: number): Title {
  let ende = start + 1
  while (continuesTitle(textOf(blocks.slice(start, ende)), blocks[ende])) ende++
  return { blocks: blocks.slice(start, ende), text: textOf(blocks.slice(start, ende)) }
}

const textOf = (blocks: RootContent[]): string => blocks.map(blockText).join(' ')

function isTitleLine(block: RootContent | undefined): boolean {
  if (!block) return false
  return (block.type === 'heading' || block.type === 'paragraph') && blockText(block) !== ''
}

/** A year, or words that go on in lower case or after a preposition, belong to the title above them. */
function continuesTitle(titel: string, block: RootContent | undefined): boolean {
  if (!block || !isTitleLine(block)) return false
  const text = blockText(block)
  if (text.length > 80 || /[.!?]$/u.test(text)) return false
  return (
    runsOn(titel) ||
    /^(?:des\s+)?Jobcenters?\s+\p{Lu}/u.test(text) ||
    /^(?:20)?\d{2}$/u.test(text) ||
    /^\p{Ll}/u.test(text) ||
    /\s(?:des|der|für|im|von|Jobcenters?)$/u.test(titel)
  )
}

function sameTitle(one: string, other: string): boolean {
  const words = (text: string) => text.toLowerCase().replace(/[^\p{L}]/gu, '')
  return words(one) === words(other)
}

function repeatedLine(block: RootContent): Entfernt {
  const zeile = zeileOf(block)
  const bis = block.position?.end.line ?? zeile
  return { zeile, ...(bis > zeile && { bis }), grund: 'wiederholte Titelzeile' }
}
