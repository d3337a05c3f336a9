import type { APIRoute } from 'astro'
import { getSuchwissen } from '../../site/suche.ts'

/** What queries can name; loaded with the first search. */
export const GET: APIRoute = async () => Response.json(await getSuchwissen())
