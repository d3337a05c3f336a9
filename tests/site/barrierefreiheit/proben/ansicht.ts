import type { Page } from 'playwright-core'
import type { Probenname } from '../im-browser/index.ts'

/** A way to look at a page, and what is to be found out that way. */
export interface Ansicht {
  name: string
  breite: number
  hoehe?: number
  medien?: Parameters<Page['emulateMedia']>[0]
  /** Styles that readers lay over those of the page. */
  stil?: string
  /** Unfolded unless said otherwise. */
  gefaltet?: boolean
  proben: Probenname[]
}

/** How every page is shown where a view says nothing else. */
const ueblich = {
  media: 'screen',
  colorScheme: 'light',
  forcedColors: 'none',
  reducedMotion: 'no-preference',
} as const

/** Takes back what a view has changed outside of the page. */
export async function showPlain(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.emulateMedia(ueblich)
}

/** Shows a page in a view and runs its probes; findings begin with view and probe. */
export async function look(page: Page, ansicht: Ansicht): Promise<string[]> {
  const { name, breite, hoehe = 900, medien, stil = '', gefaltet = false, proben } = ansicht
  await page.setViewportSize({ width: breite, height: hoehe })
  await page.emulateMedia({ ...ueblich, ...medien })
  await waitForFrames(page)
  const befunde = await page.evaluate(([aenderung, namen]) => window.barrierefreiheit.run(aenderung, namen), [
    { stil, aufgeklappt: !gefaltet },
    proben,
  ] as const)
  return befunde.map((befund) => `${name}: ${befund}`)
}

/** What scripts draw follows a change of the view in the next frame. */
async function waitForFrames(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

/** Looks at a page in one view after the other. A key is pressed before, so that focus is shown. */
export async function lookAll(page: Page, ansichten: Ansicht[]): Promise<string[]> {
  await page.keyboard.press('Tab')
  const befunde: string[] = []
  for (const ansicht of ansichten) befunde.push(...(await look(page, ansicht)))
  return befunde
}
