import { createHash } from 'node:crypto'
import { readZeilen } from '../../domain/quellzeilen.ts'
import { findUebermass, findZuGross } from './grenzen.ts'
import { type Quelle, refuseIf, UnbrauchbareQuelle } from './quelle.ts'

/**
 * Reads a text source.
 *
 * @throws {UnbrauchbareQuelle} when the file holds no text, or more than a plan can be
 */
export function readText(datei: string, bytes: Uint8Array): Quelle {
  refuseIf(findZuGross(bytes))
  const zeilen = readZeilen(bytes)
  const text = zeilen.join('\n')
  if (text.includes('\0'))
    throw new UnbrauchbareQuelle(
      'Gefunden: Nullbytes, also kein Text. Erwartet: eine Textdatei.',
      'Die Datei als Text mit der Kodierung UTF-8 speichern und erneut importieren.',
    )
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new UnbrauchbareQuelle(
      'Gefunden: eine Datei ohne Text. Erwartet: der Text des Plans.',
      'Prüfen, ob die richtige Datei angegeben ist; ein Scan braucht zuerst eine Texterkennung.',
    )
  refuseIf(findUebermass(zeilen))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { datei, sha256, zeilen }
}
