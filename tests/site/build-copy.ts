import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyProject } from '../../scripts/bench/projektkopie.ts'
import { astroIn } from '../../scripts/lib/bauen.ts'

/** Vitest tells its own settings by these, which Astro would take for its own. */
const vonVitest = ['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR', 'TEST', 'VITEST']

/** A copy of the project in a folder of its own, with the site built from it in `dist`. */
export interface Probebau {
  ordner: string
  remove: () => void
}

/**
 * Builds the site anew, from a copy.
 *
 * @param base path it is built for
 * @param change what to change in the copy before
 */
export function buildCopy(base: string, change: (ordner: string) => void = () => {}): Probebau {
  const ordner = mkdtempSync(join(tmpdir(), 'probebau-'))
  buildInto(ordner, base, change)
  return { ordner, remove: () => rmSync(ordner, { recursive: true }) }
}

/** The same in a folder that is there and empty. */
export function buildInto(ordner: string, base: string, change: (ordner: string) => void): void {
  copyProject(ordner)
  change(ordner)
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !vonVitest.includes(name)))
  const args = [astroIn(ordner), 'build', '--base', base]
  execFileSync(process.execPath, args, { cwd: ordner, env, stdio: 'pipe' })
}
