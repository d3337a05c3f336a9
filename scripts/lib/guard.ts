import { readFileSync } from 'node:fs'
import type { Befund } from '../../src/domain/befund.ts'
import { findUnlesbares } from '../../src/domain/dateiform.ts'
import { readFehler } from '../../src/domain/schema-fehler.ts'
import { UnbrauchbareQuelle } from '../../src/import/read/quelle.ts'

type Pruefung = (datei: string) => Befund[] | Promise<Befund[]>

/** What an editor may have broken in a file becomes a finding; so does any other error, which is ours. */
async function guard(datei: string, check: Pruefung): Promise<Befund[]> {
  try {
    const unlesbar = findUnlesbares(readFileSync(datei))
    return unlesbar ? [{ datei, ...unlesbar }] : await check(datei)
  } catch (fehler) {
    if (fehler instanceof UnbrauchbareQuelle)
      return [{ datei, zeile: 1, regel: 'quelle-unlesbar', meldung: fehler.message, abhilfe: fehler.abhilfe }]
    return readLesbar(datei, fehler) ?? [brokenOff(datei, fehler)]
  }
}

function readLesbar(datei: string, fehler: unknown): Befund[] | undefined {
  try {
    return readFehler(fehler, readFileSync(datei, 'utf8'))?.map((stelle) => ({ datei, ...stelle }))
  } catch {
    return undefined
  }
}

/** The other files are checked all the same; what the program says helps those who mend it. */
function brokenOff(datei: string, fehler: unknown): Befund {
  const wortlaut = (fehler instanceof Error ? fehler.message : String(fehler)).replace(/\s+/gu, ' ').trim()
  return {
    datei,
    zeile: 1,
    regel: 'pruefung-abgebrochen',
    meldung: `Die Prüfung dieser Datei ist abgebrochen. Gefunden: etwas, womit das Programm nicht rechnet („${wortlaut}“). Erwartet: eine Datei, die sich zu Ende prüfen lässt.`,
    abhilfe:
      'Die letzte Änderung an dieser Datei zurücknehmen und in kleinen Schritten wiederholen; so zeigt sich die Stelle. Diesen Befund den Entwicklern melden: Er ist ein Fehler des Programms.',
  }
}

/** One file after the other, so that memory holds no more than one source. */
export async function checkEach(dateien: string[], check: Pruefung): Promise<Befund[]> {
  const befunde: Befund[] = []
  for (const datei of dateien) befunde.push(...(await guard(datei, check)))
  return befunde
}
