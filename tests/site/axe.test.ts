import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { adressen, openBrowser } from './browser.ts'

/** WCAG 2.2 AA and what axe calls best practice. */
const regeln = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Ids of the rules that a page breaks, with the elements that do. */
async function violations(adresse: string, breite: number, colorScheme: 'light' | 'dark'): Promise<string[]> {
  const page = await browser.newPage({
    viewport: { width: breite, height: 900 },
    colorScheme,
    bypassCSP: true,
  })
  await page.goto(inject('adresse') + adresse)
  await page.addScriptTag({ content: axe.source })
  const { violations: found } = await page.evaluate((values) => {
    const { axe: runner } = window as unknown as { axe: typeof axe }
    return runner.run(document, { runOnly: { type: 'tag', values } })
  }, regeln)
  await page.close()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

test.concurrent.each(adressen)('axe finds nothing on %s, wide and light', async (adresse) => {
  expect(await violations(adresse, 1280, 'light')).toEqual([])
})

test.concurrent.each(adressen)('axe finds nothing on %s, narrow and dark', async (adresse) => {
  expect(await violations(adresse, 320, 'dark')).toEqual([])
})
