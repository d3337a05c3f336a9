import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkEach } from '../../scripts/lib/guard.ts'
import type { Befund } from '../../src/domain/befund.ts'

const ordner = mkdtempSync(join(tmpdir(), 'amip-guard-'))
const dateien = ['a.mdx', 'b.mdx', 'c.mdx'].map((name) => join(ordner, name))
for (const datei of dateien) writeFileSync(datei, 'Text.\n')

const gut = (datei: string): Befund[] => [
  { datei, zeile: 1, regel: 'seite', meldung: 'Gut.', abhilfe: 'Nichts.' },
]

test('an error of ours is a finding of its file, and the others are checked', async () => {
  const befunde = await checkEach(dateien, (datei) => {
    if (datei.endsWith('b.mdx')) throw new TypeError('x is\nundefined')
    return gut(datei)
  })
  expect(befunde.map(({ regel }) => regel)).toEqual(['seite', 'pruefung-abgebrochen', 'seite'])
  expect(befunde[1]?.datei).toBe(dateien[1])
  expect(befunde[1]?.meldung).toContain(
    'abgebrochen. Gefunden: etwas, womit das Programm nicht rechnet („x is undefined“)',
  )
})

test('so is a file that cannot be opened', async () => {
  const fehlend = join(ordner, 'fehlt.mdx')
  const befunde = await checkEach([fehlend, ...dateien], gut)
  expect(befunde).toHaveLength(4)
  expect(befunde[0]).toMatchObject({ datei: fehlend, regel: 'pruefung-abgebrochen' })
})
