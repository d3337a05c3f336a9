import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { copyProject } from '../../scripts/bench/projektkopie.ts'
import { astroIn } from '../../scripts/lib/bauen.ts'

/** Digest of every file of a built site, by its path. */
function digests(ordner: string): Record<string, string> {
  const dateien = globSync('**/*', { cwd: ordner, withFileTypes: true }).filter((eintrag) => eintrag.isFile())
  const paare = dateien.map(({ parentPath, name }) => {
    const datei = join(parentPath, name)
    return [
      datei.slice(resolve(ordner).length + 1),
      createHash('sha256').update(readFileSync(datei)).digest('hex'),
    ]
  })
  return Object.fromEntries(paare.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)))
}

test('another folder, time zone and language build the same bytes', () => {
  const ordner = mkdtempSync(join(tmpdir(), 'anderswo-'))
  copyProject(ordner)
  const { status, stderr } = spawnSync(process.execPath, [astroIn(ordner), 'build', '--silent'], {
    cwd: ordner,
    encoding: 'utf8',
    env: {
      // Not all of ours: Vitest's own variables (PROD, MODE …) would make it a build for tests.
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      GIT_DIR: resolve('.git'),
      GIT_WORK_TREE: ordner,
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    },
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  const [hier, dort] = [digests(resolve('dist')), digests(join(ordner, 'dist'))]
  rmSync(ordner, { recursive: true, force: true })
  expect(dort).toEqual(hier)
})
