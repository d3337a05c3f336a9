import { readFileSync } from 'node:fs'
import type { Befund } from '../../src/domain/befund.ts'
import { findUnlesbares } from '../../src/domain/dateiform.ts'
import { readFehler } from '../../src/domain/schema-fehler.ts'
import { UnbrauchbareQuelle } from '../../src/import/read/quelle.ts'

type Pruefung = (datei: string) => Befund[] | Promise<Befund[]>

/** What an editor may have broken in a file becomes a finding; any other error is ours. */
async function guard(datei: string, check: Pruefung): Promise<Befund[]> {
  const unlesbar = findUnlesbares(readFileSync(datei))
  if (unlesbar) return [{ datei, ...unlesbar }]
  try {
    return await check(datei)
  } catch (fehler) {
    if (fehler instanceof UnbrauchbareQuelle)
      return [{ datei, zeile: 1, regel: 'quelle-unlesbar', meldung: fehler.message, abhilfe: fehler.abhilfe }]
    const lesbar = readFehler(fehler, readFileSync(datei, 'utf8'))
    if (!lesbar) throw fehler
    return lesbar.map((stelle) => ({ datei, ...stelle }))
  }
}

/** One file after the other, so that memory holds no more than one source. */
export async function checkEach(dateien: string[], check: Pruefung): Promise<Befund[]> {
  const befunde: Befund[] = []
  for (const datei of dateien) befunde.push(...(await guard(datei, check)))
  return befunde
}
