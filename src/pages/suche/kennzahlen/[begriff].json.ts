import type { APIRoute, GetStaticPaths } from 'astro'
import type { Antwortzahl } from '../../../search/antwort.ts'
import { getAntworten } from '../../../site/suche.ts'

/** One file for each figure; loaded when a query asks for it. */
export const getStaticPaths = (async () =>
  [...(await getAntworten())].map(([begriff, props]) => ({
    params: { begriff },
    props,
  }))) satisfies GetStaticPaths

export const GET: APIRoute<{ name: string; zahlen: Antwortzahl[] }> = ({ props }) => Response.json(props)
