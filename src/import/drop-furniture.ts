import type { Root, RootContent } from 'mdast'
import type { Entfernt } from '../domain/plan.ts'
import type { Regel } from '../domain/regeln.ts'
import { blockText, zeileOf } from './block-text.ts'
import { befund, type Entwurf } from './entwurf.ts'
import { isUnlisted } from './gliederung.ts'

/** The converter describes signatures in English, in place of the picture: "A handwritten signature in black ink …". */
const unterschrift = /^(?:(?:a|an|the|two|three)\b.*\bsignatures?\b.*\.|\[unterschrift\])$/iu

const englisch = /\b(?:the|of|with|and|shows?|showing|features?|depicts?|depicting)\b/iu
const bild =
  /^(?:(?:a|an|the|this|two|three)\b.{0,60}?\b(?:photograph|photo|picture|image|logo|icon|map|illustration|portrait|chart|graph|diagram|drawing|banner)|screenshot|(?:bar|pie|line) (?:chart|graph))\b/iu

/** The converter's words in place of a picture: English, in a German document. */
const isDescription = (text: string): boolean =>
  bild.test(text) && englisch.test(text) && !/\b(?:und|der|die|das|ist|von)\b/u.test(text)

/** Drops rules between pages, slogans that come again in italics, and the converter's descriptions of signatures. */
export function dropFurniture(entwurf: Entwurf): Entwurf {
  const blocks = entwurf.tree.children.map((block, i, alle) => openBox(block, i, alle, entwurf.gliederung))
  const gruende = new Map(blocks.map((block) => [block, furniture(block, blocks)]))
  const entfernt = [...gruende].flatMap(([block, grund]) => (grund ? [removal(block, grund)] : []))
  const children = blocks.filter((block) => block.type !== 'thematicBreak' && !gruende.get(block))
  const befunde = blocks.filter(isChart).map((block) => befund(entwurf, zeileOf(block), ...verloren))
  return {
    ...entwurf,
    befunde: [...entwurf.befunde, ...befunde],
    entfernt: [...entwurf.entfernt, ...entfernt],
    tree: { type: 'root', children } satisfies Root,
  }
}

const isChart = (block: RootContent): boolean =>
  block.type === 'paragraph' &&
  isDescription(blockText(block)) &&
  /chart|graph|diagram/iu.test(blockText(block))

const verloren: [Regel, string, string] = [
  'abbildung-fehlt',
  'Abbildung: Gefunden: nur die englische Beschreibung der Umwandlung. Erwartet: das Diagramm, das hier im Original steht.',
  'Im Original ansehen und <FehlendeAbbildung> einfügen, oder Zahlen, die im Text stehen, mit <Diagramm kennzahlen="…" /> zeigen.',
]

/** The title of a box between two rules opens no section: the text below the box belongs to the chapter. */
function openBox(
  block: RootContent,
  i: number,
  alle: RootContent[],
  gliederung: Entwurf['gliederung'],
): RootContent {
  if (
    block.type !== 'heading' ||
    alle[i - 1]?.type !== 'thematicBreak' ||
    !isUnlisted(gliederung, blockText(block))
  )
    return block
  const rest = alle.slice(i + 1)
  const ende = rest.findIndex(({ type }) => type === 'thematicBreak')
  const next = rest.findIndex(({ type }) => type === 'heading')
  const { depth: _, ...text } = block
  return ende >= 0 && (next < 0 || ende < next) ? { ...text, type: 'paragraph' } : block
}

function furniture(block: RootContent, blocks: RootContent[]): Entfernt['grund'] | undefined {
  if (block.type !== 'paragraph') return undefined
  const text = blockText(block)
  if (unterschrift.test(text)) return 'Beschreibung einer Unterschrift'
  if (isDescription(text)) return 'Seitenrahmen'
  const isSlogan =
    block.children.length > 0 &&
    block.children.every(({ type }) => type === 'emphasis') &&
    text.split(' ').length > 2
  const again =
    isSlogan && blocks.filter((other) => other.type === 'paragraph' && blockText(other) === text).length > 1
  return again ? 'Seitenrahmen' : undefined
}

function removal(block: RootContent, grund: Entfernt['grund']): Entfernt {
  const zeile = zeileOf(block)
  const bis = block.position?.end.line ?? zeile
  return { zeile, ...(bis > zeile && { bis }), grund }
}
