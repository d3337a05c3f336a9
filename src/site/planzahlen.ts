import type { CollectionEntry } from 'astro:content'
import { readFile } from 'node:fs/promises'
import type { Root } from 'mdast'
import { mdxToMdast } from 'satteri'
import { detach } from '../domain/losgeloest.ts'
import { zeilenDatei } from '../domain/plandateien.ts'
import { type Planzahl, readPlanzahlen } from '../domain/planzahlen.ts'
import { readZeilen } from '../domain/quellzeilen.ts'
import { getPlaene, type PlanMitJobcenter } from './plaene.ts'

/** A plan with all its figures. */
export interface PlanMitZahlen extends PlanMitJobcenter {
  zahlen: Planzahl[]
}

/** Read once, one plan after the other, so that memory holds no more than one text; many pages show them. */
let alle: Promise<PlanMitZahlen[]> | undefined

/** All plans with their figures, in the order of {@link getPlaene}. */
export function getPlanzahlen(): Promise<PlanMitZahlen[]> {
  alle ??= getPlaene().then((plaene) =>
    Array.fromAsync(plaene, async (paar) => ({ ...paar, zahlen: await readZahlenOf(paar.plan) })),
  )
  return alle
}

/** The figures of one plan. */
export async function readZahlenOf(plan: CollectionEntry<'plaene'>): Promise<Planzahl[]> {
  const [mdx, quelle] = await Promise.all([
    readFile(plan.filePath ?? '', 'utf8'),
    readFile(`seeds/${zeilenDatei(plan.data.quelle)}`),
  ])
  const tree = mdxToMdast(mdx, { position: false }) as Root
  return detach(readPlanzahlen(plan.data, tree, readZeilen(quelle)))
}
