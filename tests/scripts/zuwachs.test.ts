import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { addZuwachs } from '../../scripts/zuwachs/inhalt.ts'
import { copyMusterbestand, musterplaene } from '../musterbestand.ts'

test('what all tests are run with once more is content without findings, of names that no real plan has', () => {
  const folder = mkdtempSync(join(tmpdir(), 'amip-'))
  copyMusterbestand(folder)
  addZuwachs(folder)
  const plaene = globSync('content/plaene/*.mdx', { cwd: folder }).map((datei) => basename(datei, '.mdx'))
  expect(plaene.sort()).toEqual([...musterplaene, 'ilm-kreis-2098', 'musterstadt-2097'].sort())
  const { stdout } = spawnSync(process.execPath, [join(process.cwd(), 'scripts/check.ts')], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(stdout).toContain('7 Pläne geprüft, keine Befunde.')
})
