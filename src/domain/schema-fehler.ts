import { z } from 'zod'
import { lineOfField } from './frontmatter.ts'

z.config(z.locales.de())

/** Thrown when a content file does not fit its schema; the message is for editors. */
export class Schemafehler extends Error {
  override name = 'Schemafehler'
  readonly felder: { pfad: PropertyKey[]; meldung: string }[]

  constructor(datei: string, felder: { pfad: PropertyKey[]; meldung: string }[]) {
    super(`${datei} passt nicht zum Muster:\n${felder.map(({ meldung }) => `  ${meldung}`).join('\n')}`)
    this.felder = felder
  }
}

/**
 * Checks the data of a content file.
 *
 * @param datei path of the file as an editor knows it
 * @throws {Schemafehler} naming the file, and for each field what was found, what is expected and what it means
 */
export function checkSchema(schema: z.ZodType, datei: string, daten: unknown): void {
  const { error } = schema.safeParse(daten, { reportInput: true })
  if (!error) return
  throw new Schemafehler(
    datei,
    error.issues.map((issue) => ({ pfad: issue.path, meldung: describe(schema, issue) })),
  )
}

function describe(schema: z.ZodType, issue: z.core.$ZodIssue): string {
  const feld = issue.path.length > 0 ? issue.path.join('.') : 'Datei'
  const bedeutung = meaningOf(schema, issue.path)
  return `${feld}: ${found(issue)}${bedeutung ? ` Bedeutung des Feldes: ${bedeutung}.` : ''}`
}

/** What schemas call types, in the words of people. */
const typen: Record<string, string> = {
  string: 'ein Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'true oder false',
  array: 'eine Liste',
  object: 'mehrere Angaben',
}

function found(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `Unbekannte Angabe „${issue.keys.join('“, „')}“.`
  const gefunden = issue.input === undefined ? 'Die Angabe fehlt' : `Gefunden: ${printValue(issue.input)}`
  if (issue.code === 'invalid_type')
    return `${gefunden}. Erwartet: ${typen[issue.expected] ?? issue.expected}.`
  if (issue.code === 'invalid_value') return `${gefunden}. ${expected(issue.values.map(String), issue.input)}`
  return `${gefunden}. ${issue.message}.`
}

/** A value as it is written; of one that holds others only what it is, for it may be of any size. */
function printValue(value: unknown): string {
  if (typeof value === 'object' && value !== null)
    return Array.isArray(value) ? 'eine Liste' : 'mehrere Angaben'
  const text = JSON.stringify(value)
  return text.length > 200 ? `${text.slice(0, 200)}…` : text
}

/** So many values can be read at a glance. */
const ueberschaubar = 30

/** All values that are possible; of very many those that look like what was found. */
function expected(values: string[], input: unknown): string {
  if (values.length <= ueberschaubar) return `Erwartet: ${values.join(', ')}.`
  const teile = String(input)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((teil) => teil.length >= 3)
  const aehnliche = values
    .filter((value) => teile.some((teil) => value.includes(teil.slice(0, 5))))
    .slice(0, 8)
  return `Diesen Wert gibt es nicht.${aehnliche.length > 0 ? ` Ähnliche: ${aehnliche.join(', ')}.` : ''}`
}

/** The sentence that explains a field, from its schema. */
function meaningOf(schema: z.ZodType, path: PropertyKey[]): string | undefined {
  let feld: unknown = schema
  for (const key of path) feld = stepInto(feld, key)
  return descriptionOf(feld)
}

/** A field that was made optional later has its sentence inside. */
function descriptionOf(feld: unknown): string | undefined {
  if (!(feld instanceof z.ZodType)) return undefined
  return feld.description ?? (feld instanceof z.ZodOptional ? descriptionOf(feld.unwrap()) : undefined)
}

function stepInto(feld: unknown, key: PropertyKey): unknown {
  if (feld instanceof z.ZodNullable || feld instanceof z.ZodOptional) return stepInto(feld.unwrap(), key)
  if (feld instanceof z.ZodArray) return feld.element
  return feld instanceof z.ZodObject ? feld.shape[String(key)] : undefined
}

/** An error that an editor can mend, with the line it is at. */
export interface LesbarerFehler {
  zeile: number
  meldung: string
}

/**
 * Reads what schemas and the parsers of YAML and MDX say of a broken file; undefined for any other error.
 *
 * @param text the file
 */
export function readFehler(fehler: unknown, text: string): LesbarerFehler[] | undefined {
  if (fehler instanceof Schemafehler)
    return fehler.felder.map(({ pfad, meldung }) => ({ zeile: lineOfField(text, pfad), meldung }))
  const lesbar = readParserfehler(fehler)
  return lesbar && [lesbar]
}

function readParserfehler(fehler: unknown): LesbarerFehler | undefined {
  if (!(fehler instanceof Error)) return undefined
  if (fehler.name === 'YAMLParseError' && 'linePos' in fehler) {
    const [pos] = fehler.linePos as [{ line: number }]
    return { zeile: pos.line + 1, meldung: `Die Angaben am Anfang sind nicht lesbar: ${firstLine(fehler)}` }
  }
  if (fehler instanceof ReferenceError && fehler.message.includes('alias'))
    return {
      zeile: 1,
      meldung: 'Gefunden: Verweise mit & und *. Erwartet: Angaben, die ausgeschrieben sind.',
    }
  if (!('line' in fehler) || !('ruleId' in fehler)) return undefined
  const zeile = Number(fehler.line ?? placeIn(fehler) ?? 1)
  if (fehler.ruleId === 'acorn') return { zeile, meldung: programmcode }
  return { zeile, meldung: `Der Text ist nicht lesbar: ${firstLine(fehler)}` }
}

/** Braces and the words import and export at the beginning of a paragraph are read as code. */
const programmcode =
  'Gefunden: Programmcode mit { } oder import, export am Anfang eines Absatzes. Erwartet: Text. Gehört es zum Text, so schreiben: \\{ oder &#105;mport, &#101;xport.'

/** What is open at the end of a file has its place, such as `(3:1-3:10)`, in words only. */
const placeIn = ({ message }: Error): string | undefined => /\((\d+):\d+/u.exec(message)?.[1]

const firstLine = ({ message }: Error): string => message.split('\n')[0] ?? message
