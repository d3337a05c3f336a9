import type { APIRoute } from 'astro'
import { writeJson } from '../daten/datei.ts'
import { erklaerung } from '../site/erklaerung.ts'

/** The statement on accessibility as data (BITV 2.0 § 7 Absatz 1). */
export const GET: APIRoute = () =>
  new Response(writeJson(erklaerung), { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
