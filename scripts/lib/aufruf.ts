import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { datumSchema } from '../../src/domain/datum.ts'

const hilfe = `Aufruf: npm run check -- [--release] [--heute JJJJ-MM-TT] [--nur DATEI]… [--bericht DATEI] [--json]
  --release  prüft auch, ob die Website veröffentlicht werden darf
  --heute    tut mit --release so, als wäre dieser Tag heute
  --nur      prüft nur diesen Plan (content/plaene/musterkreis-2025.mdx oder musterkreis-2025); auch mehrmals
  --bericht  schreibt die Befunde für GitLab in diese Datei (Code Quality)
  --json     gibt die Befunde als JSON aus und sonst nichts
  --hilfe    zeigt diesen Text`

const optionen = {
  release: { type: 'boolean', default: false },
  heute: { type: 'string' },
  nur: { type: 'string', multiple: true },
  bericht: { type: 'string' },
  json: { type: 'boolean', default: false },
  hilfe: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
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

/** The task, or what is wrong with the arguments, or how to call. */
export type Aufruf = Auftrag | { fehler: string } | { hilfe: string }

/**
 * Reads the arguments of `npm run check`.
 *
 * @param umgebung variables in which npm keeps the options that it did not hand over
 */
export function readAufruf(args: string[], umgebung: NodeJS.ProcessEnv = {}): Aufruf {
  const { tokens, values } = parseArgs({ args, options: optionen, strict: false, tokens: true })
  if (values.hilfe || values.help) return { hilfe }
  const fremd = tokens.find(
    (token) =>
      token.kind !== 'option' ||
      !(token.name in optionen) ||
      (isSwitch(token.name) && token.value !== undefined),
  )
  const behalten = ['release', 'heute', 'nur', 'bericht'].find((name) => umgebung[`npm_config_${name}`])
  if (behalten) return { fehler: `${tellKept(behalten)}\n${hilfe}` }
  if (fremd) return { fehler: `Das Argument „${args[fremd.index]}“ gibt es nicht.\n${hilfe}` }
  const { release, heute = today(), nur = [], bericht, json } = values
  if (!datumSchema.safeParse(heute).success)
    return { fehler: `--heute braucht einen Tag wie 2026-11-30, gefunden: „${heute}“.\n${hilfe}` }
  if (!release && values.heute) return { fehler: `--heute gilt nur zusammen mit --release.\n${hilfe}` }
  if (bericht === true || bericht === '')
    return { fehler: `--bericht braucht den Namen einer Datei.\n${hilfe}` }
  const plaene = nur.map((datei) => toPlandatei(String(datei)))
  if (plaene.includes(undefined))
    return { fehler: `--nur braucht einen Plan wie content/plaene/musterkreis-2025.mdx.\n${hilfe}` }
  return {
    freigabeAm: release ? String(heute) : undefined,
    nur: [...new Set(plaene.filter((datei) => datei !== undefined))],
    bericht: bericht === undefined ? undefined : String(bericht),
    json: json === true,
  }
}

const isSwitch = (name: string): boolean =>
  Object.entries(optionen).some(([eine, { type }]) => eine === name && type === 'boolean')

/** npm keeps for itself what stands before two dashes. */
const tellKept = (name: string): string =>
  `Vor --${name} fehlen zwei Striche, ohne die npm die Angabe für sich behält. Erwartet: npm run check -- --${name} …`

/** A plan as its file, its short version's, or its name alone, from wherever: as path from the project's root. */
function toPlandatei(angabe: string): string | undefined {
  if (/^[a-z0-9-]+$/u.test(angabe)) return `content/plaene/${angabe}.mdx`
  const pfad = relative('.', resolve(angabe)).replaceAll('\\', '/')
  const [, name] = /^content\/(?:plaene|kurzfassungen)\/([^/]+\.mdx)$/u.exec(pfad) ?? []
  return name && `content/plaene/${name}`
}

/** The day in Germany, also where the machine keeps another time. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date())
}
