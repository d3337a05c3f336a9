import type { Root, RootContent } from 'mdast'
import type { Entfernt } from '../domain/plan.ts'
import { blockText, zeileOf } from './block-text.ts'
import type { Entwurf } from './entwurf.ts'

/** The converter describes signatures in English, in place of the picture: "A handwritten signature in black ink …". */
const unterschrift = /^(?:a|an|the)\b.*\bsignature\b.*\.$/iu
const seitenzahl = /^(?:seite\s+)?[-–]?\s*\d{1,3}\s*[-–]?(?:\s*(?:von|\/)\s*\d{1,3})?$/iu
/** Longer lines are text, however often they come. */
const laengsterRahmen = 100

/**
 * Drops what the printed page puts around its text: rules, page numbers, slogans and running headers, and the
 * converter's descriptions of signatures. All but the rules are listed in `entfernt`.
 */
export function dropFurniture(entwurf: Entwurf): Entwurf {
  const blocks = entwurf.tree.children
  const isFrame = frameTest(blocks)
  const grund = (block: RootContent): Entfernt['grund'] | undefined => {
    if (isSignature(block)) return 'Beschreibung einer Unterschrift'
    return isFrame(block) ? 'Seitenrahmen' : undefined
  }
  const entfernt = blocks.flatMap((block) => {
    const warum = grund(block)
    return warum ? [removal(block, warum)] : []
  })
  const children = blocks.filter((block) => block.type !== 'thematicBreak' && grund(block) === undefined)
  return {
    ...entwurf,
    entfernt: [...entwurf.entfernt, ...entfernt],
    tree: { type: 'root', children } satisfies Root,
  }
}

function isSignature(block: RootContent): boolean {
  return block.type === 'paragraph' && unterschrift.test(blockText(block))
}

/** Finds the lines that come again from page to page. */
function frameTest(blocks: RootContent[]): (block: RootContent) => boolean {
  const lines = blocks.filter(({ type }) => type === 'paragraph' || type === 'heading')
  const numbers = lines.filter((block) => seitenzahl.test(blockText(block)))
  const again = (block: RootContent) => lines.filter((other) => blockText(other) === blockText(block)).length
  return (block) => {
    if (!lines.includes(block as (typeof lines)[number])) return false
    const text = blockText(block)
    if (text === '' || text.length > laengsterRahmen) return false
    if (seitenzahl.test(text)) return isAscending(numbers)
    return (isSlogan(block) && again(block) > 1) || (isHeaderLine(block, blocks) && again(block) > 2)
  }
}

/** Lone numbers are page numbers when there are several and they only grow. */
function isAscending(numbers: RootContent[]): boolean {
  const werte = numbers.map((block) => Number(/\d+/u.exec(blockText(block))?.[0]))
  return werte.length > 1 && werte.every((wert, i) => i === 0 || wert > (werte[i - 1] ?? 0))
}

const isSlogan = (block: RootContent): boolean =>
  block.type === 'paragraph' &&
  block.children.length > 0 &&
  block.children.every(({ type }) => type === 'emphasis')

/** A running header is no sentence, no label and no source line, and has text of the page on both sides. */
function isHeaderLine(block: RootContent, blocks: RootContent[]): boolean {
  const text = blockText(block)
  if (/[.:;?!,]$/u.test(text) || /^(?:quelle|stand|erstellt|davon|darunter)\b/iu.test(text)) return false
  const i = blocks.indexOf(block)
  return i > 0 && /Jobcenter|Arbeitsmarkt|Integrationsprogramm|AMIP/u.test(text)
}

function removal(block: RootContent, grund: Entfernt['grund']): Entfernt {
  const zeile = zeileOf(block)
  const bis = block.position?.end.line ?? zeile
  return { zeile, ...(bis > zeile && { bis }), grund }
}
