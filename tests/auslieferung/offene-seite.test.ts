import { describe, expect, test } from 'vitest'
import { openPage, openStyles } from '../../src/auslieferung/offene-seite.ts'

describe('a page that is opened from a folder', () => {
  const body = (html: string, pfad: string): string =>
    /<body>(.*)<\/body>/su.exec(openPage(`<!doctype html><html><body>${html}</body></html>`, pfad))?.[1] ?? ''

  test.each([
    ['/', 'index.html', 'index.html'],
    ['/', 'plaene/a-2025/index.html', '../../index.html'],
    ['/plaene/b-2024/#ziele', 'plaene/a-2025/index.html', '../b-2024/index.html#ziele'],
    ['/suche/?q=Geld', 'index.html', 'suche/index.html?q=Geld'],
    ['/daten/kennzahlen.csv', 'daten/index.html', 'kennzahlen.csv'],
    ['/plaene/a-2025/', 'plaene/a-2025/index.html', 'index.html'],
    ['/', '404.html', 'index.html'],
    ['../../glossar/elb/', 'plaene/a-2025/index.html', '../../glossar/elb/index.html'],
    ['a-2025.pdf', 'plaene/a-2025/index.html', 'a-2025.pdf'],
  ])('leads to %s from %s', (adresse, seite, weg) => {
    expect(body(`<a href="${adresse}">x</a>`, seite)).toBe(`<a href="${weg}">x</a>`)
  })

  test.each(['#ziele', 'https://example.org/a/', '//example.org/a/', 'mailto:a@example.org'])(
    'leaves %s as it is',
    (adresse) => {
      expect(body(`<a href="${adresse}">x</a>`, 'plaene/a-2025/index.html')).toBe(
        `<a href="${adresse}">x</a>`,
      )
    },
  )

  test('finds its styles, and has no policy that forbids them', () => {
    const html =
      '<!doctype html><html lang="de"><head><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"><link rel="stylesheet" href="/_astro/a.css"></head><body></body></html>'
    const offen = openPage(html, 'plaene/a-2025/index.html')
    expect(offen).toContain('<link rel="stylesheet" href="../../_astro/a.css">')
    expect(offen).not.toContain('Content-Security-Policy')
    expect(offen).toMatch(/^<!doctype html><html lang="de">/u)
  })
})

test('a style sheet finds its fonts', () => {
  expect(openStyles('a{src:url(/_astro/f.woff2)}b{background:url(data:x)}', '_astro/a.css')).toBe(
    'a{src:url(f.woff2)}b{background:url(data:x)}',
  )
})
