import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { preview } from 'astro'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { eintraegeJeBlatt } from '../../../src/domain/blaetter.ts'
import { findElements } from '../../../src/domain/elemente.ts'
import { musterplaene } from '../../musterbestand.ts'
import { lookAll } from '../barrierefreiheit/proben/ansicht.ts'
import { ansichtenAllerSeiten } from '../barrierefreiheit/proben/ansichten.ts'
import { openPruefplatz, visit } from '../barrierefreiheit/proben/seite.ts'
import { walk } from '../barrierefreiheit/proben/tastatur.ts'
import { openBrowser } from '../browser.ts'
import { serveFuenf } from '../fuenf.ts'
import { followLinks } from '../links.ts'
import { anzahl, type Bestand, buildBestand, jeBlatt, zweijaehrig } from './bestand.ts'
import { type Gebaut, listen, musterOf, nummerOf, readGebaut, readListen, wordsOf } from './lesen.ts'

let bestand: Bestand
let dist: string
let server: Awaited<ReturnType<typeof preview>>
let basis: string
let browser: Browser
const fuenf = await serveFuenf()
/** All lists of the made-up site by their kind, and of the site of the five plans, where each is one page. */
let viele: Map<string, Map<string, Gebaut[]>>
let wenige: Map<string, Map<string, Gebaut[]>>

beforeAll(async () => {
  bestand = buildBestand()
  dist = join(bestand.ordner, 'dist')
  viele = new Map(listen.map((art) => [art, readListen(dist, art)]))
  wenige = new Map(listen.map((art) => [art, readListen(fuenf.dist, art)]))
  // Few tables stand on the page of the data itself.
  wenige.set(
    'daten/tabellen',
    new Map([['/daten/tabellen/', [readGebaut(fuenf.dist, '/daten/', musterOf('daten/tabellen'))]]]),
  )
  server = await preview({
    root: bestand.ordner,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 4597 },
  })
  basis = `http://127.0.0.1:${server.port}`
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  bestand?.remove()
})

/** The lists of a kind with more than one page. */
const splitOnes = (art: string): Gebaut[][] =>
  [...(viele.get(art)?.values() ?? [])].filter(({ length }) => length > 1)

describe.each(listen)('the lists of %s', (art) => {
  test('are split where they are long', () => {
    expect(splitOnes(art).length).toBeGreaterThan(0)
    for (const seiten of viele.get(art)?.values() ?? [])
      expect(seiten.map(nummerOf)).toEqual(seiten.map((_, i) => i + 1))
  })

  test('hold every passage on one of their pages, and those of a plan together', () => {
    for (const seiten of viele.get(art)?.values() ?? []) {
      const plaene = seiten.flatMap(({ stellen }) => [...stellen.keys()])
      const alle = seiten.flatMap(({ stellen }) => [...stellen.values()].flat())
      expect(new Set(plaene).size, seiten[0]?.adresse).toBe(plaene.length)
      if (art === 'glossar' || art === 'daten/tabellen') expect(new Set(alle).size).toBe(alle.length)
    }
  })

  test('say of the real plans what the site without pages says', () => {
    expect(wenige.get(art)?.size).toBeGreaterThan(0)
    for (const [adresse, [eine]] of wenige.get(art) ?? []) {
      const seiten = viele.get(art)?.get(adresse) ?? []
      for (const plan of musterplaene)
        expect(seiten.flatMap(({ stellen }) => stellen.get(plan) ?? [])).toEqual(
          eine?.stellen.get(plan) ?? [],
        )
    }
  })

  test('have pages that hold one plan or few entries', () => {
    for (const { adresse, stellen } of splitOnes(art).flat()) {
      const eintraege = [...stellen.values()].flat().length
      if (stellen.size > 1 && art !== 'vergleich') expect(eintraege, adresse).toBeLessThanOrEqual(jeBlatt)
    }
  })

  test('say in title and heading which page it is, and what is on it', () => {
    for (const seiten of splitOnes(art))
      for (const seite of seiten) {
        const stand = `Seite ${nummerOf(seite)} von ${seiten.length}`
        expect(seite.wahl && wordsOf(seite.wahl)).toContain(stand)
        if (nummerOf(seite) === 1) expect(seite.h1).not.toContain('Seite')
        else
          expect([seite.titel, seite.h1]).toEqual([
            expect.stringContaining(stand),
            expect.stringContaining(stand),
          ])
      }
  })

  test('say at their beginning how much there is altogether', () => {
    for (const seiten of splitOnes(art)) {
      const plaene = seiten.reduce((summe, { stellen }) => summe + stellen.size, 0).toLocaleString('de')
      const alle = seiten
        .reduce((summe, { stellen }) => summe + [...stellen.values()].flat().length, 0)
        .toLocaleString('de')
      const satz = {
        glossar: `In ${plaene} Plänen, in ${alle} Abschnitten.`,
        kennzahlen: `In ${plaene} Plänen stehen ${alle} Werte dazu.`,
        themen: ` Abschnitte. Alle ${anzahl} Pläne stehen hier, auf mehreren Seiten.`,
        vergleich: `Werte von ${plaene} Jobcentern.`,
        'daten/tabellen': `Seite 1 von ${seiten.length}`,
      }[art]
      expect(seiten[0]?.text).toContain(satz)
    }
  })

  test('lead from the first page to the last by the link to the next, and to each from each', () => {
    for (const seiten of splitOnes(art)) {
      const adressen = seiten.map(({ adresse }) => adresse)
      const naechste = seiten.flatMap(({ wahl }) => linksOf(wahl, 'next'))
      const vorige = seiten.flatMap(({ wahl }) => linksOf(wahl, 'prev'))
      expect([adressen[0], ...naechste]).toEqual(adressen)
      expect([...vorige, adressen.at(-1)]).toEqual(adressen)
      for (const { wahl } of seiten) expect(linksOf(wahl)).toEqual(expect.arrayContaining(adressen))
    }
  })
})

function linksOf(wahl: Gebaut['wahl'], rel?: string): string[] {
  if (!wahl) return []
  return findElements(
    wahl,
    ({ tagName, properties }) => tagName === 'a' && (!rel || String(properties.rel) === rel),
  ).map(({ properties }) => String(properties.href))
}

test('a list in one page says nothing of pages', () => {
  for (const [art, gruppen] of wenige)
    for (const [adresse, seiten] of gruppen) {
      expect(seiten, `${art} ${adresse}`).toHaveLength(1)
      expect(seiten[0]?.wahl).toBeUndefined()
    }
})

test('the home page is the first page of all plans', () => {
  const seiten = ['/', '/plaene/2/'].map((adresse) => readGebaut(dist, adresse, musterOf('plaene')))
  const plaene = seiten.map(({ adresse }) =>
    [
      ...readFileSync(`${dist}${adresse}index.html`, 'utf8').matchAll(/<h3>\s*<a href="(\/plaene\/[^"]+)"/gu),
    ].map(([, ziel]) => ziel),
  )
  expect(plaene.map(({ length }) => length)).toEqual([jeBlatt, anzahl - jeBlatt])
  expect(new Set(plaene.flat()).size).toBe(anzahl)
  expect(seiten.map(({ wahl }) => linksOf(wahl))).toEqual([
    ['/plaene/2/', '/', '/plaene/2/'],
    ['/', '/', '/plaene/2/'],
  ])
})

/** Links and headings of plans. */
const countEntries = ({ stellen }: Gebaut): number => [...stellen.values()].flat().length + stellen.size

test('the figures of a Jobcenter through the years go on on further pages', () => {
  const seiten = [...readListen(dist, 'jobcenter').values()].filter(({ length }) => length > 1)
  expect(seiten.map(([erste]) => erste?.adresse)).toEqual([`/jobcenter/${zweijaehrig}/`])
  const reihen = (seiten[0] ?? []).map(({ adresse }) => {
    const html = readFileSync(`${dist}${adresse}index.html`, 'utf8')
    const [, liste = ''] = /<section aria-labelledby="jahre">(.*)<\/section>/su.exec(html) ?? []
    return [...liste.matchAll(/<dt>.*?(?=<\/div>)/gsu)].map(([reihe]) => reihe)
  })
  expect(reihen.every(({ length }) => length > 0)).toBe(true)
  expect(reihen.flat().join()).toMatch(/Langzeitleistungsbeziehende.*Integrationsquote/su)
  expect(new Set(reihen.flat()).size).toBe(reihen.flat().length)
  expect(seiten[0]?.[0]?.text).toContain(`Seite 1 von ${reihen.length}`)
  expect(seiten[0]?.flatMap(({ wahl }) => linksOf(wahl, 'next'))).toEqual(
    seiten[0]?.slice(1).map(({ adresse }) => adresse),
  )
})

test.each(listen)('a full page of %s stays below 100 KB', (art) => {
  // The first page also has what is there once.
  const reihen = splitOnes(art).map(([, ...seiten]) =>
    seiten.toSorted((a, b) => countEntries(a) - countEntries(b)),
  )
  const [bytes, eintraege] = [({ bytes: groesse }: Gebaut) => groesse, countEntries].map((messe) =>
    reihen.reduce((summe, seiten) => {
      const [kleinste, groesste] = [seiten[0], seiten.at(-1)]
      return kleinste && groesste ? summe + messe(groesste) - messe(kleinste) : summe
    }, 0),
  )
  const jeEintrag = (bytes ?? 0) / (eintraege ?? 0)
  const rahmen = Math.max(
    ...splitOnes(art)
      .flat()
      .map((seite) => seite.bytes - countEntries(seite) * jeEintrag),
  )
  expect(jeEintrag).toBeGreaterThan(100)
  expect({ jeEintrag, rahmen, voll: rahmen + jeEintrag * eintraegeJeBlatt }).toMatchObject({
    voll: expect.toSatisfy((voll: number) => voll < 100 * 1024),
  })
})

test('every link and every anchor of the site leads somewhere', () => {
  expect(followLinks(dist, '').tote).toEqual([])
})

test('the sitemap names every page', () => {
  const karte = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8')
  const fehlende = [
    '/plaene/2/',
    ...listen
      .flatMap(splitOnes)
      .flat()
      .map(({ adresse }) => adresse),
  ].filter((adresse) => !karte.includes(`${adresse}</loc>`))
  expect(fehlende).toEqual([])
})

test('every page has a title and a description of its own', () => {
  const seiten = globSync('**/*.html', { cwd: dist }).map((datei) => readFileSync(join(dist, datei), 'utf8'))
  const titel = seiten.map((html) => /<title>([^<]+)<\/title>/u.exec(html)?.[1])
  expect(titel.filter((einer, n) => titel.indexOf(einer) !== n)).toEqual([])
})

/** One page of each kind. */
const beispiele = [
  '/plaene/2/',
  '/glossar/elb/2/',
  '/kennzahlen/integrationsquote/',
  '/themen/migration/2/',
  '/vergleich/verwaltungsbudget-je-elb/2/',
  '/daten/',
  `/jobcenter/${zweijaehrig}/2/`,
  '/daten/tabellen/2/',
]

test.each(beispiele)('%s keeps what WCAG 2.2 AA and the house rules ask for', async (adresse) => {
  const platz = await openPruefplatz(browser, basis)
  await visit(platz, basis + adresse)
  const befunde = await lookAll(platz.page, ansichtenAllerSeiten)
  await visit(platz, basis + adresse)
  befunde.push(...(await walk(platz.page, { width: 1280, height: 800, zurueck: false })))
  await platz.context.close()
  expect(befunde, befunde.join('\n')).toEqual([])
})

test.each(beispiele)('%s is valid HTML', async (adresse) => {
  const regeln = { root: true, extends: ['html-validate:standard'] }
  const pruefer = new HtmlValidate(new StaticConfigLoader(regeln))
  const { results } = await pruefer.validateString(readFileSync(`${dist}${adresse}index.html`, 'utf8'))
  expect(results.flatMap(({ messages }) => messages)).toEqual([])
})

describe('without a script and without a mouse', () => {
  test('a reader gets from the first page to that of a Jobcenter', async () => {
    await withPage('/glossar/elb/', false, async (page) => {
      await page.locator('.seitenwahl summary').focus()
      await page.keyboard.press('Enter')
      const ziel = page
        .getByRole('navigation', { name: 'Seiten', exact: true })
        .getByRole('link', { name: /^Seite 3:/u })
      await ziel.focus()
      await page.keyboard.press('Enter')
      await page.waitForURL('**/glossar/elb/3/')
      const hier = page.locator('.seitenwahl [aria-current=page]')
      expect(await hier.textContent()).toMatch(/Seite 3:/u)
    })
  })
})

async function withPage(
  adresse: string,
  javaScriptEnabled: boolean,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage({ javaScriptEnabled })
  try {
    await page.goto(basis + adresse)
    await look(page)
  } finally {
    await page.close()
  }
}

describe('the search for a figure', () => {
  test('finds the values of every Jobcenter in small files', () => {
    const ordner = join(dist, 'suche/kennzahlen')
    const blaetter = globSync('*/*.json', { cwd: ordner }).map(
      (datei) =>
        JSON.parse(readFileSync(join(ordner, datei), 'utf8')) as { jobcenter: string; adresse: string }[],
    )
    for (const blatt of blaetter) {
      const jobcenter = new Set(blatt.map(({ jobcenter: id }) => id))
      if (jobcenter.size > 1) expect(blatt.length).toBeLessThanOrEqual(jeBlatt)
    }
    const echte = globSync(join(fuenf.dist, 'suche/kennzahlen/*/*.json')).flatMap(
      (datei) => JSON.parse(readFileSync(datei, 'utf8')) as { adresse: string }[],
    )
    const gefundene = new Set(blaetter.flat().map(({ adresse }) => adresse))
    expect(echte.length).toBeGreaterThan(100)
    expect(echte.filter(({ adresse }) => !gefundene.has(adresse))).toEqual([])
  })

  test('answers from the file of the Jobcenter that is asked for, and loads no other', async () => {
    await withPage('/suche/', true, async (page) => {
      const geladen: string[] = []
      page.on('request', (anfrage) => geladen.push(new URL(anfrage.url()).pathname))
      await page.goto(`${basis}/suche/?q=Wie viele ELB hat Elbe-Elster?`)
      await page.waitForSelector('[data-zustand=fertig]')
      const kasten = await page.locator('#wegweiser').innerText()
      expect(kasten).toContain('Jobcenter Elbe-Elster 2024:')
      const dateien = geladen.filter((pfad) => pfad.startsWith('/suche/kennzahlen/elb'))
      const gefragte = globSync('suche/kennzahlen/elb/*.json', { cwd: dist })
        .filter((datei) => readFileSync(join(dist, datei), 'utf8').includes('"jobcenter":"elbe-elster'))
        .map((datei) => `/${datei}`)
      expect(gefragte.length).toBeGreaterThan(1)
      expect(dateien.toSorted()).toEqual(['/suche/kennzahlen/elb.json', ...gefragte.toSorted()])
    })
  })
})
