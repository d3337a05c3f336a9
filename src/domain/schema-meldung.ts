import { z } from 'zod'
import { tellAehnliche } from './aehnliche.ts'
import { readDatum } from './datum.ts'
import { type Feldfehler, fieldAt, meaningOf, nameOfField, withoutOptional } from './schema-felder.ts'
import { explainKeys } from './schema-namen.ts'
import { describeInput, signHint } from './schema-wert.ts'
import { readZahlenangabe } from './zahlenangabe.ts'

z.config(z.locales.de())

/**
 * What does not fit about data. A name that no schema knows is told once: with the name that is meant, or with the place
 * that it should be indented to, and not a second time as what is missing there.
 */
export function describeIssues(schema: z.ZodType, issues: z.core.$ZodIssue[]): Feldfehler[] {
  const namen = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? explainKeys(schema, issue, issues) : [],
  )
  const erledigt = new Set(namen.flatMap(({ statt }) => statt ?? []))
  const rest = issues.filter((issue) => issue.code !== 'unrecognized_keys' && !erledigt.has(issue))
  return [
    ...namen.map(({ statt: _, ...fehler }) => fehler),
    ...rest.map((issue) => ({ pfad: issue.path, meldung: describeIssue(schema, issue) })),
  ]
}

/** What does not fit about one field: where, what was found, what is expected, and what the field means. */
function describeIssue(schema: z.ZodType, issue: z.core.$ZodIssue): string {
  const bedeutung = meaningOf(schema, issue.path)
  const fund = `${nameOfField(issue.path)}: ${found(schema, issue)}`
  return bedeutung ? `${fund} Bedeutung des Feldes: ${bedeutung}.` : fund
}

function found(schema: z.ZodType, issue: z.core.$ZodIssue): string {
  if (issue.input === undefined && issue.path.length === 0)
    return 'Gefunden: kein Anfang mit Angaben. Erwartet: Angaben zwischen zwei Zeilen aus drei Strichen (---), die erste ist die erste der Datei.'
  return `${describeInput(issue.input)}. ${expected(schema, issue)}${signHint(issue.input)}`
}

/** What schemas call types, in the words of people. */
const typen: Record<string, string> = {
  string: 'ein Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'true oder false',
  array: 'eine Liste, jeder Eintrag in einer Zeile mit - davor',
  object: 'mehrere Angaben',
  record: 'mehrere Angaben',
}

/** What schemas call forms of texts. */
const formen: Record<string, string> = {
  url: 'eine Adresse wie https://www.beispiel.de',
  email: 'eine Mailadresse wie post@beispiel.de',
  date: 'ein Tag wie 2024-12-31',
}

function expected(schema: z.ZodType, issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `Erwartet: ${expectedType(issue)}.`
  if (issue.code === 'invalid_value') return expectedValue(issue.values.map(String), issue.input)
  if (issue.code === 'too_small') return `Erwartet: ${atLeast(issue, fieldAt(schema, issue.path))}.`
  if (issue.code === 'too_big') return `Erwartet: höchstens ${count(issue.maximum, issue.origin)}.`
  if (issue.code === 'invalid_format') return expectedForm(issue)
  if (issue.code === 'custom') return tellCustom(issue.message)
  return issue.message.startsWith('Erwartet')
    ? `${issue.message}.`
    : 'Erwartet: eine der Formen, die das Feld erlaubt.'
}

/** A limit that a whole number must be above is told as the first one that is allowed. */
function atLeast({ minimum, inclusive, origin }: z.core.$ZodIssueTooSmall, feld: unknown): string {
  if (inclusive !== false) return `mindestens ${count(minimum, origin)}`
  return withoutOptional(feld) instanceof z.ZodNumberFormat
    ? `mindestens ${Number(minimum) + 1}`
    : `mehr als ${minimum}`
}

/** A field that has a rule of its own says itself what it expects. */
const tellCustom = (message: string): string =>
  message.includes('Erwartet:') ? message : `Erwartet: ein anderer Wert. ${message}.`

/** A field may say itself how it is written; what the library says of patterns helps nobody. */
function expectedForm({ format, message, input }: z.core.$ZodIssueInvalidStringFormat): string {
  if (message.startsWith('Erwartet')) return `${message}.`
  const eigene = message.startsWith('Ungültig') ? '' : ` ${message}.`
  const tag = format === 'date' ? expectedDay(String(input)) : undefined
  return `Erwartet: ${tag ?? formen[format] ?? 'die Schreibweise, die das Feld verlangt'}.${eigene}`
}

/** A day that the calendar does not know, or that is written as Germans do. */
function expectedDay(input: string): string | undefined {
  const deutsch = readDatum(input)
  if (deutsch) return `${deutsch} (Jahr, Monat, Tag)`
  return /^\d{4}-\d\d-\d\d$/u.test(input) ? 'ein Tag, den es gibt; diesen gibt es nicht' : undefined
}

/** A number as Germans print it is told as a file needs it. */
function expectedType({ expected: typ, input }: z.core.$ZodIssueInvalidType): string {
  const zahl = typ === 'number' || typ === 'int' ? readZahlenangabe(input) : undefined
  return zahl ? `eine Zahl${zahl.wie}: ${zahl.wert}` : (typen[typ] ?? typ)
}

/** A limit with what it counts; of a number it is the number itself. */
function count(grenze: number | bigint, origin: string): string {
  if (origin === 'string') return `${grenze} Zeichen`
  if (origin === 'array' || origin === 'set') return grenze === 1 ? 'ein Eintrag' : `${grenze} Einträge`
  return String(grenze)
}

/** So many values can be read at a glance. */
const ueberschaubar = 30

/** All values that are possible; of very many those that look like what was found. */
function expectedValue(values: string[], input: unknown): string {
  if (values.length <= ueberschaubar) return `Erwartet: ${values.join(', ')}.`
  return `Diesen Wert gibt es nicht. Erwartet: einer der ${values.length} möglichen.${tellAehnliche(values, input)}`
}
