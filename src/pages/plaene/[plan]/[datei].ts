import { readFile } from 'node:fs/promises'
import type { APIRoute } from 'astro'
import { type Download, getTextdateien } from '../../../site/downloads.ts'
import { getPlaene } from '../../../site/plaene.ts'

/** One address for each text of a plan. */
export async function getStaticPaths() {
  const plaene = await getPlaene()
  const dateien = await Promise.all(
    plaene.map(async ({ plan }) => (await getTextdateien(plan)).map((datei) => toPath(plan.id, datei))),
  )
  return dateien.flat()
}

function toPath(plan: string, download: Download) {
  return { params: { plan, datei: download.pfad.split('/').at(-1) }, props: download }
}

/** The bytes as they are: a source may be written in any encoding. */
export const GET: APIRoute<Download> = async ({ props: { datei, medium } }) =>
  new Response(await readFile(datei), { headers: { 'Content-Type': medium } })
