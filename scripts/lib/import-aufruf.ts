import { existsSync, globSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { parseArgs } from 'node:util'
import { tellAehnliche } from '../../src/domain/aehnliche.ts'

const hilfe = `Aufruf: npm run import -- DATEI…|--fehlende [--jobcenter ID] [--jahr JJJJ] [--ziel ORDNER] [--neu] [--json]
  DATEI       die Quelle, wie sie kam: .docx, .pdf oder .txt
  --fehlende  alle Quellen in seeds/, zu denen es noch keinen Plan gibt
  --jobcenter wessen Plan es ist: Name der Datei in content/jobcenter/ ohne Endung
  --jahr      für welches Jahr er gilt
  --ziel      schreibt nur den Plan, in diesen Ordner
  --neu       schreibt neben einen Plan, den es schon gibt, und zeigt, was sich unterscheidet
  --json      gibt für jede Datei eine Zeile JSON aus`

const optionen = {
  jobcenter: { type: 'string' },
  jahr: { type: 'string' },
  ziel: { type: 'string' },
  neu: { type: 'boolean', default: false },
  fehlende: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const

/** What `npm run import` is asked for. */
export interface Importauftrag {
  /** None when somebody is to be asked. */
  dateien: string[]
  jobcenter: string | undefined
  jahr: number | undefined
  ziel: string | undefined
  neu: boolean
  fehlende: boolean
  json: boolean
}

/**
 * Reads the arguments of `npm run import`.
 *
 * @throws {Error} in German, with how it is called
 */
export function readImportaufruf(args: string[]): Importauftrag {
  const { tokens, values, positionals } = parseArgs({
    args,
    options: optionen,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  for (const token of tokens) if (token.kind === 'option') checkOption(token)
  const { jobcenter, jahr, ziel, neu, fehlende, json } = values
  if (jahr !== undefined && !/^20\d\d$/u.test(String(jahr)))
    throw new Error(`„${jahr}“ ist kein Jahr.\n${hilfe}`)
  return {
    dateien: fehlende ? [...positionals, ...listFehlende()] : positionals,
    jobcenter: asText(jobcenter),
    jahr: jahr === undefined ? undefined : Number(jahr),
    ziel: asText(ziel),
    neu: neu === true,
    fehlende: fehlende === true,
    json: json === true,
  }
}

/** Said where nobody can be asked for a file. */
export const keineDatei = `Es ist keine Datei angegeben.\n${hilfe}`

const asText = (wert: string | boolean | undefined): string | undefined =>
  typeof wert === 'string' ? wert : undefined

function checkOption({
  name,
  rawName,
  value,
}: {
  name: string
  rawName: string
  value?: string | undefined
}): void {
  const art = Object.entries(optionen).find(([bekannte]) => bekannte === name)?.[1].type
  const namen = Object.keys(optionen)
  if (!art) throw new Error(`Die Option „${rawName}“ gibt es nicht.${tellAehnliche(namen, name)}\n${hilfe}`)
  if (art === 'string' && !value) throw new Error(`Hinter ${rawName} fehlt die Angabe.\n${hilfe}`)
  if (art === 'boolean' && value !== undefined)
    throw new Error(`${rawName} braucht keine Angabe, gefunden: „${value}“.\n${hilfe}`)
}

/** Sources that no plan was made from; the text version of a PDF or Word file belongs to it. */
function listFehlende(): string[] {
  return globSync('seeds/*.{txt,pdf,docx}')
    .filter((datei) => !/\.(?:pdf|docx)(?:\.neu)?\.txt$/u.test(datei))
    .filter((datei) => !existsSync(`content/plaene/${basename(datei, extname(datei))}.mdx`))
    .sort()
}
