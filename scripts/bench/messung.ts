import { spawnSync } from 'node:child_process'
import { globSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { preview } from 'astro'
import { openBrowser } from '../../src/pdf/browser.ts'
import { bauaufruf } from '../lib/bauen.ts'

/** What a site with so many plans costs; sizes in KB of 1,024 bytes. */
export interface Messung {
  plaene: number
  sekunden: number
  /** Highest memory of the build. */
  speicher: number
  seiten: number
  dist: number
  suchindex: number
  /** From opening a search on an empty cache to its first hits, brotli. */
  ersteTreffer: number
  anfragen: number
}

const kb = (bytes: number): number => Math.round(bytes / 1024)

/** Builds a project and measures the result. @param ordner as made by `createBestand` */
export async function measure(ordner: string, plaene: number): Promise<Messung> {
  const gebaut = build(ordner)
  const dist = join(ordner, 'dist')
  return {
    plaene,
    ...gebaut,
    seiten: globSync('**/*.html', { cwd: dist }).length,
    dist: sizeOf(dist, '**/*'),
    suchindex: sizeOf(dist, 'suche/**/*'),
    ...(await measureSearch(ordner)),
  }
}

/** The build runs in a process of its own, which says at its end how much memory it took at most. */
function build(ordner: string): { sekunden: number; speicher: number } {
  const beginn = performance.now()
  const { argumente, env } = bauaufruf(ordner)
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', resolve('scripts/bench/speicher.mjs'), ...argumente, '--silent'],
    { cwd: ordner, env, encoding: 'utf8', maxBuffer: 2 ** 28 },
  )
  if (status !== 0) throw new Error(`Der Bau ist gescheitert.\n${stdout}\n${stderr}`)
  const speicher = Number(/Speicher: (\d+)/u.exec(stderr)?.[1])
  return { sekunden: Math.round((performance.now() - beginn) / 100) / 10, speicher: kb(speicher) }
}

function sizeOf(ordner: string, muster: string): number {
  const dateien = globSync(muster, { cwd: ordner, withFileTypes: true }).filter((eintrag) => eintrag.isFile())
  return kb(dateien.reduce((summe, { parentPath, name }) => summe + statSync(join(parentPath, name)).size, 0))
}

async function measureSearch(ordner: string): Promise<{ ersteTreffer: number; anfragen: number }> {
  const server = await preview({ root: ordner, logLevel: 'error', server: { host: '127.0.0.1', port: 4610 } })
  const browser = await openBrowser()
  const page = await browser.newPage()
  const groessen: Promise<number>[] = []
  page.on('response', (antwort) => groessen.push(antwort.body().then(brotliSize, () => 0)))
  await page.goto(`http://127.0.0.1:${server.port}/suche/?q=Bürgergeld`)
  await page.waitForSelector('[data-zustand=fertig]')
  const bytes = (await Promise.all(groessen)).reduce((a, b) => a + b, 0)
  await browser.close()
  await server.stop()
  return { ersteTreffer: kb(bytes), anfragen: groessen.length }
}

const brotliSize = (body: Buffer): number => brotliCompressSync(body).length
