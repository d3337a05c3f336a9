import { type CollectionEntry, render } from 'astro:content'
import { readFile } from 'node:fs/promises'
import type { MarkdownHeading } from 'astro'
import type { Element, Nodes } from 'hast'
import { toString as plainText } from 'hast-util-to-string'
import { mdxToHast } from 'satteri'
import { deckblatt } from '../domain/deckblatt.ts'
import { findElements } from '../domain/elemente.ts'
import { detach } from '../domain/losgeloest.ts'
import { isRedaktionell } from '../domain/redaktion.ts'
import type { Textblock } from '../domain/textblock.ts'
import { ownHeadings } from './inhalt.ts'
import { isElement, isNoteMark, proseOf, readTextbloecke } from './textbloecke.ts'

/** A section of a plan with its plain text. */
export interface Abschnitt {
  plan: string
  titel: string
  /** Title of the section around it, where the plan has several of its title. */
  teilVon: string | undefined
  /** Id of the section's heading. */
  anker: string
  /** Level of the heading. */
  ebene: number
  /** One string for each block: paragraph, item, row of a table, and the footnotes that are referred to there. */
  bloecke: string[]
  /** Its paragraphs and items outside of tables, without marks of notes. */
  absaetze: string[]
  /** The same as `bloecke`, without marks of notes, and with its tables whole. */
  teile: Textblock[]
}

/** The sections of a plan, in order. What stands before the first heading is one as well, at the beginning of the plan. */
export async function readAbschnitte(plan: CollectionEntry<'plaene'>): Promise<Abschnitt[]> {
  const { headings } = await render(plan)
  const vorne = emptySection({ plan: plan.id, titel: deckblatt, anker: 'der-ganze-plan', ebene: 2 })
  const abschnitte = emptySections(plan.id, ownHeadings(headings))
  const rest = abschnitte.values()
  const tree = mdxToHast(await readFile(plan.filePath ?? '', 'utf8'), { position: false })
  const noten = readNotes(tree)
  let aktuell = vorne
  for (const node of 'children' in tree ? (tree.children as Nodes[]) : [])
    if (isHeading(node)) aktuell = rest.next().value ?? aktuell
    else if (!isNotes(node)) readBlocks(node, aktuell, noten)
  return detach(vorne.bloecke.length > 0 ? [vorne, ...abschnitte] : abschnitte).map(shareTexte)
}

/** A paragraph is most often a block as well: hundreds of plans would keep each twice. */
function shareTexte(abschnitt: Abschnitt): Abschnitt {
  const bloecke = new Map(abschnitt.bloecke.map((block) => [block, block]))
  return { ...abschnitt, absaetze: abschnitt.absaetze.map((absatz) => bloecke.get(absatz) ?? absatz) }
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
    return emptySection({ plan, titel: text, teilVon, anker: slug, ebene: depth })
  })
}

const emptySection = (
  kopf: Pick<Abschnitt, 'plan' | 'titel' | 'anker' | 'ebene'> & Partial<Abschnitt>,
): Abschnitt => ({
  teilVon: undefined,
  bloecke: [],
  absaetze: [],
  teile: [],
  ...kopf,
})

function readBlocks(node: Nodes, abschnitt: Abschnitt, noten: Noten): void {
  const eigene = notesOf(node, noten)
  abschnitt.bloecke.push(...blocksOf(node), ...eigene)
  abschnitt.teile.push(...readTextbloecke(node), ...eigene.map((text) => ({ text })))
  abschnitt.absaetze.push(...paragraphsOf(node))
}

function isHeading(node: Nodes): boolean {
  return node.type === 'element' && /^h[2-6]$/u.test(node.tagName)
}

/** The list of all footnotes stands behind the last section and is no part of it. */
const isNotes = (node: Nodes): boolean =>
  node.type === 'element' && node.properties.dataFootnotes !== undefined

/** Texts of footnotes by the way to them. */
type Noten = ReadonlyMap<string, string>

function readNotes(tree: Nodes): Noten {
  const notes = findElements(tree, ({ properties }) => /(?:^|-)fn-/u.test(String(properties.id)))
  return new Map(notes.map((note) => [`#${note.properties.id}`, noteText(note)]))
}

/** Without the way back. */
const noteText = (note: Element): string =>
  note.children
    .flatMap((child) => (child.type === 'element' && child.tagName === 'p' ? child.children : [child]))
    .filter((child) => !isBackref(child))
    .map((child) => plainText(child))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()

const isBackref = (node: Nodes): boolean =>
  node.type === 'element' && node.properties.dataFootnoteBackref !== undefined

const notesOf = (node: Nodes, noten: Noten): string[] =>
  findElements(node, isNoteMark).flatMap(({ properties }) => noten.get(String(properties.href)) ?? [])

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
  if (children.some((child) => child.type === 'text' && child.value.trim() !== '') || isElement(node, 'p'))
    return [
      plainText(node as never)
        .replace(/\s+/gu, ' ')
        .trim(),
    ]
  return children.flatMap(blocksOf)
}

/** Texts of paragraphs and items outside of tables. */
function paragraphsOf(node: Nodes): string[] {
  if (!('children' in node) || isRedaktionell(node) || isElement(node, 'table', 'section')) return []
  const tiefer = (node.children as Nodes[]).flatMap(paragraphsOf)
  if (!isElement(node, 'p', 'li')) return tiefer
  const eigener = proseOf(node).replace(/\s+/gu, ' ').trim()
  return eigener === '' ? tiefer : [eigener, ...tiefer]
}
