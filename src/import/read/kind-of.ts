import { UnbrauchbareQuelle } from './quelle.ts'

/**
 * What a file is: its first bytes say it, not its name. A PDF may begin with a few bytes that are none of it.
 *
 * @throws {UnbrauchbareQuelle} when it is of a kind that is not read
 */
export function kindOf(datei: string, bytes: Uint8Array): 'text' | 'pdf' | 'docx' {
  const anfang = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (anfang.startsWith('PK\u0003\u0004')) return 'docx'
  if (anfang.startsWith('\u00D0\u00CF\u0011\u00E0')) throw altesWord()
  if (anfang.startsWith('{\\rtf')) throw rtf()
  if (/%PDF-\d/u.test(anfang)) return 'pdf'
  if (/\.(?:pdf|docx?)$/iu.test(datei) && bytes.length > 0) throw falscherName()
  return 'text'
}

const falscherName = () =>
  new UnbrauchbareQuelle(
    'Gefunden: eine Datei, die beschädigt ist oder nicht das, wonach sie heißt: weder ein PDF noch eine Word-Datei. Erwartet: .docx, .pdf oder .txt.',
    'Die Datei öffnen, neu speichern und noch einmal importieren; eine Textdatei in .txt umbenennen.',
  )

/** Word keeps files that are locked by a password in the same container as its files of before 2007. */
const altesWord = () =>
  new UnbrauchbareQuelle(
    'Gefunden: eine Word-Datei, die mit einem Kennwort geschützt ist oder das alte Format .doc hat. Erwartet: .docx ohne Kennwort.',
    'In Word öffnen, ohne Kennwort als .docx speichern und diese Datei importieren.',
  )

const rtf = () =>
  new UnbrauchbareQuelle(
    'Gefunden: eine RTF-Datei. Erwartet: .docx, .pdf oder .txt.',
    'In Word öffnen, als .docx speichern und diese Datei importieren.',
  )
