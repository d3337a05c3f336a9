import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../browser.ts'
import { readTree } from './read-tree.ts'
import { type Art, arten, countThings, tellPage } from './tell.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const seite = `
  <header><nav aria-label="Haupt"><ul><li><a href="https://example.org/a" aria-current="page">Pläne</a></li></ul></nav></header>
  <nav aria-label="Weg"><ol><li aria-current="page">Kleve</li></ol></nav>
  <main>
    <h1>Ziele</h1>
    <p>Text mit <span aria-hidden="true">Zierde</span></p>
    <section aria-label="Zahlen">
      <svg role="img" aria-label="Balken" width="9" height="9"><text>5</text></svg>
      <table><caption>Mittel</caption><thead><tr><th scope="col">Jahr</th><th scope="col">Euro</th></tr></thead>
        <tbody><tr><th scope="row">2024</th><td>5</td></tr></tbody></table>
    </section>
    <details><summary>Mehr Zahlen</summary><h2>Verborgen</h2></details>
    <label>Suchwort <input type="search"></label> <button>Suchen</button>
  </main>`

async function tell(gefragt: readonly Art[]): Promise<string[]> {
  const page = await browser.newPage()
  await page.setContent(seite)
  const baum = await readTree(page)
  await page.close()
  return [countThings(baum), ...tellPage(baum, gefragt)]
}

test('tells a page in the order and the words of a screen reader', async () => {
  const [zahlen, ...zeilen] = await tell(arten.filter((art) => art !== 'text'))
  expect(zahlen).toBe('6 Bereiche, 1 Überschrift, 1 Link, 3 Bedienelemente, 1 Tabelle, 1 Grafik')
  expect(zeilen).toEqual([
    'Kopfbereich',
    '  Navigation „Haupt“',
    '    Liste mit 1 Eintrag',
    '    Link „Pläne“ → https://example.org/a (aktuelle Seite)',
    'Navigation „Weg“',
    '  Liste mit 1 Eintrag',
    '  Aktuelle Seite „Kleve“',
    'Hauptinhalt',
    '  Überschrift 1 „Ziele“',
    '  Bereich „Zahlen“',
    '    Grafik „Balken“',
    '    Tabelle „Mittel“: 2 Zeilen, 2 Spalten',
    '      Spaltenköpfe: Jahr | Euro',
    '      Zeilenköpfe: 2024',
    '  Gruppe',
    '    Aufklapper „Mehr Zahlen“ (zugeklappt)',
    '  Suchfeld „Suchwort“',
    '  Schalter „Suchen“',
  ])
})

test('tells only what is asked for', async () => {
  expect((await tell(['ueberschriften'])).slice(1)).toEqual(['  Überschrift 1 „Ziele“'])
  expect(await tell(['text'])).not.toContainEqual(expect.stringContaining('Zierde'))
})
