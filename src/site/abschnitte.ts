import { type CollectionEntry, render } from 'astro:content'
import { readFile } from 'node:fs/promises'
import type { MarkdownHeading } from 'astro'
import type { Nodes } from 'hast'
import { toString as plainText } from 'hast-util-to-string'
import { mdxToHast } from 'satteri'
import { isRedaktionell } from '../domain/redaktion.ts'
import { ownHeadings } from './inhalt.ts'

/** A section of a plan with its plain text. */
export interface Abschnitt {
  plan: string
  titel: string
  /** Title of the section around it, where the plan has several of its title. */
  teilVon: string | undefined
  /** Id of the section's heading. */
  anker: string
  /** One string for each block: paragraph, item, row of a table. */
  bloecke: string[]
}

/** The sections of a plan, in order. What stands before the first heading belongs to none. */
export async function readAbschnitte(plan: CollectionEntry<'plaene'>): Promise<Abschnitt[]> {
  const { headings } = await render(plan)
  const abschnitte = emptySections(plan.id, ownHeadings(headings))
  const rest = abschnitte.values()
  const tree = mdxToHast(await readFile(plan.filePath ?? '', 'utf8'), { position: false })
  let aktuell: Abschnitt | undefined
  for (const node of 'children' in tree ? (tree.children as Nodes[]) : [])
    if (isHeading(node)) aktuell = rest.next().value
    else aktuell?.bloecke.push(...blocksOf(node))
  return abschnitte
}

/** A section for each heading, still without text. */
function emptySections(plan: string, headings: MarkdownHeading[]): Abschnitt[] {
  const offen: MarkdownHeading[] = []
  return headings.map((heading) => {
    const { depth, slug, text } = heading
    while ((offen.at(-1)?.depth ?? 0) >= depth) offen.pop()
    const einmalig = headings.filter((andere) => andere.text === text).length === 1
    const teilVon = einmalig ? undefined : offen.at(-1)?.text
    offen.push(heading)
    return { plan, titel: text, teilVon, anker: slug, bloecke: [] }
  })
}

function isHeading(node: Nodes): boolean {
  return node.type === 'element' && /^h[2-6]$/u.test(node.tagName)
}

/** Texts of the smallest blocks, as the document has them: items of a list and rows of a table are apart. */
function blocksOf(node: Nodes): string[] {
  if (node.type === 'text') return node.value.trim() === '' ? [] : [node.value.trim()]
  if (!('children' in node) || isRedaktionell(node)) return []
  const children = node.children as Nodes[]
  if (node.type === 'element' && node.tagName === 'tr')
    return [
      children
        .map((cell) => plainText(cell as never))
        .join(' ')
        .replace(/\s+/gu, ' ')
        .trim(),
    ]
  if (children.some((child) => child.type === 'text' && child.value.trim() !== '') || isParagraph(node))
    return [
      plainText(node as never)
        .replace(/\s+/gu, ' ')
        .trim(),
    ]
  return children.flatMap(blocksOf)
}

function isParagraph(node: Nodes): boolean {
  return node.type === 'element' && node.tagName === 'p'
}
