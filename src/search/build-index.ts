import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { glob, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { AstroIntegration } from 'astro'
import { readSuchplan, type Suchplan } from './abschnitte.ts'
import { createIndex } from './create-index.ts'

/** Builds the search index after the pages: each section of a plan is a hit of its own. */
export function searchIndex(): AstroIntegration {
  let base = ''
  return {
    name: 'suchindex',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/u, '')
      },
      'astro:build:done': async ({ dir, logger }) => {
        const anzahl = await buildIndex(fileURLToPath(dir), base)
        logger.info(`Suchindex über ${anzahl} Abschnitte geschrieben`)
      },
    },
  }
}

/**
 * @param dist folder of the built site
 * @param base path the site is built for, without a slash at its end
 * @returns number of passages in the index
 */
async function buildIndex(dist: string, base: string): Promise<number> {
  const suche = join(dist, 'suche')
  const imBau = join(suche, 'im-bau')
  const verzeichnis = createIndex(await readSuchplaene(dist), base, (pfad, text) => {
    mkdirSync(dirname(join(imBau, pfad)), { recursive: true })
    writeFileSync(join(imBau, pfad), text)
  })
  renameSync(imBau, join(suche, verzeichnis.ordner))
  writeFileSync(join(suche, 'verzeichnis.json'), JSON.stringify(verzeichnis))
  return verzeichnis.anzahl
}

/** One page after the other, and what was read of it packed: the texts of hundreds of plans take a fifth of the memory. */
async function readSuchplaene(dist: string): Promise<Iterable<Suchplan>> {
  const seiten = (await Array.fromAsync(glob('plaene/*/index.html', { cwd: dist }))).sort()
  const plaene = await Array.fromAsync(seiten, async (seite) => {
    const plan = readSuchplan(await readFile(join(dist, seite), 'utf8'))
    return plan ? pack(plan) : []
  })
  const gepackt = plaene.flat()
  return { [Symbol.iterator]: () => Iterator.from(gepackt).map(unpack) }
}

const pack = (plan: Suchplan): Buffer => deflateRawSync(JSON.stringify(plan), { level: 1 })

const unpack = (gepackt: Buffer): Suchplan => JSON.parse(inflateRawSync(gepackt).toString())
