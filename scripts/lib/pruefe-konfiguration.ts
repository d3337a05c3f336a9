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
      ({ pfad, meldung, abhilfe: eigene }): Befund => ({
        datei,
        zeile: zeileOf(pfad),
        regel: 'konfiguration',
        meldung,
        abhilfe: eigene ?? abhilfe,
      }),
    )
  }
}

/** Why the file cannot be loaded at all: it is a program, in which a comma too few is an error. */
async function explainLadefehler(fehler: unknown): Promise<Befund> {
  const { findSyntaxfehler } = await import('../../src/checks/config-syntax.ts')
  const gefunden = findSyntaxfehler(readFileSync(fileURLToPath(url), 'utf8'))
  return { datei, regel: 'konfiguration', ...(gefunden ?? describeLadefehler(fehler)) }
}

function describeLadefehler(fehler: unknown): Pick<Befund, 'zeile' | 'meldung' | 'abhilfe'> {
  const wortlaut = (fehler instanceof Error ? fehler.message : String(fehler)).replace(/\s+/gu, ' ').trim()
  return {
    zeile: 1,
    meldung: `Die Datei lässt sich nicht laden. Gefunden: „${wortlaut}“. Erwartet: Angaben, wie src/domain/konfiguration.ts sie erklärt.`,
    abhilfe: 'Die letzte Änderung an der Datei zurücknehmen.',
  }
}

/** Loaded only where a line is asked for: it needs the TypeScript compiler. */
async function lineFinder(): Promise<(feld: readonly PropertyKey[]) => number> {
  const { lineInConfig } = await import('../../src/checks/config-zeile.ts')
  const text = readFileSync(fileURLToPath(url), 'utf8')
  return (feld) => lineInConfig(text, feld)
}
