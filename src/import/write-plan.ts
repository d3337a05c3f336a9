import { randomUUID } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parse, stringify } from 'yaml'
import { type Begriff, begriffSchema } from '../domain/glossar.ts'
import { kennung } from '../domain/kennung.ts'
import type { Importergebnis } from './index.ts'
import { UnbrauchbareQuelle } from './read/quelle.ts'
import type { Legendeneintrag } from './read-legende.ts'

/** Where an import writes. */
export interface Ablage {
  /** Folder that receives the plan and nothing else; without it plan and new terms go to `content/`. */
  ziel?: string | undefined
  /** Whether to write beside a plan that exists. */
  neu: boolean
}

/** What an import wrote. */
export interface Geschrieben {
  /** Path of the plan. */
  ziel: string
  /** Paths of the terms that are new in the glossary. */
  begriffe: string[]
  /** Path of the text version of a PDF or Word file; where it differs from the one that is there, beside that. */
  textfassung?: string | undefined
}

/**
 * Writes a plan once, the text version of a PDF or Word file, and files for terms of its Legende that have none yet.
 * What was written is taken away again when something after it cannot be.
 *
 * @param datei name of the source file without folder, for plans whose Jobcenter or year is unknown
 * @throws {UnbrauchbareQuelle} when the plan exists and `neu` is not set
 */
export function writePlan(datei: string, ergebnis: Importergebnis, ablage: Ablage): Geschrieben {
  const pfad = planPath(datei, ergebnis, ablage)
  const neue: string[] = []
  const write: Schreiben = (ort, text) => {
    writeAtomically(ort, text)
    neue.push(ort)
  }
  try {
    const textfassung = ablage.ziel ? undefined : writeTextfassung(ergebnis, ablage, write)
    write(pfad, ergebnis.mdx)
    const plan = planName(datei, ergebnis)
    const begriffe = ablage.ziel ? [] : writeBegriffe(ergebnis.legende, plan, write)
    return { ziel: pfad, begriffe, textfassung }
  } catch (fehler) {
    for (const ort of neue) rmSync(ort, { force: true })
    throw fehler
  }
}

/** Writes a file, and remembers that it did. */
type Schreiben = (pfad: string, text: string) => void

/**
 * Where a plan is written.
 *
 * @throws {UnbrauchbareQuelle} when it exists and `neu` is not set
 */
export function planPath(datei: string, ergebnis: Importergebnis, ablage: Ablage): string {
  return freePath(join(ablage.ziel ?? 'content/plaene', `${planName(datei, ergebnis)}.mdx`), ablage)
}

/** Systems allow 255 bytes; endings need some. */
const laengsterName = 150

function planName(datei: string, { metadaten: { jobcenter, jahr } }: Importergebnis): string {
  const name = kennung(jobcenter && jahr ? `${jobcenter}-${jahr}` : datei.replace(/\.[^.]+$/u, ''))
  return name.slice(0, laengsterName) || 'plan'
}

/**
 * The lines of a PDF or Word file stand beside it; those that a plan was made from stay as they are with `neu`.
 *
 * @returns where they stand
 */
function writeTextfassung(
  { quelle: { textfassung, zeilen } }: Importergebnis,
  { neu }: Ablage,
  write: Schreiben,
): string | undefined {
  if (!textfassung) return undefined
  const [pfad, text] = [join('seeds', textfassung.datei), zeilen.join('\n')]
  if (existsSync(pfad) && readFileSync(pfad, 'utf8') === text) return pfad
  const ziel = existsSync(pfad) && neu ? pfad.replace(/\.txt$/u, '.neu.txt') : pfad
  write(ziel, text)
  return ziel
}

/** A plan that exists belongs to the editors. */
function freePath(pfad: string, { ziel, neu }: Ablage): string {
  const eigen = ziel === undefined || resolve(ziel) === resolve('content/plaene')
  if (!eigen || !existsSync(pfad)) return pfad
  if (neu) return pfad.replace(/\.mdx$/u, '.neu.mdx')
  throw new UnbrauchbareQuelle(
    `Gefunden: ${pfad}; den Plan gibt es schon, und er bleibt unverändert. Erwartet: ein Plan, den es noch nicht gibt.`,
    'Ist die Quelle eine neue Fassung, mit --neu importieren: Das schreibt daneben und zeigt, was sich unterscheidet.',
  )
}

/**
 * An interrupted import leaves the old file or none, never half of one. What stands at the path is replaced, and not
 * written through if it is a link.
 */
export function writeAtomically(pfad: string, text: string): void {
  mkdirSync(dirname(pfad), { recursive: true })
  const halbfertig = `${pfad}.${randomUUID()}.tmp`
  try {
    writeFileSync(halbfertig, text, { flag: 'wx', flush: true })
    renameSync(halbfertig, pfad)
  } catch (fehler) {
    rmSync(halbfertig, { force: true })
    throw fehler
  }
}

/** What the glossary knows by any of its forms has an entry already. @returns paths of the new ones */
function writeBegriffe(legende: Legendeneintrag[], plan: string, write: Schreiben): string[] {
  const bekannte = new Set(
    globSync('content/glossar/*.yaml').flatMap((datei) => {
      const { data } = begriffSchema.safeParse(parse(readFileSync(datei, 'utf8')))
      return data ? [data.begriff, ...data.formen, ...data.synonyme] : []
    }),
  )
  return legende.flatMap((eintrag) => {
    const pfad = bekannte.has(eintrag.begriff) ? undefined : writeBegriff(eintrag, plan, write)
    bekannte.add(eintrag.begriff)
    return pfad ?? []
  })
}

function writeBegriff(
  { begriff, langform, zeile }: Legendeneintrag,
  plan: string,
  write: Schreiben,
): string | undefined {
  const name = kennung(begriff).slice(0, laengsterName)
  const pfad = join('content/glossar', `${name}.yaml`)
  if (name === '' || existsSync(pfad)) return undefined
  const eintrag: Begriff = {
    begriff,
    langform,
    bedeutung: null,
    formen: [],
    synonyme: [],
    verwandt: [],
    kennzahlen: [],
    nur_in: [],
    status: langform ? 'plan' : 'offen',
    nachweise: [{ plan, zeile }],
  }
  write(pfad, stringify(eintrag))
  return pfad
}
