import { listPlandateien } from '../domain/plandateien.ts'
import type { PlanMitJobcenter } from './plaene.ts'
import { type Aenderung, dateOf, readVerlauf, type Verlauf } from './verlauf.ts'

/** Asked for once in a build; every plan looks into it. */
let verlauf: Promise<Verlauf> | undefined

function getVerlauf(): Promise<Verlauf> {
  verlauf ??= readVerlauf()
  return verlauf
}

/** When the page of a plan came and last changed: with its text, its summary or what is said of its Jobcenter. */
export async function aenderungOfPlan({ plan }: Pick<PlanMitJobcenter, 'plan'>): Promise<Aenderung> {
  const { text, kurzfassung, jobcenter } = listPlandateien(plan.id, plan.data)
  return dateOf(await getVerlauf(), text, [kurzfassung, jobcenter])
}

/** When the page of a Jobcenter came and last changed. @param plaene its plans, which it lists */
export async function aenderungOfJobcenter(id: string, plaene: PlanMitJobcenter[]): Promise<Aenderung> {
  const texte = plaene.map(({ plan }) => listPlandateien(plan.id, plan.data).text)
  return dateOf(await getVerlauf(), `content/jobcenter/${id}.yaml`, texte)
}
