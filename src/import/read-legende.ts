import type { RootContent } from 'mdast'
import { type Erklaerung, isLegende, readErklaerung } from '../domain/legende.ts'
import { blockText, zeileOf } from './block-text.ts'
import type { Entwurf } from './entwurf.ts'

/** An entry of the document's list of abbreviations, with its line in the source. */
export interface Legendeneintrag extends Erklaerung {
  zeile: number
}

/** Reads the entries of the section that explains a document's abbreviations: paragraphs, items or rows of a table. */
export function readLegende({ tree }: Entwurf): Legendeneintrag[] {
  const start = tree.children.findIndex((block) => block.type === 'heading' && isLegende(blockText(block)))
  if (start < 0) return []
  const rest = tree.children.slice(start + 1)
  const ende = rest.findIndex((block) => block.type === 'heading')
  return (ende < 0 ? rest : rest.slice(0, ende)).flatMap(readBlock)
}

function readBlock(block: RootContent): Legendeneintrag[] {
  if (block.type === 'list' || block.type === 'mdxJsxFlowElement') return block.children.flatMap(readBlock)
  if (block.type === 'table')
    return block.children.flatMap((row) => readRow(row.children.map(blockText), zeileOf(row)))
  const erklaerung = readErklaerung(blockText(block))
  return erklaerung ? [{ ...erklaerung, zeile: zeileOf(block) }] : []
}

/** A term is short and has no space at its start; a header such as „Abkürzung | Bedeutung“ explains nothing. */
function readRow([begriff = '', langform = '']: string[], zeile: number): Legendeneintrag[] {
  if (begriff === '' || begriff.length > 40 || /^(?:abkürzung|begriff|kürzel)/iu.test(begriff)) return []
  return [{ begriff, langform: langform === '' ? null : langform, zeile }]
}
