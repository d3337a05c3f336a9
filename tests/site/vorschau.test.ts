import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { musterbestand } from '../musterbestand.ts'
import { openBrowser } from './browser.ts'
import { startVorschau, type Vorschauprojekt } from './vorschau-projekt.ts'

test('the built site has nothing of the preview for editors', () => {
  const dateien = globSync('dist/**/*.{html,js,css}')
  expect(dateien.length).toBeGreaterThan(100)
  const verraeter = dateien.filter((datei) =>
    /redaktionsbefund|__redaktion|Redaktionsvorschau/u.test(readFileSync(datei, 'utf8')),
  )
  expect(verraeter).toEqual([])
})

describe('npm run dev', () => {
  let projekt: Vorschauprojekt
  let browser: Browser
  let page: Page
  const plan = 'content/plaene/kreis-kleve-2023.mdx'
  const vorlage = join(musterbestand, plan)
  const text = readFileSync(vorlage, 'utf8')

  beforeAll(async () => {
    projekt = await startVorschau()
    browser = await openBrowser()
    page = await browser.newPage()
  })

  afterAll(async () => {
    await browser?.close()
    await projekt?.[Symbol.asyncDispose]()
  })

  const befund = () => page.locator('.redaktionsbefund')
  const stand = (worte: string) => page.getByText(`Redaktionsvorschau: ${worte}`).waitFor({ timeout: 60_000 })

  /** Saves the plan with a piece replaced, as an editor does while the page is open. */
  function save(von: RegExp, nach: (stueck: string) => string): void {
    expect(text).toMatch(von)
    writeFileSync(join(projekt.ordner, plan), text.replace(von, nach))
  }

  test('shows a finding about a summary at its sentence', async () => {
    save(/(?<=^<Einfach>\n\n).+$/mu, (absatz) => `${absatz} Das steht im XQZ.`)
    await page.goto(`${projekt.adresse}/plaene/kreis-kleve-2023/`)
    await stand('1 Befund, rot umrandet auf dieser Seite.')
    expect(await befund().textContent()).toContain('die Abkürzung „XQZ“')
    expect(await page.locator('.redaktionsbefund-stelle').textContent()).toContain('Das steht im XQZ.')
  })

  test('shows after saving a finding about the source at the row that says it', async () => {
    save(/(?<=^ *\| .*)15\.774\.877/mu, () => '15.774.878')
    await stand('1 Befund, rot umrandet auf dieser Seite.')
    await page.getByText('Der Text weicht von der Quelle ab').waitFor({ timeout: 60_000 })
    expect(await page.locator('.redaktionsbefund-stelle').textContent()).toContain('15.774.878')
  })

  test('says so when nothing is left to find', async () => {
    cpSync(vorlage, join(projekt.ordner, plan))
    await stand('keine Befunde.')
    expect(await befund().count()).toBe(0)
  })

  test.each([
    ['a date as Germans write it', /(?<=^jahr: )\d+/mu, '22.11.2023', 'jahr: Gefunden: '],
    ['a summary that never ends', /^<\/Einfach>$/mu, '', '<Einfach>'],
  ])('says in German what cannot be read, and recovers: %s', async (_, von, nach, worte) => {
    save(von, () => nach)
    await page.getByText('Der Plan ist nicht lesbar').first().waitFor({ timeout: 60_000 })
    await befund().first().waitFor({ timeout: 60_000 })
    expect(await befund().first().textContent()).toContain(`${plan}, Zeile `)
    expect(await befund().allTextContents()).toContainEqual(expect.stringContaining(worte))
    cpSync(plan, join(projekt.ordner, plan))
    await stand('keine Befunde.')
  })
})
