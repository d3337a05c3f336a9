import { existsSync, readdirSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { seitenarten } from './seitenarten.ts'

/** What fails on the reader's side: each time the page must say what does not work and what does. */

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const vergleich = '/vergleich/?kennzahl=elb'
const wege = ['Glossar', 'Themen', 'Kennzahlen', 'Liste der Pläne']

/** Opens nothing yet; `fehler` are errors that no script has caught. */
async function openPage(options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ locale: 'de-DE', ...options })
  const page = await context.newPage()
  const fehler: string[] = []
  page.on('pageerror', (einer) => fehler.push(String(einer)))
  return { page, context, fehler, close: () => context.close() }
}

/** Opens a page, waits until it has said what it has to say, and reads it as a screen reader would be told. */
async function visit(page: Page, adresse: string) {
  await page.goto(inject('adresse') + adresse)
  await page.waitForSelector('[data-zustand]:not([data-zustand=laedt])')
  return read(page)
}

const read = (page: Page) =>
  page.evaluate(() => ({
    zustand: document.querySelector<HTMLElement>('[data-zustand]')?.dataset.zustand,
    meldung: document.querySelector('[data-zustand] > [role=status]')?.textContent ?? '',
    treffer: document.querySelectorAll('[data-treffer-link]').length,
    wege: [...document.querySelectorAll<HTMLElement>('#andere-wege:not([hidden]) a')].map(
      (link) => link.innerText,
    ),
  }))

/** What a host may answer instead of a file. */
const antworten: Record<string, (route: Route) => Promise<void>> = {
  missing: (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' }),
  'cut off in the middle': async (route) => {
    const antwort = await route.fetch()
    const body = await antwort.body()
    await route.fulfill({ response: antwort, body: body.subarray(0, body.length / 2) })
  },
  "a host's page with status 200": (route) =>
    route.fulfill({
      status: 200,
      contentType: 'text/html',
      body: '<!doctype html><html lang="en"><title>Welcome</title><h1>Site not found</h1></html>\n',
    }),
  empty: (route) => route.fulfill({ status: 200, body: '' }),
  'not there for the server': (route) => route.fulfill({ status: 503, body: 'Service Unavailable' }),
  'out of reach': (route) => route.abort('internetdisconnected'),
}

describe.each(Object.entries(antworten))('where a file is %s,', (_, answer) => {
  test.each(['verzeichnis.json', 'wissen.json', 'woerter/*.txt', 'passagen/*.json'])(
    'the search says that %s does not come, and what still works',
    async (datei) => {
      const { page, fehler, close } = await openPage()
      await page.route(`**/suche/**/${datei}`, answer)
      const gesehen = await visit(page, '/suche/?q=Bürgergeld')
      await close()
      expect(gesehen).toMatchObject({ zustand: 'fehler', treffer: 0, wege })
      expect(gesehen.meldung).toMatch(
        /^Die Suche geht gerade nicht: .+ Prüfen Sie die Verbindung .+ weiter erreichbar\.$/u,
      )
      expect(fehler).toEqual([])
    },
  )

  test('the comparison says that its values do not come, and what still works', async () => {
    const { page, fehler, close } = await openPage()
    await page.route('**/vergleich/daten/**', answer)
    const { zustand, meldung } = await visit(page, vergleich)
    const tabellen = await page.locator('.vergleich-ergebnis table').count()
    await close()
    expect({ zustand, tabellen, fehler }).toEqual({ zustand: 'fehler', tabellen: 0, fehler: [] })
    expect(meldung).toBe(
      'Die Werte lassen sich nicht laden. Die fertigen Vergleiche weiter unten gehen trotzdem.',
    )
  })

  test('the comparison shows its table where the chart does not come', async () => {
    const { page, fehler, close } = await openPage()
    await page.route('**/_astro/diagramm.*', answer)
    const { zustand } = await visit(page, vergleich)
    const ergebnis = page.locator('.vergleich-ergebnis')
    const [text, tabellen] = [await ergebnis.innerText(), await ergebnis.locator('table').count()]
    await close()
    expect({ zustand, tabellen, fehler }).toEqual({ zustand: 'fertig', tabellen: 1, fehler: [] })
    expect(text).toContain('Das Diagramm lässt sich nicht zeigen. Die Tabelle zeigt alle Werte.')
  })

  test('a search whose script does not come says so after a while', async () => {
    const { page, fehler, close } = await openPage()
    await page.route('**/_astro/*.js', answer)
    await page.goto(`${inject('adresse')}/suche/?q=Frauen`)
    const hinweis = page.locator('.suche-bleibt-aus')
    const vorher = await hinweis.isVisible()
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish()
    })
    const [nachher, rolle] = [await hinweis.isVisible(), await hinweis.getAttribute('role')]
    const ziele = await hinweis.locator('a').allInnerTexts()
    const text = await hinweis.innerText()
    await close()
    expect({ vorher, nachher, rolle, ziele }).toEqual({
      vorher: false,
      nachher: true,
      rolle: 'status',
      ziele: wege,
    })
    expect(text).toContain('laden Sie die Seite neu')
    expect(fehler.filter((einer) => !einer.startsWith('SyntaxError'))).toEqual([])
  })

  test('a glossary whose script does not come shows all terms and no field', async () => {
    const { page, close } = await openPage()
    await page.route('**/_astro/*.js', answer)
    await page.goto(`${inject('adresse')}/glossar/`)
    const [felder, begriffe] = [
      await page.locator('#glossar-filter:visible').count(),
      await page.locator('.glossar > :visible').count(),
    ]
    await close()
    expect(felder).toBe(0)
    expect(begriffe).toBeGreaterThan(20)
  })
})

test('one sheet of words is missing while all others come: no result is shown as if it were whole', async () => {
  const { page, fehler, close } = await openPage()
  const geladen: string[] = []
  page.on('response', (antwort) => geladen.push(new URL(antwort.url()).pathname))
  await visit(page, '/suche/?q=Bürgergeld Frauen')
  const blaetter = [...new Set(geladen.filter((pfad) => pfad.includes('/woerter/')))]
  expect(blaetter.length).toBeGreaterThan(1)
  await page.route(`**${blaetter[0]}`, (route) => route.fulfill({ status: 404 }))
  const gesehen = await visit(page, '/suche/?q=Bürgergeld Frauen')
  await close()
  expect(gesehen).toMatchObject({ zustand: 'fehler', treffer: 0, wege })
  expect(fehler).toEqual([])
})

/** Hash folders of the index, of which a new build has others. */
const indexordner = readdirSync('dist/suche', { withFileTypes: true }).filter(
  (eintrag) => eintrag.isDirectory() && existsSync(`dist/suche/${eintrag.name}/woerter`),
)

describe('after a new build has replaced the files that a page knew,', () => {
  test('there is one index, whose address changes with it', () => expect(indexordner).toHaveLength(1))

  test('a search that was led to the old index by a cache asks for the new one', async () => {
    const { page, fehler, close } = await openPage()
    let gefragt = 0
    await page.route('**/suche/verzeichnis.json', async (route) => {
      gefragt++
      if (gefragt > 1) return route.fallback()
      const antwort = await route.fetch()
      await route.fulfill({ response: antwort, json: { ...(await antwort.json()), ordner: 'veraltet1' } })
    })
    const { zustand, treffer } = await visit(page, '/suche/?q=Bürgergeld')
    await close()
    expect({ zustand, gefragt, fehler }).toEqual({ zustand: 'fertig', gefragt: 2, fehler: [] })
    expect(treffer).toBeGreaterThan(3)
  })

  test('a list that is open stays, and more of it is said to be out of reach, until it comes', async () => {
    const { page, fehler, close } = await openPage()
    const { treffer } = await visit(page, '/suche/?q=Jobcenter')
    await page.route('**/passagen/**', (route) => route.fulfill({ status: 404 }))
    const knopf = page.getByRole('button', { name: 'Weitere Textstellen zeigen' })
    await knopf.click()
    const meldung = page.locator('[data-zustand] > [role=status]')
    await meldung.filter({ hasText: 'lassen sich nicht laden' }).waitFor()
    const danach = await read(page)
    expect(danach.treffer).toBe(treffer)
    expect(danach.meldung).toContain('Die Liste bleibt, wie sie ist.')
    await page.unroute('**/passagen/**')
    await knopf.click()
    await meldung.filter({ hasText: 'in der Liste' }).waitFor()
    const alle = await page
      .locator('[data-treffer-link]')
      .evaluateAll((links) => links.map((a) => a.getAttribute('href')))
    await close()
    expect(alle.length).toBeGreaterThan(treffer)
    expect(new Set(alle).size).toBe(alle.length)
    expect(fehler).toEqual([])
  })
})

describe('offline after the page has come,', () => {
  test('the list of hits stays, and says that there are no more of them now', async () => {
    const { page, context, fehler, close } = await openPage()
    const { treffer } = await visit(page, '/suche/?q=Jobcenter')
    await context.setOffline(true)
    await page.getByRole('button', { name: 'Weitere Textstellen zeigen' }).click()
    await page.locator('[role=status]', { hasText: 'Prüfen Sie die Verbindung' }).waitFor()
    const danach = await read(page)
    await close()
    expect(danach.treffer).toBe(treffer)
    expect(fehler).toEqual([])
  })

  test('the glossary filters, for it needs nothing more', async () => {
    const { page, context, fehler, close } = await openPage()
    await page.goto(`${inject('adresse')}/glossar/`)
    await context.setOffline(true)
    await page.getByLabel('Begriffe filtern').fill('Bürgergeld')
    const begriffe = await page.locator('.glossar > :visible').count()
    const meldung = await page.locator('#glossar-meldung').innerText()
    await close()
    expect(begriffe).toBeGreaterThan(0)
    expect(meldung).toMatch(/^\d+ Begriffe?$/u)
    expect(fehler).toEqual([])
  })
})

/** Slow 3G as the developer tools of browsers know it. */
const slow3g = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }

/** Sum of all layout shifts that can be seen: after the first picture, and not by a reader's own doing. */
const shifts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const [bild] = performance.getEntriesByName('first-contentful-paint')
        let summe = 0
        new PerformanceObserver((liste) => {
          for (const { startTime, hadRecentInput, value } of liste.getEntries() as Verschiebung[])
            if (!hadRecentInput && startTime > (bild?.startTime ?? 0) + 50) summe += value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => done(Math.round(summe * 1000) / 1000), 300)
      }),
  )

interface Verschiebung extends PerformanceEntry {
  value: number
  hadRecentInput: boolean
}

const painted = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)

describe.each([360, 1280])('on slow 3G, %i px wide,', (width) => {
  test('the field works at once and keeps what is typed, and the page says that it loads', async () => {
    const { page, context, fehler, close } = await openPage({ viewport: { width, height: 740 } })
    const cdp = await context.newCDPSession(page)
    await cdp.send('Network.emulateNetworkConditions', slow3g)
    await page.goto(`${inject('adresse')}/suche/?q=Bürgergeld`, { waitUntil: 'commit' })
    await painted(page)
    await page.getByLabel('Suchwort oder Frage').fill('Frauen')
    const anfangs = await read(page)
    await page.waitForSelector('[data-zustand=fertig]', { timeout: 60_000 })
    const feld = await page.getByLabel('Suchwort oder Frage').inputValue()
    const danach = await read(page)
    await close()
    expect({ zustand: anfangs.zustand, meldung: anfangs.meldung }).toEqual({
      zustand: 'laedt',
      meldung: 'Die Suche wird geladen …',
    })
    expect(danach.treffer).toBeGreaterThan(3)
    expect({ feld, fehler }).toEqual({ feld: 'Frauen', fehler: [] })
  })
})

/** Slow enough that every file comes by itself. */
const langsam = { offline: false, latency: 100, downloadThroughput: 200_000, uploadThroughput: 200_000 }

test.each([...seitenarten, `${vergleich}#ergebnis`])('nothing shifts on %s', async (adresse) => {
  for (const width of [360, 1280]) {
    const { page, context, close } = await openPage({ viewport: { width, height: 740 } })
    const cdp = await context.newCDPSession(page)
    await cdp.send('Network.emulateNetworkConditions', langsam)
    await page.goto(inject('adresse') + adresse)
    await page.waitForSelector('[data-zustand=laedt]', { state: 'detached' })
    const verschoben = await shifts(page)
    await close()
    expect({ width, verschoben }).toEqual({ width, verschoben: 0 })
  }
})

describe('without JavaScript', () => {
  test.each<[string, string[], string[]]>([
    ['/suche/', ['Die Suche braucht JavaScript.', 'Glossar', 'Liste der Pläne'], ['wird geladen']],
    ['/glossar/', ['Bürgergeld'], ['Begriffe filtern']],
    ['/vergleich/', ['Das Auswählen braucht JavaScript.', 'fertigen Vergleiche'], ['wird geladen']],
  ])('%s says what works instead, and shows nothing that does not', async (adresse, gesagt, nicht) => {
    const { page, close } = await openPage({ javaScriptEnabled: false })
    await page.goto(inject('adresse') + adresse)
    const text = await page.locator('main').innerText()
    await close()
    for (const satz of gesagt) expect(text).toContain(satz)
    for (const satz of nicht) expect(text).not.toContain(satz)
  })
})

/** What readers or their employers may have turned off; each access then fails or throws. */
const abgeschaltet: Record<string, () => void> = {
  WebAssembly: () => {
    Object.defineProperty(globalThis, 'WebAssembly', { value: undefined })
  },
  'storage and cookies': () => {
    const deny = {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, deny)
    Object.defineProperty(Document.prototype, 'cookie', deny)
  },
  'service workers, notifications and beacons': () => {
    for (const name of ['serviceWorker', 'sendBeacon'])
      Object.defineProperty(navigator, name, { value: undefined })
  },
}

test.each(Object.entries(abgeschaltet))('without %s all scripts work', async (_, turnOff) => {
  const { page, fehler, close } = await openPage()
  await page.addInitScript(turnOff)
  const suche = await visit(page, '/suche/?q=Bürgergeld')
  const verglichen = await visit(page, vergleich)
  const diagramme = await page.locator('.vergleich-ergebnis canvas[role=img]').count()
  await page.goto(`${inject('adresse')}/glossar/`)
  await page.getByLabel('Begriffe filtern').fill('elb')
  const begriffe = await page.locator('.glossar > :visible').count()
  await close()
  expect(suche.treffer).toBeGreaterThan(3)
  expect({ suche: suche.zustand, vergleich: verglichen.zustand, diagramme, fehler }).toEqual({
    suche: 'fertig',
    vergleich: 'fertig',
    diagramme: 1,
    fehler: [],
  })
  expect(begriffe).toBeGreaterThan(0)
})

test('a canvas that cannot be drawn on leaves the table, and says so', async () => {
  const { page, fehler, close } = await openPage()
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  const { zustand } = await visit(page, vergleich)
  const ergebnis = page.locator('.vergleich-ergebnis')
  const [text, tabellen] = [await ergebnis.innerText(), await ergebnis.locator('table').count()]
  await close()
  expect({ zustand, tabellen, fehler }).toEqual({ zustand: 'fertig', tabellen: 1, fehler: [] })
  expect(text).toContain('Das Diagramm lässt sich nicht zeigen. Die Tabelle zeigt alle Werte.')
})
