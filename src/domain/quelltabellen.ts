import type { Nodes, PhrasingContent, Root, Table } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'

/** A table of a plan as plain texts. */
export interface Quelltabelle {
  /** Its place among the tables of the page, counted from 1. */
  nummer: number
  beschriftung: string
  /** Heading of the section it stands in. */
  abschnitt: string
  kopf: string[][]
  rumpf: string[][]
  /** How its cells are typed; see `zuordnung.ts`. */
  zahlen: string
  spalten: string
  zeilen: string
  /** Line in the plan's file, if the tree knows it. */
  zeile: number
}

/** The tables of a plan, in order. */
export function readTabellen(tree: Root): Quelltabelle[] {
  const tabellen: Quelltabelle[] = []
  let abschnitt = ''
  visit(tree, (node, _, parent) => {
    if (node.type === 'heading') abschnitt = textOf(node)
    if (node.type !== 'table') return
    const huelle = parent?.type === 'mdxJsxFlowElement' && parent.name === 'Tabelle' ? parent : undefined
    tabellen.push(readTabelle(node, huelle, tabellen.length + 1, abschnitt))
  })
  return tabellen
}

function readTabelle(
  table: Table,
  huelle: MdxJsxFlowElement | undefined,
  nummer: number,
  abschnitt: string,
): Quelltabelle {
  const attribute = (name: string): string => {
    const wert = huelle?.attributes.find(
      (eins) => eins.type === 'mdxJsxAttribute' && eins.name === name,
    )?.value
    return typeof wert === 'string' ? wert : ''
  }
  const rows = table.children.map((row) => row.children.map(textOf))
  return {
    nummer,
    abschnitt,
    beschriftung: attribute('beschriftung'),
    ...splitHead(rows, Number(attribute('kopfzeilen') || 1)),
    zahlen: attribute('zahlen'),
    spalten: attribute('spalten'),
    zeilen: attribute('zeilen'),
    zeile: (huelle ?? table).position?.start.line ?? 1,
  }
}

/**
 * GFM demands exactly one header row; what the source has is said by `kopfzeilen`, and with 0 of them the first row is
 * the empty one that GFM made necessary.
 */
export function splitHead<Row>(rows: Row[], kopfzeilen: number): { kopf: Row[]; rumpf: Row[] } {
  const all = kopfzeilen === 0 ? rows.slice(1) : rows
  return { kopf: all.slice(0, kopfzeilen), rumpf: all.slice(kopfzeilen) }
}

/** What stands above each column, from top to bottom; a title stands over the empty cells to its right that a row below goes on dividing. */
export function kopfTitel(kopf: string[][]): string[][] {
  const breite = Math.max(0, ...kopf.map((zeile) => zeile.length))
  const gefuellt = kopf.map((_, y) => spreadTitles(kopf, y))
  return Array.from({ length: breite }, (_, x) =>
    gefuellt.map((zeile) => zeile[x] ?? '').filter((titel) => titel !== ''),
  )
}

function spreadTitles(kopf: string[][], y: number): string[] {
  const titel: string[] = []
  for (const [x, text] of (kopf[y] ?? []).entries()) {
    const geteilt = kopf.slice(y + 1).some((zeile) => zeile[x])
    const frei = !kopf[y - 1]?.[x]
    titel.push(text || (geteilt && frei ? (titel[x - 1] ?? '') : ''))
  }
  return titel
}

/** Text of a cell or heading with single spaces. */
function textOf(node: Nodes): string {
  return rawText(node).replace(/\s+/gu, ' ').trim()
}

function rawText(node: Nodes | PhrasingContent): string {
  if (node.type === 'break' || (node.type === 'mdxJsxTextElement' && node.name === 'br')) return ' '
  if ('value' in node) return node.value
  return 'children' in node ? (node.children as Nodes[]).map(rawText).join('') : ''
}
