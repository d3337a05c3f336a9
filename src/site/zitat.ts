import { getEntry } from 'astro:content'
import { konfiguration } from './config.ts'
import { href } from './pfade.ts'
import { planAdresse } from './plaene.ts'

/**
 * How to cite a plan or a section of it.
 *
 * @param plan id of the plan
 * @param stelle the section's title and the id of its heading
 * @returns what stands before the address, and the full address
 */
export async function citePlan(
  plan: string,
  stelle?: { titel: string; anker: string },
): Promise<{ text: string; adresse: string }> {
  const eintrag = await getEntry('plaene', plan)
  const jobcenter = eintrag && (await getEntry('jobcenter', eintrag.data.jobcenter))
  const herausgeber = jobcenter?.data.name ?? eintrag?.data.jobcenter
  const abschnitt = stelle ? `, Abschnitt „${stelle.titel}“` : ''
  const anker = stelle ? `#${stelle.anker}` : ''
  return {
    text: `${herausgeber} (${eintrag?.data.jahr}): ${eintrag?.data.titel}${abschnitt}. ${konfiguration.titel},`,
    adresse: new URL(`${href(planAdresse(plan))}${anker}`, konfiguration.adresse).href,
  }
}
