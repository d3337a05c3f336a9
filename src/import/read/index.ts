import { kindOf } from './kind-of.ts'
import type { Quelle } from './quelle.ts'
import { readApart } from './read-apart.ts'
import type { Fortschritt } from './read-datei.ts'
import { readText } from './text.ts'

export type { Fortschritt }

/**
 * Reads a source, whatever it is: text, PDF or Word.
 *
 * @param datei file name without folder
 * @throws {UnbrauchbareQuelle} when the file holds no text that could be read, or more than a plan can be
 */
export async function readQuelle(
  datei: string,
  bytes: Uint8Array,
  fortschritt?: Fortschritt,
): Promise<Quelle> {
  const art = kindOf(datei, bytes)
  return art === 'text' ? readText(datei, bytes) : readApart({ datei, art, bytes }, fortschritt)
}
