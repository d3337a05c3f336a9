import { isUtf8 } from 'node:buffer'
import { findFremdzeichen } from './fremdzeichen.ts'
import type { LesbarerFehler } from './schema-fehler.ts'

/**
 * What makes a file of content unreadable as a text, before anything is read from it: letters in another encoding than
 * UTF-8, the signs that git leaves where two people have changed the same place, and signs that nobody sees.
 */
export function findUnlesbares(bytes: Uint8Array): LesbarerFehler | undefined {
  if (!isUtf8(bytes)) return falscheKodierung(bytes)
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const zeilen = text.split('\n')
  const konflikt = zeilen.findIndex((zeile) => /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/u.test(zeile))
  return konflikt < 0 ? findFremdzeichen(text) : vergessenerKonflikt(konflikt + 1)
}

function falscheKodierung(bytes: Uint8Array): LesbarerFehler {
  const zeilen = new TextDecoder().decode(bytes).split('\n')
  return {
    zeile: zeilen.findIndex((zeile) => zeile.includes('\uFFFD')) + 1,
    regel: 'datei-lesbar',
    meldung:
      'Die Datei ist nicht lesbar. Gefunden: ein Zeichen, das kein UTF-8 ist (meist ä, ö, ü oder ß). Erwartet: eine Textdatei in der Kodierung UTF-8.',
    abhilfe: 'Im Programm „Speichern unter“ wählen und als Kodierung UTF-8.',
  }
}

const vergessenerKonflikt = (zeile: number): LesbarerFehler => ({
  zeile,
  regel: 'datei-lesbar',
  meldung:
    'Die Datei ist nicht lesbar. Gefunden: die Zeichen eines Konflikts (<<<<<<<, =======, >>>>>>>); zwei Personen haben dieselbe Stelle geändert. Erwartet: eine Fassung.',
  abhilfe: 'Die richtige Fassung stehen lassen, die andere und die Zeilen mit diesen Zeichen löschen.',
})
