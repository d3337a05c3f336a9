import { readFileSync } from 'node:fs'
import { describe, expect, inject, test } from 'vitest'
import { alleSeiten, fileOf, seitenarten, sprungziele } from '../seitenarten.ts'
import { lookAll } from './proben/ansicht.ts'
import { ansichtenJederArt, zwangsfarben } from './proben/ansichten.ts'
import { compareBestand, readBestand } from './proben/ohne-javascript.ts'
import { usePruefplaetze } from './proben/pruefplaetze.ts'
import { trySkipLink, walk } from './proben/tastatur.ts'

const { besuche, browser } = usePruefplaetze()

describe.concurrent.each([...seitenarten, ...sprungziele])('%s', (adresse) => {
  test('keeps what WCAG 2.2 AA and the house rules ask for, however it is looked at', async () => {
    const befunde = await besuche(adresse, ({ page }) => lookAll(page, ansichtenJederArt))
    expect(befunde, befunde.join('\n')).toEqual([])
  })

  test('lets the Tab key through at 400 % zoom, every stop in sight', async () => {
    const weg = { width: 320, height: 256, zurueck: false }
    const befunde = await besuche(adresse, ({ page }) => walk(page, weg))
    expect(befunde, befunde.join('\n')).toEqual([])
  })
})

describe.concurrent.each(seitenarten)('%s', (adresse) => {
  test('lets the Tab key through to the end and back, every stop in sight', async () => {
    const weg = { width: 1280, height: 800, zurueck: true }
    const befunde = await besuche(adresse, ({ page }) => walk(page, weg))
    expect(befunde, befunde.join('\n')).toEqual([])
  })

  test('begins with a link that brings the focus to the content', async () => {
    const befunde = await besuche(adresse, ({ page }) => trySkipLink(page))
    expect(befunde, befunde.join('\n')).toEqual([])
  })
})

const mitDiagramm = alleSeiten.filter((adresse) =>
  readFileSync(fileOf(adresse), 'utf8').includes('role="img"'),
)

test.concurrent.each(mitDiagramm)('%s has charts that can be read in forced colours', async (adresse) => {
  const befunde = await besuche(adresse, ({ page }) => lookAll(page, zwangsfarben))
  expect(befunde, befunde.join('\n')).toEqual([])
})

/** A page without a script cannot say anything else without JavaScript. */
const mitSkript = alleSeiten.filter((adresse) =>
  /<script(?![^>]*json)|\son[a-z]+="/u.test(readFileSync(fileOf(adresse), 'utf8')),
)
const ohneAnfragen = [...new Set([...seitenarten, ...mitSkript])].filter(
  (adresse) => !adresse.startsWith('/suche/') && !adresse.includes('?'),
)

async function readWithoutJavaScript(adresse: string) {
  const page = await browser().newPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } })
  try {
    await page.goto(inject('adresse') + adresse)
    return await readBestand(page)
  } finally {
    await page.close()
  }
}

test.concurrent.each(ohneAnfragen)('%s says the same without JavaScript', async (adresse) => {
  const mit = await besuche(adresse, ({ page }) => readBestand(page))
  const befunde = compareBestand(mit, await readWithoutJavaScript(adresse))
  expect(befunde, befunde.join('\n')).toEqual([])
})

test('the search page says that it needs JavaScript and offers other ways', async () => {
  const { text } = await readWithoutJavaScript('/suche/?q=Bürgergeld')
  expect(text).toContain('Die Suche braucht JavaScript')
  expect(text).not.toContain('wird geladen')
})
