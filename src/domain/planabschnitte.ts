import Slugger from 'github-slugger'
import type { Heading, Nodes, Root, RootContent } from 'mdast'
import { originalText } from './mdx-woerter.ts'

/** A section of a plan: a heading with what stands up to the next one. */
export interface Planabschnitt {
  /** Id of the heading on the plan's page. */
  anker: string
  titel: string
  /** Level of the heading, 2 for chapters. */
  ebene: number
  /** Line of the heading in the file of content. */
  zeile: number
  /** The document's own words between this heading and the next. */
  text: string
}

/** The sections of a plan, in order. What stands before the first heading belongs to none. */
export function readPlanabschnitte({ children }: Root): Planabschnitt[] {
  const slugger = new Slugger()
  const abschnitte: Planabschnitt[] = []
  for (const node of children) {
    const letzter = abschnitte.at(-1)
    if (isSectionHeading(node)) abschnitte.push(readHeading(node, slugger))
    else if (letzter && node.type !== 'footnoteDefinition') letzter.text += `${originalText(node)}\n`
  }
  return abschnitte
}

/** The document's own words before the first section, without the title. */
export function readDeckblatt({ children }: Root): string {
  const ende = children.findIndex(isSectionHeading)
  const davor = ende === -1 ? children : children.slice(0, ende)
  return davor
    .filter(({ type }) => type !== 'heading' && type !== 'footnoteDefinition')
    .map(originalText)
    .join('\n')
}

/** The title of a plan is no section of it. */
function isSectionHeading(node: RootContent): node is Heading {
  return node.type === 'heading' && node.depth > 1
}

function readHeading(node: Heading, slugger: Slugger): Planabschnitt {
  const titel = titleOf(node).replace(/\s+/gu, ' ').trim()
  const zeile = node.position?.start.line ?? 1
  return { anker: slugger.slug(titel), titel, ebene: node.depth, zeile, text: '' }
}

/** The text of a heading as its page has it; marks of notes are no part of it. */
function titleOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'break' || (node.type === 'mdxJsxTextElement' && node.name === 'br')) return ' '
  return 'children' in node ? (node.children as Nodes[]).map(titleOf).join('') : ''
}
