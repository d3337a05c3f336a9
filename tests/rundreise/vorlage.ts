import { readFileSync } from 'node:fs'
import type { FootnoteDefinition, Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Plan } from '../../src/domain/plan.ts'
import { readPlandatei } from '../../src/domain/plandatei.ts'
import { isRedaktionell } from '../../src/domain/redaktion.ts'
import { mergeHeader } from '../../src/markdown/merge-header.ts'

/** A plan as its Jobcenter would have it in a word processor: without what editors wrote. */
export interface Vorlage {
  plan: Plan
  tree: Root
  fussnoten: Map<string, FootnoteDefinition>
}

/** Reads a plan of `content/plaene/` and takes out what editors added. */
export function readVorlage(datei: string): Vorlage {
  const { plan, tree } = readPlandatei(datei, readFileSync(datei, 'utf8'))
  const fussnoten = new Map<string, FootnoteDefinition>()
  visit(tree, 'footnoteDefinition', (note) => void fussnoten.set(note.identifier, note))
  const children = tree.children.filter(
    (node) => node.type !== 'yaml' && node.type !== 'footnoteDefinition' && !isRedaktionell(node),
  )
  return { plan, tree: { type: 'root', children }, fussnoten }
}

/** A grey picture of two by two pixels. */
export const bildchen =
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAAAAABX3VL4AAAAC0lEQVR4nGM4AAQADAQBgWLqLXQAAAAASUVORK5CYII='

/** A cell of a table as it is printed. */
export interface Druckzelle {
  inhalt: PhrasingContent[]
  kopf: boolean
  spalten: number
  zeilen: number
}

/** The rows of a table with the merged cells of its header. */
export function readDruckzeilen(
  table: Table,
  kopfzeilen: number,
): { kopf: Druckzelle[][]; rumpf: Druckzelle[][] } {
  const rows = kopfzeilen === 0 ? table.children.slice(1) : table.children
  const cells = rows.map((row) =>
    row.children.map((cell) => ({ text: textOf(cell), children: [], inhalt: cell.children })),
  )
  const [kopf, rumpf] = [cells.slice(0, kopfzeilen), cells.slice(kopfzeilen)]
  const isSigns = (x: number) => rumpf.every((row) => !/[\p{L}\p{N}]/u.test(row[x]?.text ?? ''))
  return {
    kopf: mergeHeader(kopf, isSigns).map((row) =>
      row.map(({ cell, colSpan, rowSpan }) => ({
        inhalt: (cell as (typeof cells)[number][number]).inhalt,
        kopf: true,
        spalten: colSpan,
        zeilen: rowSpan,
      })),
    ),
    rumpf: rumpf.map((row) => row.map(({ inhalt }) => ({ inhalt, kopf: false, spalten: 1, zeilen: 1 }))),
  }
}

/** Text of a node with single spaces. */
export function textOf(node: Nodes | RootContent): string {
  const raw = (one: Nodes): string => {
    if (one.type === 'break' || (one.type === 'mdxJsxTextElement' && one.name === 'br')) return ' '
    if ('value' in one) return one.value
    return 'children' in one ? (one.children as Nodes[]).map(raw).join('') : ''
  }
  return raw(node as Nodes)
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Value of a component's attribute. */
export function attributeOf(node: RootContent, name: string): string {
  if (node.type !== 'mdxJsxFlowElement') return ''
  const value = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)?.value
  return typeof value === 'string' ? value : ''
}
