import { beschreibe, compareIds, deute, type KennzahlId } from '../domain/kennzahlen.ts'
import type { Planzahl } from '../domain/planzahlen.ts'
import { compareZeit, pickZahl } from './kennzahl-auswahl.ts'
import { writeEinheit, writeTeil } from './kennzahl-worte.ts'
import type { PlanMitJobcenter } from './plaene.ts'

/** A figure with the plan that states it. */
export interface Planwert {
  plan: PlanMitJobcenter
  zahl: Planzahl
}

/** What of a concept is stated: its value, share or change, with all that plans say of it. */
export interface Groessenabschnitt {
  id: KennzahlId
  titel: string
  /** One plain sentence on a change; what the concept means stands at the head of its page. */
  erklaerung?: string
  werte: Planwert[]
}

/** All that one plan says of a concept. */
export interface PlanMitWerten {
  plan: PlanMitJobcenter
  werte: Planwert[]
}

/** Values by the plans that state them, in the order they came in. */
export function groupByPlan(werte: Planwert[]): PlanMitWerten[] {
  return [...Map.groupBy(werte, ({ plan }) => plan)].map(([plan, eigene]) => ({ plan, werte: eigene }))
}

/** The values of one concept by what is stated of it. */
export function splitGroessen(werte: Planwert[]): Groessenabschnitt[] {
  return [...Map.groupBy(werte, ({ zahl }) => zahl.id)]
    .sort(([a], [b]) => compareIds(a, b))
    .map(([id, eigene]) => ({
      id,
      titel: titleOf(id),
      ...(deute(id).aenderung && { erklaerung: beschreibe(id).erklaerung }),
      werte: eigene,
    }))
}

function titleOf(id: KennzahlId): string {
  const { anteil, aenderung } = deute(id)
  const { begriff, einheit } = beschreibe(id)
  const was = anteil ? (begriff.anteilAn ?? 'Anteil') : undefined
  if (aenderung === undefined) return was ?? 'Werte'
  if (aenderung === 'veraenderung') return 'Veränderung in Prozent'
  return was ? `${was}: Veränderung` : `Veränderung ${writeEinheit(einheit) || 'als Anzahl'}`
}

/** Sets the values of all apart from those of groups and parts; the newest first within each plan. */
export function splitTeile(werte: Planwert[]): { alle: Planwert[]; teile: Planwert[] } {
  const geordnet = [...Map.groupBy(werte, planOf).values()].flatMap((eigene) =>
    eigene.toSorted((a, b) => compareZeit(b.zahl, a.zahl)),
  )
  const [alle = [], teile = []] = [true, false].map((ganz) =>
    geordnet.filter(({ zahl }) => (writeTeil(zahl) === '') === ganz),
  )
  return { alle, teile }
}

const planOf = ({ plan }: Planwert): string => plan.plan.id
const jahrOf = ({ plan }: Planwert): number => plan.plan.data.jahr

/** Values of the newest plan of each Jobcenter. */
export function newestPlans(werte: Planwert[]): Planwert[] {
  return [...Map.groupBy(werte, ({ plan }) => plan.jobcenter.id).values()].flatMap((eigene) => {
    const neuestes = Math.max(...eigene.map(jahrOf))
    return eigene.filter((wert) => jahrOf(wert) === neuestes)
  })
}

/** The value that {@link pickZahl} picks, with its plan. */
export function pickWert(werte: Planwert[], jahr: number): Planwert | undefined {
  const zahlen = werte.map(({ zahl }) => zahl)
  const zahl = pickZahl(zahlen, jahr)
  return werte.find((wert) => wert.zahl === zahl)
}
