import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const run = (cwd: string) =>
  spawnSync(process.execPath, ['--import', resolve('scripts/vorher.mjs'), '--eval', 'console.log("läuft")'], {
    cwd,
    encoding: 'utf8',
  })

test('without packages an editor is told what to do first, and nothing runs', () => {
  const { status, stdout, stderr } = run(mkdtempSync(join(tmpdir(), 'amip-leer-')))
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toContain('Bitte zuerst „npm start“')
  expect(stderr).not.toContain('    at ')
})

test('with packages the script runs', () => {
  expect(run('.')).toMatchObject({ status: 0, stdout: 'läuft\n', stderr: '' })
})
