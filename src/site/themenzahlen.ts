import type { CollectionEntry } from 'astro:content'
import { teile } from '../domain/gruppen.ts'
import { begriff, beschreibe, compareIds, deute } from '../domain/kennzahlen.ts'
import type { Planzahl } from '../domain/planzahlen.ts'
import { pickZahl } from './kennzahl-auswahl.ts'
import { writeTeil } from './kennzahl-worte.ts'
import { preferGanze, preferWerte, showZahl, type WeitereZahl } from './kennzahlen.ts'
import type { PlanMitZahlen } from './planzahlen.ts'

/** So many figures of a plan stand on the page of a topic. */
const hoechstens = 8

/** The figures of a plan that belong to a topic: its key figures as far as they count all, then those of its groups. */
export function showThemenzahlen(
  { zahlen, plan }: PlanMitZahlen,
  { kennzahlen, gruppen }: CollectionEntry<'themen'>['data'],
): WeitereZahl[] {
  const begriffe = new Set(kennzahlen.map((id) => deute(id).begriff))
  const ganze = zahlen.filter((zahl) => writeTeil(zahl) === '' && begriffe.has(deute(zahl.id).begriff))
  const eigene = zahlen.filter(
    ({ gruppe, merkmal }) => gruppe && !merkmal && gruppen.some((eine) => teile(gruppe).includes(eine)),
  )
  return [...pickEach(ganze, plan.data.jahr), ...pickEach(eigene, plan.data.jahr)]
    .slice(0, hoechstens)
    .map(showOne)
}

/** One figure of each concept and group; leading concepts and wide groups first. */
function pickEach(zahlen: Planzahl[], planjahr: number): Planzahl[] {
  const jeEine = Map.groupBy(zahlen, (zahl) => `${deute(zahl.id).begriff} ${writeTeil(zahl)}`)
  return [...jeEine.values()]
    .flatMap((gleiche) => pickZahl(preferGanze(preferWerte(gleiche)), planjahr) ?? [])
    .sort((a, b) => weite(a) - weite(b) || rang(a) - rang(b) || compareIds(a.id, b.id))
}

const weite = ({ gruppe }: Planzahl): number => (gruppe ? teile(gruppe).length : 0)

const rang = ({ id }: Planzahl): number => (begriff(deute(id).begriff).leitzahl ? 0 : 1)

function showOne(zahl: Planzahl): WeitereZahl {
  const name = [beschreibe(zahl.id).name, writeTeil(zahl)].filter(Boolean).join(': ')
  return { begriff: deute(zahl.id).begriff, name, zahl: showZahl(zahl) }
}
