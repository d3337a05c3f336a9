import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { linkPackages } from './bench/projektkopie.ts'
import { astroIn } from './lib/bauen.ts'
import { addZuwachs } from './zuwachs/inhalt.ts'

/** Runs the tests in a copy of what is committed, to which plans, a term and a topic were added: none may fail by that. */
const ordner = mkdtempSync(join(tmpdir(), 'amip-zuwachs-'))
const dateien = process.argv.slice(2)

function run(...args: string[]): boolean {
  return spawnSync(process.execPath, args, { cwd: ordner, stdio: 'inherit' }).status === 0
}

const vitest = (projekt: string): boolean =>
  run(
    'node_modules/vitest/vitest.mjs',
    ...['run', '--config', 'tests/vitest.config.ts', '--passWithNoTests', '--project', projekt],
    ...dateien,
  )

execFileSync('git', ['clone', '--quiet', '.', ordner], { stdio: 'inherit' })
linkPackages(ordner)
addZuwachs(ordner)
const gut = run('scripts/check.ts') && vitest('unit') && run(astroIn('.'), 'build') && vitest('site')
rmSync(ordner, { recursive: true })
process.exitCode = gut ? 0 : 1
