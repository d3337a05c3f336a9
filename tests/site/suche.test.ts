import { brotliCompressSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { serveFuenf } from './fuenf.ts'

const { adresse: basis } = await serveFuenf()

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

interface Ergebnis {
  zustand: string | undefined
  meldung: string | undefined
  adressen: string[]
  wegweiser: string | undefined
}

async function search(page: Page, parameter: string): Promise<Ergebnis> {
  await page.goto(`${basis}/suche/?${parameter}`)
  await page.waitForSelector('[data-zustand]:not([data-zustand=laedt])')
  return page.evaluate(() => ({
    zustand: document.querySelector<HTMLElement>('[data-zustand]')?.dataset.zustand,
    meldung: document.querySelector('[data-zustand] [role=status]')?.textContent ?? undefined,
    adressen: [
      ...document.querySelectorAll<HTMLAnchorElement>('ol[data-treffer] > li a[data-treffer-link]'),
    ].map(({ pathname, hash }) => pathname + decodeURIComponent(hash)),
    wegweiser:
      document
        .querySelector<HTMLElement>('#wegweiser:not([hidden])')
        ?.innerText.replace(/\s+/gu, ' ')
        .trim() ?? undefined,
  }))
}

async function ask(parameter: string): Promise<Ergebnis> {
  const page = await browser.newPage()
  try {
    return await search(page, parameter)
  } finally {
    await page.close()
  }
}

test('a word is found in every plan that uses it, each hit leading to its section', async () => {
  const { zustand, adressen } = await ask('q=Bürgergeld')
  expect(zustand).toBe('fertig')
  const plaene = new Set(adressen.map((adresse) => adresse.split('/')[2]))
  expect([...plaene]).toEqual(
    expect.arrayContaining([
      'elbe-elster-2024',
      'ilm-kreis-2024',
      'kreis-kleve-2023',
      'landkreis-kassel-2024',
      'stadt-kaiserslautern-2024',
    ]),
  )
  expect(adressen.filter((adresse) => adresse.includes('#')).length).toBeGreaterThan(adressen.length - 3)
  expect(new Set(adressen).size).toBe(adressen.length)
})

test('Jobcenter and year narrow the hits', async () => {
  const { adressen } = await ask('q=Bürgergeld&jobcenter=ilm-kreis&jahr=2024')
  expect(adressen.length).toBeGreaterThan(0)
  expect(adressen.filter((adresse) => !adresse.startsWith('/plaene/ilm-kreis-2024/'))).toEqual([])
})

test('a topic narrows the hits to the sections on it', async () => {
  const alle = await ask('q=Beratung')
  const { adressen } = await ask('q=Beratung&thema=jugendliche')
  const seite = await (await fetch(`${basis}/themen/jugendliche/`)).text()
  expect(adressen.length).toBeGreaterThan(0)
  expect(adressen.length).toBeLessThan(alle.adressen.length)
  expect(adressen.filter((adresse) => !seite.includes(`"${adresse}"`))).toEqual([])
})

test('a term of the glossary stands above the hits', async () => {
  expect((await ask('q=elb')).wegweiser).toMatch(
    /^Im Glossar: ELB: erwerbsfähige Leistungsberechtigte .+\.$/u,
  )
})

test('a topic stands above the hits where the query is its name', async () => {
  expect((await ask('q=junge Menschen')).wegweiser).toBe('Thema: Jugendliche und junge Erwachsene')
})

test('the page of a Jobcenter stands above the hits where the query is its name', async () => {
  expect((await ask('q=Jobcenter Kreis Kleve')).wegweiser).toBe('Jobcenter Kreis Kleve')
})

test('an unknown word gives an honest empty answer', async () => {
  const page = await browser.newPage()
  expect(await search(page, 'q=Quastenflosser')).toMatchObject({ zustand: 'leer', adressen: [] })
  const offered = await page.getByRole('button').allInnerTexts()
  const wege = await page.locator('#andere-wege:visible').count()
  await page.close()
  expect({ offered, wege }).toEqual({ offered: ['Suchen'], wege: 1 })
})

test('words that are nowhere are named when others are found', async () => {
  const { zustand, meldung } = await ask('q=Bürgergeld Quastenflosser')
  expect(zustand).toBe('fertig')
  expect(meldung).toContain('Keine genauen Treffer: „Quastenflosser“')
})

test.each(['verzeichnis.json', 'wissen.json', 'woerter/*.txt', 'passagen/*.json'])(
  'a missing file of the index (%s) is said in words, and the ways that still work',
  async (dateien) => {
    const page = await browser.newPage()
    await page.route(`**/suche/**/${dateien}`, (route) => route.abort())
    const { zustand, meldung } = await search(page, 'q=Bürgergeld')
    const wege = await page.locator('#andere-wege:visible a').allInnerTexts()
    await page.close()
    expect(zustand).toBe('fehler')
    expect(meldung).toContain('lässt sich nicht laden')
    expect(wege).toEqual(['Glossar', 'Themen', 'Kennzahlen', 'Liste der Pläne'])
  },
)

test('hits are shown also where what stands above them cannot be loaded', async () => {
  const page = await browser.newPage()
  await page.route('**/suche/begriffe/**', (route) => route.abort())
  const { zustand, adressen, wegweiser } = await search(page, 'q=ELB')
  await page.close()
  expect(zustand).toBe('fertig')
  expect(adressen.length).toBeGreaterThan(3)
  expect(wegweiser).toBeUndefined()
})

test('more hits are shown when asked for, below the others, and said', async () => {
  const page = await browser.newPage()
  const { adressen, meldung } = await search(page, 'q=Jobcenter')
  expect(meldung).toContain(`Die besten ${adressen.length} Textstellen`)
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Weitere Textstellen zeigen' }).press('Enter')
  const links = page.locator('[data-treffer-link]')
  await links.nth(adressen.length).waitFor()
  expect(await links.nth(adressen.length).evaluate((link) => link === document.activeElement)).toBe(true)
  expect(await page.locator('[data-zustand] > p[role=status]').innerText()).toContain(
    `jetzt ${await links.count()} in der Liste`,
  )
  const alle = await links.evaluateAll((alle) => alle.map((link) => link.getAttribute('href')))
  await page.close()
  expect(new Set(alle).size).toBe(alle.length)
})

test('who comes back finds the same place of the same list', async () => {
  const page = await browser.newPage()
  await search(page, 'q=Jobcenter')
  await page.getByRole('button', { name: 'Weitere Textstellen zeigen' }).click()
  await page.locator('p[role=status]', { hasText: 'in der Liste' }).waitFor()
  const links = page.locator('[data-treffer-link]')
  const anzahl = await links.count()
  await links.nth(anzahl - 2).click()
  await page.waitForURL('**/plaene/**')
  await page.goBack()
  await links.nth(anzahl - 1).waitFor()
  await page.waitForFunction(() => scrollY > 1000)
  expect(await links.count()).toBe(anzahl)
  await page.close()
})

test('what a reader has chosen is named, and can be dropped', async () => {
  const page = await browser.newPage()
  const { zustand, meldung } = await search(page, 'q=Frauen&jobcenter=kreis-kleve&jahr=2024')
  expect(zustand).toBe('leer')
  expect(meldung).toBe('Zu „Frauen“ wurde nichts gefunden. Eingegrenzt auf: Jobcenter Kreis Kleve, 2024.')
  await page.getByRole('link', { name: 'Ohne Eingrenzung suchen' }).click()
  await page.waitForSelector('[data-zustand=fertig]')
  await page.close()
})

test('an unknown topic in the address is no failure', async () => {
  expect((await ask('q=Frauen&thema=quatsch')).zustand).toBe('leer')
})

test('a word that is near to others by chance only is not taken for them', async () => {
  for (const wort of ['schwanger', 'Berlin', 'Sohn'])
    expect(await ask(`q=${wort}`)).toMatchObject({ zustand: 'leer', adressen: [] })
})

test('a compound that no plan uses is looked for by its parts, and that is said', async () => {
  const { zustand, meldung } = await ask('q=Wohnungslosenförderung')
  expect(zustand).toBe('fertig')
  expect(meldung).toMatch(/^Keine genauen Treffer zu „Wohnungslosenförderung“/u)
})

test('the field on the home page leads to the hits by plain form submission', async () => {
  const page = await browser.newPage()
  await page.goto(basis)
  await page.getByLabel('Pläne durchsuchen').fill('Frauen')
  await page.getByRole('button', { name: 'Suchen' }).click()
  await page.waitForSelector('[data-zustand=fertig]')
  expect(new URL(page.url()).searchParams.get('q')).toBe('Frauen')
  expect(await page.getByLabel('Suchwort oder Frage').inputValue()).toBe('Frauen')
  await page.close()
})

test('a question for a figure is answered with its value and the way to its proof', async () => {
  const { wegweiser } = await ask('q=wie viele Mitarbeiter hat das Jobcenter Ilm-Kreis')
  expect(wegweiser).toContain('Jobcenter Ilm-Kreis 2024: 123 Personen')
  expect((await ask('q=Integrationsquote Elbe-Elster 2024')).wegweiser).toContain('19,1 %')
})

test('a slip is corrected, and said', async () => {
  const { zustand, meldung, adressen } = await ask('q=Langzeitarbeitsloigkeit')
  expect(zustand).toBe('fertig')
  expect(meldung).toContain('Keine genauen Treffer zu „Langzeitarbeitsloigkeit“')
  expect(meldung).toContain('„Langzeitarbeitslosigkeit“')
  expect(adressen.length).toBeGreaterThan(3)
})

test('a place in the query narrows it, and is said', async () => {
  const { meldung, adressen } = await ask('q=Budget Kassel')
  expect(meldung).toContain('Gesucht in: Jobcenter Landkreis Kassel')
  expect(adressen.filter((adresse) => !adresse.startsWith('/plaene/landkreis-kassel-2024/'))).toEqual([])
})

test('what is searched by is never seen: no mark of the index in title or excerpt', async () => {
  const page = await browser.newPage()
  await search(page, 'q=Leistungsbezieher')
  const text = await page.innerText('ol[data-treffer]')
  await page.close()
  expect(text).toMatch(/Langzeitleistungsbezieher/u)
  expect(text).not.toMatch(/~|¶/u)
})

test('a summary of editors is marked as theirs', async () => {
  const page = await browser.newPage()
  await search(page, 'q=Geld vom Jobcenter')
  const marked = await page.locator('.treffer-redaktion:visible').count()
  await page.close()
  expect(marked).toBeGreaterThan(0)
})

test('the first hits cost few bytes, and nothing of the search is loaded before it is used', async () => {
  const page = await browser.newPage()
  const geladen = new Map<string, number>()
  page.on('response', async (antwort) => {
    const body = await antwort.body().catch(() => Buffer.alloc(0))
    geladen.set(new URL(antwort.url()).pathname, brotliCompressSync(body).length)
  })
  await page.goto(`${basis}/suche/`)
  await page.waitForSelector('[data-zustand=leer]')
  expect([...geladen.keys()].filter((pfad) => /\/suche\/./u.test(pfad))).toEqual([])
  await page.goto(`${basis}/suche/?q=Bürgergeld`)
  await page.waitForSelector('[data-zustand=fertig]')
  const bytes = [...geladen.values()].reduce((a, b) => a + b, 0)
  console.log(`Bis zu den ersten Treffern: ${Math.round(bytes / 1024)} KB in ${geladen.size} Dateien`, [
    ...geladen,
  ])
  await page.close()
  expect(bytes / 1024).toBeLessThanOrEqual(120)
})
