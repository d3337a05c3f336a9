import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'

let browser: Browser
let ordner: string
beforeAll(async () => {
  ordner = mkdtempSync(join(tmpdir(), 'vorschau-'))
  cpSync('dist', ordner, { recursive: true })
  execFileSync(process.execPath, ['scripts/vorschau.ts', ordner])
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  rmSync(ordner, { recursive: true })
})

test('the preview of a pull request, opened from its folder, has its look and its links', async () => {
  const page = await browser.newPage()
  await page.goto(pathToFileURL(join(ordner, 'index.html')).href)
  await page.click('main a[href*="plaene/"]')
  await page.waitForLoadState()
  expect(page.url()).toMatch(/^file:.*\/plaene\/[a-z0-9-]+\/index\.html$/u)
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Fira Sans')
  await page.click('header nav a:text("Glossar")')
  expect(await page.title()).toMatch(/^Glossar/u)
  await page.close()
})
