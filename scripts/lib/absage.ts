import type { Befund } from '../../src/domain/befund.ts'
import { UnbrauchbareQuelle } from '../../src/import/read/quelle.ts'

/** What the system says of a path, in words. */
const dateifehler: Record<string, string> = {
  ENOENT: 'Gefunden: keine Datei unter diesem Namen. Erwartet: die Quelle.',
  ENOTDIR: 'Gefunden: eine Datei mitten im Pfad. Erwartet: ein Ordner.',
  EEXIST: 'Gefunden: eine Datei als Ziel. Erwartet: ein Ordner.',
  EISDIR: 'Gefunden: ein Ordner. Erwartet: eine Datei.',
  ELOOP: 'Gefunden: eine Verknüpfung, die im Kreis führt. Erwartet: eine Datei.',
  EACCES: 'Gefunden: eine Datei oder ein Ordner ohne Zugang. Erwartet: Lese- und Schreibrechte.',
}

/** What the parsers say when brackets, quotes or lists stand in each other without end. */
const zuTief = {
  meldung:
    'Gefunden: ein Text, der zu tief verschachtelt ist, um gelesen zu werden. Erwartet: wenige Ebenen.',
  abhilfe: 'Ineinander stehende Listen, Zitate (>) oder Klammern auflösen und erneut importieren.',
}

/** Why a file could not be imported. */
export function refusal(datei: string, fehler: unknown): Befund {
  const ort = { datei, zeile: 1, regel: 'nicht-importiert' } as const
  if (fehler instanceof UnbrauchbareQuelle)
    return { ...ort, meldung: fehler.message, abhilfe: fehler.abhilfe }
  if (fehler instanceof RangeError) return { ...ort, ...zuTief }
  const code = fehler instanceof Error && 'code' in fehler ? String(fehler.code) : ''
  const meldung = dateifehler[code]
  if (meldung) return { ...ort, meldung, abhilfe: 'Pfad und Rechte der Datei prüfen.' }
  const unerwartet = `Gefunden: ein unerwarteter Fehler, „${fehler instanceof Error ? fehler.message : fehler}“. Erwartet: ein Import ohne Fehler.`
  return { ...ort, meldung: unerwartet, abhilfe: 'Die Datei mit dieser Meldung an die Entwicklung geben.' }
}
