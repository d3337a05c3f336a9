import { getPlaeneOf, type PlanMitJobcenter } from './plaene.ts'

/** Plans of the same Jobcenter before and after one of them. */
export interface Nachbarjahre {
  davor: PlanMitJobcenter | undefined
  danach: PlanMitJobcenter | undefined
}

/** The plans of the same Jobcenter next to a plan, by year; years in between may have none. */
export async function getNachbarjahre({ plan, jobcenter }: PlanMitJobcenter): Promise<Nachbarjahre> {
  const eigene = await getPlaeneOf(jobcenter.id)
  const stelle = eigene.findIndex((paar) => paar.plan.id === plan.id)
  return { davor: eigene[stelle + 1], danach: stelle > 0 ? eigene[stelle - 1] : undefined }
}
