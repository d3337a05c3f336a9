import type { Browser, BrowserContext } from 'playwright-core'
import { startNodeServer } from '../../src/auslieferung/probe/node-server.ts'
import { listSeitenarten } from '../../src/auslieferung/probe/seiten.ts'
import { openBrowser } from '../../src/pdf/browser.ts'

/** What browsers call a kind of file, and what it is called here. */
const arten: Record<string, string> = {
  Document: 'HTML',
  Stylesheet: 'CSS',
  Font: 'Schrift',
  Script: 'Skript',
  Image: 'Bilder',
  Fetch: 'Daten',
  XHR: 'Daten',
}

/** Bytes that a page takes over the line, by kind of file, and in how many requests. */
interface Last {
  bytes: Map<string, number>
  anfragen: number
}

/**
 * Weighs one page of each kind of the built site as readers get it: compressed, with the site's own headers; on the first
 * visit, and on the second with what the browser has kept.
 *
 * @returns rows for a table, in KB of 1,024 bytes
 */
export async function measureSeiten(dist: string): Promise<Record<string, Record<string, number>>> {
  const server = await startNodeServer(dist)
  const browser = await openBrowser()
  const zeilen: [string, Record<string, number>][] = []
  for (const adresse of listSeitenarten(dist))
    zeilen.push([adresse, await measureSeite(browser, server.adresse + adresse)])
  await browser.close()
  await server.stop()
  return Object.fromEntries(zeilen)
}

async function measureSeite(browser: Browser, adresse: string): Promise<Record<string, number>> {
  const context = await browser.newContext()
  const [erste, zweite] = [await weigh(context, adresse), await weigh(context, adresse)]
  await context.close()
  const namen = [...new Set(Object.values(arten))]
  return {
    ...Object.fromEntries(namen.map((name) => [name, kb(erste.bytes.get(name) ?? 0)])),
    zusammen: kb(sum(erste)),
    Anfragen: erste.anfragen,
    'mit Cache': kb(sum(zweite)),
    'Anfragen mit Cache': zweite.anfragen,
  }
}

/** Opens a page, and counts what goes over the line until it is quiet. */
async function weigh(context: BrowserContext, adresse: string): Promise<Last> {
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  const artOf = new Map<string, string>()
  const last: Last = { bytes: new Map(), anfragen: 0 }
  cdp.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (!response.fromDiskCache && !response.url.startsWith('data:'))
      artOf.set(requestId, arten[type] ?? 'Daten')
  })
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const art = artOf.get(requestId)
    if (!art) return
    last.anfragen++
    last.bytes.set(art, (last.bytes.get(art) ?? 0) + encodedDataLength)
  })
  await page.goto(adresse, { waitUntil: 'networkidle' })
  await page.close()
  return last
}

const sum = ({ bytes }: Last): number => [...bytes.values()].reduce((a, b) => a + b, 0)

const kb = (bytes: number): number => Math.round(bytes / 102.4) / 10
