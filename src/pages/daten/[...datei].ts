import type { APIRoute, GetStaticPaths } from 'astro'
import type { Datei } from '../../daten/datei.ts'
import { getDaten } from '../../site/daten.ts'

/** One address for each file of the open data. */
export const getStaticPaths = (async () => {
  const { dateien } = await getDaten()
  return dateien.map((datei) => ({ params: { datei: datei.pfad }, props: { ...datei } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<Datei> = ({ props: { inhalt, medium } }) =>
  new Response(inhalt, { headers: { 'Content-Type': `${medium}; charset=utf-8` } })
