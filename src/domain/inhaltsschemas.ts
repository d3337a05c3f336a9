import { z } from 'zod'
import { begriffSchema } from './glossar.ts'
import { einzelgruppen } from './gruppen.ts'
import { jobcenterSchema } from './jobcenter.ts'
import { planSchema } from './plan.ts'
import { seiteSchema } from './seite.ts'
import { themaSchema } from './thema.ts'

/** Schemas of the files that editors write, by the folder in `content/` they are for, with a name for people. */
const schemas: Record<string, { schema: z.ZodType; titel: string }> = {
  glossar: { schema: begriffSchema, titel: 'Begriff des Glossars (content/glossar/*.yaml)' },
  jobcenter: { schema: jobcenterSchema, titel: 'Jobcenter (content/jobcenter/*.yaml)' },
  plaene: { schema: planSchema, titel: 'Angaben am Anfang eines Plans (content/plaene/*.mdx)' },
  themen: { schema: themaSchema, titel: 'Thema (content/themen/*.yaml)' },
  seiten: { schema: seiteSchema, titel: 'Angaben am Anfang einer Seite (content/seiten/*.mdx)' },
}

/** A short version is text and nothing else. */
const ohneAngaben = z.strictObject({})

/**
 * Schema of the Angaben of a file of content; undefined for any other file.
 *
 * @param datei path from the project's root
 */
export function schemaOf(datei: string): z.ZodType | undefined {
  const [, ordner = ''] = /^content\/([^/]+)\/[^/]+\.(?:yaml|mdx)$/u.exec(datei) ?? []
  return ordner === 'kurzfassungen' ? ohneAngaben : schemas[ordner]?.schema
}

/**
 * JSON Schemas (draft 7, which editors' tools know best) of content, by path from the project's root. They are made
 * from the schemas that check the content, with their explanations; `npm run schemas` writes them.
 */
export function listInhaltsschemas(): Map<string, object> {
  return new Map(
    Object.entries(schemas).map(([ordner, { schema, titel }]) => [
      `content/${ordner}.schema.json`,
      { ...toDraft7(schema), title: titel },
    ]),
  )
}

const toDraft7 = (schema: z.ZodType): object =>
  z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { def } = zodSchema._zod
      // What is put right before it is checked has in a file the form that is checked.
      if (def.type === 'pipe') Object.assign(jsonSchema, withoutDialect(toDraft7(def.out as z.ZodType)))
      // The only such field of content is a group, or several of them at once.
      if (def.type === 'custom') Object.assign(jsonSchema, { type: 'string', pattern: gruppenmuster })
    },
  })

/** Which dialect a schema is of is said once, at its top. */
function withoutDialect(schema: object): object {
  const { $schema: _, ...felder } = schema as Record<string, unknown>
  return felder
}

const eine = `(?:${einzelgruppen.join('|')})`
const gruppenmuster = `^${eine}(?:\\+${eine})*$`
