import { stripTitel } from '../domain/abschnittspaare.ts'
import { type Abschnittswechsel, compareAbschnitte } from '../domain/abschnittswechsel.ts'
import { isSameBlock } from '../domain/blockvergleich.ts'
import { type Abschnitt, readAbschnitte } from './abschnitte.ts'
import { type Blockfolge, foldBloecke } from './blockfolgen.ts'
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

/** A section of one or both plans, and how its text has changed. */
export interface Textaenderung extends Abschnittsverweis {
  /** Where it stood in the older plan, if its title was another one, besides number and year. */
  frueher: Abschnittsverweis | undefined
  folgen: Blockfolge<Abschnittsverweis>[]
}

/** What is new, gone, rewritten, moved and, apart from years, as before in a plan's text. */
export interface Textvergleich {
  neue: Textaenderung[]
  entfallene: Textaenderung[]
  geaenderte: Textaenderung[]
  /** Their words are as before, but stand, or stood, under another heading. */
  umgestellte: Textaenderung[]
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
  const nachArt = Map.groupBy(compareAbschnitte(alte, neue), kindOf)
  const list = (art: keyof Textvergleich) => (nachArt.get(art) ?? []).flatMap(toAenderung)
  return {
    neue: list('neue'),
    entfallene: list('entfallene'),
    geaenderte: list('geaenderte'),
    umgestellte: list('umgestellte'),
    gleiche: list('gleiche'),
  }
}

function kindOf(wechsel: Abschnittswechsel<Abschnitt>): keyof Textvergleich {
  const { alt, neu, bloecke } = wechsel
  const umgezogen = bloecke.some(({ von, nach }) => von || nach)
  const geaendert = bloecke.some((block) => !block.nach && !isUnchanged(block))
  if (umgezogen && !geaendert && !isRenamed(wechsel)) return 'umgestellte'
  if (!alt || !neu) return alt ? 'entfallene' : 'neue'
  return geaendert || isRenamed(wechsel) ? 'geaenderte' : 'gleiche'
}

const isUnchanged = ({ alt, neu }: Abschnittswechsel<Abschnitt>['bloecke'][number]): boolean =>
  alt !== undefined && neu !== undefined && isSameBlock(alt, neu)

const isRenamed = ({ alt, neu }: Abschnittswechsel<Abschnitt>): boolean =>
  alt !== undefined && neu !== undefined && stripTitel(alt.titel) !== stripTitel(neu.titel)

function toAenderung(wechsel: Abschnittswechsel<Abschnitt>): Textaenderung[] {
  const { alt, neu } = wechsel
  const hier = neu ?? alt
  if (!hier) return []
  const folgen = foldBloecke(wechsel).map((folge) =>
    'anzahl' in folge ? { ...folge, abschnitt: folge.abschnitt && toVerweis(folge.abschnitt) } : folge,
  )
  return [{ ...toVerweis(hier), frueher: alt && isRenamed(wechsel) ? toVerweis(alt) : undefined, folgen }]
}

function toVerweis({ plan, titel, anker }: Abschnitt): Abschnittsverweis {
  return { titel, adresse: `${href(planAdresse(plan))}#${anker}` }
}
