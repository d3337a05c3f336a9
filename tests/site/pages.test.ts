import { globSync, readFileSync } from 'node:fs'
import { htmlToHast } from 'satteri'
import { expect, inject, test } from 'vitest'
import { findElements } from '../../src/domain/elemente.ts'
import { adressen } from './browser.ts'
import { followLinks } from './links.ts'
import { fileOf } from './seitenarten.ts'

const filesIn = (ordner: string): number =>
  globSync(`content/${ordner}/*`, { exclude: ['**/*.neu.mdx'] }).length

test('the site has all kinds of pages', () => {
  const erwartet = [
    '/',
    '/404.html',
    '/suche/',
    '/daten/',
    '/kennzahlen/',
    '/vergleich/',
    '/vergleich/eingliederungstitel-je-elb/',
    '/glossar/',
    '/glossar/elb/',
    '/impressum/',
    '/datenschutz/',
    '/barrierefreiheit/',
    '/leichte-sprache/',
    '/gebaerdensprache/',
    '/einfache-sprache/',
    '/ueber/',
  ]
  expect(adressen).toEqual(expect.arrayContaining(erwartet))
  expect(adressen.filter((adresse) => adresse.startsWith('/plaene/'))).toHaveLength(filesIn('plaene'))
  expect(adressen.filter((adresse) => /^\/jobcenter\/[^/]+\/$/u.test(adresse))).toHaveLength(
    filesIn('jobcenter'),
  )
})

test.each(adressen)('%s answers 200', async (adresse) => {
  expect((await fetch(inject('adresse') + adresse)).status).toBe(200)
})

test('every page has a title of its own', () => {
  const titel = adressen.map((adresse) => html(adresse).match(/<title>([^<]{5,})<\/title>/u)?.[1])
  expect(titel.filter((einer, n) => !einer || titel.indexOf(einer) !== n)).toEqual([])
})

test('every internal link leads to a page, an anchor or a file that is there', () => {
  const { anzahl, tote } = followLinks('dist', '')
  expect(tote).toEqual([])
  expect(anzahl).toBeGreaterThan(5000)
})

const html = (adresse: string): string => readFileSync(fileOf(adresse), 'utf8')

test.each(adressen.filter((adresse) => adresse.startsWith('/plaene/')))(
  'the contents of %s list every section of the document, and nothing else',
  (adresse) => {
    const seite = htmlToHast(html(adresse))
    const [inhalt] = findElements(seite, ({ properties }) => properties.id === 'inhaltsverzeichnis')
    const [artikel] = findElements(seite, ({ properties }) => properties.dataPlan !== undefined)
    if (!inhalt || !artikel) throw new Error('There are no contents or no article.')
    const ziele = findElements(inhalt, ({ tagName }) => tagName === 'a').map(
      ({ properties }) => properties.href,
    )
    const abschnitte = findElements(
      artikel,
      ({ tagName, properties }) => /^h[2-6]$/u.test(tagName) && properties.dataRedaktion === undefined,
    )
    expect(ziele.map((ziel) => decodeURIComponent(String(ziel)))).toEqual(
      abschnitte.map(({ properties }) => `#${properties.id}`),
    )
    expect(abschnitte.length).toBeGreaterThan(3)
  },
)

test('plan pages need no JavaScript at all', () => {
  const scripts = adressen.filter(
    (adresse) => adresse.startsWith('/plaene/') && /<script(?![^>]*ld\+json)/u.test(html(adresse)),
  )
  expect(scripts).toEqual([])
})
