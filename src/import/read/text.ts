import { createHash } from 'node:crypto'

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

/** Bytes to text. UTF-16 is known by its byte order mark; what is no valid UTF-8 is read as Windows-1252. */
function decode(bytes: Uint8Array): string {
  const mark = [bytes[0], bytes[1]].join()
  if (mark === '255,254') return new TextDecoder('utf-16le').decode(bytes)
  if (mark === '254,255') return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/**
 * One spelling for what looks the same: composed umlauts, letters for ligature signs (`ﬁ` → `fi`); signs that show
 * nothing and page breaks are dropped.
 */
function normalize(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize('NFKC'))
    .replace(/\u200B|\u200C|\u2060|\uFEFF|\f|\v/gu, '')
}

/**
 * Reads a text source.
 *
 * @throws {UnbrauchbareQuelle} when the file holds no text
 */
export function readText(datei: string, bytes: Uint8Array): Quelle {
  if (/^(?:%PDF|PK)/u.test(new TextDecoder('latin1').decode(bytes.subarray(0, 4))))
    throw new UnbrauchbareQuelle(
      'Das ist eine PDF- oder Word-Datei; der Import liest bisher nur Text.',
      'Die Datei in Text umwandeln und als .txt importieren.',
    )
  const text = decode(bytes)
  if (text.includes('\0'))
    throw new UnbrauchbareQuelle(
      'Die Datei enthält Nullbytes und ist deshalb kein Text.',
      'Die Datei als Text mit der Kodierung UTF-8 speichern und erneut importieren.',
    )
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new UnbrauchbareQuelle(
      'Die Datei enthält keinen Text.',
      'Prüfen, ob die richtige Datei angegeben ist; ein Scan braucht zuerst eine Texterkennung.',
    )
  const zeilen = normalize(text).split(/\r\n|\r|\n/u)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { datei, sha256, zeilen }
}
