import { expect, test } from 'vitest'
import { readAufruf } from '../../scripts/lib/aufruf.ts'

test('without arguments nothing is asked about publishing', () => {
  expect(readAufruf([])).toEqual({ freigabeAm: undefined, nur: [], bericht: undefined, json: false })
})

test('--release is about today, or about the day that is named', () => {
  expect(readAufruf(['--release'])).toMatchObject({
    freigabeAm: expect.stringMatching(/^20\d\d-\d\d-\d\d$/u),
  })
  expect(readAufruf(['--release', '--heute', '2026-12-31'])).toMatchObject({ freigabeAm: '2026-12-31' })
  expect(readAufruf(['--heute=2026-12-31', '--release'])).toMatchObject({ freigabeAm: '2026-12-31' })
})

test('plans that alone are checked, a report and JSON can be asked for', () => {
  const nur = ['content/plaene/a-2024.mdx', 'content/plaene/b-2024.mdx']
  const args = ['--nur', nur[0] ?? '', `--nur=${nur[1]}`, '--bericht', 'gl.json', '--json']
  expect(readAufruf(args)).toEqual({ freigabeAm: undefined, nur, bericht: 'gl.json', json: true })
})

test.each([
  [['--relase'], 'Das Argument „--relase“ gibt es nicht.'],
  [['kreis-kleve-2023'], 'Das Argument „kreis-kleve-2023“ gibt es nicht.'],
  [['--release=nein'], 'Das Argument „--release=nein“ gibt es nicht.'],
  [['--release', '--'], 'Das Argument „--“ gibt es nicht.'],
  [['--release', '--heute', '31.12.2026'], 'gefunden: „31.12.2026“'],
  [['--release', '--heute'], '--heute braucht einen Tag'],
  [['--bericht'], '--bericht braucht den Namen einer Datei.'],
  [['--json=nein'], 'Das Argument „--json=nein“ gibt es nicht.'],
  [['--nur', 'content/glossar/elb.yaml'], '--nur braucht einen Plan wie content/plaene/'],
  [['--heute', '2026-12-31'], '--heute gilt nur zusammen mit --release.'],
])('%j is answered in German, with how to call', (args, message) => {
  const { fehler = '' } = readAufruf(args) as { fehler?: string }
  expect(fehler).toContain(message)
  expect(fehler).toContain('Aufruf: npm run check')
})

test.each([
  'content/plaene/kreis-kleve-2023.mdx',
  './content/plaene/kreis-kleve-2023.mdx',
  `${process.cwd()}/content/plaene/kreis-kleve-2023.mdx`,
  'content/kurzfassungen/kreis-kleve-2023.mdx',
  'kreis-kleve-2023',
])('%s is a plan', (angabe) => {
  expect(readAufruf(['--nur', angabe])).toMatchObject({ nur: ['content/plaene/kreis-kleve-2023.mdx'] })
})

test.each([['--help'], ['-h'], ['--hilfe'], ['--relase', '--help']])('%j asks how to call', (...args) => {
  expect(readAufruf(args)).toEqual({ hilfe: expect.stringContaining('Aufruf: npm run check') })
})

test('what npm has kept for itself is told', () => {
  const { fehler } = readAufruf(['x.json'], { npm_config_bericht: 'true' }) as { fehler: string }
  expect(fehler).toContain('Vor --bericht fehlen zwei Striche')
  expect(readAufruf([], { npm_config_release: 'true' })).toHaveProperty('fehler')
})
