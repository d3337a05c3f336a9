import type { APIRoute, GetStaticPaths } from 'astro'
import type { Antwortzahl } from '../../../../search/antwort.ts'
import { getAntworten } from '../../../../site/suche.ts'

/** The values of a figure in some Jobcenter; loaded when a query names one of them. */
export const getStaticPaths = (async () =>
  [...(await getAntworten())].flatMap(([begriff, { blaetter }]) =>
    blaetter.map((zahlen, i) => ({ params: { begriff, blatt: String(i + 1) }, props: { zahlen } })),
  )) satisfies GetStaticPaths

export const GET: APIRoute<{ zahlen: Antwortzahl[] }> = ({ props }) => Response.json(props.zahlen)
