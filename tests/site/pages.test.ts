import { globSync, readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { adressen, openBrowser } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function withPage<T>(
  adresse: string,
  look: (page: Page) => Promise<T>,
  javaScriptEnabled = true,
): Promise<T> {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 }, javaScriptEnabled })
  try {
    await page.goto(inject('adresse') + adresse)
    return await look(page)
  } finally {
    await page.close()
  }
}

const filesIn = (ordner: string): number =>
  globSync(`content/${ordner}/*`, { exclude: ['**/*.neu.mdx'] }).length

test('the site has all kinds of pages', () => {
  const erwartet = [
    '/',
    '/404.html',
    '/suche/',
    '/daten/',
    '/kennzahlen/',
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
  expect(adressen.filter((adresse) => adresse.startsWith('/jobcenter/'))).toHaveLength(filesIn('jobcenter'))
})

describe.each(adressen)('%s', (adresse) => {
  test('answers 200', async () => {
    expect((await fetch(inject('adresse') + adresse)).status).toBe(200)
  })

  test('scrolls sideways only inside frames at 320 px', async () => {
    const width = await withPage(adresse, (page) => page.evaluate(() => document.documentElement.scrollWidth))
    expect(width).toBeLessThanOrEqual(320)
  })

  test('has one h1, German as language, and a title of its own', async () => {
    const page = readFileSync(`dist${adresse.endsWith('/') ? `${adresse}index.html` : adresse}`, 'utf8')
    expect(page.match(/<h1[\s>]/gu)).toHaveLength(1)
    expect(page).toContain('<html lang="de"')
    expect(page).toMatch(/<title>[^<]{5,}<\/title>/u)
  })

  test('asks nothing of other servers and stores nothing', async () => {
    const foreign: string[] = []
    const stored = await withPage('/404.html', async (page) => {
      page.on('request', (request) => {
        if (!request.url().startsWith(inject('adresse'))) foreign.push(request.url())
      })
      await page.goto(inject('adresse') + adresse)
      return page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])
    })
    expect([...foreign, ...stored]).toEqual(['', 0, 0])
  })
})

test('every internal link and anchor leads somewhere', async () => {
  const ids = new Map(adressen.map((adresse) => [adresse, idsOf(adresse)]))
  const broken = adressen.flatMap((adresse) =>
    linksOf(adresse).filter((ziel) => {
      const { pathname, hash } = new URL(ziel, `https://amip.example${adresse}`)
      const anker = decodeURIComponent(hash.slice(1))
      return !ids.has(pathname) ? !pathname.includes('.') : anker !== '' && !ids.get(pathname)?.has(anker)
    }),
  )
  expect(broken).toEqual([])
})

const html = (adresse: string): string =>
  readFileSync(`dist${adresse.endsWith('/') ? `${adresse}index.html` : adresse}`, 'utf8')

const idsOf = (adresse: string): Set<string> =>
  new Set([...html(adresse).matchAll(/\sid="([^"]+)"/gu)].map(([, id = '']) => id))

const linksOf = (adresse: string): string[] =>
  [...html(adresse).matchAll(/<a\s[^>]*href="([^"]+)"/gu)]
    .map(([, ziel = '']) => ziel.replaceAll('&amp;', '&'))
    .filter((ziel) => !/^[a-z]+:/u.test(ziel))

describe('without JavaScript', () => {
  test('a plan shows its text, tables, chart and contents', async () => {
    const found = await withPage(
      '/plaene/landkreis-kassel-2024/',
      (page) =>
        page.evaluate(() => ({
          text: document
            .querySelector('article[data-plan]')
            ?.textContent?.includes('Das Gesetz sieht für die Stabilisierung'),
          tabellen: document.querySelectorAll('article table').length,
          diagramme: document.querySelectorAll('figure[data-diagramm] svg').length > 0,
          inhalt: document.querySelectorAll('nav.inhaltsverzeichnis a').length,
          abschnitte: document.querySelectorAll('article :is(h2, h3, h4, h5, h6):not([data-redaktion])')
            .length,
        })),
      false,
    )
    expect(found).toMatchObject({ text: true, tabellen: 4, diagramme: true, inhalt: found.abschnitte })
    expect(found.abschnitte).toBeGreaterThan(30)
  })

  test('the search page says so and offers other ways', async () => {
    const text = await withPage('/suche/?q=Bürgergeld', (page) => page.innerText('main'), false)
    expect(text).toContain('Die Suche braucht JavaScript')
  })
})

test('plan pages need no JavaScript at all', () => {
  const scripts = adressen.filter(
    (adresse) => adresse.startsWith('/plaene/') && /<script(?![^>]*ld\+json)/u.test(html(adresse)),
  )
  expect(scripts).toEqual([])
})
