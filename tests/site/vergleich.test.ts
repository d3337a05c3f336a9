import { readFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Kennzahlzeile } from '../../src/daten/kennzahlzeile.ts'
import { type UmrechnungId, umrechnung, umrechnungIds } from '../../src/domain/umrechnung.ts'
import type { Vergleichsdatei } from '../../src/vergleich/datei.ts'
import { adressen, listAdressen, openBrowser } from './browser.ts'
import { serveFuenf } from './fuenf.ts'
import { fileOf } from './seitenarten.ts'

/** Which values stand side by side depends on what there is. */
const { adresse: basis, dist } = await serveFuenf()

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const frauenUndMaenner =
  '/vergleich/?kennzahl=integrationsquote.frauen&kennzahl=integrationsquote.maenner&jobcenter=elbe-elster&jobcenter=ilm-kreis&jahr=2024'

const readKennzahlen = (ordner: string) =>
  JSON.parse(readFileSync(`${ordner}/daten/kennzahlen.json`, 'utf8')) as Kennzahlzeile[]
const readDatei = (groesse: string): Vergleichsdatei =>
  JSON.parse(readFileSync(`dist/vergleich/daten/${groesse}.json`, 'utf8')) as Vergleichsdatei

async function open(adresse: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ locale: 'de-DE', ...options })
  const page = await context.newPage()
  const geladen: string[] = []
  page.on('request', (request) => geladen.push(new URL(request.url()).pathname))
  await page.goto(basis + adresse)
  await settle(page)
  return { page, geladen, close: () => context.close() }
}

/** Waits until the page has said what it has to say. */
const settle = (page: Page) => page.waitForSelector('[data-zustand=laedt]', { state: 'detached' })

const readPage = (page: Page) =>
  page.evaluate(() => ({
    meldung: document.querySelector('[data-zustand] [role=status]')?.textContent,
    zustand: document.querySelector<HTMLElement>('[data-zustand]')?.dataset.zustand,
    zeilen: [...document.querySelectorAll('.vergleich-ergebnis tr')].map((zeile) =>
      [...zeile.children].map(({ textContent }) => textContent.replaceAll(/\s+/gu, ' ').trim()),
    ),
    gewaehlt: [...new FormData(document.querySelector<HTMLFormElement>('#vergleich') ?? undefined)].map(
      ([name, wert]) => `${name}=${wert}`,
    ),
    diagramme: document.querySelectorAll('.vergleich-ergebnis canvas[role=img][aria-label]').length,
  }))

describe('a shared address', () => {
  test('restores choice, chart and table', async () => {
    const { page, close } = await open(frauenUndMaenner)
    const { meldung, zustand, zeilen, gewaehlt, diagramme } = await readPage(page)
    await close()
    expect(zustand).toBe('fertig')
    expect(meldung).toBe('Integrationsquote: Frauen und Männer. Werte von 2 Jobcentern.')
    expect(gewaehlt.toSorted()).toEqual(
      new URL(frauenUndMaenner, 'http://x').search.slice(1).split('&').toSorted(),
    )
    expect(zeilen[0]).toEqual(['Jobcenter', 'Frauen', 'Männer'])
    expect(zeilen.slice(1).map(([jobcenter]) => jobcenter)).toEqual([
      'Jobcenter Elbe-Elster',
      'Jobcenter Ilm-Kreis',
    ])
    expect(diagramme).toBe(1)
  })

  test('leads from every value to the place that proves it', async () => {
    const { page, close } = await open(frauenUndMaenner)
    const links = await page.$$eval('.vergleich-ergebnis td a', (alle) =>
      alle.map((link) => [
        link.textContent,
        (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash,
      ]),
    )
    await close()
    const belegt = new Map(readKennzahlen(dist).map(({ url, wert }) => [url, wert]))
    expect(links).toHaveLength(4)
    for (const [text = '', adresse = ''] of links)
      expect(belegt.get(adresse)).toBe(Number.parseFloat(text.replace(',', '.')))
  })

  test('names what cannot stand in one chart, and what it does not know', async () => {
    const { page, close } = await open('/vergleich/?kennzahl=elb&kennzahl=integrationsquote')
    const fremde = await readPage(page)
    await page.goto(`${basis}/vergleich/?kennzahl=gibt-es-nicht`)
    await settle(page)
    const unbekannte = await readPage(page)
    await close()
    expect(fremde.meldung).toContain('Nicht im selben Diagramm vergleichbar: Integrationsquote.')
    expect(fremde.gewaehlt).not.toContain('kennzahl=integrationsquote')
    expect(unbekannte).toMatchObject({ zustand: 'leer', diagramme: 0 })
    expect(unbekannte.meldung).toContain('Diese Kennzahl gibt es hier nicht')
  })

  test('says so when its values cannot be loaded', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.route('**/vergleich/daten/*.json', (route) => route.abort())
    await page.goto(basis + frauenUndMaenner)
    await settle(page)
    const { zustand, meldung } = await readPage(page)
    await context.close()
    expect([zustand, meldung]).toEqual(['fehler', expect.stringContaining('lassen sich nicht laden')])
  })

  test('shows the table when the chart cannot be loaded', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.route('**/_astro/diagramm.*.js', (route) => route.abort())
    await page.goto(basis + frauenUndMaenner)
    await settle(page)
    const { zustand, zeilen } = await readPage(page)
    const text = await page.locator('.vergleich-diagramm').innerText()
    await context.close()
    expect([zustand, zeilen.length, text]).toEqual([
      'fertig',
      3,
      'Das Diagramm lässt sich nicht zeigen. Die Tabelle zeigt alle Werte.',
    ])
  })
})

describe('with the keyboard alone', () => {
  test('a comparison is chosen, read and taken back; the focus goes where the reader leads it', async () => {
    const { page, close } = await open('/vergleich/')
    const tabTo = async (selektor: string): Promise<void> => {
      for (let n = 0; n < 80; n++) {
        await page.keyboard.press('Tab')
        if (await page.evaluate((welches) => document.activeElement?.matches(welches), selektor)) return
      }
      throw new Error(`${selektor} is not reached.`)
    }
    await tabTo('#kennzahl')
    await page.keyboard.type('Integrationsquote: F')
    await tabTo('[name=kennzahl][value="integrationsquote.maenner"]')
    await page.keyboard.press('Space')
    await tabTo('[name=jahr][value="2024"]')
    await page.keyboard.press('Space')
    await tabTo('#vergleich button')
    await page.keyboard.press('Enter')
    await page.waitForURL(/jahr=2024/u)
    await settle(page)
    const danach = await readPage(page)
    const fokus = await page.evaluate(() => document.activeElement?.tagName)
    await tabTo('.vergleich-ergebnis .tabelle')
    await tabTo('.vergleich-ergebnis td a')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/plaene\//u)
    const beleg = await page.evaluate(() => document.querySelector(':target')?.hasAttribute('data-beleg'))
    await page.goBack()
    await settle(page)
    const zurueck = await readPage(page)
    await page.goBack()
    await page.waitForURL(/\/vergleich\/$/u)
    await settle(page)
    const anfang = await readPage(page)
    await close()
    expect(danach.meldung).toMatch(/^Integrationsquote: Frauen und Männer\. Werte von \d Jobcentern\./u)
    expect(fokus).toBe('BODY')
    expect(beleg).toBe(true)
    expect(zurueck).toEqual(danach)
    expect(anfang).toMatchObject({
      zustand: 'leer',
      diagramme: 0,
      meldung: expect.stringContaining('Noch nichts ausgewählt.'),
    })
  })

  test('only sizes of the same scale are offered beside the first', async () => {
    const { page, close } = await open('/vergleich/')
    const offered = async (groesse: string) => {
      await page.selectOption('#kennzahl', groesse)
      return page.$$eval('#weitere input', (felder) => felder.map((feld) => (feld as HTMLInputElement).value))
    }
    const quote = await offered('integrationsquote')
    const proKopf = await offered('eingliederungstitel-je-elb')
    const anteil = await offered('umschichtung-je-eingliederungstitel')
    const versteckt = await page.isHidden('#weitere')
    await close()
    expect(quote).toEqual(['integrationsquote.frauen', 'integrationsquote.maenner'])
    expect(proKopf).toContain('verwaltungsbudget-je-elb')
    expect(proKopf.every((groesse) => groesse.endsWith('-je-elb'))).toBe(true)
    expect([anteil, versteckt]).toEqual([[], true])
  })
})

describe('scripts', () => {
  test('of charts and data of comparisons are loaded after a choice and not before', async () => {
    const leer = await open('/vergleich/')
    const gewaehlt = await open(frauenUndMaenner)
    await Promise.all([leer.close(), gewaehlt.close()])
    const schwere = (geladen: string[]) =>
      geladen.filter((pfad) => /diagramm\.|\/vergleich\/daten\//u.test(pfad))
    expect(schwere(leer.geladen)).toEqual([])
    expect(schwere(gewaehlt.geladen)).toHaveLength(3)
  })

  test('stand on no other page than before', () => {
    const mitSkript = adressen.filter((adresse) =>
      /<script(?![^>]*ld\+json)/u.test(readFileSync(fileOf(adresse), 'utf8')),
    )
    expect(mitSkript).toEqual(['/glossar/', '/suche/', '/vergleich/'])
  })

  test('and styles keep to a strict policy, and nothing is asked of others', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const verstoesse: string[] = []
    page.on('console', (nachricht) => {
      if (nachricht.type() === 'error') verstoesse.push(nachricht.text())
    })
    await page.route('**/vergleich/?*', async (route) => {
      const antwort = await route.fetch()
      const kopf = { ...antwort.headers(), 'content-security-policy': "default-src 'self'; base-uri 'none'" }
      await route.fulfill({ response: antwort, headers: kopf })
    })
    await page.goto(basis + frauenUndMaenner)
    await settle(page)
    const { zustand, diagramme } = await readPage(page)
    await context.close()
    expect([zustand, diagramme, verstoesse]).toEqual(['fertig', 1, []])
  })
})

describe('the chart', () => {
  const seen = (page: Page) =>
    page.$eval('.vergleich-ergebnis canvas[role=img]', (leinwand) =>
      (leinwand as HTMLCanvasElement).toDataURL(),
    )

  test('takes the colours of the page when they change', async () => {
    const { page, close } = await open(frauenUndMaenner)
    const hell = await seen(page)
    const bilder = []
    for (const medien of [
      { colorScheme: 'dark' },
      { colorScheme: 'light', forcedColors: 'active' },
      { forcedColors: 'none', media: 'print' },
    ] as const) {
      await page.emulateMedia(medien)
      await page.waitForTimeout(100)
      bilder.push(await seen(page))
    }
    await close()
    expect(bilder[0]).not.toBe(hell)
    expect(bilder[1]).not.toBe(hell)
    expect(new Set(bilder).size).toBe(3)
  })

  test('fits into the page at any width and is drawn anew', async () => {
    const { page, close } = await open(frauenUndMaenner, { viewport: { width: 1280, height: 800 } })
    const breiten = []
    for (const width of [1280, 640, 320]) {
      await page.setViewportSize({ width, height: 800 })
      await page.waitForTimeout(100)
      breiten.push(
        await page.evaluate(() => [
          document.querySelector<HTMLCanvasElement>('canvas[role=img]')?.width ?? 0,
          document.documentElement.scrollWidth,
        ]),
      )
    }
    await close()
    expect(breiten.map(([, seite]) => seite)).toEqual([1280, 640, 320])
    expect(new Set(breiten.map(([leinwand]) => leinwand)).size).toBe(3)
  })
})

describe('without JavaScript', () => {
  test('the page says what needs it and leads to comparisons that do not', async () => {
    const { page, close } = await open('/vergleich/', { javaScriptEnabled: false })
    const text = await page.locator('main').innerText()
    const ziele = await page.$$eval('section[aria-labelledby=fertige-vergleiche] a', (links) =>
      links.map((link) => (link as HTMLAnchorElement).pathname),
    )
    await close()
    expect(text).toContain('Das Auswählen braucht JavaScript.')
    expect(ziele).toEqual(
      expect.arrayContaining(['/vergleich/eingliederungstitel-je-elb/', '/kennzahlen/elb/']),
    )
    expect(ziele.filter((ziel) => !listAdressen(dist).includes(ziel))).toEqual([])
  })

  test('a ready-made comparison has chart, formula and table', async () => {
    const { page, close } = await open('/vergleich/eingliederungstitel-je-elb/', { javaScriptEnabled: false })
    const text = await page.locator('main').innerText()
    const anzahl = await page.locator('main figure svg[role=img]').count()
    await close()
    expect(anzahl).toBeGreaterThan(0)
    expect(text).toContain('Eingliederungsbudget geteilt durch Erwerbsfähige Leistungsberechtigte')
    expect(text).toMatch(/4\.706\.577\sEuro[^÷]*÷[^÷]*4\.480\sPersonen/u)
  })
})

describe('per-head forms', () => {
  const vorhandene = umrechnungIds.filter((id) => adressen.includes(`/vergleich/${id}/`))
  const bekannt = new Map(readKennzahlen('dist').map((zeile) => [zeile.url, zeile]))

  test('are there', () => expect(vorhandene.length).toBeGreaterThan(4))

  test.each(vorhandene)(
    '%s is the quotient of two figures of the open data, both proved',
    (id: UmrechnungId) => {
      const form = umrechnung(id)
      for (const { wert, jobcenter, belege } of readDatei(id).werte) {
        const [zaehler, nenner] = belege.map(({ adresse }) => bekannt.get(adresse))
        expect([zaehler?.kennzahl, nenner?.kennzahl]).toEqual([form.zaehler, form.nenner])
        expect([zaehler?.jobcenter, nenner?.jobcenter]).toEqual([jobcenter, jobcenter])
        const genau = ((zaehler?.wert ?? 0) / (nenner?.wert ?? 0)) * (form.einheit === 'Prozent' ? 100 : 1)
        expect(Math.abs(wert - genau)).toBeLessThanOrEqual(form.einheit === 'EUR' ? 0.5 : 0.05)
      }
    },
  )
})
