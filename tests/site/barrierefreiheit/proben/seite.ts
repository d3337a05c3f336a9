import type { Browser, BrowserContext, Page, Request } from 'playwright-core'
import { showPlain } from './ansicht.ts'
import { bundleProbes } from './bundle.ts'

const skript = bundleProbes()

/** A tab with a storage of its own in which one page after the other is looked at. */
export interface Pruefplatz {
  context: BrowserContext
  page: Page
  /** Addresses outside of the site that the present page asked for. */
  fremde: string[]
}

/** Opens a tab in which the probes are at hand. */
export async function openPruefplatz(browser: Browser, basis: string): Promise<Pruefplatz> {
  const context = await browser.newContext({ locale: 'de-DE', bypassCSP: true })
  await context.addInitScript({ content: skript })
  const page = await context.newPage()
  const fremde: string[] = []
  page.on('request', (request) => fremde.push(...foreignAddress(request, basis)))
  return { context, page, fremde }
}

function foreignAddress(request: Request, basis: string): string[] {
  const { origin, protocol } = new URL(request.url())
  const eigene = origin === new URL(basis).origin || ['data:', 'blob:', 'about:'].includes(protocol)
  return eigene ? [] : [request.url()]
}

/** Opens a page afresh, even if only the anchor differs, and waits until it has said what it has to say. */
export async function visit({ page, fremde }: Pruefplatz, adresse: string): Promise<void> {
  if (page.url().split('#')[0] === adresse.split('#')[0]) await page.goto('about:blank')
  await showPlain(page)
  fremde.length = 0
  await page.goto(adresse)
  await page.waitForSelector('[data-zustand=laedt]', { state: 'detached' })
}
