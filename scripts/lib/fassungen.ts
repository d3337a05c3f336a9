import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { Plan } from '../../src/domain/plan.ts'
import { readPlandatei } from '../../src/domain/plandatei.ts'
import { comparePlaene } from '../../src/domain/planvergleich.ts'
import { readFehler } from '../../src/domain/schema-fehler.ts'
import { readQuelle } from '../../src/import/read/index.ts'
import type { Quelle } from '../../src/import/read/quelle.ts'
import { readText } from '../../src/import/read/text.ts'
import type { Fassungsvergleich } from '../../src/report/import.ts'

/** A plan that exists, beside which a new version of its source is imported. */
export interface AlterPlan {
  datei: string
  plan: Plan
  tree: ReturnType<typeof readPlandatei>['tree']
}

/** The plan that an import with `--neu` writes beside; undefined where there is none that can be read. */
export function readAltenPlan(ziel: string): AlterPlan | undefined {
  const datei = ziel.replace(/\.neu\.mdx$/u, '.mdx')
  if (datei === ziel || !existsSync(datei)) return undefined
  const text = readFileSync(datei, 'utf8')
  try {
    return { datei, ...readPlandatei(datei, text) }
  } catch (fehler) {
    if (readFehler(fehler, text)) return undefined
    throw fehler
  }
}

/**
 * Compares a newly imported plan with what the import makes of the source that the existing plan was made from, so that
 * what editors have done since is no difference.
 *
 * @param importText imports any source as the new one was
 */
export async function compareFassungen(
  alt: AlterPlan,
  neu: { mdx: string; quelle: Quelle },
  importText: (quelle: Quelle) => string,
): Promise<Fassungsvergleich> {
  const read = (mdx: string) => readPlandatei(alt.datei, mdx)
  const quellen = await findQuellen(alt.plan, neu.quelle)
  if (!quellen) {
    const { tree } = read(neu.mdx)
    return { ...comparePlaene({ ...alt, plan: ohneZahlen }, { tree, plan: ohneZahlen }), gegen: 'plan' }
  }
  const [alter, neuer] = [read(importText(quellen.alt)), read(importText(quellen.neu))]
  return { ...comparePlaene(alter, neuer), gegen: 'quelle' }
}

/** Both versions of a source read in the same way: as they came, else as the lines of their text. */
async function findQuellen(
  { quelle: { datei, sha256, textfassung } }: Plan,
  neu: Quelle,
): Promise<{ alt: Quelle; neu: Quelle } | undefined> {
  const bytes = findBytes({ datei, sha256 })
  if (bytes) return { alt: await readQuelle(datei, bytes), neu }
  const zeilen = textfassung && findBytes(textfassung)
  if (!zeilen) return undefined
  return { alt: readText(datei, zeilen), neu: readText(datei, Buffer.from(neu.zeilen.join('\n'))) }
}

/** Editors go over figures: those of a plan and those of an import always differ. */
const ohneZahlen = { kennzahlen: [] }

/** A file of `seeds/` with the bytes that a plan was made from: as it lies there, or as git still has it. */
function findBytes({ datei, sha256 }: { datei: string; sha256: string }): Buffer | undefined {
  const isIt = (bytes: Buffer | undefined): boolean =>
    bytes !== undefined && createHash('sha256').update(bytes).digest('hex') === sha256
  const pfad = `seeds/${datei}`
  const hier = existsSync(pfad) ? readFileSync(pfad) : undefined
  if (isIt(hier)) return hier
  const staende = askGit('log', '--format=%H', '--max-count=50', '--', pfad)
  for (const stand of staende?.toString('utf8').split('\n').filter(Boolean) ?? []) {
    const bytes = askGit('show', `${stand}:./${pfad}`)
    if (isIt(bytes)) return bytes
  }
  return undefined
}

/** Undefined where there is no git, or nothing of the kind in it. */
function askGit(...argumente: string[]): Buffer | undefined {
  try {
    return execFileSync('git', argumente, { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 26 })
  } catch {
    return undefined
  }
}
