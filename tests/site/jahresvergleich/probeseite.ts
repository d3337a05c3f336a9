import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { copyProject } from '../../../scripts/bench/projektkopie.ts'
import { astroIn } from '../../../scripts/lib/bauen.ts'
import { useMusterbestand } from '../../musterbestand.ts'

/** A copy of the project with a plan of a second year, built. */
export interface Probeseite {
  ordner: string
  remove: () => void
}

/**
 * Builds the site of the five plans with a second one of one Jobcenter, made up from its first by `ersetzungen.yaml` and imported like
 * any other, in a folder of its own.
 */
export function buildProbeseite(): Probeseite {
  const ordner = mkdtempSync(join(tmpdir(), 'jahresvergleich-'))
  copyProject(ordner)
  useMusterbestand(ordner)
  writeFileSync(
    join(ordner, 'seeds/ilm-kreis-2025.txt'),
    makeUp(readFileSync(join(ordner, 'seeds/ilm-kreis-2024.txt'), 'utf8')),
  )
  run(ordner, ['scripts/import.ts', 'seeds/ilm-kreis-2025.txt'])
  run(ordner, [astroIn(ordner), 'build'])
  return { ordner, remove: () => rmSync(ordner, { recursive: true }) }
}

/** The made-up text of the next year. */
export function makeUp(text: string): string {
  const ersetzungen = parse(readFileSync('tests/fixtures/jahresvergleich/ersetzungen.yaml', 'utf8')) as {
    alt: string
    neu: string
  }[]
  const spaeter = text.replace(/(?<!\d)202[34](?!\d)/gu, (jahr) => String(Number(jahr) + 1))
  return ersetzungen.reduce((stand, { alt, neu }) => {
    if (stand.split(alt).length !== 2) throw new Error(`Not exactly once in the text: ${alt}`)
    return stand.replace(alt, () => neu)
  }, spaeter)
}

/** Findings of the import (exit code 1) are an editor's business. */
function run(cwd: string, argumente: string[]): void {
  try {
    execFileSync(process.execPath, argumente, { cwd, stdio: 'pipe' })
  } catch (fehler) {
    if ((fehler as { status?: number }).status !== 1 || argumente[1] === 'build') throw fehler
  }
}
