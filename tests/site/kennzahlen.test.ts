import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Kennzahlzeile } from '../../src/daten/kennzahlzeile.ts'
import type { Planzahl } from '../../src/domain/planzahlen.ts'
import { findZahlen } from '../../src/domain/zahlen.ts'
import { chartOf } from '../../src/site/kennzahl-diagramm.ts'
import { type Planwert, splitTeile } from '../../src/site/kennzahl-reihen.ts'
import { showKennzahlen, showWeitere } from '../../src/site/kennzahlen.ts'
import { readFrontmatter } from '../frontmatter.ts'
import { adressen, openBrowser } from './browser.ts'
import { serveFuenf } from './fuenf.ts'

const fuenf = await serveFuenf()
const plaene = adressen.filter((adresse) => adresse.startsWith('/plaene/'))
const bezifferte = new Set(
  (JSON.parse(readFileSync('dist/daten/kennzahlen.json', 'utf8')) as Kennzahlzeile[]).map(({ plan }) => plan),
)
/** Those that state figures; a plan without any has nothing to link. */
const mitKennzahlen = plaene.filter((adresse) => bezifferte.has(adresse.split('/')[2] ?? ''))
const begriffe = adressen.filter((adresse) => /^\/kennzahlen\/./u.test(adresse))
const html = (adresse: string): string => readFileSync(`dist${adresse}index.html`, 'utf8')

/** A figure with as much of it as a test is about. */
const zahl = (rest: Partial<Planzahl>): Planzahl => ({
  id: 'elb',
  wert: 1,
  einheit: 'Personen',
  genauigkeit: 'genau',
  stellen: 0,
  jahr: 2024,
  art: 'plan',
  zeile: 1,
  zitat: '1',
  anker: `z${rest.wert ?? 1}-0`,
  ...rest,
})

/** All cards: name, value and kind; then their further figures. No-break spaces are plain ones here. */
const cards = (zahlen: Planzahl[]): string[][] =>
  showKennzahlen(zahlen, 2024)
    .flatMap(({ karten }) => karten)
    .map(({ name, zahl: { text, angabe }, zeilen }) => {
      const weitere = zeilen.map(
        ({ wort, zahl: { text: eine }, zusatz }) => `${wort}: ${eine} (${zusatz ?? '-'})`,
      )
      return [`${name}: ${text}, ${angabe}`, ...weitere].map((zeile) => zeile.replaceAll('\u00A0', ' '))
    })

describe('the first figures of a plan', () => {
  test('are what the plan says of its own year, else what was measured last', () => {
    const elb = [
      zahl({ wert: 5, art: 'ist', jahr: 2023 }),
      zahl({ wert: 6, art: 'erwartung' }),
      zahl({ wert: 7 }),
    ]
    const lzb = [
      zahl({ id: 'lzb', wert: 8, art: 'ist', jahr: 2022 }),
      zahl({ id: 'lzb', wert: 9, art: 'ist', jahr: 2023, stichtag: '2023-10' }),
    ]
    expect(cards([...elb, ...lzb]).map(([erste]) => erste)).toEqual([
      'Langzeitleistungsbeziehende: 9 Personen, Ist, Oktober 2023',
      'Erwerbsfähige Leistungsberechtigte: 7 Personen, Plan 2024',
    ])
  })

  test('hold those of women and men of the same time, and other groups only where an editor wants it', () => {
    const gruppen = [
      zahl({ wert: 9 }),
      zahl({ wert: 2, gruppe: 'maenner' }),
      zahl({ wert: 1, gruppe: 'frauen', art: 'ist', jahr: 2023 }),
      zahl({ wert: 3, gruppe: 'u25' }),
      zahl({ wert: 4, gruppe: 'ukraine', wichtig: true }),
      zahl({ wert: 5, merkmal: 'ohne Kinder' }),
    ]
    expect(cards(gruppen)).toEqual([
      [
        'Erwerbsfähige Leistungsberechtigte: 9 Personen, Plan 2024',
        'Frauen: 1 Person (Ist 2023)',
        'Männer: 2 Personen (-)',
        'Ukrainerinnen und Ukrainer: 4 Personen (-)',
      ],
    ])
  })

  test('name the year before and the change only as the plan states them', () => {
    const mitVorjahr = [
      zahl({ wert: 9 }),
      zahl({ wert: 8, jahr: 2023, art: 'ist' }),
      zahl({ id: 'elb-veraenderung', wert: -2.3, einheit: 'Prozent', stellen: 1 }),
      zahl({ id: 'elb-veraenderung', wert: 5, einheit: 'Prozent', jahr: 2023, art: 'ist' }),
      zahl({ id: 'elb-differenz', wert: -1 }),
    ]
    expect(cards(mitVorjahr)[0]?.slice(1)).toEqual([
      '2023: 8 Personen (Ist)',
      'Veränderung laut Plan: −2,3 % (-)',
    ])
    expect(cards([zahl({ wert: 9 })])[0]).toHaveLength(1)
  })

  test('prefer what is printed in full, and what stands beside it in the table', () => {
    const budget = { id: 'verwaltungsbudget', einheit: 'EUR' } as const
    const voll = [
      zahl({ ...budget, wert: 6_800_000, art: 'erwartung' }),
      zahl({ ...budget, wert: 6_812_570, art: 'schaetzung', tabelle: 2 }),
      zahl({ ...budget, wert: 7_000_000, art: 'ist', jahr: 2023, genauigkeit: 'rund' }),
      zahl({ ...budget, wert: 7_584_949, art: 'ist', jahr: 2023, tabelle: 2 }),
    ]
    expect(cards(voll)[0]).toEqual([
      'Verwaltungsbudget vom Bund: 6.812.570 Euro, Schätzung 2024',
      '2023: 7.584.949 Euro (Ist)',
    ])
    expect(cards([zahl({ wert: 20 }), zahl({ wert: 18 })])[0]?.[0]).toContain(': 20 Personen')
  })

  test('set no count of one day beside an average', () => {
    const verschieden = [
      zahl({ wert: 9, zeitraum: 'JDW' }),
      zahl({ wert: 8, jahr: 2023, art: 'ist', zeitraum: 'Stand', stichtag: '2023-10' }),
    ]
    expect(cards(verschieden)[0]).toHaveLength(1)
  })

  test('say how exact they are, and aloud that they are negative', () => {
    const ungefaehr = zahl({ id: 'lzb-veraenderung', wert: -1_800_000, einheit: 'EUR', genauigkeit: 'rund' })
    const [bereich] = showKennzahlen([ungefaehr], 2024)
    expect(bereich?.karten[0]?.zahl).toMatchObject({
      text: 'rund −1.800.000\u00A0Euro',
      gesprochen: 'rund minus 1.800.000\u00A0Euro',
    })
  })

  test('are at most 16, those an editor chose among them; the others follow in short', () => {
    const ids = ['verwaltungsbudget', 'stellen', 'lzb', 'elb'] as const
    const viele = Array.from({ length: 30 }, (_, i) =>
      zahl({ id: 'eintritte', wert: i, wichtig: true, merkmal: `Kurs ${i}` }),
    )
    const alle = [
      ...viele,
      ...ids.map((id) => zahl({ id })),
      zahl({ id: 'nef' }),
      zahl({ id: 'nef', gruppe: 'u25' }),
    ]
    expect(cards(alle).map(([erste]) => erste?.split(':')[0])).toContain('Geplante und begonnene Förderungen')
    expect(showKennzahlen(alle, 2024).flatMap(({ karten }) => karten).length).toBeLessThanOrEqual(16)
    expect(showWeitere(alle, 2024).map(({ name }) => name)).toEqual([
      'Nicht erwerbsfähige Leistungsberechtigte',
    ])
  })
})

const wert = (jobcenter: string, rest: Partial<Planzahl>, jahr = 2024): Planwert =>
  ({
    plan: {
      plan: { id: `${jobcenter}-${jahr}`, data: { jahr } },
      jobcenter: { id: jobcenter, data: { name: `Jobcenter ${jobcenter}` } },
    },
    zahl: zahl(rest),
  }) as Planwert

describe('a chart of a figure', () => {
  test('shows one value of each Jobcenter for the newest year of several, and names what differs', () => {
    const diagramm = chartOf([
      wert('A', { wert: 5, jahr: 2025 }),
      wert('A', { wert: 4 }, 2023),
      wert('A', { wert: 3 }),
      wert('A', { wert: 99, gruppe: 'frauen' }),
      wert('B', { wert: 7, art: 'erwartung' }),
      wert('C', { wert: 8, art: 'ist' }),
    ])
    expect(diagramm?.daten.kategorien).toEqual(['B', 'A'])
    expect(diagramm?.daten.reihen[0]?.werte).toEqual([7, 3])
    expect(diagramm?.unterschiede).toEqual(['Erwartung 2024: B', 'Plan 2024: A'])
  })

  test('shows some of too many Jobcenter, in equal distances by size, and says so', () => {
    const viele = Array.from({ length: 201 }, (_, i) => wert(`JC ${i}`, { wert: (i * 77) % 201 }))
    const diagramm = chartOf(viele)
    expect(diagramm?.daten.reihen[0]?.werte).toEqual([200, 180, 160, 140, 120, 100, 80, 60, 40, 20, 0])
    expect(diagramm?.werte.map(({ zahl: { wert: gezeigter } }) => gezeigter)).toEqual(
      diagramm?.daten.reihen[0]?.werte,
    )
    expect(diagramm?.auswahl).toContain('11 von 201 Jobcentern')
    expect(diagramm?.auswahl).toContain('ungefähr jedes 20.')
    expect(diagramm?.zusammenfassung.replaceAll('\u00A0', ' ')).toMatch(
      /von 0 Personen \(.*\) bis 200 Personen \(.*\)\. In der Mitte aller Werte liegt 100 Personen/u,
    )
    expect(chartOf(viele.slice(0, 13))?.auswahl).toContain('11 von 13')
    expect(chartOf(viele.slice(0, 12))).not.toHaveProperty('auswahl')
  })

  test('is not drawn of a single Jobcenter, of other kinds or of what is not its own', () => {
    expect(chartOf([wert('A', {}), wert('A', {}, 2023)])).toBeUndefined()
    expect(chartOf([wert('A', {}), wert('B', { art: 'ist' })])).toBeUndefined()
    expect(chartOf([wert('A', { id: 'einwohner' }), wert('B', { id: 'einwohner' })])).toBeUndefined()
  })
})

describe('the values on the page of a figure', () => {
  test('are all there, groups apart and the newest first', () => {
    const { alle, teile } = splitTeile([
      wert('A', { wert: 1, art: 'ist', jahr: 2022 }),
      wert('A', { wert: 2 }),
      wert('A', { wert: 3, gruppe: 'frauen' }),
      wert('B', { wert: 4, merkmal: 'Kurs' }),
    ])
    expect(alle).toEqual([wert('A', { wert: 2 }), wert('A', { wert: 1, art: 'ist', jahr: 2022 })])
    expect(teile.map((einer) => einer.zahl.wert)).toEqual([3, 4])
  })
})

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/**
 * Opens a page as narrow as they get and without JavaScript: nothing here may need either. Fonts stay away, because a
 * page that has just jumped to a place moves when they arrive.
 */
async function withPage<T>(
  adresse: string,
  look: (page: Page) => Promise<T>,
  basis = inject('adresse'),
): Promise<T> {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 }, javaScriptEnabled: false })
  try {
    await page.route('**/*.woff2', (route) => route.abort())
    await page.goto(basis + adresse)
    return await look(page)
  } finally {
    await page.close()
  }
}

/** Digits that count: `2,6 Millionen` and `2.600.000`, `5` and `5,0` have the same. */
const ziffern = (text: string): string => text.replace(/\P{N}/gu, '').replace(/^0+|0+$/gu, '')

/** A value without the words that are only heard. */
const printed = (wert: string): string => wert.replace(/(?:minus|plus).*$/u, '')

/** What a reader sees after a link to a proof was followed. */
interface Zielort {
  imArtikel: boolean
  rahmen: string
  grund: string
  text: string
  sichtbar: boolean
}

const readTarget = (page: Page): Promise<Zielort | null> =>
  page.evaluate(() => {
    const ort = document.querySelector(':target')
    if (!ort) return null
    const { outlineStyle, backgroundColor } = getComputedStyle(ort)
    const { top, bottom } = ort.getBoundingClientRect()
    return {
      imArtikel: ort.closest('article[data-plan]') !== null,
      rahmen: outlineStyle,
      grund: backgroundColor,
      text: ort.textContent ?? '',
      sichtbar: bottom > 0 && top < innerHeight,
    }
  })

/** A page that has just opened scrolls with its next picture only. */
async function lookAtTarget(page: Page): Promise<Zielort | null> {
  for (let versuch = 0; versuch < 20; versuch++) {
    const ort = await readTarget(page)
    if (ort?.sichtbar) return ort
    await page.waitForTimeout(50)
  }
  return readTarget(page)
}

function expectProof(ort: Zielort | null, gezeigt: string): void {
  expect(ort).toMatchObject({ imArtikel: true, rahmen: 'solid', sichtbar: true })
  expect(ort?.grund).not.toBe('rgba(0, 0, 0, 0)')
  const bruch = /Hälfte|Drittel|Viertel|Fünftel|\d\/\d/u
  const zahlen = findZahlen(ort?.text ?? '').map(({ index, ende }) =>
    ziffern((ort?.text ?? '').slice(index, ende)),
  )
  if (!bruch.test(ort?.text ?? '')) expect(zahlen).toContain(ziffern(gezeigt))
}

test('there are plans that state figures', () => expect(mitKennzahlen.length).toBeGreaterThan(0))

describe.each(mitKennzahlen)('%s', (adresse) => {
  test('links every figure to its highlighted place of proof', async () => {
    await withPage(adresse, async (page) => {
      // The value that a link is about: its own words, or on a card the value above.
      const links = await page
        .locator('section[aria-labelledby="kennzahlen"] a[href^="#"]')
        .evaluateAll((alle) =>
          alle.map((link) => ({
            ziel: link.getAttribute('href') ?? '',
            wert:
              link.closest('.kennzahl-beleg')?.parentElement?.querySelector('.kennzahl-wert')?.textContent ??
              link.querySelector('[aria-hidden]')?.textContent ??
              link.firstChild?.textContent ??
              '',
          })),
        )
      expect(links.length).toBeGreaterThan(0)
      for (const { ziel, wert: gezeigt } of links) {
        await page.goto(inject('adresse') + adresse + ziel)
        expectProof(await lookAtTarget(page), printed(gezeigt))
      }
    })
  })

  test('jumps there by a click', async () => {
    await withPage(adresse, async (page) => {
      await page.locator('.kennzahl-beleg a').last().click()
      expect(await lookAtTarget(page)).toMatchObject({ imArtikel: true, sichtbar: true })
    })
  })

  test('shows kind and period of every figure, its meaning and the way to its page', () => {
    const karten = [...html(adresse).matchAll(/<li class="kennzahl">(.*?)<p class="kennzahl-beleg">/gsu)]
    expect(karten.length).toBeGreaterThan(0)
    expect(karten.length).toBeLessThanOrEqual(16)
    for (const [, karte = ''] of karten) {
      expect(karte).toMatch(
        /<p class="kennzahl-zusatz">(?:Ist|Plan|Erwartung|Schätzung),? [^<]*20\d\d[^<]*<\/p>/u,
      )
      expect(karte).toMatch(
        /<p class="kennzahl-erklaerung">\s*<strong>Was heißt das\?<\/strong> [^<]{15,}<\/p>/u,
      )
      expect(begriffe).toContain(/href="(\/kennzahlen\/[^"]+)"/u.exec(karte)?.[1])
    }
  })

  test('keeps its figures small', () => {
    const [abschnitt = ''] =
      /<section aria-labelledby="kennzahlen".*?<div class="plan">/su.exec(html(adresse)) ?? []
    expect(abschnitt.length).toBeGreaterThan(1000)
    expect(brotliCompressSync(abschnitt).length).toBeLessThan(8 * 1024)
  })
})

describe.each(plaene)('%s', (adresse) => {
  test('marks its contradictions and lists them', () => {
    const [datei = ''] = globSync(`content${adresse.slice(0, -1)}.mdx`)
    const { widersprueche } = readFrontmatter(readFileSync(datei, 'utf8'))
    const seite = html(adresse)
    expect(seite.match(/<p class="widerspruch"[^>]*role="note"/gu) ?? []).toHaveLength(widersprueche.length)
    expect(seite.match(/href="#widerspruch-\d+"/gu) ?? []).toHaveLength(widersprueche.length)
  })
})

test('a fall is read aloud, among the key figures and beside a chart', async () => {
  const falle = await withPage(
    '/plaene/stadt-kaiserslautern-2024/',
    (page) =>
      Promise.all(
        ['.kennzahlen', 'figure[data-diagramm]'].map((ort) =>
          page
            .locator(ort)
            .getByRole('link', { name: /minus 2,3 Prozent/u })
            .count(),
        ),
      ),
    fuenf.adresse,
  )
  expect(falle).toEqual([1, 1])
})

test('the index leads to every figure that has values, and to no other', () => {
  const ziele = [...html('/kennzahlen/').matchAll(/href="(\/kennzahlen\/[^"#]+)"/gu)].map(([, ziel]) => ziel)
  expect(ziele.toSorted()).toEqual(begriffe.toSorted())
  expect(html('/kennzahlen/')).toContain('<a href="/kennzahlen/" aria-current="page">Kennzahlen</a>')
})

/** What stands on the page of a figure. */
const readSeite = (page: Page) =>
  page.evaluate(() => {
    const alle = (ort: ParentNode, auswahl: string) => [...ort.querySelectorAll<HTMLElement>(auswahl)]
    const texte = document.createTreeWalker(document.querySelector('main') as Node, NodeFilter.SHOW_TEXT)
    const stumme: (string | null)[] = []
    while (texte.nextNode())
      if (
        /−/u.test(texte.currentNode.nodeValue ?? '') &&
        !texte.currentNode.parentElement?.closest('[aria-hidden], svg')
      )
        stumme.push(texte.currentNode.nodeValue)
    return {
      text: document.querySelector('main')?.innerText ?? '',
      stumme,
      zeilen: alle(document, '.werte tbody tr').map((zeile) => ({
        ziel: zeile.querySelector('.zahl a')?.getAttribute('href') ?? '',
        wert: zeile.querySelector('.zahl a')?.textContent ?? '',
        angabe: zeile.querySelector('.zahl > span')?.textContent ?? '',
      })),
      diagramme: alle(document, 'figure[data-diagramm]').map((figur) => ({
        namen: alle(figur, 'svg[role="img"]').map((svg) => svg.getAttribute('aria-labelledby')),
        texte: alle(figur, '.diagramm-weit svg text').map(({ textContent }) => textContent),
        zellen: alle(figur, 'td.zahl a').map(
          (zelle) => (zelle.querySelector('[aria-hidden]') ?? zelle).textContent,
        ),
      })),
    }
  })

describe.each(begriffe)('%s', (adresse) => {
  let seite: Awaited<ReturnType<typeof readSeite>>
  beforeAll(async () => {
    seite = await withPage(adresse, readSeite)
  })

  test('says what the figure means and whether its values may be compared', () => {
    expect(seite.text).toMatch(/Kann man die Werte vergleichen\?\s+(?:Ja, mit|Nein, nicht) \p{L}+\. .{20}/u)
    expect(seite.text).toContain('Grundlage')
  })

  test('shows kind and period of every value, and leads to its highlighted proof', async () => {
    expect(seite.zeilen.length).toBeGreaterThan(0)
    for (const { angabe } of seite.zeilen)
      expect(angabe).toMatch(/^(?:Ist|Plan|Erwartung|Schätzung),? .*20\d\d/u)
    const { ziel = '', wert: gezeigt = '' } = seite.zeilen.at(-1) ?? {}
    await withPage(adresse, async (page) => {
      await page.goto(inject('adresse') + ziel)
      expectProof(await lookAtTarget(page), printed(gezeigt))
    })
  })

  test('draws in its charts only what its table says', () => {
    for (const { namen, texte, zellen } of seite.diagramme) {
      expect(namen).toEqual([expect.any(String), expect.any(String)])
      const gezeichnet = texte.map((text) => text ?? '').filter((text) => /^\D{0,12}\d/u.test(text))
      expect(gezeichnet.length).toBeGreaterThanOrEqual(2)
      expect(zellen.map((zelle) => ziffern(zelle ?? ''))).toEqual(
        expect.arrayContaining(gezeichnet.map(ziffern)),
      )
    }
  })

  test('shows no sign that a screen reader would pass over', () => {
    expect(seite.stumme).toEqual([])
  })

  test('is part of the navigation and stays small', () => {
    expect(html(adresse)).toContain('<a href="/kennzahlen/" aria-current="true">Kennzahlen</a>')
    expect(brotliCompressSync(html(adresse)).length).toBeLessThan(40 * 1024)
  })
})

test('charts are drawn of figures that several plans state', () => {
  expect(readFileSync(join(fuenf.dist, 'kennzahlen/integrationsquote/index.html'), 'utf8')).toContain(
    '<figure data-diagramm',
  )
})
