import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { makeUp } from '../site/jahresvergleich/probeseite.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'amip-'))
  for (const ordner of ['content/jobcenter', 'content/themen', 'content/glossar'])
    cpSync(ordner, join(folder, ordner), { recursive: true })
  for (const ordner of ['content/plaene', 'seeds']) mkdirSync(join(folder, ordner))
  write('seeds/ilm-kreis-2025.txt', makeUp(readFileSync('seeds/ilm-kreis-2024.txt', 'utf8')))
})

const write = (datei: string, text: string) => writeFileSync(join(folder, datei), text)

/** Puts the plan of a year there, made from that of 2024, which editors have proofread. */
function placePlan(jahr: number, edit: (mdx: string) => string = (mdx) => mdx): void {
  const mdx = readFileSync('content/plaene/ilm-kreis-2024.mdx', 'utf8')
  write(`content/plaene/ilm-kreis-${jahr}.mdx`, edit(mdx.replace('jahr: 2024', `jahr: ${jahr}`)))
  cpSync('seeds/ilm-kreis-2024.txt', join(folder, 'seeds/ilm-kreis-2024.txt'))
}

function runImport(...args: string[]): string {
  const aufruf = [
    join(process.cwd(), 'scripts/import.ts'),
    'seeds/ilm-kreis-2025.txt',
    '--ziel',
    'aus',
    ...args,
  ]
  return spawnSync(process.execPath, aufruf, { cwd: folder, encoding: 'utf8' }).stdout
}

const uebernommen = () => JSON.parse(runImport('--json')).uebernommen

test('what editors decided about last year’s plan is taken over, counted and told', () => {
  placePlan(2024)
  const { fehlend, ...zahlen } = uebernommen()
  expect(zahlen).toEqual({
    plan: 'ilm-kreis-2024',
    jahr: 2024,
    kennzahlen: 41,
    tabellen: 3,
    abschnitte: 25,
    ebenen: 0,
    diagramme: 5,
  })
  // Two sentences say something else in the made-up plan, and a third goes on with one that was rewritten.
  expect(fehlend).toEqual([
    'Kennzahl „Integrationen“ (750)',
    'Kennzahl „Erwerbsfähige Leistungsberechtigte“ (4.560)',
    'Kennzahl „Integrationsquote“ (16,4 %)',
    'Kennzahl „Langzeitleistungsbeziehende, Veränderung“ (+6,3 %)',
  ])
  expect(runImport()).toContain('Aus dem Plan 2024 übernommen: 41 Kennzahlen, 3 Tabellen')
})

test('charts are marked, and check asks for their words', () => {
  placePlan(2024)
  runImport()
  const mdx = readFileSync(join(folder, 'aus/ilm-kreis-2025.mdx'), 'utf8')
  expect(mdx.match(/^ *vorjahr="2024"$/gmu)).toHaveLength(5)
  write('content/plaene/ilm-kreis-2025.mdx', mdx)
  const args = [
    join(process.cwd(), 'scripts/check.ts'),
    '--nur',
    'content/plaene/ilm-kreis-2025.mdx',
    '--json',
  ]
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  const befunde = (JSON.parse(stdout) as { regel: string; meldung: string }[]).filter(
    ({ regel }) => regel === 'diagramm',
  )
  expect(befunde).toHaveLength(5)
  for (const { meldung } of befunde) expect(meldung).toContain('des Plans 2024')
})

test('who signed the last plan, and who checked it, is not', () => {
  placePlan(2024, (mdx) =>
    mdx
      .replace('geprueft_von: null', 'geprueft_von: Erika Muster')
      .replace('Alexander Kötschau', 'Erika Muster'),
  )
  runImport()
  const mdx = readFileSync(join(folder, 'aus/ilm-kreis-2025.mdx'), 'utf8')
  expect(mdx).toContain('geprueft_von: null')
  expect(mdx).not.toContain('Erika Muster')
})

test('the newest earlier plan counts that can be read; later ones do not', () => {
  for (const jahr of [2022, 2023, 2026]) placePlan(jahr)
  placePlan(2024, (mdx) => mdx.replace('titel:', 'titl:'))
  expect(uebernommen()).toMatchObject({ plan: 'ilm-kreis-2023' })
})

test('without an earlier plan nothing is said', () => {
  expect(uebernommen()).toBeUndefined()
  expect(runImport()).not.toContain('übernommen:')
})
