import type { APIRoute, GetStaticPaths } from 'astro'
import type { Antwortverzeichnis } from '../../../search/antwort.ts'
import { getAntworten } from '../../../site/suche.ts'

/** One file for each figure, which says where its values stand; loaded when a query asks for the figure. */
export const getStaticPaths = (async () =>
  [...(await getAntworten())].map(([begriff, { name, anfaenge }]) => ({
    params: { begriff },
    props: { name, anfaenge },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<Antwortverzeichnis> = ({ props }) => Response.json(props)
