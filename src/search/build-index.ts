import { glob, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { type CustomRecord, close, createIndex, type GetFilesResponse } from 'pagefind'
import { readSuchplan, type Suchabschnitt, type Suchplan } from './abschnitte.ts'
import { blocktrenner } from './auszug.ts'
import { addMarken, collectNomen, splitMarken } from './marken.ts'
import { redaktionsmarke } from './suchlauf.ts'
import { blattOf, writeBlatt } from './woerterbuch.ts'
import { splitText } from './wortform.ts'

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
 * @throws when Pagefind refuses a passage or cannot write
 */
async function buildIndex(dist: string, base: string): Promise<number> {
  const seiten = (await Array.fromAsync(glob('plaene/*/index.html', { cwd: dist }))).sort()
  const plaene = await Promise.all(
    seiten.map(async (seite) => readSuchplan(await readFile(join(dist, seite), 'utf8'))),
  )
  const passagen = markedRecords(
    plaene.filter((plan) => plan !== undefined),
    base,
  )
  await writePagefind(passagen, `${dist}/pagefind`)
  await writeWoerter(
    passagen.map(({ content }) => content),
    `${dist}/suche/woerter`,
  )
  return passagen.length
}

/** One record for each passage, with the inner words of its compounds. */
function markedRecords(plaene: Suchplan[], base: string): CustomRecord[] {
  const texte = plaene.flatMap(({ abschnitte }) =>
    abschnitte.flatMap(({ bloecke, titel }) => [titel, ...bloecke]),
  )
  const nomen = collectNomen(texte)
  return plaene.flatMap((plan) => plan.abschnitte.map((abschnitt) => toRecord(plan, abschnitt, nomen, base)))
}

function toRecord(
  plan: Suchplan,
  abschnitt: Suchabschnitt,
  nomen: ReadonlySet<string>,
  base: string,
): CustomRecord {
  const { anker, titel, pfad, bloecke, redaktion } = abschnitt
  const art = redaktion ? 'redaktion' : 'plan'
  return {
    // Pagefind keeps one record for each address; the client takes the mark off.
    url: `${base}/plaene/${plan.id}/${anker ? `#${anker}` : ''}${redaktion ? redaktionsmarke : ''}`,
    content: [titel, ...bloecke].map((block) => addMarken(block, nomen)).join(blocktrenner),
    language: 'de',
    meta: { title: titel || 'Deckblatt', pfad: pfad.join(' › '), plan: plan.name, art },
    filters: { jobcenter: [plan.jobcenter], jahr: [plan.jahr], land: [plan.land], art: [art] },
  }
}

async function writePagefind(passagen: CustomRecord[], ordner: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'de', includeCharacters: '§' })
  if (!index) throw new Error(`Der Suchindex lässt sich nicht anlegen: ${errors.join(', ')}`)
  for (const passage of passagen) assertNoErrors((await index.addCustomRecord(passage)).errors)
  await writeFiles(await index.getFiles(), ordner)
  await close()
}

/** Written here, because Pagefind's own service may end before its files are whole (Pagefind #1271). */
async function writeFiles({ errors, files }: GetFilesResponse, ordner: string): Promise<void> {
  assertNoErrors(errors)
  for (const { path, content } of files) {
    if (/-ui\.|highlight|playground/u.test(path)) continue
    await mkdir(dirname(join(ordner, path)), { recursive: true })
    await writeFile(join(ordner, path), content)
  }
}

function assertNoErrors(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Der Suchindex ist nicht vollständig: ${errors.join(', ')}`)
}

/** All words of the index, a file for each first letter: what a query can find, and what it may have meant. */
async function writeWoerter(texte: string[], ordner: string): Promise<void> {
  const woerter = new Set(texte.flatMap(splitText).flatMap(wordsOf))
  await mkdir(ordner, { recursive: true })
  for (const [blatt, eigene] of Map.groupBy(woerter, blattOf))
    await writeFile(join(ordner, `${blatt}.txt`), writeBlatt(eigene))
}

/** A word in the spelling of the middle of a sentence would need a dictionary; capitals are kept as printed. */
function wordsOf(wort: string): string[] {
  const { wort: gedruckt, teile } = splitMarken(wort)
  return [gedruckt, ...teile].filter((eins) => eins.length > 1)
}
