import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { stringify } from 'yaml'
import type { Begriff } from '../domain/glossar.ts'
import { kennung } from '../domain/kennung.ts'
import type { Importergebnis } from './index.ts'
import { UnbrauchbareQuelle } from './read/text.ts'
import type { Legendeneintrag } from './read-legende.ts'

/** Where an import writes. */
export interface Ablage {
  /** Folder that receives the plan and nothing else; without it plan and new terms go to `content/`. */
  ziel?: string | undefined
  /** Whether to write beside a plan that exists. */
  neu: boolean
}

/**
 * Writes a plan once, and files for terms of its Legende that have none yet.
 *
 * @param datei name of the source file without folder, for plans whose Jobcenter or year is unknown
 * @returns path of the plan
 * @throws {UnbrauchbareQuelle} when the plan exists and `neu` is not set
 */
export function writePlan(datei: string, ergebnis: Importergebnis, ablage: Ablage): string {
  const plan = planName(datei, ergebnis)
  const pfad = freePath(join(ablage.ziel ?? 'content/plaene', `${plan}.mdx`), ablage)
  writeAtomically(pfad, ergebnis.mdx)
  if (!ablage.ziel) for (const eintrag of ergebnis.legende) writeBegriff(eintrag, plan)
  return pfad
}

function planName(datei: string, { metadaten: { jobcenter, jahr } }: Importergebnis): string {
  return kennung(jobcenter && jahr ? `${jobcenter}-${jahr}` : datei.replace(/\.[^.]+$/u, '')) || 'plan'
}

/** A plan that exists belongs to the editors. */
function freePath(pfad: string, { ziel, neu }: Ablage): string {
  const eigen = ziel === undefined || resolve(ziel) === resolve('content/plaene')
  if (!eigen || !existsSync(pfad)) return pfad
  if (neu) return pfad.replace(/\.mdx$/u, '.neu.mdx')
  throw new UnbrauchbareQuelle(
    `Den Plan ${pfad} gibt es schon; er bleibt unverändert.`,
    'Mit --neu wird daneben geschrieben, dann beide Dateien vergleichen.',
  )
}

/** An interrupted import leaves the old file or none, never half of one. */
function writeAtomically(pfad: string, text: string): void {
  mkdirSync(dirname(pfad), { recursive: true })
  const halbfertig = `${pfad}.${process.pid}.tmp`
  writeFileSync(halbfertig, text)
  renameSync(halbfertig, pfad)
}

function writeBegriff({ begriff, langform, zeile }: Legendeneintrag, plan: string): void {
  const pfad = join('content/glossar', `${kennung(begriff)}.yaml`)
  if (existsSync(pfad)) return
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
  writeAtomically(pfad, stringify(eintrag))
}
