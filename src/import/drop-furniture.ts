import type { RootContent } from 'mdast'
import type { Entfernt } from '../domain/plan.ts'
import { blockText, zeileOf } from './block-text.ts'
import type { Entwurf } from './entwurf.ts'

/** The converter describes signatures in English, in place of the picture: "A handwritten signature in black ink …". */
const unterschrift = /^(?:a|an|the)\b.*\bsignature\b.*\.$/iu

/** Drops the rules between printed pages and the converter's descriptions of signatures. */
export function dropFurniture(entwurf: Entwurf): Entwurf {
  const isFurniture = (block: RootContent) => block.type === 'thematicBreak' || isSignature(block)
  return {
    ...entwurf,
    entfernt: [...entwurf.entfernt, ...entwurf.tree.children.filter(isSignature).map(removedSignature)],
    tree: { type: 'root', children: entwurf.tree.children.filter((block) => !isFurniture(block)) },
  }
}

function isSignature(block: RootContent): boolean {
  return block.type === 'paragraph' && unterschrift.test(blockText(block))
}

function removedSignature(block: RootContent): Entfernt {
  const zeile = zeileOf(block)
  const bis = block.position?.end.line ?? zeile
  return { zeile, ...(bis > zeile && { bis }), grund: 'Beschreibung einer Unterschrift' }
}
