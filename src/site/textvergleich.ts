import { pairAbschnitte, stripTitel } from '../domain/abschnittspaare.ts'
import { type Blockvergleich, compareBloecke, isGleich } from '../domain/wortvergleich.ts'
import { type Abschnitt, readAbschnitte } from './abschnitte.ts'
import { href } from './pfade.ts'
import { getPlaene, type PlanMitJobcenter, planAdresse } from './plaene.ts'

/** Two plans of a Jobcenter that follow each other; years in between may have none. */
export interface Planwechsel {
  alt: PlanMitJobcenter
  neu: PlanMitJobcenter
}

/** All changes from a plan to the next of the same Jobcenter, the newest first. */
export async function getPlanwechsel(): Promise<Planwechsel[]> {
  return listPlanwechsel(await getPlaene())
}

/** The same of some plans. @param plaene in the order of the site: those of a Jobcenter together, newest first */
export function listPlanwechsel(plaene: PlanMitJobcenter[]): Planwechsel[] {
  return plaene.flatMap((neu, n) => {
    const alt = plaene[n + 1]
    return alt?.jobcenter.id === neu.jobcenter.id ? [{ alt, neu }] : []
  })
}

/** Address of the page that shows what a plan has changed. */
export function wechselAdresse({ plan, jobcenter }: PlanMitJobcenter): string {
  return href(`/jobcenter/${jobcenter.id}/aenderungen/${plan.data.jahr}/`)
}

/** A section with the way to it. */
export interface Abschnittsverweis {
  titel: string
  adresse: string
}

/** A section that both plans have, and how its text has changed. */
export interface Textaenderung extends Abschnittsverweis {
  /** Where it stood in the older plan. */
  frueher: Abschnittsverweis
  /** Whether its title is another one, besides number and year. */
  umbenannt: boolean
  bloecke: Blockvergleich[]
}

/** What is new, gone, rewritten and, apart from years, as before in a plan's text. */
export interface Textvergleich {
  neue: Abschnittsverweis[]
  entfallene: Abschnittsverweis[]
  geaenderte: Textaenderung[]
  gleiche: Textaenderung[]
}

/** Read once for each change; the page of the Jobcenter counts what the page of the change shows. */
const gelesen = new Map<string, Promise<Textvergleich>>()

/** Compares the texts of two plans section by section. */
export function compareTexte({ alt, neu }: Planwechsel): Promise<Textvergleich> {
  const schluessel = `${alt.plan.id} ${neu.plan.id}`
  const vergleich = gelesen.get(schluessel) ?? readVergleich({ alt, neu })
  gelesen.set(schluessel, vergleich)
  return vergleich
}

async function readVergleich({ alt, neu }: Planwechsel): Promise<Textvergleich> {
  const [alte, neue] = await Promise.all([readAbschnitte(alt.plan), readAbschnitte(neu.plan)])
  const paare = pairAbschnitte(alte, neue)
  const aenderungen = paare.paare.map((paar) => toAenderung(paar.alt, paar.neu))
  const isUnveraendert = ({ bloecke, umbenannt }: Textaenderung): boolean =>
    !umbenannt && bloecke.every(isGleich)
  return {
    neue: paare.neue.map(toVerweis),
    entfallene: paare.entfallene.map(toVerweis),
    geaenderte: aenderungen.filter((eine) => !isUnveraendert(eine)),
    gleiche: aenderungen.filter(isUnveraendert),
  }
}

function toAenderung(alt: Abschnitt, neu: Abschnitt): Textaenderung {
  return {
    ...toVerweis(neu),
    frueher: toVerweis(alt),
    umbenannt: stripTitel(alt.titel) !== stripTitel(neu.titel),
    bloecke: compareBloecke(alt.bloecke, neu.bloecke),
  }
}

function toVerweis({ plan, titel, anker }: Abschnitt): Abschnittsverweis {
  return { titel, adresse: `${href(planAdresse(plan))}#${anker}` }
}
