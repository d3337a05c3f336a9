import { createHash } from 'node:crypto'
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { detach } from '../domain/losgeloest.ts'
import { readSuchplan, type Suchplan } from './abschnitte.ts'
import { createIndex, type Index } from './create-index.ts'
import { indexformat, type Verzeichnis } from './verzeichnis.ts'
import { type Blatt, writeBlaetter } from './woerterbuch.ts'

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
  const index = createIndex(await readSuchplaene(dist), base)
  for (const [pfad, text] of filesOf(index)) await writeInto(join(dist, 'suche'), pfad, text)
  return index.passagen.length
}

/** One page after the other: the texts of hundreds are small beside their pages. */
async function readSuchplaene(dist: string): Promise<Suchplan[]> {
  const seiten = (await Array.fromAsync(glob('plaene/*/index.html', { cwd: dist }))).sort()
  const plaene = await Array.fromAsync(seiten, async (seite) =>
    detach(readSuchplan(await readFile(join(dist, seite), 'utf8'))),
  )
  return plaene.filter((plan) => plan !== undefined)
}

/** The files of an index by their path below `/suche/`. */
export function filesOf({ passagen, plaene, eintraege, themen }: Index): [string, string][] {
  const blaetter = writeBlaetter(eintraege)
  const dateien: [string, string][] = [
    ...blaetter.map(({ text }, i): [string, string] => [`woerter/${i}.txt`, text]),
    ...passagen.map((passage, i): [string, string] => [`passagen/${i}.json`, JSON.stringify(passage)]),
    ...[...themen].map(([thema, nummern]): [string, string] => [
      `themen/${thema}.json`,
      JSON.stringify(nummern),
    ]),
  ]
  const ordner = nameOf(dateien)
  const verzeichnis: Verzeichnis = {
    format: indexformat,
    ordner,
    anfaenge: blaetter.map(beginOf),
    plaene,
    anzahl: passagen.length,
    zusammenfassungen: passagen.flatMap(({ redaktion }, nummer) => (redaktion ? [nummer] : [])),
    themen: [...themen.keys()].sort(),
  }
  return [
    ...dateien.map(([pfad, text]): [string, string] => [`${ordner}/${pfad}`, text]),
    ['verzeichnis.json', JSON.stringify(verzeichnis)],
  ]
}

/** The same files always have the same name. */
function nameOf(dateien: [pfad: string, text: string][]): string {
  const hash = createHash('sha256')
  for (const [pfad, text] of dateien) hash.update(`${pfad}\n${text.length}\n${text}\n`)
  return hash.digest('hex').slice(0, 12)
}

const beginOf = ({ anfang }: Blatt): string => anfang

async function writeInto(ordner: string, pfad: string, text: string): Promise<void> {
  const datei = join(ordner, pfad)
  await mkdir(dirname(datei), { recursive: true })
  await writeFile(datei, text)
}
