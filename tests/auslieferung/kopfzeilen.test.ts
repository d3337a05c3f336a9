import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { describe, expect, test } from 'vitest'
import { writeApache } from '../../src/auslieferung/apache.ts'
import { findEingebettetes } from '../../src/auslieferung/eingebettetes.ts'
import { kopfzeilenOf, listRegeln } from '../../src/auslieferung/kopfzeilen.ts'
import { writeNginx } from '../../src/auslieferung/nginx.ts'
import { writeHeadersDatei } from '../../src/auslieferung/statisch.ts'
import { richtlinieDesServers, richtlinieImKopf } from '../../src/domain/inhaltsrichtlinie.ts'

const regeln = listRegeln(['0123456789ab'], [])
const mitAnderen = listRegeln([], ['https://plaene.example', 'https://zwei.example:8443'])
const cache = (pfad: string) => kopfzeilenOf(pfad, regeln)['Cache-Control']

describe('the Content-Security-Policy', () => {
  const rate = (text: string) => new CspEvaluator(new CspParser(text).csp).evaluate()

  test.each([
    ['of the server', richtlinieDesServers()],
    ['in the head', richtlinieImKopf()],
    ['with other sites to search', richtlinieDesServers(['https://plaene.example'])],
  ])('%s has no weakness that an evaluator knows', (_, text) => {
    // "'self'" could help an attacker where a site hosts files of others or JSONP, which this one does not.
    const funde = rate(text).filter(
      ({ directive, value }) => !(directive === 'script-src' && value === "'self'"),
    )
    expect(funde).toEqual([])
  })

  test('is seen through by the evaluator when it is weak', () => {
    expect(rate("script-src 'unsafe-inline' https:").length).toBeGreaterThan(0)
  })

  test('allows nothing inline, nothing evaluated, nothing foreign', () => {
    expect(richtlinieDesServers()).not.toMatch(/unsafe|https?:|data:|\*|wasm/u)
    expect(richtlinieDesServers()).toContain("frame-ancestors 'none'")
  })

  test('lets the search ask other sites, these alone and for data alone', () => {
    const csp = mitAnderen.fuerAlle['Content-Security-Policy'] ?? ''
    const [ohne, mit] = [richtlinieDesServers(), csp].map((text) => text.split('; '))
    expect(mit?.filter((eine) => !ohne?.includes(eine))).toEqual([
      "connect-src 'self' https://plaene.example https://zwei.example:8443",
    ])
  })
})

test('pages are asked for anew, files with a checksum in their address are kept', () => {
  expect(['/', '/plaene/a-2024/', '/suche/verzeichnis.json', '/daten/kennzahlen.csv'].map(cache)).toEqual(
    Array(4).fill('no-cache'),
  )
  expect(
    ['/_astro/a.BeEJ.js', '/suche/0123456789ab/woerter/0.txt', '/pdf/a-2024.0123.pdf'].map(cache),
  ).toEqual(Array(3).fill('public, max-age=31536000, immutable'))
})

test('open data are open to other sites, pages are not', () => {
  const cors = (pfad: string) => kopfzeilenOf(pfad, regeln)['Access-Control-Allow-Origin']
  expect([cors('/daten/kennzahlen.json'), cors('/')]).toEqual(['*', undefined])
  expect(['/suche/verzeichnis.json', '/suche/0123456789ab/woerter/0.txt'].map(cors)).toEqual(['*', '*'])
})

describe.each([
  ['nginx', writeNginx],
  ['Apache', writeApache],
  ['hosts of static sites', writeHeadersDatei],
])('the file for %s', (_, write) => {
  test('says all headers, below the path of the site', () => {
    const text = write(regeln, '/pfad')
    for (const wert of Object.values(regeln.fuerAlle)) expect(text).toContain(wert)
    for (const { pfad } of regeln.teile) expect(text).toContain(`/pfad${pfad}`)
    expect(text).not.toMatch(/[^d]\/_astro/u)
  })
})

test('a static host never gets two values of one header', () => {
  const namen = (text: string) => [...text.matchAll(/^ {2}([^:]+):/gmu)].map(([, name]) => name)
  const [alle = '', ...teile] = writeHeadersDatei(regeln, '').split(/^(?=\/)/mu)
  for (const teil of teile) expect(namen(teil).filter((name) => namen(alle).includes(name))).toEqual([])
})

test('what the policy would block is seen in a page', () => {
  const funde = (html: string) =>
    findEingebettetes(`<!doctype html><html><head></head><body>${html}</body></html>`)
  expect(funde('<script>a</script><style>b</style><p style="c" onclick="d">e</p>')).toEqual([
    '<script>',
    '<style>',
    '<p style="…">',
    '<p onclick="…">',
  ])
  expect(funde('<svg onload="a"><style>b</style></svg>')).toEqual(['<svg onload="…">', '<style>'])
  expect(
    funde('<script src="/a.js"></script><script type="application/ld+json">{}</script><p>c</p>'),
  ).toEqual([])
})
