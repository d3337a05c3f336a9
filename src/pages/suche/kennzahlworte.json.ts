import type { APIRoute } from 'astro'
import { getKennzahlworte } from '../../site/suche.ts'

/** How plans call each figure; loaded when a query asks for one. */
export const GET: APIRoute = async () => Response.json(await getKennzahlworte())
