import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'amip-'))
  for (const ordner of ['content', 'seeds']) cpSync(ordner, join(folder, ordner), { recursive: true })
})

const plan = 'content/plaene/landkreis-kassel-2024.mdx'

/** Replaces a piece of a plan once; gives the line it stands in. */
function typo(von: string, nach: string): number {
  const pfad = join(folder, plan)
  const text = readFileSync(pfad, 'utf8')
  expect(text).toContain(von)
  writeFileSync(
    pfad,
    text.replace(von, () => nach),
  )
  return text.slice(0, text.indexOf(von)).split('\n').length
}

function check(): { status: number | null; stdout: string } {
  return spawnSync(process.execPath, [join(process.cwd(), 'scripts/check.ts')], {
    cwd: folder,
    encoding: 'utf8',
  })
}

test('the five plans have no finding, and their contradictions are listed at the source', () => {
  const { status, stdout } = check()
  expect(status).toBe(0)
  expect(stdout).toMatch(/^seeds\/elbe-elster-2024\.txt:151 Widerspruch/mu)
  expect(stdout).toContain('5 Pläne geprüft, keine Befunde.')
})

describe('a typo is told with file and line, what was found, and what to do', () => {
  test.each<[string, string, string, number, string]>([
    [
      'a value',
      'wert: 12226582',
      'wert: 12226528',
      0,
      'Der Wert ist 12226528, aber das Zitat „12.226.582 €“ sagt 12226582.',
    ],
    ['a value that is no number', 'wert: 12226582', 'wert: 12.226.582', 0, 'Erwartet: eine Zahl'],
    [
      'a quote',
      'zitat: 12.226.582 €',
      'zitat: 12.226.528 €',
      0,
      'Das Zitat „12.226.528 €“ steht nicht in Zeile 84 der Quelle.',
    ],
    ['a concept of another unit', 'id: beschaeftigte', 'id: integrationsquote', 0, 'Die Einheit ist Prozent'],
    ['a concept that does not exist', 'id: beschaeftigte', 'id: beschaeftigt', 0, 'Ähnliche: beschaeftigte'],
    [
      'a column of a table',
      'spalten="erwartung 2023 | plan 2024"',
      'spalten="erwartung 2023 | plann 2024"',
      -1,
      '„plann“ ist weder Kennzahl noch Gruppe',
    ],
    [
      'a digit of the text',
      '| Integrationsquote | 17,1 %',
      '| Integrationsquote | 17,7 %',
      Number.NaN,
      'Der Text weicht von der Quelle ab',
    ],
  ])('in %s', (_, von, nach, versatz, message) => {
    const zeile = typo(von, nach)
    const { status, stdout } = check()
    expect(status).toBe(1)
    expect(stdout).toContain(message)
    expect(stdout).toContain('  → ')
    if (!Number.isNaN(versatz)) expect(stdout).toContain(`${plan}:${zeile + versatz} `)
  })
})

test('a mistyped column and a mistyped name are one finding each, at their table', () => {
  const zeile = typo('spalten="erwartung 2023 | plan 2024"', 'spalte="erwartung 2023 | plan 2024"')
  typo('spalten="ist 2023-12 | ist 2022-12"', 'spalten="ist 2023-12 | isst 2022-12"')
  const befunde = check()
    .stdout.split('\n')
    .filter((text) => text.startsWith(plan))
  expect(befunde).toHaveLength(2)
  expect(befunde[0]).toContain(`${plan}:${zeile - 1} <Tabelle> hat keine Angabe „spalte“`)
  expect(befunde[1]).toContain('„isst“')
})

test('two figures that are typed alike and differ are a finding', () => {
  typo('    merkmal: integrative BAE\n', '')
  typo('    merkmal: Werkstätten für behinderte Menschen\n', '')
  expect(check().stdout).toContain('beides für dieselbe Zeit und Gruppe')
})

test('a total that the source prints wrong is a finding until the plan records it', () => {
  const pfad = join(folder, 'content/plaene/elbe-elster-2024.mdx')
  writeFileSync(
    pfad,
    readFileSync(pfad, 'utf8').replace(
      /^widersprueche:[\s\S]*?^redaktion:/mu,
      'widersprueche: []\nredaktion:',
    ),
  )
  const { status, stdout } = check()
  expect(status).toBe(1)
  expect(stdout).toMatch(/^seeds\/elbe-elster-2024\.txt:151 Widerspruch im Dokument: .*−303.*−284/mu)
})
