import {
  type BegriffId,
  begriff,
  bereichNamen,
  beschreibe,
  compareIds,
  deute,
  type KennzahlId,
} from '../domain/kennzahlen.ts'
import { writeGroesse } from '../domain/vergleichbarkeit.ts'
import { pickZahl } from './kennzahl-auswahl.ts'
import { writeTeil } from './kennzahl-worte.ts'
import { showZahl, type Zahlanzeige } from './kennzahlen.ts'
import { href } from './pfade.ts'
import { planAdresse } from './plaene.ts'
import type { PlanMitZahlen } from './planzahlen.ts'

/** What one plan says of a figure for a year. */
export interface Aussage {
  zahl: Zahlanzeige
  /** Year of the plan that says so. */
  planjahr: number
  adresse: string
}

/** A figure through the years, each with what was planned and what came of it. */
export interface Jahresreihe {
  begriff: BegriffId
  name: string
  /** Name of its part of the catalogue. */
  bereich: string
  /** Whether it is one of the first figures of a plan. */
  leitzahl: boolean
  jahre: { jahr: number; aussagen: Aussage[] }[]
}

/** One figure of one plan of the Jobcenter. */
interface Eigenwert {
  plan: PlanMitZahlen
  zahl: PlanMitZahlen['zahlen'][number]
}

/**
 * The figures that more than one plan of a Jobcenter states: the first figures of a plan, then the others, both in the
 * order of the catalogue.
 *
 * @param plaene all plans of one Jobcenter with their figures
 */
export function showJahresreihen(plaene: PlanMitZahlen[]): Jahresreihe[] {
  const werte = plaene
    .toSorted((a, b) => a.plan.data.jahr - b.plan.data.jahr)
    .flatMap((plan) => plan.zahlen.map((zahl) => ({ plan, zahl })))
    .filter(({ zahl }) => zahl.merkmal === undefined && zahl.einheit === beschreibe(zahl.id).einheit)
  const reihen = [...Map.groupBy(werte, ({ zahl }) => writeGroesse(zahl)).values()]
    .filter((eigene) => new Set(eigene.map(({ plan }) => plan)).size > 1)
    .sort(([a], [b]) => (a && b ? compareIds(a.zahl.id, b.zahl.id) : 0))
    .map(toReihe)
  const bereiche = Map.groupBy(reihen, ({ bereich }) => bereich)
  return [...bereiche.values()].flat().sort((a, b) => Number(b.leitzahl) - Number(a.leitzahl))
}

function idOf(wert: Eigenwert | undefined): KennzahlId {
  if (!wert) throw new RangeError('Eine Reihe braucht mindestens einen Wert.')
  return wert.zahl.id
}

function toReihe(werte: Eigenwert[]): Jahresreihe {
  const id = idOf(werte[0])
  const { begriff: stamm, anteil, aenderung } = deute(id)
  const teil = werte[0] ? writeTeil(werte[0].zahl) : ''
  const jahre = [...Map.groupBy(werte, ({ zahl }) => zahl.jahr)].sort(([a], [b]) => a - b)
  return {
    begriff: stamm,
    name: [beschreibe(id).name, teil].filter(Boolean).join(': '),
    bereich: bereichNamen[begriff(stamm).bereich],
    leitzahl: begriff(stamm).leitzahl === true && !anteil && !aenderung,
    jahre: jahre.map(([jahr, eigene]) => ({ jahr, aussagen: aussagenOf(eigene, jahr) })),
  }
}

/** Of each plan what it looks ahead to and what it has measured, what it repeats from an older plan left out. */
function aussagenOf(werte: Eigenwert[], jahr: number): Aussage[] {
  const aussagen = [...Map.groupBy(werte, ({ plan }) => plan)].flatMap(([plan, eigene]) =>
    [false, true].flatMap((gemessen) => {
      const zahlen = eigene.map(({ zahl }) => zahl).filter(({ art }) => (art === 'ist') === gemessen)
      const zahl = pickZahl(zahlen, jahr)
      return zahl ? [toAussage(plan, zahl)] : []
    }),
  )
  const gesagt = new Set<string>()
  return aussagen.filter(({ zahl: { text, angabe } }) => {
    const neu = !gesagt.has(`${angabe} ${text}`)
    gesagt.add(`${angabe} ${text}`)
    return neu
  })
}

function toAussage({ plan }: PlanMitZahlen, zahl: Eigenwert['zahl']): Aussage {
  return {
    zahl: showZahl(zahl),
    planjahr: plan.data.jahr,
    adresse: `${href(planAdresse(plan.id))}#${zahl.anker}`,
  }
}
