import { existsSync, readFileSync } from 'node:fs'
import type { Browser, Route } from 'playwright-core'

/** A built site and where it will stand. */
export interface Website {
  /** Folder of the built site. */
  dist: string
  /** Address of its server, such as `https://amip.example`. */
  adresse: string
  /** Path it stands under, with a slash at both ends. */
  basis: string
}

/**
 * Prints a page of the built site as an accessible PDF: tagged, with bookmarks, title and language of the page.
 *
 * The browser sees the page under its real address, so that links in the PDF lead to the website and not to this machine;
 * it is answered from the built files, and asks nobody else.
 *
 * @param pfad path of the page from the site's root, such as `/plaene/ilm-kreis-2024/`
 * @throws when there is no such page
 */
export async function printPage(browser: Browser, website: Website, pfad: string): Promise<Uint8Array> {
  const page = await browser.newPage({ colorScheme: 'light', bypassCSP: true })
  try {
    await page.route('**/*', (route) => answer(route, website))
    const response = await page.goto(new URL(website.basis + pfad.slice(1), website.adresse).href)
    if (!response?.ok()) throw new Error(`Die Seite ${pfad} gibt es in ${website.dist} nicht.`)
    await page.addStyleTag({ content: ganzeUeberschriften })
    await page.evaluate(() => document.fonts.ready)
    // Charts are drawn in any case; grounds would only cost ink.
    return await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: false })
  } finally {
    await page.close()
  }
}

// Chromium leaves out the space at the end of a line: bookmarks would read "Integrationsprogrammdes Jobcenters".
const ganzeUeberschriften = ':is(h1, h2, h3, h4, h5, h6) { white-space: break-spaces }'

function answer(route: Route, { dist, adresse, basis }: Website): Promise<void> {
  const { origin, pathname } = new URL(route.request().url())
  if (origin !== new URL(adresse).origin || !pathname.startsWith(basis)) return route.abort()
  const datei = `${dist}/${decodeURI(pathname.slice(basis.length))}`.replace(/\/$/u, '/index.html')
  if (!existsSync(datei)) return route.fulfill({ status: 404 })
  return datei.endsWith('.css')
    ? route.fulfill({ contentType: 'text/css', body: waitForFonts(readFileSync(datei, 'utf8')) })
    : route.fulfill({ path: datei })
}

/** A reader's page does without the font when it comes late; on paper nothing moves, so there it is waited for. */
const waitForFonts = (css: string): string => css.replaceAll('font-display:optional', 'font-display:block')
