import type { RootContent } from 'mdast'
import { findKurzformen } from '../domain/kurzformen.ts'
import { blockText, zeileOf } from './block-text.ts'
import type { Entwurf } from './entwurf.ts'
import type { Legendeneintrag } from './read-legende.ts'

/** Abbreviations that the document explains in brackets, each where it does so first. */
export function readKurzformen({ tree }: Entwurf): Legendeneintrag[] {
  const alle = tree.children.flatMap(readBlock)
  const erste = new Map(alle.toReversed().map((eintrag) => [eintrag.begriff, eintrag]))
  return alle.filter((eintrag) => erste.get(eintrag.begriff) === eintrag)
}

function readBlock(block: RootContent): Legendeneintrag[] {
  if (block.type === 'list' || block.type === 'listItem' || block.type === 'mdxJsxFlowElement')
    return block.children.flatMap(readBlock)
  return findKurzformen(blockText(block)).map((kurzform) => ({ ...kurzform, zeile: zeileOf(block) }))
}
