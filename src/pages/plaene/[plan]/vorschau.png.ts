import type { APIRoute } from 'astro'
import { getPlanzahlen, type PlanMitZahlen } from '../../../site/planzahlen.ts'
import { drawPlanbild } from '../../../site/vorschau.ts'

export async function getStaticPaths() {
  return (await getPlanzahlen()).map((plan) => ({ params: { plan: plan.plan.id }, props: plan }))
}

export const GET: APIRoute<PlanMitZahlen> = async ({ props }) =>
  new Response(await drawPlanbild(props), { headers: { 'Content-Type': 'image/png' } })
