import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { copyProject } from '../../../scripts/bench/projektkopie.ts'
import { astroIn } from '../../../scripts/lib/bauen.ts'
import type { WeitereSuche } from '../../../src/domain/weitere-suchen.ts'
import { useMusterbestand } from '../../musterbestand.ts'
import type { Dateien } from '../../search/sammlung.ts'

const run = promisify(execFile)

/** An address at which a test can be any website, and change what it is. */
export interface Website {
  /** With a slash at its end. */
  adresse: string
  /** From now on answers so. */
  answer: (listener: RequestListener) => void
  stop: () => void
}

/** Opens an address at which nobody answers yet. */
export async function openWebsite(): Promise<Website> {
  let listener: RequestListener = (anfrage) => anfrage.socket.destroy()
  const server = createServer((anfrage, antwort) => listener(anfrage, antwort))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    adresse: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    answer: (neuer) => {
      listener = neuer
    },
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** A site that breaks off whatever is asked. */
export const down: RequestListener = (anfrage) => anfrage.socket.destroy()

/** A site that is nothing but a search. */
export function answerSuche(dateien: Dateien): RequestListener {
  return ({ url = '' }, antwort) => {
    const datei = dateien.get(url.replace(/^\/suche\//u, ''))
    antwort.writeHead(datei === undefined ? 404 : 200, {
      'Access-Control-Allow-Origin': '*',
      'Content-Type': url.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8',
    })
    antwort.end(datei)
  }
}

/** A copy of the project with some of its plans, built. */
export interface Bau {
  dist: string
  remove: () => void
}

/** Builds a site of its own with some of the five plans. @param weitere other sites that its search asks */
export async function buildWebsite(plaene: string[], weitere: WeitereSuche[]): Promise<Bau> {
  const ordner = mkdtempSync(join(tmpdir(), 'gemeinsam-'))
  copyProject(ordner)
  useMusterbestand(ordner)
  for (const teil of ['plaene', 'kurzfassungen']) keepOnly(join(ordner, 'content', teil), plaene)
  const config = join(ordner, 'src/site/config.ts')
  const text = readFileSync(config, 'utf8')
  writeFileSync(config, text.replace('weitereSuchen: []', `weitereSuchen: ${JSON.stringify(weitere)}`))
  // Vitest tells its own settings by these, which Astro would take for its own.
  const { BASE_URL, DEV, MODE, NODE_ENV, PROD, SSR, TEST, VITEST, ...env } = process.env
  await run(process.execPath, [astroIn(ordner), 'build'], { cwd: ordner, env })
  return { dist: join(ordner, 'dist'), remove: () => rmSync(ordner, { recursive: true }) }
}

function keepOnly(ordner: string, plaene: string[]): void {
  for (const datei of readdirSync(ordner))
    if (!plaene.some((plan) => datei === `${plan}.mdx`)) rmSync(join(ordner, datei))
}
