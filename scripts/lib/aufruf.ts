import { parseArgs } from 'node:util'
import { datumSchema } from '../../src/domain/datum.ts'

const hilfe = `Aufruf: npm run check -- [--release] [--heute JJJJ-MM-TT] [--nur DATEI]… [--bericht DATEI] [--json]
  --release  prüft auch, ob die Website veröffentlicht werden darf
  --heute    tut mit --release so, als wäre dieser Tag heute
  --nur      prüft nur diesen Plan (content/plaene/….mdx); auch mehrmals
  --bericht  schreibt die Befunde für GitLab in diese Datei (Code Quality)
  --json     gibt die Befunde als JSON aus und sonst nichts`

const optionen = {
  release: { type: 'boolean', default: false },
  heute: { type: 'string' },
  nur: { type: 'string', multiple: true },
  bericht: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

/** What `npm run check` is asked for. */
export interface Auftrag {
  /** The day for which publishing is checked; undefined when it is not asked about. */
  freigabeAm: string | undefined
  /** Plans that alone are asked about; none means everything. */
  nur: string[]
  /** File for GitLab's report. */
  bericht: string | undefined
  json: boolean
}

/** The task, or what is wrong with the arguments. */
export type Aufruf = Auftrag | { fehler: string }

/** Reads the arguments of `npm run check`. */
export function readAufruf(args: string[]): Aufruf {
  const { tokens, values } = parseArgs({ args, options: optionen, strict: false, tokens: true })
  const fremd = tokens.find(
    (token) =>
      token.kind !== 'option' ||
      !(token.name in optionen) ||
      (isSwitch(token.name) && token.value !== undefined),
  )
  if (fremd) return { fehler: `Das Argument „${args[fremd.index]}“ gibt es nicht.\n${hilfe}` }
  const { release, heute = today(), nur = [], bericht, json } = values
  if (!datumSchema.safeParse(heute).success)
    return { fehler: `--heute braucht einen Tag wie 2026-11-30, gefunden: „${heute}“.\n${hilfe}` }
  if (!release && values.heute) return { fehler: `--heute gilt nur zusammen mit --release.\n${hilfe}` }
  if (bericht === true || bericht === '')
    return { fehler: `--bericht braucht den Namen einer Datei.\n${hilfe}` }
  const falsch = nur.find((datei) => !/^content\/plaene\/[^/]+\.mdx$/u.test(String(datei)))
  if (falsch !== undefined)
    return { fehler: `--nur braucht einen Plan wie content/plaene/musterkreis-2025.mdx.\n${hilfe}` }
  return {
    freigabeAm: release ? String(heute) : undefined,
    nur: nur.map(String),
    bericht: bericht === undefined ? undefined : String(bericht),
    json: json === true,
  }
}

const isSwitch = (name: string): boolean => name === 'release' || name === 'json'

/** The day in Germany, also where the machine keeps another time. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date())
}
