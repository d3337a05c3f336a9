import { getCollection } from 'astro:content'
import { aenderungOfJobcenter, aenderungOfPlan } from './aenderungen.ts'
import { href } from './pfade.ts'
import { planAdresse } from './plaene.ts'
import { getPlanzahlen } from './planzahlen.ts'
import type { Aenderung } from './verlauf.ts'
import { planbildOf, seitenbild, type Vorschaubild } from './vorschau.ts'

/** What machines are told of a page besides its title and description. */
export interface Kopfdaten {
  /** In the words of Open Graph. */
  art: 'article' | 'website'
  bild: Vorschaubild
  aenderung: Aenderung
}

/** Looked up once; every page asks. */
let bekannte: Promise<Map<string, Kopfdaten>> | undefined

/**
 * Found by the address of a page, so that none can forget to say it.
 *
 * @param adresse path of the page with the base of the site, as in `Astro.url.pathname`
 */
export async function getKopfdaten(adresse: string): Promise<Kopfdaten> {
  bekannte ??= listPages()
  return (await bekannte).get(adresse) ?? { art: 'website', bild: seitenbild, aenderung: {} }
}

async function listPages(): Promise<Map<string, Kopfdaten>> {
  return new Map(await Promise.all([...(await listPlanPages()), ...(await listJobcenterPages())]))
}

type Eintrag = Promise<[adresse: string, Kopfdaten]>

async function listPlanPages(): Promise<Eintrag[]> {
  return (await getPlanzahlen()).map(
    async (plan): Eintrag => [
      href(planAdresse(plan.plan.id)),
      { art: 'article', bild: planbildOf(plan), aenderung: await aenderungOfPlan(plan) },
    ],
  )
}

async function listJobcenterPages(): Promise<Eintrag[]> {
  const plaene = Map.groupBy(await getPlanzahlen(), ({ jobcenter }) => jobcenter.id)
  return (await getCollection('jobcenter')).map(
    async ({ id }): Eintrag => [
      href(`/jobcenter/${id}/`),
      { art: 'website', bild: seitenbild, aenderung: await aenderungOfJobcenter(id, plaene.get(id) ?? []) },
    ],
  )
}
