import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBestand } from '../../../scripts/bench/bestand.ts'
import { astroIn } from '../../../scripts/lib/bauen.ts'
import { useMusterbestand } from '../../musterbestand.ts'

/** A Jobcenter of the made-up site with plans of two years. */
export const zweijaehrig = 'elbe-elster-nr-5'

/** So many plans the made-up site has, and so few entries a page of it holds that every kind of list is split. */
export const anzahl = 11
export const jeBlatt = 8

/** A site of many plans, built. */
export interface Bestand {
  ordner: string
  remove: () => void
}

/** Builds a site of many plans with small pages, in a folder of its own. */
export function buildBestand(): Bestand {
  const ordner = mkdtempSync(join(tmpdir(), 'blaetter-'))
  createBestand(ordner, anzahl - 1, useMusterbestand)
  copyYear(join(ordner, 'content/plaene', zweijaehrig))
  replaceIn(
    join(ordner, 'src/domain/blaetter.ts'),
    /eintraegeJeBlatt = \d+/u,
    `eintraegeJeBlatt = ${jeBlatt}`,
  )
  // Compressing takes longer than all the rest, and changes no page.
  replaceIn(join(ordner, 'astro.config.mjs'), /^\s*auslieferung\(.*\),\n/mu, '')
  execFileSync(process.execPath, [astroIn(ordner), 'build'], {
    cwd: ordner,
    stdio: 'pipe',
  })
  return { ordner, remove: () => rmSync(ordner, { recursive: true }) }
}

function copyYear(plan: string): void {
  writeFileSync(
    `${plan}-2025.mdx`,
    readFileSync(`${plan}-2024.mdx`, 'utf8').replace(/^jahr: 2024$/mu, 'jahr: 2025'),
  )
}

function replaceIn(datei: string, alt: RegExp, neu: string): void {
  const text = readFileSync(datei, 'utf8')
  if (!alt.test(text)) throw new Error(`Not in ${datei}: ${alt}`)
  writeFileSync(datei, text.replace(alt, neu))
}
