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

/** Values that a page shows, and what it says of those it has no room for. */
export interface Wertauswahl {
  werte: Planwert[]
  hinweis?: string
}

/** Rows of a table that a phone still handles; beyond it a page would grow with every plan of the site. */
const hoechstensZeilen = 500

/** Sets the values of all apart from those of groups and parts; the newest first within each plan. */
export function splitTeile(werte: Planwert[]): { alle: Wertauswahl; teile: Wertauswahl } {
  const geordnet = [...Map.groupBy(werte, planOf).values()].flatMap((eigene) =>
    eigene.toSorted((a, b) => compareZeit(b.zahl, a.zahl)),
  )
  const [alle = [], teile = []] = [true, false].map((ganz) =>
    geordnet.filter(({ zahl }) => (writeTeil(zahl) === '') === ganz),
  )
  return { alle: limitWerte(alle) ?? firstOfPlans(alle), teile: limitWerte(teile) ?? firstOfTeile(teile) }
}

/** As many values as a table may have: those of fewer years, then of the newest plans; undefined if still too many. */
function limitWerte(werte: Planwert[]): Wertauswahl | undefined {
  const neuestes = Math.max(...werte.map(jahrOf))
  const drei = werte.filter((wert) => jahrOf(wert) > neuestes - 3)
  const aelter = 'Ältere stehen in den Plänen selbst.'
  const stufen: Wertauswahl[] = [
    { werte },
    {
      werte: drei,
      hinweis: `Hier stehen die Werte aus Plänen für ${neuestes - 2} bis ${neuestes}. ${aelter}`,
    },
    {
      werte: newestPlans(werte),
      hinweis: `Hier stehen die Werte aus dem neuesten Plan jedes Jobcenters. ${aelter}`,
    },
  ]
  return stufen.find((stufe) => stufe.werte.length <= hoechstensZeilen)
}

function firstOfPlans(werte: Planwert[]): Wertauswahl {
  const hinweis =
    'Hier steht von jedem Jobcenter ein Wert aus seinem neuesten Plan. Weitere stehen in den Plänen selbst.'
  return { werte: firstOfEach(newestPlans(werte)), hinweis }
}

/** Groups are too many for a page sooner than plans are. */
function firstOfTeile(werte: Planwert[]): Wertauswahl {
  const eine = firstOfEach(newestPlans(werte))
  const weitere = 'Weitere stehen in den Plänen selbst.'
  return eine.length <= hoechstensZeilen
    ? { werte: eine, hinweis: `Hier steht zu jeder Gruppe ein Wert aus dem neuesten Plan. ${weitere}` }
    : {
        werte: [],
        hinweis: 'Werte für Gruppen sind zu viele für diese Seite. Sie stehen in den Plänen selbst.',
      }
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

/** Of each plan and group one value, chosen as for the plan's own page. */
function firstOfEach(werte: Planwert[]): Planwert[] {
  const gleiche = Map.groupBy(werte, (wert) => `${planOf(wert)}/${writeTeil(wert.zahl)}`)
  return [...gleiche.values()].flatMap((eigene) => pickWert(eigene, eigene.map(jahrOf)[0] ?? 0) ?? [])
}

/** The value that {@link pickZahl} picks, with its plan. */
export function pickWert(werte: Planwert[], jahr: number): Planwert | undefined {
  const zahlen = werte.map(({ zahl }) => zahl)
  const zahl = pickZahl(zahlen, jahr)
  return werte.find((wert) => wert.zahl === zahl)
}

/** How a plan is called in a table and in a list. */
export function planName({ plan, jobcenter }: PlanMitJobcenter): string {
  return `${jobcenter.data.name} ${plan.data.jahr}`
}
