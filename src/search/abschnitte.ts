import type { Element, Nodes } from 'hast'
import { htmlToHast } from 'satteri'
import { findElements } from '../domain/elemente.ts'

/** A passage of a plan as the search knows it: one section, or what editors wrote about it. */
export interface Suchabschnitt {
  /** Id of the section's heading; empty for what stands before the first. */
  anker: string
  titel: string
  /** Titles of the sections it is part of, the widest first. */
  pfad: string[]
  /** Ids of the topics that it belongs to. */
  themen: string[]
  /** Paragraphs, items, rows of tables and notes, in order. */
  bloecke: string[]
  redaktion: boolean
}

/** What the page of a plan says of itself. */
export interface Suchplan {
  id: string
  jobcenter: string
  jahr: string
  land: string
  name: string
  abschnitte: Suchabschnitt[]
}

/** Reads the built page of a plan. What is not of the source is left out, but for summaries, which are passages of their own. */
export function readSuchplan(html: string): Suchplan | undefined {
  const [article] = findElements(htmlToHast(html), ({ properties }) => properties.dataPlan !== undefined)
  if (!article) return undefined
  const { dataPlan, dataJobcenter, dataJahr, dataLand, dataName } = article.properties
  const leser = createLeser(readNotes(article))
  for (const child of article.children) leser.read(child)
  const abschnitte = leser.abschnitte.filter(({ bloecke, titel }) => bloecke.length > 0 || titel !== '')
  const [id, jobcenter, jahr, land, name] = [dataPlan, dataJobcenter, dataJahr, dataLand, dataName].map(
    String,
  )
  return { id, jobcenter, jahr, land, name, abschnitte } as Suchplan
}

interface Leser {
  read: (node: Nodes) => void
  abschnitte: Suchabschnitt[]
}

function createLeser(notes: ReadonlyMap<string, string>): Leser {
  const offen: { ebene: number; titel: string }[] = []
  let aktuell: Suchabschnitt = {
    anker: '',
    titel: '',
    pfad: [],
    themen: [],
    bloecke: [],
    redaktion: false,
  }
  const abschnitte = [aktuell]

  const begin = (heading: Element): void => {
    const ebene = Number(heading.tagName[1])
    while ((offen.at(-1)?.ebene ?? 0) >= ebene) offen.pop()
    const titel = textOf(heading)
    aktuell = {
      anker: String(heading.properties.id),
      titel,
      pfad: offen.map((eins) => eins.titel),
      themen: String(heading.properties.dataThemen ?? '')
        .split(' ')
        .filter(Boolean),
      bloecke: [],
      redaktion: false,
    }
    offen.push({ ebene, titel })
    abschnitte.push(aktuell)
  }

  const read = (node: Nodes): void => {
    if (node.type === 'element') readElement(node)
    else if (node.type === 'text' && node.value.trim() !== '') aktuell.bloecke.push(node.value.trim())
  }

  const readElement = (node: Element): void => {
    if (isSummary(node)) abschnitte.push({ ...aktuell, bloecke: summaryBlocks(node), redaktion: true })
    else if (isApart(node)) return
    else if (/^h[2-6]$/u.test(node.tagName)) begin(node)
    else if (isBlock(node)) aktuell.bloecke.push(...[textOf(node), ...notesOf(node, notes)].filter(Boolean))
    else for (const child of node.children) read(child)
  }
  return { read, abschnitte }
}

/** What editors added, and the list of notes, which are read where they are referred to. */
const isApart = ({ properties }: Element): boolean =>
  properties.dataRedaktion !== undefined || properties.dataFootnotes !== undefined

const isSummary = ({ properties }: Element): boolean =>
  String(properties.className).split(/[\s,]/u).includes('einfach')

const blocks = new Set(['p', 'li', 'tr', 'dt', 'dd', 'caption', 'figcaption'])

/** A block that holds no other; items with lists inside are read by their parts. */
function isBlock(node: Element): boolean {
  return (
    blocks.has(node.tagName) &&
    !node.children.some((child) => findElements(child, ({ tagName }) => blocks.has(tagName)).length > 0)
  )
}

/** The first line of a summary names what it is, the last whose it is. */
function summaryBlocks(node: Element): string[] {
  return findElements(node, isBlock).map(textOf).slice(1, -1)
}

function readNotes(article: Element): Map<string, string> {
  const items = findElements(
    article,
    ({ tagName, properties }) => tagName === 'li' && /^fn-/u.test(String(properties.id)),
  )
  return new Map(items.map((item) => [`#${String(item.properties.id)}`, textOf(item)]))
}

function notesOf(block: Element, notes: ReadonlyMap<string, string>): string[] {
  return findElements(block, ({ properties }) => properties.dataFootnoteRef !== undefined).flatMap(
    ({ properties }) => notes.get(String(properties.href)) ?? [],
  )
}

/** Cells and line breaks are set apart; marks of notes and what editors added are no words of the text. */
function textOf(node: Nodes): string {
  return rawText(node).replace(/\s+/gu, ' ').trim()
}

function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  if (node.type === 'element') {
    const { dataRedaktion, dataFootnoteRef } = node.properties
    if (dataRedaktion !== undefined && node.properties.role !== 'note') return ''
    if (dataFootnoteRef !== undefined) return ' '
  }
  const text = (node.children as Nodes[]).map(rawText).join('')
  return node.type === 'element' && ['td', 'th', 'br', 'p'].includes(node.tagName) ? `${text} ` : text
}
