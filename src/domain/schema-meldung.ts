import { z } from 'zod'
import { tellAehnliche } from './aehnliche.ts'
import { readDatum } from './datum.ts'
import { findGemeint } from './tippfehler.ts'
import { readZahlen } from './zahlen.ts'

z.config(z.locales.de())

/** What does not fit about one field, for editors. */
export interface Feldfehler {
  pfad: PropertyKey[]
  meldung: string
  /** What to do, where that can be said better than of all fields. */
  abhilfe?: string
}

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

/** A foreign name, with the issue that has the same cause. */
type Namensfehler = Feldfehler & { statt?: z.core.$ZodIssue | undefined }

/** Names that a schema does not know. */
function explainKeys(
  schema: z.ZodType,
  { keys, path }: z.core.$ZodIssueUnrecognizedKeys,
  issues: z.core.$ZodIssue[],
): Namensfehler[] {
  const fehlende = issues.filter((issue) =>
    issue.code === 'invalid_type' || issue.code === 'invalid_value'
      ? issue.path.length === path.length + 1 &&
        path.every((teil, i) => issue.path[i] === teil) &&
        (issue.input === undefined || issue.input === null)
      : false,
  )
  const bekannte = keysOf(path.reduce(stepInto, schema))
  const einzug = fehlende.find(({ path: ort }) => {
    const darunter = keysOf(ort.reduce(stepInto, schema))
    return darunter.length > 0 && keys.every((key) => darunter.includes(key))
  })
  if (einzug) return [notIndented(keys, einzug)]
  const wo = path.length === 0 ? '' : `${nameOfField(path)}: `
  return keys.map((key) => {
    const namen = fehlende
      .filter(({ input }) => input === undefined)
      .map((issue) => String(issue.path.at(-1)))
    const gemeint = findGemeint(key, namen) ?? findGemeint(key, bekannte)
    const statt = fehlende.find((issue) => issue.path.at(-1) === gemeint)
    const pfad = [...path, key]
    if (gemeint) return { pfad, statt, ...mistyped(wo, key, gemeint, bekannte) }
    if (namen.length === 1 && keys.length === 1)
      return { pfad, statt: fehlende[0], ...otherName(wo, key, namen[0] ?? '') }
    return { pfad, ...foreignKey(wo, key, bekannte) }
  })
}

/** Angaben that stand beside the one they belong to. */
function notIndented(keys: string[], statt: z.core.$ZodIssue): Namensfehler {
  const { path } = statt
  const namen = `„${keys.join('“, „')}“`
  const ueber = String(path.at(-1))
  return {
    pfad: [...path.slice(0, -1), keys[0] ?? ''],
    statt,
    meldung: `${nameOfField(path)}: Gefunden: ${namen} auf derselben Stufe wie „${ueber}“. Erwartet: zwei Leerzeichen weiter rechts als „${ueber}“, denn ${keys.length === 1 ? 'die Angabe gehört' : 'die Angaben gehören'} dazu.`,
    abhilfe: `Vor ${namen} je zwei Leerzeichen ergänzen.`,
  }
}

const mistyped = (
  wo: string,
  key: string,
  gemeint: string,
  bekannte: string[],
): Omit<Feldfehler, 'pfad'> => ({
  meldung: `${wo}Gefunden: die Angabe „${key}“. Meinten Sie „${gemeint}“? Erwartet: nur ${bekannte.join(', ')}.`,
  abhilfe: `Statt „${key}“ schreiben: ${gemeint}. Steht es schon da, „${key}“ löschen.`,
})

const otherName = (wo: string, key: string, fehlt: string): Omit<Feldfehler, 'pfad'> => ({
  meldung: `${wo}Gefunden: die Angabe „${key}“, die es hier nicht gibt; dafür fehlt „${fehlt}“. Erwartet: „${fehlt}“.`,
  abhilfe: `Ist „${fehlt}“ gemeint, den Namen so schreiben; sonst „${key}“ löschen und „${fehlt}“ ergänzen.`,
})

const foreignKey = (wo: string, key: string, bekannte: string[]): Omit<Feldfehler, 'pfad'> => ({
  meldung: `${wo}Gefunden: die Angabe „${key}“. Erwartet: ${bekannte.length > 0 ? `nur ${bekannte.join(', ')}` : 'keine Angaben'}.${signHint(key)}`,
  abhilfe: `Die Angabe „${key}“ löschen, mit dem, was eingerückt darunter steht.`,
})

/** What does not fit about one field: where, what was found, what is expected, and what the field means. */
function describeIssue(schema: z.ZodType, issue: z.core.$ZodIssue): string {
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
  if (issue.input === undefined && issue.path.length === 0)
    return 'Gefunden: kein Anfang mit Angaben. Erwartet: Angaben zwischen zwei Zeilen aus drei Strichen (---), die erste ist die erste der Datei.'
  return `${describeInput(issue.input)}. ${expected(schema, issue)}${signHint(issue.input)}`
}

function describeInput(input: unknown): string {
  if (input === undefined) return 'Die Angabe fehlt'
  if (input === null) return 'Gefunden: kein Wert'
  const leer = input === '' || (Array.isArray(input) && input.length === 0)
  return leer ? 'Die Angabe ist leer' : `Gefunden: ${printValue(input)}`
}

/** Quotes of printed German that YAML takes for letters. */
const signHint = (input: unknown): string =>
  typeof input === 'string' && /^[„“”‚‘’«»]/u.test(input)
    ? ` Das Zeichen ${input[0]} gehört hier nicht hin: Anführungszeichen sind in dieser Datei gerade (" oder ').`
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

function expected(schema: z.ZodType, issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `Erwartet: ${expectedType(issue)}.`
  if (issue.code === 'invalid_value') return expectedValue(issue.values.map(String), issue.input)
  if (issue.code === 'too_small') return `Erwartet: ${atLeast(issue, issue.path.reduce(stepInto, schema))}.`
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

/** What is wrong with a number that is written as text, and how it is written right. */
function readZahlenangabe(input: unknown): { wert: number; wie: string } | undefined {
  if (typeof input !== 'string') return undefined
  const ohneZeichen = input
    .replace(/\p{Zs}/gu, ' ')
    .trim()
    .replace(/^[–—−]\s?/u, '-')
  const istZahl = /^-?\d+(?:\.(?!\d{3}$)\d+)?$/u.test(ohneZeichen)
  const [gelesen, ...weitere] = istZahl ? [] : readZahlen(ohneZeichen)
  const wert = istZahl ? Number(ohneZeichen) : gelesen?.wert
  if (wert === undefined || weitere.length > 0 || !/^-?\s?[\d.,]+\s?[\p{L}%€.]*$/u.test(ohneZeichen))
    return undefined
  const fehler = schreibfehler.flatMap(([muster, wie]) => (muster.test(input) ? [wie] : []))
  return { wert, wie: fehler.length > 0 ? ` ${fehler.join(' und ')}` : '' }
}

/** How numbers are written wrong, with what to do. */
const schreibfehler: [RegExp, string][] = [
  [/^-?\d+(?:\.\d+)?$/u, 'ohne Anführungszeichen'],
  [/^\s*[–—−]/u, 'mit einem gewöhnlichen Minus (-) statt eines Gedankenstrichs'],
  [/,/u, 'mit Punkt statt Komma'],
  [/\.\d{3}(?:\D|$)/u, 'ohne Punkte zwischen den Tausendern'],
  [/[\p{L}%€]/u, 'ohne Einheit'],
  [/[^\P{Zs} ]/u, 'ohne das geschützte Leerzeichen darin'],
]

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

const withoutOptional = (feld: unknown): unknown =>
  feld instanceof z.ZodNullable || feld instanceof z.ZodOptional ? withoutOptional(feld.unwrap()) : feld

function keysOf(feld: unknown): string[] {
  if (feld instanceof z.ZodNullable || feld instanceof z.ZodOptional || feld instanceof z.ZodDefault)
    return keysOf(feld.unwrap())
  return feld instanceof z.ZodObject ? Object.keys(feld.shape) : []
}
