import { getCollection } from 'astro:content'
import type { Begriff } from '../domain/glossar.ts'
import { readWoerter } from '../search/auszug.ts'
import { isKurz, schluessel, splitText, stamm } from '../search/wortform.ts'
import { type Abschnitt, readAbschnitte } from './abschnitte.ts'
import { getBegriffe } from './glossar.ts'
import { getPlaene, type PlanMitJobcenter } from './plaene.ts'

/** A section that uses a term, with the text around its first use. */
export interface Fundstelle {
  titel: string
  /** Title of the section around it, where the plan has several of its title. */
  teilVon: string | undefined
  anker: string
  auszug: string
}

/** A word of a plan with its place. */
export interface Wort {
  abschnitt: Abschnitt
  block: string
  /** Number of the word in its block, and where it begins there. */
  nummer: number
  index: number
}

/** Where the words stand that some term begins with, by their stem; all words of all plans would need much memory. */
let staemme: Promise<Map<string, Wort[]>> | undefined

/** A plan with the first use of a term in each of its sections that use it, in their order. */
export interface PlanMitFundorten {
  plan: PlanMitJobcenter
  orte: Wort[]
}

/**
 * The plans that use a term in one of its own forms, in the order of the site; other words for it are other passages.
 * {@link showFundstelle} shows one: all passages of all terms at once would need much memory.
 */
export async function findFundorte(begriff: Begriff): Promise<PlanMitFundorten[]> {
  staemme ??= readStaemme()
  const bekannte = await staemme
  const stellen = formsOf(begriff).flatMap((form) => findForm(form, bekannte))
  const gilt = stellen.filter(
    ({ abschnitt }) => begriff.nur_in.length === 0 || begriff.nur_in.includes(abschnitt.plan),
  )
  const erste = new Map(gilt.toReversed().map((wort) => [wort.abschnitt, wort]))
  const geordnet = (await getAbschnitte()).flatMap((abschnitt) => erste.get(abschnitt) ?? [])
  const nachPlan = Map.groupBy(geordnet, ({ abschnitt }) => abschnitt.plan)
  return (await getPlaene()).flatMap((plan) => {
    const orte = nachPlan.get(plan.plan.id)
    return orte ? [{ plan, orte }] : []
  })
}

const formsOf = ({ begriff, langform, formen }: Begriff): string[] => [
  begriff,
  ...(langform ? [langform] : []),
  ...formen,
]

let abschnitte: Promise<Abschnitt[]> | undefined

/** The sections of all plans in their order. */
export function getAbschnitte(): Promise<Abschnitt[]> {
  abschnitte ??= getCollection('plaene').then(async (plaene) =>
    (await Array.fromAsync(plaene, readAbschnitte)).flat(),
  )
  return abschnitte
}

async function readStaemme(): Promise<Map<string, Wort[]>> {
  const formen = (await getBegriffe()).flatMap(({ data }) => formsOf(data))
  const gefragte = new Set(formen.map((form) => stemsOf(form)[0] ?? ''))
  const staemmeMitWort = new Map<string, Wort[]>([...gefragte].map((stem) => [stem, []]))
  for (const abschnitt of await getAbschnitte())
    for (const block of [abschnitt.titel, ...abschnitt.bloecke])
      for (const [nummer, { text, index }] of readWoerter(block).entries())
        staemmeMitWort.get(stemOf(text))?.push({ abschnitt, block, nummer, index })
  return staemmeMitWort
}

/** Abbreviations count by their exact letters; of other words any inflection does. */
const stemOf = (text: string): string => (isKurz(text) ? text : stamm(schluessel(text)))

const stemsOf = (text: string): string[] => splitText(text).map(stemOf)

function findForm(form: string, bekannte: Map<string, Wort[]>): Wort[] {
  const [erster, ...weitere] = stemsOf(form)
  const stellen = bekannte.get(erster ?? '') ?? []
  if (weitere.length === 0) return stellen
  return stellen.filter(({ block, nummer }) => {
    const nachbarn = stemsOf(block).slice(nummer + 1)
    return weitere.every((stem, i) => nachbarn[i] === stem)
  })
}

/** The section of a word with about a line of text around it, cut at spaces. */
export function showFundstelle({ abschnitt, block, index }: Wort): Fundstelle {
  const start = index < 80 ? 0 : block.lastIndexOf(' ', index - 60) + 1
  const ende = block.length - start < 180 ? block.length : block.lastIndexOf(' ', start + 160)
  const auszug = `${start > 0 ? '… ' : ''}${block.slice(start, ende)}${ende < block.length ? ' …' : ''}`
  const { titel, teilVon, anker } = abschnitt
  return { titel, teilVon, anker, auszug }
}
