import type { Nodes, PhrasingContent, Root, Table } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import type { Diagrammtabelle } from './diagramm-tabelle.ts'
import { type Quelltabelle, readTabellen } from './quelltabellen.ts'

/** A `<Diagramm>` as editors wrote it. */
export interface Diagrammblock {
  /** Line in the plan's file. */
  zeile: number
  /** Attributes that are plain text. */
  attribute: Record<string, string>
  /** Lines of the attributes in that file. */
  zeilen: Partial<Record<string, number>>
  /** The tables inside; a chart has one, or none where it shows Kennzahlen. */
  tabellen: (Quelltabelle & Diagrammtabelle)[]
}

/** The charts of a plan, in order. */
export function readDiagramme(tree: Root): Diagrammblock[] {
  const knoten = tablesIn(tree)
  const tabellen = readTabellen(tree)
  const bloecke: Diagrammblock[] = []
  visit(tree, 'mdxJsxFlowElement', (node) => {
    if (node.name !== 'Diagramm') return
    bloecke.push({
      zeile: node.position?.start.line ?? 1,
      attribute: attributesOf(node),
      zeilen: Object.fromEntries(
        node.attributes.flatMap((one) =>
          one.type === 'mdxJsxAttribute' && one.position ? [[one.name, one.position.start.line]] : [],
        ),
      ),
      tabellen: tablesIn(node).flatMap((table) => {
        const tabelle = tabellen[knoten.indexOf(table)]
        return tabelle ? [{ ...tabelle, fett: boldRows(table, tabelle) }] : []
      }),
    })
  })
  return bloecke
}

function tablesIn(node: Nodes): Table[] {
  const tables: Table[] = []
  visit(node, 'table', (table) => {
    tables.push(table)
  })
  return tables
}

function attributesOf({ attributes }: MdxJsxFlowElement): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((one) =>
      one.type === 'mdxJsxAttribute' && typeof one.value === 'string' ? [[one.name, one.value]] : [],
    ),
  )
}

/** The rows of the body are the last ones of the table. */
function boldRows({ children }: Table, { rumpf }: Quelltabelle): boolean[] {
  return children.slice(children.length - rumpf.length).map(({ children: cells }) => {
    const filled = cells.filter((cell) => cell.children.length > 0)
    return filled.length > 0 && filled.every((cell) => cell.children.every(isStrong))
  })
}

const isStrong = (node: PhrasingContent): boolean => node.type === 'strong'
