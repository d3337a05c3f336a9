import { type CollectionEntry, getCollection } from 'astro:content'
import { createMuster } from '../domain/stichwort.ts'
import { listThemenworte } from '../domain/thema.ts'
import { inheritThemen, type Themenstelle } from '../domain/themenzuordnung.ts'
import type { Abschnitt } from './abschnitte.ts'
import { getAbschnitte } from './fundstellen.ts'
import { getBegriffe } from './glossar.ts'
import { type PlanMitJobcenter, planAdresse } from './plaene.ts'
import { getPlanzahlen, type PlanMitZahlen } from './planzahlen.ts'
import { beginOf, shorten } from './textanfang.ts'

/** A section of a plan as the page of its topic shows it. */
export interface Themenabschnitt {
  titel: string
  /** Titles of the sections it is part of and that are not shown above it, the widest first. */
  pfad: string[]
  anker: string
  /** Its first words, as the plan has them; of a section on several topics the first on this one. */
  anfang: string
  /** Sections of it that belong to the topic. */
  teile: Themenabschnitt[]
}

/** What one plan says on a topic; {@link showAbschnitte} shows it. */
export interface ThemaImPlan {
  plan: PlanMitZahlen
  /** Its sections with all their parts, in order. */
  stellen: Themenstelle<Abschnitt>[]
}

/** All topics, in German alphabetical order. */
export async function getThemen(): Promise<CollectionEntry<'themen'>[]> {
  const themen = await getCollection('themen')
  return themen.sort((a, b) => a.data.titel.localeCompare(b.data.titel, 'de'))
}

/** What every plan says on a topic, in the order of the site; plans that say nothing are among them. */
export async function readThema(thema: CollectionEntry<'themen'>): Promise<ThemaImPlan[]> {
  stellen ??= readStellen()
  const nachPlan = await stellen
  return (await getPlanzahlen()).map((plan) => ({
    plan,
    stellen: (nachPlan.get(plan.plan.id) ?? []).filter(({ themen }) => themen.includes(thema.id)),
  }))
}

/** How a page of a topic shows the sections of a plan: each below the one it is part of. */
export async function showAbschnitte(
  thema: CollectionEntry<'themen'>,
): Promise<(imPlan: ThemaImPlan) => Themenabschnitt[]> {
  const muster = createMuster(await readWorte(thema))
  return ({ stellen: eigene }) => nest(eigene, muster)
}

async function readWorte({ id, data }: CollectionEntry<'themen'>): Promise<string[]> {
  const glossar = (await getBegriffe()).map((eintrag) => ({ id: eintrag.id, begriff: eintrag.data }))
  return listThemenworte([{ id, thema: data }], glossar).flatMap(({ worte }) => worte)
}

/** Read once; every topic asks for it. */
let stellen: Promise<Map<string, Themenstelle<Abschnitt>[]>> | undefined

/** The sections of every plan with their topics. */
async function readStellen(): Promise<Map<string, Themenstelle<Abschnitt>[]>> {
  const nachPlan = Map.groupBy(await getAbschnitte(), ({ plan }) => plan)
  const themen = await getThemen()
  const plaene = await getPlanzahlen()
  for (const paar of plaene) expectKnown(paar, themen)
  return new Map(
    plaene.map(({ plan: { id, data } }) => [id, inheritThemen(nachPlan.get(id) ?? [], data.themen)]),
  )
}

/** A topic that no file explains would vanish from the site without a word; the message is for editors. */
function expectKnown({ plan }: PlanMitJobcenter, themen: CollectionEntry<'themen'>[]): void {
  const bekannte = themen.map(({ id }) => id)
  const fremd = Object.values(plan.data.themen)
    .flat()
    .find((thema) => !bekannte.includes(thema))
  if (fremd)
    throw new Error(
      `content/plaene/${plan.id}.mdx\n  themen: Gefunden: „${fremd}“. Erwartet: ${bekannte.join(', ')}. Eines dieser Themen eintragen oder content/themen/${fremd}.yaml anlegen.`,
    )
}

/** Sets a section below the one it is part of, where that belongs to the topic too. */
function nest(stellen: Themenstelle<Abschnitt>[], muster: RegExp): Themenabschnitt[] {
  const oberste: Themenabschnitt[] = []
  const gezeigte = new Map<string, Themenabschnitt>()
  for (const stelle of stellen) {
    const eltern = gezeigte.get(stelle.oberhalb.at(-1)?.anker ?? '')
    const pfad = eltern ? [] : stelle.oberhalb.map(({ titel }) => titel)
    const eigener = { ...showAbschnitt(stelle, muster), pfad }
    gezeigte.set(eigener.anker, eigener)
    ;(eltern?.teile ?? oberste).push(eigener)
  }
  return oberste
}

/** A section that is about several things is opened where it comes to the topic. */
function showAbschnitt({ abschnitt, themen }: Themenstelle<Abschnitt>, muster: RegExp): Themenabschnitt {
  const { titel, anker, absaetze, bloecke } = abschnitt
  const texte = absaetze.length > 0 ? absaetze : bloecke
  const handeltDavon = themen.length === 1 || titel.search(muster) >= 0
  const anfang = handeltDavon ? shorten(texte[0] ?? '') : beginOf(texte, muster)
  return { titel, pfad: [], anker, anfang, teile: [] }
}

/** Address of a topic's page from the site's root. */
export function themaAdresse(thema: string): string {
  return `/themen/${thema}/`
}

/** Address of a place in a plan from the site's root. */
export function stelleAdresse(plan: string, anker: string): string {
  return `${planAdresse(plan)}#${anker}`
}
