import { parseArgs } from 'node:util'
import { datumSchema } from '../../src/domain/datum.ts'

const hilfe = `Aufruf: npm run check -- [--release] [--heute JJJJ-MM-TT]
  --release  prüft auch, ob die Website veröffentlicht werden darf
  --heute    tut mit --release so, als wäre dieser Tag heute`

/** What `npm run check` is asked for: the day for which publishing is checked, or what is wrong with the arguments. */
export type Aufruf = { freigabeAm: string | undefined } | { fehler: string }

/** Reads the arguments of `npm run check`. */
export function readAufruf(args: string[]): Aufruf {
  const { tokens, values } = parseArgs({
    args,
    options: { release: { type: 'boolean', default: false }, heute: { type: 'string' } },
    strict: false,
    tokens: true,
  })
  const fremd = tokens.find(
    (token) =>
      token.kind !== 'option' ||
      !['release', 'heute'].includes(token.name) ||
      (token.name === 'release' && token.value !== undefined),
  )
  if (fremd) return { fehler: `Das Argument „${args[fremd.index]}“ gibt es nicht.\n${hilfe}` }
  const { release, heute = today() } = values
  if (!datumSchema.safeParse(heute).success)
    return { fehler: `--heute braucht einen Tag wie 2026-11-30, gefunden: „${heute}“.\n${hilfe}` }
  if (!release && values.heute) return { fehler: `--heute gilt nur zusammen mit --release.\n${hilfe}` }
  return { freigabeAm: release ? String(heute) : undefined }
}

/** The day in Germany, also where the machine keeps another time. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date())
}
