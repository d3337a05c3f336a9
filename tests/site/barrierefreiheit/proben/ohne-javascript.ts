import type { Page } from 'playwright-core'

/** What a page offers, to compare it with and without JavaScript. */
export interface Bestand {
  text: string
  teile: Record<string, number>
}

const teile = [
  'table',
  'svg[role=img]',
  'nav a[href]',
  'main a[href]',
  'h1, h2, h3, h4, h5, h6',
  'details',
  'figure',
]

/** Reads text and parts of a page; works without JavaScript of the page. */
export async function readBestand(page: Page): Promise<Bestand> {
  const text = await page.evaluate(readText)
  const anzahlen = await page.evaluate(
    (selektoren) => selektoren.map((selektor) => document.querySelectorAll(selektor).length),
    teile,
  )
  return { text, teile: Object.fromEntries(teile.map((teil, n) => [teil, anzahlen[n] ?? 0])) }
}

/** The text of the page, but for fields that could do nothing without a script and say so by their attribute. */
function readText(): string {
  const felder = [...document.querySelectorAll<HTMLElement>('search[data-nur-mit-skript]:not([hidden])')]
  for (const feld of felder) feld.hidden = true
  const text = document.body.innerText.replaceAll(/\s+/gu, ' ').trim()
  for (const feld of felder) feld.hidden = false
  return text
}

/** What a page shows only with JavaScript, or only without. */
export function compareBestand(mit: Bestand, ohne: Bestand): string[] {
  const anders = teile.filter((teil) => mit.teile[teil] !== ohne.teile[teil])
  return [
    ...anders.map((teil) => `javascript: ${mit.teile[teil]} of ${teil}, without it ${ohne.teile[teil]}`),
    ...(mit.text === ohne.text
      ? []
      : [`javascript: the text differs from „${firstDifference(mit.text, ohne.text)}“ on`]),
  ]
}

function firstDifference(mit: string, ohne: string): string {
  const stelle = [...mit].findIndex((zeichen, n) => zeichen !== ohne[n])
  return (stelle === -1 ? ohne.slice(mit.length) : mit.slice(stelle)).slice(0, 60)
}
