import { getCollection } from 'astro:content'
import type { Begriff } from '../domain/glossar.ts'
import { isKurz, schluessel, splitText, stamm } from '../search/wortform.ts'
import { type Abschnitt, readAbschnitte } from './abschnitte.ts'

/** A section that uses a term, with the text around its first use. */
export interface Fundstelle {
  plan: string
  titel: string
  /** Title of the section around it, where the plan has several of its title. */
  teilVon: string | undefined
  anker: string
  auszug: string
}

/** A word of a plan with its place. */
interface Wort {
  abschnitt: Abschnitt
  block: string
  /** Number of the word in its block, and where it begins there. */
  nummer: number
  index: number
  stamm: string
  /** All words of its block. */
  nachbarn: Wort[]
}

/** Where each stem stands in all plans. */
let staemme: Promise<Map<string, Wort[]>> | undefined

/** Every section of every plan that uses a term in one of its own forms; other words for it are other passages. */
export async function findFundstellen(begriff: Begriff): Promise<Fundstelle[]> {
  staemme ??= getAbschnitte().then(readStaemme)
  const bekannte = await staemme
  const formen = [begriff.begriff, ...(begriff.langform ? [begriff.langform] : []), ...begriff.formen]
  const stellen = formen.flatMap((form) => findForm(form, bekannte))
  const gilt = stellen.filter(
    ({ abschnitt }) => begriff.nur_in.length === 0 || begriff.nur_in.includes(abschnitt.plan),
  )
  const erste = new Map(gilt.toReversed().map((wort) => [wort.abschnitt, wort]))
  return (await getAbschnitte()).flatMap((abschnitt) => {
    const wort = erste.get(abschnitt)
    return wort ? [toFundstelle(wort)] : []
  })
}

let abschnitte: Promise<Abschnitt[]> | undefined

/** The sections of all plans in their order. */
export function getAbschnitte(): Promise<Abschnitt[]> {
  abschnitte ??= getCollection('plaene').then(async (plaene) =>
    (await Promise.all(plaene.map(readAbschnitte))).flat(),
  )
  return abschnitte
}

function readStaemme(alle: Abschnitt[]): Map<string, Wort[]> {
  const woerter = alle.flatMap((abschnitt) =>
    [abschnitt.titel, ...abschnitt.bloecke].flatMap((block) => readWords(abschnitt, block)),
  )
  return Map.groupBy(woerter, ({ stamm: eigener }) => eigener)
}

function readWords(abschnitt: Abschnitt, block: string): Wort[] {
  let ab = 0
  const woerter: Wort[] = []
  for (const text of splitText(block)) {
    const index = block.indexOf(text, ab)
    ab = index + text.length
    woerter.push({ abschnitt, block, nummer: woerter.length, index, stamm: stemOf(text), nachbarn: woerter })
  }
  return woerter
}

/** Abbreviations count by their exact letters; of other words any inflection does. */
const stemOf = (text: string): string => (isKurz(text) ? text : stamm(schluessel(text)))

function findForm(form: string, bekannte: Map<string, Wort[]>): Wort[] {
  const [erster, ...weitere] = splitText(form).map(stemOf)
  return (bekannte.get(erster ?? '') ?? []).filter(({ nachbarn, nummer }) =>
    weitere.every((stem, i) => nachbarn[nummer + i + 1]?.stamm === stem),
  )
}

/** About a line of text around a word, cut at spaces. */
function toFundstelle({ abschnitt, block, index }: Wort): Fundstelle {
  const start = index < 80 ? 0 : block.lastIndexOf(' ', index - 60) + 1
  const ende = block.length - start < 180 ? block.length : block.lastIndexOf(' ', start + 160)
  const auszug = `${start > 0 ? '… ' : ''}${block.slice(start, ende)}${ende < block.length ? ' …' : ''}`
  const { plan, titel, teilVon, anker } = abschnitt
  return { plan, titel, teilVon, anker, auszug }
}
