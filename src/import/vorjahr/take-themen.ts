import { type Planabschnitt, readPlanabschnitte } from '../../domain/planabschnitte.ts'
import { dropInherited, inheritThemen, type Themenzuordnung } from '../../domain/themenzuordnung.ts'
import { pairTitel } from './pair-titel.ts'
import type { Vorjahrestext } from './vorjahrestext.ts'

/** Topics of the sections of a plan, and which sections of last year's they are from. */
export interface Themenuebernahme {
  themen: Themenzuordnung
  /** Sections of last year's plan whose topics hold, by the ids of their headings. */
  wieder: string[]
}

/**
 * Gives sections with the heading of one of last year's the topics that editors gave that one, by itself or by the
 * section it is part of; the others keep what is suggested.
 *
 * @param bekannte ids of the topics there are; others are dropped
 */
export function takeThemen(
  { plan, tree }: Pick<Vorjahrestext, 'plan' | 'tree'>,
  abschnitte: Planabschnitt[],
  vorschlag: Themenzuordnung,
  bekannte: string[],
): Themenuebernahme {
  const alte = inheritThemen(readPlanabschnitte(tree), plan.themen)
  const paare = pairTitel(
    alte.map(({ abschnitt }) => abschnitt),
    abschnitte,
  )
  const treffer = abschnitte.flatMap(({ anker }, i) => {
    const alt = alte[paare[i] ?? -1]
    const themen = alt?.themen.filter((eins) => bekannte.includes(eins)) ?? []
    return alt && themen.length > 0 ? [{ anker, alt: alt.abschnitt.anker, themen }] : []
  })
  const uebernommene = Object.fromEntries(treffer.map(({ anker, themen }) => [anker, themen]))
  return {
    themen: dropInherited(abschnitte, { ...vorschlag, ...uebernommene }),
    wieder: treffer.map(({ alt }) => alt),
  }
}
