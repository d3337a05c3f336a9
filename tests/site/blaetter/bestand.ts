import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBestand } from '../../../scripts/bench/bestand.ts'

/** So many plans the made-up site has, and so few entries a page of it holds that every kind of list is split. */
export const anzahl = 10
export const jeBlatt = 8

/** A site of many plans, built. */
export interface Bestand {
  ordner: string
  remove: () => void
}

/** Builds a site of many plans with small pages, in a folder of its own. */
export function buildBestand(): Bestand {
  const ordner = mkdtempSync(join(tmpdir(), 'blaetter-'))
  createBestand(ordner, anzahl)
  replaceIn(
    join(ordner, 'src/domain/blaetter.ts'),
    /eintraegeJeBlatt = \d+/u,
    `eintraegeJeBlatt = ${jeBlatt}`,
  )
  // Compressing takes longer than all the rest, and changes no page.
  replaceIn(join(ordner, 'astro.config.mjs'), /^\s*auslieferung\(\),\n/mu, '')
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: ordner,
    stdio: 'pipe',
  })
  return { ordner, remove: () => rmSync(ordner, { recursive: true }) }
}

function replaceIn(datei: string, alt: RegExp, neu: string): void {
  const text = readFileSync(datei, 'utf8')
  if (!alt.test(text)) throw new Error(`Not in ${datei}: ${alt}`)
  writeFileSync(datei, text.replace(alt, neu))
}
