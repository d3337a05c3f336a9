import { globSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { close, createIndex } from 'pagefind'
import type { Page } from 'playwright-core'

/** Plain Pagefind over the same pages: the yardstick for our own search. */
export interface Schlicht {
  /** Page and anchor of each hit, as `<plan>#<anchor>`, best first. */
  ask: (frage: string) => Promise<string[]>
  /** Bytes (brotli) and files that one question costs on an empty cache, without any page around it. */
  measure: (frage: string) => Promise<{ bytes: number; dateien: number }>
}

const ort = '/pagefind-schlicht/'

/** Indexes the plans as Pagefind does by itself, and lets a page ask it. @param page on the built site */
export async function openSchlicht(page: Page): Promise<Schlicht> {
  const dateien = await indexPlaene()
  const geladen = new Map<string, number>()
  await page.route(`**${ort}**`, (route) => {
    const pfad = new URL(route.request().url()).pathname.replace(ort, '')
    const body = dateien.get(pfad)
    if (!body) return route.fulfill({ status: 404 })
    geladen.set(pfad, brotliCompressSync(body).length)
    return route.fulfill({
      body: Buffer.from(body),
      contentType: pfad.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
    })
  })
  const ask = (frage: string) => page.evaluate(askInBrowser, frage)
  const measure = async (frage: string) => {
    await page.reload()
    geladen.clear()
    await load(page)
    await ask(frage)
    return { bytes: [...geladen.values()].reduce((a, b) => a + b, 0), dateien: geladen.size }
  }
  await load(page)
  return { ask, measure }
}

/** Vitest would take an `import` in a function for its own. */
async function load(page: Page): Promise<void> {
  await page.addScriptTag({
    type: 'module',
    content: `globalThis.pagefind = await import('${ort}pagefind.js')`,
  })
  await page.waitForFunction('globalThis.pagefind')
}

/** The part of Pagefind's API in a browser that is used. */
interface Pagefind {
  search: (frage: string) => Promise<{ results: { data: () => Promise<Seite> }[] }>
}

interface Seite {
  sub_results: { url: string; weighted_locations: unknown[] }[]
}

async function indexPlaene(): Promise<Map<string, Uint8Array>> {
  const { index } = await createIndex({ rootSelector: 'main', forceLanguage: 'de' })
  if (!index) throw new Error('Pagefind does not start.')
  for (const datei of globSync('dist/plaene/*/index.html').sort())
    await index.addHTMLFile({
      url: `/${datei
        .replaceAll('\\', '/')
        .replace(/^dist\//u, '')
        .replace('index.html', '')}`,
      content: readFileSync(datei, 'utf8'),
    })
  const { files } = await index.getFiles()
  await close()
  return new Map(files.map(({ path, content }) => [path, content]))
}

/** Sections of a page are hits of their own; those with more finds first. */
async function askInBrowser(frage: string): Promise<string[]> {
  const { pagefind } = globalThis as unknown as { pagefind: Pagefind }
  const { results } = await pagefind.search(frage)
  const seiten = await Promise.all(results.slice(0, 10).map((eins) => eins.data()))
  return seiten
    .flatMap(({ sub_results }) => sub_results)
    .sort((a, b) => b.weighted_locations.length - a.weighted_locations.length)
    .map(({ url }) => url.replace('/plaene/', '').replace('/#', '#').replace(/\/$/u, '#'))
}
