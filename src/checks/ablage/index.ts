import { basename, dirname } from 'node:path/posix'
import type { Befund } from '../../domain/befund.ts'
import { copy, leftBeside, misnamed, misplaced, misplacedPlan, nameless } from './befunde.ts'
import { orte } from './orte.ts'
import { readPlanname } from './planname.ts'
import { expectedPath, split } from './sollpfad.ts'
import type { Textart } from './textart.ts'

/** What is known of the files beside their paths. */
export interface Ablage {
  /** Ids of the Jobcenter that have a file, where they are known. */
  jobcenter?: string[]
  /** What the texts among them are, as far as they say so themselves. */
  textarten?: ReadonlyMap<string, Textart>
}

/**
 * Where files lie and how they are called. A file that no folder of ours knows would be passed over in silence, and an
 * editor would look for it on the site in vain.
 *
 * @param dateien paths from the project's root of all files in `content/`, in `seeds/` and at the root, and of plans
 *   that lie elsewhere
 */
export function checkAblage(dateien: string[], ablage: Ablage = {}): Befund[] {
  const vorhandene = new Set(dateien)
  return dateien
    .filter((datei) => !isForeign(datei, ablage))
    .flatMap((datei) => checkFile(datei, ablage, vorhandene))
}

/**
 * Files that lie in the wrong place or have the wrong name, each with the path it should have. What other files say of
 * them holds for where they belong, so that nobody is told that they are missing.
 */
export function listVerirrte(dateien: string[], ablage: Ablage = {}): Map<string, string> {
  return new Map(
    dateien
      .filter((datei) => !isForeign(datei, ablage) && !leftover(datei))
      .flatMap((datei): [string, string][] => {
        const soll = expectedPath(datei, ablage.textarten?.get(datei))
        return soll && soll !== datei ? [[datei, soll]] : []
      }),
  )
}

/** Hidden files, generated schemas, and what is no content and lies where none belongs. */
function isForeign(datei: string, { textarten }: Ablage): boolean {
  const name = basename(datei)
  if (name.startsWith('.') || /^content\/[\w-]+\.schema\.json$/u.test(datei)) return true
  if (/^(?:content|seeds)\//u.test(datei) || textarten?.get(datei)?.art === 'plan') return false
  return datei.includes('/') || !/\.(?:mdx|txt|pdf|docx?|odt)$/iu.test(name)
}

/** What editors, their programs and computers leave behind. */
const isCopy = (datei: string): boolean =>
  /(?:\.(?:bak|orig|tmp|swp|rej)|~)$|[ _-]+\(?kopie\)?| \(\d+\)|[ -]copy/iu.test(basename(datei))

/** What an import, an editor or a computer left behind. */
function leftover(datei: string): Befund | undefined {
  if (/\.neu\.(?:mdx|txt)$/u.test(datei)) return leftBeside(datei)
  return isCopy(datei) ? copy(datei) : undefined
}

function checkFile(datei: string, ablage: Ablage, vorhandene: ReadonlySet<string>): Befund[] {
  const rest = leftover(datei)
  if (rest) return [rest]
  const soll = expectedPath(datei, ablage.textarten?.get(datei))
  if (soll === datei) return []
  if (ablage.textarten?.get(datei)?.art === 'plan' && soll && dirname(soll) !== dirname(datei))
    return [misplacedPlan(datei, soll, vorhandene.has(soll))]
  if (!soll || dirname(soll) !== dirname(datei)) return [misplaced(datei, soll)]
  return [
    isPlanname(soll, ablage.jobcenter)
      ? misnamed(datei, soll, vorhandene.has(soll))
      : nameless(datei, soll, ablage.jobcenter),
  ]
}

/** Whether a name that a file should have is one that it may have; what is no plan and no source may have any. */
function isPlanname(soll: string, jobcenter: string[] | undefined): boolean {
  if (!orte.some(({ ordner, name }) => name === 'plan' && ordner === dirname(soll))) return true
  const gelesen = readPlanname(split(basename(soll)).stamm)
  if (!gelesen) return false
  return !soll.startsWith('seeds/') || !jobcenter || jobcenter.includes(gelesen.jobcenter)
}
