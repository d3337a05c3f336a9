import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'

/** Which rooms a room may use, by the arrows of the Bauplan (section 2). Every room may use itself and libraries. */
const erlaubt: Record<string, string[]> = {
  domain: [],
  import: ['domain'],
  checks: ['domain'],
  markdown: ['domain'],
  charts: ['domain'],
  search: ['domain'],
  daten: ['domain'],
  vergleich: ['domain', 'charts'],
  styles: [],
  pdf: ['domain'],
  auslieferung: ['domain'],
  report: ['domain', 'checks'],
  vorschau: ['domain'],
  site: ['domain', 'charts', 'daten', 'pdf', 'search', 'vergleich'],
  components: ['domain', 'charts', 'daten', 'site', 'vergleich'],
  layouts: ['domain', 'site', 'components', 'styles'],
  pages: ['domain', 'daten', 'search', 'site', 'components', 'layouts', 'vergleich'],
  'content.config.ts': ['domain'],
}

const dateien = globSync('src/**/*.{ts,astro}').map((datei) => datei.replaceAll('\\', '/'))
const room = (pfad: string): string => pfad.split('/')[1] ?? ''

/** Files of ours that a file imports, as paths from the project's root. */
function imports(datei: string): string[] {
  const text = readFileSync(datei, 'utf8')
  const ziele = [...text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/gu)].map(
    ([, ziel = '']) => ziel,
  )
  return ziele.map((ziel) => posix.join(posix.dirname(datei), ziel))
}

test('every file stands in a room of the Bauplan', () => {
  expect([...new Set(dateien.map(room))].filter((name) => !(name in erlaubt))).toEqual([])
})

test('the test sees the imports it guards', () => {
  expect(imports('src/import/index.ts')).toContain('src/import/split-blocks.ts')
  expect(imports('src/pages/index.astro')).toContain('src/layouts/Seite.astro')
})

test.each(dateien)('%s only uses rooms that the arrows allow', (datei) => {
  const fremde = imports(datei).filter(
    (ziel) => room(ziel) !== room(datei) && !erlaubt[room(datei)]?.includes(room(ziel)),
  )
  expect(fremde).toEqual([])
})
