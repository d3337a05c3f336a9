import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkFreigabe, type Planfall } from '../../src/checks/freigabe/index.ts'
import type { Befund } from '../../src/domain/befund.ts'
import type { Konfiguration } from '../../src/domain/konfiguration.ts'
import { Schemafehler } from '../../src/domain/schema-fehler.ts'

const datei = 'src/site/config.ts'
const url = new URL(`../../${datei}`, import.meta.url)

/**
 * The configuration says itself what does not fit in it, when it is loaded.
 *
 * @param freigabeAm day for which publishing is checked too
 */
export async function pruefeKonfiguration(
  freigabeAm: string | undefined,
  plaene: Planfall[],
): Promise<Befund[]> {
  try {
    const { konfiguration } = (await import(url.href)) as { konfiguration: Konfiguration }
    if (!freigabeAm) return []
    const fall = { datei, konfiguration, plaene, gibtEs: existsSync }
    return checkFreigabe({ ...fall, heute: freigabeAm, zeileOf: await lineFinder() })
  } catch (fehler) {
    if (!(fehler instanceof Schemafehler)) return [await explainLadefehler(fehler)]
    const zeileOf = await lineFinder()
    const abhilfe = 'Die Angabe berichtigen; src/domain/konfiguration.ts erklärt jedes Feld.'
    return fehler.felder.map(
      ({ pfad, meldung }): Befund => ({
        datei,
        zeile: zeileOf(pfad),
        regel: 'konfiguration',
        meldung,
        abhilfe,
      }),
    )
  }
}

/** Why the file cannot be loaded at all: it is a program, in which a comma too few is an error. */
async function explainLadefehler(fehler: unknown): Promise<Befund> {
  const { findSyntaxfehler } = await import('../../src/checks/config-zeile.ts')
  const zeile = findSyntaxfehler(readFileSync(fileURLToPath(url), 'utf8'))
  const wortlaut = (fehler instanceof Error ? fehler.message : String(fehler)).replace(/\s+/gu, ' ').trim()
  return {
    datei,
    zeile: zeile ?? 1,
    regel: 'konfiguration',
    meldung: zeile
      ? 'Die Datei ist nicht lesbar. Gefunden: ein Zeichen, das hier nicht stehen kann. Erwartet: jede Angabe mit Komma am Ende, Text in geraden Anführungszeichen, zu jeder Klammer ihr Ende.'
      : `Die Datei lässt sich nicht laden. Gefunden: „${wortlaut}“. Erwartet: Angaben, wie src/domain/konfiguration.ts sie erklärt.`,
    abhilfe:
      'In dieser Zeile und der Zeile darüber nachsehen: Meist fehlt dort ein Komma, ein Anführungszeichen oder eine Klammer. Hilft das nicht, die letzte Änderung an der Datei zurücknehmen.',
  }
}

/** Loaded only where a line is asked for: it needs the TypeScript compiler. */
async function lineFinder(): Promise<(feld: readonly PropertyKey[]) => number> {
  const { lineInConfig } = await import('../../src/checks/config-zeile.ts')
  const text = readFileSync(fileURLToPath(url), 'utf8')
  return (feld) => lineInConfig(text, feld)
}
