import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Root } from 'mdast'
import type { Plan } from '../../domain/plan.ts'
import { readPlandatei } from '../../domain/plandatei.ts'
import { zeilenDatei } from '../../domain/plandateien.ts'
import { readFehler } from '../../domain/schema-fehler.ts'
import { type Quelle, UnbrauchbareQuelle } from '../read/quelle.ts'
import { readText } from '../read/text.ts'

/** What editors have made of an earlier plan of the same Jobcenter. */
export interface Vorjahr {
  plan: Plan
  /** Text of the plan. */
  tree: Root
  /** The lines that its proofs count. */
  quelle: Quelle
}

/**
 * The newest plan of a Jobcenter from before a year, as it stands in `content/plaene/`; undefined when there is none. One
 * that cannot be read, or whose source is missing, is passed over: `npm run check` speaks of it.
 */
export function readVorjahr(jobcenter: string, jahr: number): Vorjahr | undefined {
  const fruehere = globSync('content/plaene/*.mdx')
    .filter((datei) => isFrueher(basename(datei), jobcenter, jahr))
    .sort()
    .reverse()
  for (const datei of fruehere) {
    const vorjahr = readFile(datei)
    if (vorjahr?.plan.jobcenter === jobcenter && vorjahr.plan.jahr < jahr) return vorjahr
  }
  return undefined
}

function isFrueher(name: string, jobcenter: string, jahr: number): boolean {
  const eigenes = /^(?<jobcenter>.+)-(?<jahr>20\d\d)\.mdx$/u.exec(name)?.groups
  return eigenes?.jobcenter === jobcenter && Number(eigenes.jahr) < jahr
}

function readFile(datei: string): Vorjahr | undefined {
  if (!statSync(datei).isFile()) return undefined
  const text = readFileSync(datei, 'utf8')
  try {
    const { plan, tree } = readPlandatei(datei, text)
    const name = zeilenDatei(plan.quelle)
    if (!existsSync(`seeds/${name}`)) return undefined
    return { plan, tree, quelle: readText(name, readFileSync(`seeds/${name}`)) }
  } catch (fehler) {
    if (fehler instanceof UnbrauchbareQuelle || readFehler(fehler, text)) return undefined
    throw fehler
  }
}
