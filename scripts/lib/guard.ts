import { readFileSync } from 'node:fs'
import type { Befund } from '../../src/domain/befund.ts'
import { readFehler } from '../../src/domain/schema-fehler.ts'
import { UnbrauchbareQuelle } from '../../src/import/read/text.ts'

/** What an editor may have broken in a file becomes a finding; any other error is ours. */
export function guard(datei: string, check: () => Befund[]): Befund[] {
  try {
    return check()
  } catch (fehler) {
    if (fehler instanceof UnbrauchbareQuelle)
      return [{ datei, zeile: 1, regel: 'quelle-unlesbar', meldung: fehler.message, abhilfe: fehler.abhilfe }]
    const lesbar = readFehler(fehler, readFileSync(datei, 'utf8'))
    if (!lesbar) throw fehler
    return lesbar.map((stelle) => ({ datei, ...stelle }))
  }
}
