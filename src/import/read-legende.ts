import type { RootContent } from 'mdast'
import { blockText, zeileOf } from './block-text.ts'
import type { Entwurf } from './entwurf.ts'

/** One line of a printed list of abbreviations. */
export interface Legendeneintrag {
  begriff: string
  /** Null where the document leaves the meaning out. */
  langform: string | null
  zeile: number
}

const ueberschrift = /^(?:legende|abkürzungen|abkürzungsverzeichnis|glossar)$/iu
const eintrag = /^(?<begriff>[\p{L}\p{N}§.*/ -]{1,30}?)\s*[–—-](?:\s+(?<langform>\S.*))?$/u

/** Reads the entries of the section that explains a document's abbreviations. */
export function readLegende(entwurf: Entwurf): Legendeneintrag[] {
  const blocks = entwurf.tree.children
  const start = blocks.findIndex(
    (block) => block.type === 'heading' && ueberschrift.test(blockText(block).replace(/^[\d.\s]+/u, '')),
  )
  if (start < 0) return []
  const rest = blocks.slice(start + 1)
  const ende = rest.findIndex((block) => block.type === 'heading')
  return (ende < 0 ? rest : rest.slice(0, ende)).flatMap(readEntry)
}

function readEntry(block: RootContent): Legendeneintrag[] {
  const groups = block.type === 'paragraph' ? eintrag.exec(blockText(block))?.groups : undefined
  if (!groups?.begriff) return []
  return [{ begriff: groups.begriff.trim(), langform: groups.langform ?? null, zeile: zeileOf(block) }]
}
