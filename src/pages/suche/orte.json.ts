import type { APIRoute } from 'astro'
import { getSuchwissen } from '../../site/suche.ts'

/** What queries can name of this site, for the search of other sites; they have a glossary of their own. */
export const GET: APIRoute = async () => {
  const { orte, themen } = await getSuchwissen()
  return Response.json({ orte, themen })
}
