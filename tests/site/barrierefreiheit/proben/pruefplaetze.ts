import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { openBrowser } from '../../browser.ts'
import { openPruefplatz, type Pruefplatz, visit } from './seite.ts'

/** Opens a page and looks at it, in a tab that no other test uses meanwhile. */
export type Besuch = <T>(adresse: string, look: (platz: Pruefplatz) => Promise<T>) => Promise<T>

/** A browser for the tests of a file, whose tabs are used again: to open one costs more than most probes. */
export function usePruefplaetze(): { besuche: Besuch; browser: () => Browser } {
  let browser: Browser
  const freie: Pruefplatz[] = []
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())
  const besuche: Besuch = async (adresse, look) => {
    const platz = freie.pop() ?? (await openPruefplatz(browser, inject('adresse')))
    try {
      await visit(platz, inject('adresse') + adresse)
      return await look(platz)
    } finally {
      freie.push(platz)
    }
  }
  return { besuche, browser: () => browser }
}
