import { z } from 'zod'

/** What of a JSON Schema columns and pages read. */
export interface Feldschema {
  type?: string
  description?: string
  enum?: string[]
  anyOf?: Feldschema[]
  properties?: Record<string, Feldschema>
}

/** JSON Schema (2020-12) of a list of lines. */
export function toJsonSchema(zeile: z.ZodObject, id: string, titel: string): object {
  return { $id: id, title: titel, ...z.toJSONSchema(z.array(zeile), { target: 'draft-2020-12' }) }
}

/** The fields of a line with their schemas, in order. */
export function fieldsOf(zeile: z.ZodObject): [name: string, schema: Feldschema][] {
  const { properties = {} } = z.toJSONSchema(zeile, { target: 'draft-2020-12' }) as Feldschema
  return Object.entries(properties)
}

/** What a field holds when it holds something. */
export function filled(schema: Feldschema): Feldschema {
  return schema.anyOf?.find(({ type }) => type !== 'null') ?? schema
}

export function isNullable({ anyOf = [] }: Feldschema): boolean {
  return anyOf.some(({ type }) => type === 'null')
}
