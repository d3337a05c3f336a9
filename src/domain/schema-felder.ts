import { z } from 'zod'

/** What does not fit about one field, for editors. */
export interface Feldfehler {
  pfad: PropertyKey[]
  meldung: string
  /** What to do, where that can be said better than of all fields. */
  abhilfe?: string
}

/** `kennzahlen.0.id` for people: `kennzahlen (1. Eintrag) id`. */
export function nameOfField(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'Angaben'
  return path.reduce<string>((name, key, i) => {
    if (typeof key === 'number') return `${name} (${key + 1}. Eintrag)`
    if (i === 0) return String(key)
    return `${name}${typeof path[i - 1] === 'number' ? ' ' : '.'}${String(key)}`
  }, '')
}

/** The sentence that explains a field, from its schema. */
export const meaningOf = (schema: z.ZodType, path: readonly PropertyKey[]): string | undefined =>
  descriptionOf(fieldAt(schema, path))

/** A field that was made optional later has its sentence inside. */
function descriptionOf(feld: unknown): string | undefined {
  if (!(feld instanceof z.ZodType)) return undefined
  return feld.description ?? (feld instanceof z.ZodOptional ? descriptionOf(feld.unwrap()) : undefined)
}

/** The field of a schema at a path; undefined where the schema has none. */
export const fieldAt = (schema: z.ZodType, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(stepInto, schema)

function stepInto(feld: unknown, key: PropertyKey): unknown {
  if (feld instanceof z.ZodNullable || feld instanceof z.ZodOptional || feld instanceof z.ZodDefault)
    return stepInto(feld.unwrap(), key)
  if (feld instanceof z.ZodArray) return feld.element
  return feld instanceof z.ZodObject ? feld.shape[String(key)] : undefined
}

/** The field itself, without that it may be left out. */
export const withoutOptional = (feld: unknown): unknown =>
  feld instanceof z.ZodNullable || feld instanceof z.ZodOptional ? withoutOptional(feld.unwrap()) : feld

/** The names that a field of several Angaben knows; none of any other field. */
export function keysOf(feld: unknown): string[] {
  if (feld instanceof z.ZodNullable || feld instanceof z.ZodOptional || feld instanceof z.ZodDefault)
    return keysOf(feld.unwrap())
  return feld instanceof z.ZodObject ? Object.keys(feld.shape) : []
}
