import type { Root, RootContent } from 'mdast'
import type { Entfernt } from '../domain/plan.ts'
import { blockText, zeileOf } from './block-text.ts'
import type { Entwurf } from './entwurf.ts'

/** The converter describes signatures in English, in place of the picture: "A handwritten signature in black ink …". */
const unterschrift = /^(?:(?:a|an|the|two|three)\b.*\bsignatures?\b.*\.|\[unterschrift\])$/iu

/** Drops rules between pages, slogans that come again in italics, and the converter's descriptions of signatures. */
export function dropFurniture(entwurf: Entwurf): Entwurf {
  const blocks = entwurf.tree.children
  const gruende = new Map(blocks.map((block) => [block, furniture(block, blocks)]))
  const entfernt = [...gruende].flatMap(([block, grund]) => (grund ? [removal(block, grund)] : []))
  const children = blocks.filter((block) => block.type !== 'thematicBreak' && !gruende.get(block))
  return {
    ...entwurf,
    entfernt: [...entwurf.entfernt, ...entfernt],
    tree: { type: 'root', children } satisfies Root,
  }
}

function furniture(block: RootContent, blocks: RootContent[]): Entfernt['grund'] | undefined {
  if (block.type !== 'paragraph') return undefined
  const text = blockText(block)
  if (unterschrift.test(text)) return 'Beschreibung einer Unterschrift'
  const isSlogan = block.children.length > 0 && block.children.every(({ type }) => type === 'emphasis')
  const again =
    isSlogan && blocks.filter((other) => other.type === 'paragraph' && blockText(other) === text).length > 1
  return again ? 'Seitenrahmen' : undefined
}

function removal(block: RootContent, grund: Entfernt['grund']): Entfernt {
  const zeile = zeileOf(block)
  const bis = block.position?.end.line ?? zeile
  return { zeile, ...(bis > zeile && { bis }), grund }
}
