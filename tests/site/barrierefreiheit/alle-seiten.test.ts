import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from '../browser.ts'
import { alleSeiten } from '../seitenarten.ts'
import { look } from './proben/ansicht.ts'
import { ansichtenAllerSeiten } from './proben/ansichten.ts'
import { findTraces } from './proben/datenschutz.ts'
import { printOut } from './proben/druck.ts'
import { openPruefplatz, type Pruefplatz, visit } from './proben/seite.ts'

let browser: Browser
const freie: Pruefplatz[] = []
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function atPruefplatz<T>(look: (platz: Pruefplatz) => Promise<T>): Promise<T> {
  const platz = freie.pop() ?? (await openPruefplatz(browser, inject('adresse')))
  try {
    return await look(platz)
  } finally {
    freie.push(platz)
  }
}

test.concurrent.each(alleSeiten)('%s keeps every promise in every view', async (adresse) => {
  const befunde = await atPruefplatz(async (platz) => {
    await visit(platz, inject('adresse') + adresse)
    await platz.page.keyboard.press('Tab')
    const gefunden: string[] = []
    for (const ansicht of ansichtenAllerSeiten) gefunden.push(...(await look(platz.page, ansicht)))
    gefunden.push(...(await printOut(platz.page)), ...(await findTraces(platz)))
    return gefunden
  })
  expect(befunde, befunde.join('\n')).toEqual([])
})
