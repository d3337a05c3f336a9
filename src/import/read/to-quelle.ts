import { createHash } from 'node:crypto'
import { textfassungOf } from '../../domain/plandateien.ts'
import { normalize } from '../../domain/quellzeilen.ts'
import type { Block } from './bloecke.ts'
import type { Zweifel } from './gestalt.ts'
import { findZuBreit } from './grenzen.ts'
import { columns, orderBlocks } from './order-blocks.ts'
import { type Quelle, refuseIf, UnbrauchbareQuelle } from './quelle.ts'
import { writeTextfassung } from './write-textfassung.ts'

/** What a reader of files without lines gives. */
export interface Gelesen {
  bloecke: Block[]
  /** Whether the file itself names its headings. */
  gegliedert: boolean
  zweifel: Zweifel[]
}

/**
 * Gives lines to a file that has none.
 *
 * @param datei file name without folder
 * @throws {UnbrauchbareQuelle} when its blocks hold no text, or a table that nobody could read
 */
export function toQuelle(
  datei: string,
  bytes: Uint8Array,
  { bloecke, gegliedert, zweifel }: Gelesen,
): Quelle {
  const geordnet = orderBlocks(bloecke)
  for (const block of geordnet) if (block.art === 'tabelle') refuseIf(findZuBreit(columns(block)))
  const { zeilen, gestalt } = writeTextfassung(geordnet, gegliedert)
  if (!/[\p{L}\p{N}]/u.test(zeilen.join(''))) throw leer()
  gestalt.zweifel.push(...zweifel)
  const text = normalize(`${zeilen.join('\n')}\n`)
  const textfassung = { datei: textfassungOf(datei), sha256: digest(text) }
  return { datei, sha256: digest(bytes), zeilen: text.split('\n'), textfassung, gestalt }
}

const digest = (inhalt: Uint8Array | string): string => createHash('sha256').update(inhalt).digest('hex')

const leer = () =>
  new UnbrauchbareQuelle(
    'Gefunden: eine Datei ohne Text. Erwartet: der Text des Plans.',
    'Prüfen, ob die richtige Datei angegeben ist; ein Scan braucht zuerst eine Texterkennung.',
  )
