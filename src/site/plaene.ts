import { type CollectionEntry, getCollection, getEntry } from 'astro:content'
import { dokumentartNamen } from '../domain/plan.ts'

/** A plan with the Jobcenter it belongs to. */
export interface PlanMitJobcenter {
  plan: CollectionEntry<'plaene'>
  jobcenter: CollectionEntry<'jobcenter'>
}

/** Sorted once; nearly every page asks for them. */
let alle: Promise<PlanMitJobcenter[]> | undefined

/**
 * All plans, by name of the Jobcenter and then newest first.
 *
 * @throws when a plan names a Jobcenter that has no file; the message is for editors
 */
export function getPlaene(): Promise<PlanMitJobcenter[]> {
  alle ??= readPlaene()
  return alle
}

async function readPlaene(): Promise<PlanMitJobcenter[]> {
  const plaene = await getCollection('plaene')
  const paare = await Promise.all(plaene.map(async (plan) => ({ plan, jobcenter: await jobcenterOf(plan) })))
  return paare.sort(
    (a, b) =>
      a.jobcenter.data.name.localeCompare(b.jobcenter.data.name, 'de') || b.plan.data.jahr - a.plan.data.jahr,
  )
}

async function jobcenterOf({ id, data }: CollectionEntry<'plaene'>): Promise<CollectionEntry<'jobcenter'>> {
  const jobcenter = await getEntry('jobcenter', data.jobcenter)
  if (jobcenter) return jobcenter
  throw new Error(
    `content/plaene/${id}.mdx\n  jobcenter: Gefunden: „${data.jobcenter}“. Erwartet: der Name einer Datei in content/jobcenter/ ohne Endung. Die Datei content/jobcenter/${data.jobcenter}.yaml anlegen oder den Namen berichtigen.`,
  )
}

/** Grouped once; every page of a plan and of a Jobcenter asks for its own. */
let nachJobcenter: Promise<Map<string, PlanMitJobcenter[]>> | undefined

/** The plans of one Jobcenter, newest first. */
export async function getPlaeneOf(jobcenter: string): Promise<PlanMitJobcenter[]> {
  nachJobcenter ??= getPlaene().then((plaene) => Map.groupBy(plaene, (paar) => paar.jobcenter.id))
  return (await nachJobcenter).get(jobcenter) ?? []
}

/** Names of all Jobcenter that have a plan, by their ids. */
export async function getJobcenternamen(): Promise<Map<string, string>> {
  return new Map((await getPlaene()).map(({ jobcenter }) => [jobcenter.id, jobcenter.data.name]))
}

/** How a plan is called in a table and in a list. */
export function planName({ plan, jobcenter }: PlanMitJobcenter): string {
  return `${jobcenter.data.name} ${plan.data.jahr}`
}

/** Address of a plan's page from the site's root. */
export function planAdresse(plan: string): string {
  return `/plaene/${plan}/`
}

/** One sentence about a plan's page, for search engines, previews and the feed. */
export function describePlan({ plan, jobcenter }: PlanMitJobcenter): string {
  const { dokumentart, jahr } = plan.data
  return `${dokumentartNamen[dokumentart]} für ${jahr}, ${jobcenter.data.name}: mit Kennzahlen und Volltext.`
}
