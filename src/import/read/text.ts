import { createHash } from 'node:crypto'
import { readZeilen } from '../../domain/quellzeilen.ts'

/** A source as received. */
export interface Quelle {
  /** File name without folder. */
  datei: string
  /** Hex digest of the file's bytes. */
  sha256: string
  /** Lines without their ends; LF, CRLF and CR all end a line. */
  zeilen: string[]
}

/** A file that cannot be imported at all; the message is for editors. */
export class UnbrauchbareQuelle extends Error {
  override name = 'UnbrauchbareQuelle'
  readonly abhilfe: string

  constructor(meldung: string, abhilfe: string) {
    super(meldung)
    this.abhilfe = abhilfe
  }
}

/**
 * Reads a text source.
 *
 * @throws {UnbrauchbareQuelle} when the file holds no text
 */
export function readText(datei: string, bytes: Uint8Array): Quelle {
  if (/^(?:%PDF|PK)/u.test(new TextDecoder('latin1').decode(bytes.subarray(0, 4))))
    throw new UnbrauchbareQuelle(
      'Gefunden: eine PDF- oder Word-Datei. Erwartet: eine Textdatei; anderes liest der Import bisher nicht.',
      'Die Datei in Text umwandeln und als .txt importieren.',
    )
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
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { datei, sha256, zeilen }
}
