import { globSync, readFileSync } from 'node:fs'
import type { Befund } from '../../src/domain/befund.ts'
import { findInhaltsfehler } from '../../src/domain/inhaltsdatei.ts'
import { parseMdx } from '../../src/domain/mdx.ts'
import { printBefund } from '../../src/report/terminal.ts'
import { checkEach } from './guard.ts'
import { pruefeKonfiguration } from './pruefe-konfiguration.ts'

const files = (muster: string): string[] =>
  globSync(muster, { exclude: ['**/*.neu.mdx'] })
    .map((datei) => datei.replaceAll('\\', '/'))
    .sort()

/** The Angaben of all content, and the configuration: what Astro tells in English, or before it knows the file. */
export async function findUnlesbareAngaben(): Promise<Befund[]> {
  return [
    ...files('content/*/*.{yaml,mdx}').flatMap((datei) =>
      findInhaltsfehler(datei, readFileSync(datei)).map((fehler) => ({ datei, ...fehler })),
    ),
    ...(await pruefeKonfiguration(undefined, [])),
  ]
}

/** The texts below them; parsing takes long, so this is for when a build has failed. */
export const findUnlesbareTexte = (): Promise<Befund[]> =>
  checkEach(files('content/*/*.mdx'), (datei) => {
    parseMdx(readFileSync(datei, 'utf8'))
    return []
  })

/** Tells of files that cannot be read, as `npm run check` does. @returns whether there are any */
export function tellUnlesbare(befunde: Befund[]): boolean {
  if (befunde.length === 0) return false
  console.error(befunde.map(printBefund).join('\n'))
  console.error(
    '\nSo lange lässt sich die Website nicht bauen. „npm run check“ prüft alles, auch was hier nicht steht.',
  )
  return true
}
