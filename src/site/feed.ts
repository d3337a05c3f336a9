import { type CollectionEntry, getEntry } from 'astro:content'
import { readFile } from 'node:fs/promises'
import type { Root } from 'mdast'
import { mdxToMdast } from 'satteri'
import { type Feedeintrag, writeFeed } from '../daten/feed.ts'
import { originalText } from '../domain/mdx-woerter.ts'
import { aenderungOfPlan } from './aenderungen.ts'
import { angebot } from './daten.ts'
import { describePlan, getPlaene, type PlanMitJobcenter, planAdresse } from './plaene.ts'

/** The Atom feed of all plans. */
export async function getFeed(): Promise<string> {
  return writeFeed(angebot, await Promise.all((await getPlaene()).map(toEintrag)))
}

async function toEintrag({ plan, jobcenter }: PlanMitJobcenter): Promise<Feedeintrag> {
  return {
    pfad: planAdresse(plan.id),
    titel: `${jobcenter.data.name} ${plan.data.jahr}: ${plan.data.titel}`,
    jobcenter: jobcenter.data.name,
    text: (await firstParagraph(plan)) ?? describePlan({ plan, jobcenter }),
    tag: tagOf(plan.data),
    ...(await aenderungOfPlan({ plan })),
  }
}

/** What the summary of a plan begins with; undefined when it has none. */
async function firstParagraph({ id }: CollectionEntry<'plaene'>): Promise<string | undefined> {
  const kurzfassung = await getEntry('kurzfassungen', id)
  if (!kurzfassung) return undefined
  const tree = mdxToMdast(await readFile(kurzfassung.filePath ?? '', 'utf8'), { position: false }) as Root
  const erster = tree.children.find(({ type }) => type === 'paragraph')
  return erster && originalText(erster).replace(/\s+/gu, ' ').trim()
}

/** The last day that a plan names itself, else the first of its year. */
function tagOf({ redaktion, stand, jahr }: CollectionEntry<'plaene'>['data']): string {
  const tage = [redaktion.geprueft_am, redaktion.einfach_geprueft_am, stand]
  return (
    tage
      .filter((tag) => tag !== null)
      .sort()
      .at(-1) ?? `${jahr}-01-01`
  )
}
