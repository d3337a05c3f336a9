import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { glob, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { detach } from '../domain/losgeloest.ts'
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

/** One page after the other: the texts of hundreds are small beside their pages. */
async function readSuchplaene(dist: string): Promise<Suchplan[]> {
  const seiten = (await Array.fromAsync(glob('plaene/*/index.html', { cwd: dist }))).sort()
  const plaene = await Array.fromAsync(seiten, async (seite) =>
    detach(readSuchplan(await readFile(join(dist, seite), 'utf8'))),
  )
  return plaene.filter((plan) => plan !== undefined)
}
