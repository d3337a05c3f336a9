import { globSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'

/** Addresses that no file stands for: the search with hits and without, and a comparison that a script draws. */
const anfragen = [
  '/suche/?q=Integrationsquote',
  '/suche/?q=Quastenflosser',
  '/vergleich/?kennzahl=elb&kennzahl=integrationsquote',
]

/** Every page of a built site, and what its scripts make of questions. */
export function listSeiten(dist: string): string[] {
  const seiten = globSync('**/*.html', { cwd: dist }).map(
    (datei) => `/${datei.replaceAll('\\', '/').replace(/(^|\/)index\.html$/u, '$1')}`,
  )
  return [...seiten.sort(), ...anfragen]
}

/**
 * Opens pages in a browser, which enforces the policy that server and page send.
 *
 * @param wurzel address of the site without a slash at its end
 * @returns what the policy has blocked, and whatever else the browser has called an error
 */
export async function visitSeiten(browser: Browser, wurzel: string, seiten: string[]): Promise<string[]> {
  const page = await browser.newPage()
  const funde: string[] = []
  await page.exposeFunction('meldeVerstoss', (was: string) => funde.push(`${pathOf(page)}: ${was}`))
  await page.addInitScript(reportViolations)
  page.on('pageerror', (fehler) => funde.push(`${pathOf(page)}: ${fehler.message}`))
  page.on(
    'console',
    (meldung) => meldung.type() === 'error' && funde.push(`${pathOf(page)}: ${meldung.text()}`),
  )
  for (const seite of seiten) {
    // What a question asks for is loaded after the page.
    await page.goto(wurzel + seite, { waitUntil: seite.includes('?') ? 'networkidle' : 'load' })
    await page.waitForSelector('[data-zustand=laedt]', { state: 'detached' })
  }
  await page.close()
  return [...new Set(funde)]
}

/** Runs in the page, before its own scripts. */
function reportViolations(): void {
  const melde = (globalThis as unknown as { meldeVerstoss: (was: string) => void }).meldeVerstoss
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    melde(`${effectiveDirective} verbietet ${blockedURI} ${sample}`),
  )
}

const pathOf = (page: Page): string => new URL(page.url()).pathname
