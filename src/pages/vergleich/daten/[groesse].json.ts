import type { APIRoute, GetStaticPaths } from 'astro'
import { getUmrechnungen } from '../../../site/umrechnungen.ts'
import { getVergleichsdateien } from '../../../site/vergleich.ts'
import type { Vergleichsdatei } from '../../../vergleich/datei.ts'

/** One file for each size; loaded when a reader chooses it. */
export const getStaticPaths = (async () => {
  const alle = [...(await getVergleichsdateien()).values(), ...(await getUmrechnungen()).values()]
  return alle.map((datei) => ({ params: { groesse: datei.groesse }, props: { datei } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ datei: Vergleichsdatei }> = ({ props }) => Response.json(props.datei)
