import type { Gelesen } from '../to-quelle.ts'
import { findLostWords } from './find-lost-words.ts'
import { readDokument } from './mammoth-dokument.ts'
import { openPackage } from './open-package.ts'
import { prepareDocument } from './prepare-document.ts'
import { readBlocks } from './read-blocks.ts'

/**
 * Reads a Word file.
 *
 * @returns its blocks in order, and whether it names its headings by styles
 * @throws {UnbrauchbareQuelle} when it is no Word file, or cannot be read
 */
export async function readDocx(bytes: Uint8Array): Promise<Gelesen> {
  const parts = openPackage(bytes)
  const bloecke = readBlocks(await readDokument(prepareDocument(parts)))
  const gegliedert = bloecke.some(({ art }) => art === 'ueberschrift')
  return { bloecke, gegliedert, zweifel: findLostWords(parts, bloecke) }
}
