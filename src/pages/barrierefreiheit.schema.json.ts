import type { APIRoute } from 'astro'
import { z } from 'zod'
import { medien, writeJson } from '../daten/datei.ts'
import { erklaerungSchema } from '../domain/erklaerung.ts'

const schema = {
  title: 'Erklärung zur Barrierefreiheit',
  ...z.toJSONSchema(erklaerungSchema, { target: 'draft-2020-12' }),
}

/** What the fields of the statement mean. */
export const GET: APIRoute = () =>
  new Response(writeJson(schema), { headers: { 'Content-Type': `${medien.schema}; charset=utf-8` } })
