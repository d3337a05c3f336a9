import type { Heading, PhrasingContent, Root, RootContent } from 'mdast'
import { isOffen } from '../domain/saetze.ts'
import { blockText, isBoldLine, zeileOf } from './block-text.ts'
import type { Entwurf } from './entwurf.ts'
import { findPunkt } from './gliederung.ts'

/**
 * Joins headings that the conversion has cut in two: a title over two marked lines that the contents print as one,
 * a subtitle after a dash, a line that ends in a comma or goes on in lower case. Readers of PDF
 * and Word files give whole headings.
 */
export function joinTitles(entwurf: Entwurf): Entwurf {
  if (entwurf.quelle.gestalt) return entwurf
  const children: RootContent[] = []
  for (const block of structuredClone(entwurf.tree).children) {
    const previous = children.at(-1)
    if (previous?.type === 'heading' && continuesHeading(previous, block, entwurf)) joinLines(previous, block)
    else if (isOpenBoldLine(previous) && isBoldLine(block)) joinLines(previous, block as Zeile)
    else children.push(block)
  }
  return { ...entwurf, tree: { type: 'root', children } satisfies Root }
}

type Zeile = Extract<RootContent, { type: 'heading' | 'paragraph' }>

function continuesHeading(first: Heading, block: RootContent, { gliederung }: Entwurf): block is Zeile {
  if (block.type !== 'heading' && block.type !== 'paragraph') return false
  const [text, rest] = [blockText(first), blockText(block)]
  if (rest.length > 120 || zeileOf(block) - (first.position?.end.line ?? 0) > 3) return false
  if (isOneTitle(text, rest, gliederung)) return true
  if (/[,(-]$/u.test(text) || (block.type === 'heading' && isOffen(text))) return true
  return block.type === 'heading' && /^(?:[-–—]\s|\p{Ll})/u.test(rest)
}

/** The contents know both lines as one title, and do not know the first alone. */
function isOneTitle(text: string, rest: string, gliederung: Entwurf['gliederung']): boolean {
  const together = findPunkt(gliederung, `${text} ${rest}`)
  if (!together) return false
  const letters = (line: string) => line.toLowerCase().replace(/[^\p{L}]/gu, '')
  return (
    letters(`${text} ${rest}`).endsWith(letters(together.text)) &&
    letters(together.text).length > letters(text).length
  )
}

/** A title in bold over two lines breaks off in the first. */
function isOpenBoldLine(block: RootContent | undefined): block is Zeile {
  return block !== undefined && isBoldLine(block) && isOffen(blockText(block))
}

function joinLines(first: Zeile, second: Zeile): void {
  const abstand: PhrasingContent = { type: 'text', value: ' ' }
  first.children.push(abstand, ...second.children)
  if (first.position && second.position) first.position.end = second.position.end
}
