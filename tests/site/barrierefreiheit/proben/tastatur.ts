import type { Page } from 'playwright-core'
import type { Schritt } from '../im-browser/tastatur.ts'

/** So many presses without reaching the end are a trap. */
const zugabe = 5

interface Weg {
  width: number
  height: number
  /** Whether the walk also leads back. */
  zurueck: boolean
}

/** Walks with the Tab key from the beginning of the page to its end, and back where that is asked for. */
export async function walk(page: Page, { zurueck, ...fenster }: Weg): Promise<string[]> {
  await page.setViewportSize(fenster)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const anzahl = await page.evaluate(() => window.barrierefreiheit.startWalk())
  const hinweg = await judge(page, await walkOneWay(page, 'Tab', anzahl), anzahl)
  const rueckweg = zurueck ? (await walkOneWay(page, 'Shift+Tab', anzahl)).toReversed() : undefined
  const befunde = [...hinweg, ...(rueckweg ? await judge(page, rueckweg, anzahl) : [])]
  return [...new Set(befunde)].map((befund) => `keyboard: ${befund}`)
}

/** The stops up to the window itself, to which the focus returns behind the last and before the first. */
async function walkOneWay(page: Page, taste: 'Tab' | 'Shift+Tab', anzahl: number): Promise<Schritt[]> {
  const schritte: Schritt[] = []
  while (schritte.length < anzahl + zugabe) {
    await page.keyboard.press(taste)
    const schritt = await page.evaluate(() => window.barrierefreiheit.readStep())
    if (schritt.nummer === -1) return schritte
    schritte.push(schritt)
  }
  return [falle]
}

const falle: Schritt = { nummer: undefined, name: 'trap', befunde: ['the Tab key does not leave the page'] }

/** Compares the stops with the order of the document. */
async function judge(page: Page, schritte: Schritt[], anzahl: number): Promise<string[]> {
  if (schritte.includes(falle)) return falle.befunde
  const nummern = schritte.flatMap(({ nummer }) => nummer ?? [])
  const fehlend = Array.from({ length: anzahl }, (_, n) => n).filter((n) => !nummern.includes(n))
  const ausgelassen = await page.evaluate((welche) => window.barrierefreiheit.nameStops(welche), fehlend)
  const verkehrt = schritte.filter(({ nummer }, n) => (nummer ?? -1) >= (schritte[n + 1]?.nummer ?? Infinity))
  const unerwartet = schritte.filter(({ nummer }) => nummer === undefined)
  return [
    ...ausgelassen.map((name) => `${name} is not reached`),
    ...verkehrt.map(({ name }) => `${name} is reached before what stands in front of it`),
    ...unerwartet.map(({ name }) => `${name} is reached and is no control`),
    ...schritte.flatMap(({ befunde }) => befunde),
  ]
}

/** Whether the first stop is a link that leads the focus to the content (WCAG 2.4.1). */
export async function trySkipLink(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab')
  const erster = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '')
  if (!/^#./u.test(erster)) return ['skip-link: the first stop of the Tab key is no skip link']
  await page.keyboard.press('Enter')
  const imInhalt = await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))
  return imInhalt ? [] : [`skip-link: ${erster} does not bring the focus to the content`]
}
