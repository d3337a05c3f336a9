import type { APIRoute } from 'astro'
import { adresseOf } from '../daten/bestand.ts'
import { angebot } from '../site/daten.ts'

/** Everything may be read; crawlers look for this file at the root of a server only. */
const regeln = ['User-agent: *', 'Allow: /', '', `Sitemap: ${adresseOf(angebot, '/sitemap-index.xml')}`, '']

export const GET: APIRoute = () =>
  new Response(regeln.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
