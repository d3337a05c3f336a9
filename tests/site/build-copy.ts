import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** What of the project a site is built from; `dist` and the caches stay where they are. */
const teile = ['src', 'public', 'content', 'seeds', 'astro.config.mjs', 'package.json', 'tsconfig.json']

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
  for (const teil of teile) cpSync(teil, join(ordner, teil), { recursive: true })
  linkPackages(ordner)
  change(ordner)
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !vonVitest.includes(name)))
  const args = ['node_modules/astro/bin/astro.mjs', 'build', '--base', base]
  execFileSync(process.execPath, args, { cwd: ordner, env, stdio: 'pipe' })
}

/** The packages themselves are shared; the caches that Astro and Vite keep among them are not. */
function linkPackages(ordner: string): void {
  mkdirSync(join(ordner, 'node_modules'))
  for (const name of readdirSync('node_modules').filter((eines) => !/^\.(?!bin)/u.test(eines)))
    symlinkSync(resolve('node_modules', name), join(ordner, 'node_modules', name))
}
