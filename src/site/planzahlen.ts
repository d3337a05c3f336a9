import type { CollectionEntry } from 'astro:content'
import { readFile } from 'node:fs/promises'
import type { Root } from 'mdast'
import { mdxToMdast } from 'satteri'
import { zeilenDatei } from '../domain/plandateien.ts'
import { type Planzahl, readPlanzahlen } from '../domain/planzahlen.ts'
import { readZeilen } from '../domain/quellzeilen.ts'
import { getPlaene, type PlanMitJobcenter } from './plaene.ts'

/** A plan with all its figures. */
export interface PlanMitZahlen extends PlanMitJobcenter {
  zahlen: Planzahl[]
}

/** Read once; many pages show them. */
let alle: Promise<PlanMitZahlen[]> | undefined

/** All plans with their figures, in the order of {@link getPlaene}. */
export function getPlanzahlen(): Promise<PlanMitZahlen[]> {
  alle ??= getPlaene().then((plaene) =>
    Promise.all(plaene.map(async (paar) => ({ ...paar, zahlen: await readZahlenOf(paar.plan) }))),
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
  return readPlanzahlen(plan.data, tree, readZeilen(quelle))
}
