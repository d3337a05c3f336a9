import type { APIRoute, GetStaticPaths } from 'astro'
import { getBedeutungen } from '../../../site/suche.ts'

/** One file for each term; loaded when a query is that term. */
export const getStaticPaths = (async () =>
  [...(await getBedeutungen())].map(([begriff, bedeutung]) => ({
    params: { begriff },
    props: { bedeutung },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<{ bedeutung: string }> = ({ props }) => Response.json(props)
