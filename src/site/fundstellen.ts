import { getCollection } from 'astro:content'
import type { Begriff } from '../domain/glossar.ts'
import { detach } from '../domain/losgeloest.ts'
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
  /** Where it begins in its block. */
  index: number
}

/** The first use of each form in every section that has it; all words of all plans would need much memory. */
let fundorte: Promise<Map<string, Wort[]>> | undefined

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
  fundorte ??= readFundorte()
  const bekannte = await fundorte
  const stellen = formsOf(begriff).flatMap((form) => bekannte.get(form) ?? [])
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

async function readFundorte(): Promise<Map<string, Wort[]>> {
  const formen = (await getBegriffe()).flatMap(({ data }) => formsOf(data))
  const gesuchte = [...new Set(formen)].map((form) => ({
    staemme: splitText(form).map(stemOf),
    orte: [],
    form,
  }))
  const nachStamm = Map.groupBy<string, Gesucht>(gesuchte, ({ staemme }) => staemme[0] ?? '')
  for (const abschnitt of await getAbschnitte())
    for (const block of [abschnitt.titel, ...abschnitt.bloecke]) noteFormen(abschnitt, block, nachStamm)
  return new Map(gesuchte.map(({ form, orte }) => [form, orte]))
}

/** A form of a term by the stems of its words, and where it was found. */
interface Gesucht {
  staemme: string[]
  orte: Wort[]
}

function noteFormen(abschnitt: Abschnitt, block: string, nachStamm: Map<string, Gesucht[]>): void {
  const woerter = readWoerter(block)
  const staemme = woerter.map(({ text }) => stemOf(text))
  for (const [i, { index }] of woerter.entries())
    for (const { staemme: form, orte } of nachStamm.get(staemme[i] ?? '') ?? [])
      if (orte.at(-1)?.abschnitt !== abschnitt && form.every((stem, k) => staemme[i + k] === stem))
        orte.push({ abschnitt, block, index })
}

/** Plans use the same words again and again. */
const bekannteStaemme = new Map<string, string>()

/** Abbreviations count by their exact letters; of other words any inflection does. */
function stemOf(text: string): string {
  const bekannt = bekannteStaemme.get(text)
  if (bekannt !== undefined) return bekannt
  const stem = isKurz(text) ? text : stamm(schluessel(text))
  bekannteStaemme.set(detach(text), stem)
  return stem
}

/** The section of a word with about a line of text around it, cut at spaces. */
export function showFundstelle({ abschnitt, block, index }: Wort): Fundstelle {
  const start = index < 80 ? 0 : block.lastIndexOf(' ', index - 60) + 1
  const ende = block.length - start < 180 ? block.length : block.lastIndexOf(' ', start + 160)
  const auszug = `${start > 0 ? '… ' : ''}${block.slice(start, ende)}${ende < block.length ? ' …' : ''}`
  const { titel, teilVon, anker } = abschnitt
  return { titel, teilVon, anker, auszug }
}
