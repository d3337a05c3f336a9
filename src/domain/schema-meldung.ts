import { z } from 'zod'
import { tellAehnliche } from './aehnliche.ts'
import { readZahlen } from './zahlen.ts'

z.config(z.locales.de())

/** What does not fit about one field: where, what was found, what is expected, and what the field means. */
export function describeIssue(schema: z.ZodType, issue: z.core.$ZodIssue): string {
  const bedeutung = meaningOf(schema, issue.path)
  const fund = `${nameOfField(issue.path)}: ${found(schema, issue)}`
  return bedeutung ? `${fund} Bedeutung des Feldes: ${bedeutung}.` : fund
}

/** `kennzahlen.0.id` for people: `kennzahlen (1. Eintrag) id`. */
function nameOfField(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'Angaben'
  return path.reduce<string>((name, key, i) => {
    if (typeof key === 'number') return `${name} (${key + 1}. Eintrag)`
    if (i === 0) return String(key)
    return `${name}${typeof path[i - 1] === 'number' ? ' ' : '.'}${String(key)}`
  }, '')
}

function found(schema: z.ZodType, issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return foreignKeys(schema, issue)
  if (issue.input === undefined && issue.path.length === 0)
    return 'Gefunden: kein Anfang mit Angaben. Erwartet: Angaben zwischen zwei Zeilen aus drei Strichen (---), die erste ist die erste der Datei.'
  return `${describeInput(issue.input)}. ${expected(issue)}${signHint(issue.input)}`
}

function describeInput(input: unknown): string {
  if (input === undefined) return 'Die Angabe fehlt'
  const leer = input === '' || (Array.isArray(input) && input.length === 0)
  return leer ? 'Die Angabe ist leer' : `Gefunden: ${printValue(input)}`
}

/** Names that a schema does not know, with those that it does. */
function foreignKeys(schema: z.ZodType, { keys, path }: z.core.$ZodIssueUnrecognizedKeys): string {
  const bekannte = keysOf(path.reduce(stepInto, schema))
  const erwartet = bekannte.length > 0 ? `Erwartet: nur ${bekannte.join(', ')}.` : 'Erwartet: keine Angaben.'
  return `Gefunden: „${keys.join('“, „')}“. ${erwartet}${keys.map(signHint).find(Boolean) ?? ''}`
}

/** Quotes of printed German that YAML takes for letters. */
const signHint = (input: unknown): string =>
  typeof input === 'string' && /^[„“”‚‘’«»]/u.test(input)
    ? ' Die Zeichen „ und “ gehören hier nicht hin: Anführungszeichen sind in dieser Datei gerade (" oder \').'
    : ''

/** A value as it is written; of one that holds others only what it is, for it may be of any size. */
function printValue(value: unknown): string {
  if (typeof value === 'object' && value !== null)
    return Array.isArray(value) ? 'eine Liste' : 'mehrere Angaben'
  const text = JSON.stringify(value)
  return text.length > 200 ? `${text.slice(0, 200)}…` : text
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

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `Erwartet: ${expectedType(issue)}.`
  if (issue.code === 'invalid_value') return expectedValue(issue.values.map(String), issue.input)
  if (issue.code === 'too_small') return `Erwartet: mindestens ${count(issue.minimum, issue.origin)}.`
  if (issue.code === 'too_big') return `Erwartet: höchstens ${count(issue.maximum, issue.origin)}.`
  if (issue.code === 'invalid_format') return expectedForm(issue)
  if (issue.code === 'custom') return tellCustom(issue.message)
  return 'Erwartet: eine der Formen, die das Feld erlaubt.'
}

/** A field that has a rule of its own says itself what it expects. */
const tellCustom = (message: string): string =>
  message.includes('Erwartet:') ? message : `Erwartet: ein anderer Wert. ${message}.`

/** A field may say itself how it is written; what the library says of patterns helps nobody. */
function expectedForm({ format, message }: z.core.$ZodIssueInvalidStringFormat): string {
  if (message.startsWith('Erwartet')) return `${message}.`
  const eigene = message.startsWith('Ungültig') ? '' : ` ${message}.`
  return `Erwartet: ${formen[format] ?? 'die Schreibweise, die das Feld verlangt'}.${eigene}`
}

/** A number as Germans print it is told as a file needs it. */
function expectedType({ expected: typ, input }: z.core.$ZodIssueInvalidType): string {
  const [zahl, ...weitere] = typ === 'number' || typ === 'int' ? readZahlen(String(input)) : []
  const ziffern = typeof input === 'string' && /^[-+−]?[\d.,]+$/u.test(input)
  if (ziffern && zahl && weitere.length === 0)
    return `eine Zahl mit Punkt statt Komma und ohne Punkte zwischen den Tausendern: ${zahl.wert}`
  return typen[typ] ?? typ
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

/** The sentence that explains a field, from its schema. */
const meaningOf = (schema: z.ZodType, path: readonly PropertyKey[]): string | undefined =>
  descriptionOf(path.reduce(stepInto, schema))

/** A field that was made optional later has its sentence inside. */
function descriptionOf(feld: unknown): string | undefined {
  if (!(feld instanceof z.ZodType)) return undefined
  return feld.description ?? (feld instanceof z.ZodOptional ? descriptionOf(feld.unwrap()) : undefined)
}

function stepInto(feld: unknown, key: PropertyKey): unknown {
  if (feld instanceof z.ZodNullable || feld instanceof z.ZodOptional || feld instanceof z.ZodDefault)
    return stepInto(feld.unwrap(), key)
  if (feld instanceof z.ZodArray) return feld.element
  return feld instanceof z.ZodObject ? feld.shape[String(key)] : undefined
}

function keysOf(feld: unknown): string[] {
  if (feld instanceof z.ZodNullable || feld instanceof z.ZodOptional || feld instanceof z.ZodDefault)
    return keysOf(feld.unwrap())
  return feld instanceof z.ZodObject ? Object.keys(feld.shape) : []
}
