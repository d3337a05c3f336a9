import type { Root, RootContent, Table } from 'mdast'
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { splitNummern } from '../../domain/diagramm-angaben.ts'
import { readPlanabschnitte } from '../../domain/planabschnitte.ts'
import { readTabellen } from '../../domain/quelltabellen.ts'
import type { Entwurf } from '../entwurf.ts'
import { pairTitel } from './pair-titel.ts'
import { type Tabellenentscheidung, takeTables } from './take-tables.ts'
import type { Vorjahrestext } from './vorjahrestext.ts'

/**
 * Puts last year's charts around the same tables, and those of figures into the same sections. Their words and numbers
 * are of last year: each is marked with `vorjahr`, which keeps it off the page and is a finding until an editor has been
 * there.
 */
export function takeCharts(entwurf: Entwurf, vorjahr?: Vorjahrestext): Entwurf {
  if (!vorjahr) return entwurf
  const tree = structuredClone(entwurf.tree)
  const genommen = [...wrapTables(tree, vorjahr), ...placeFigures(tree, entwurf, vorjahr)]
  return { ...entwurf, tree, uebernommen: { ...entwurf.uebernommen, diagramme: genommen } }
}

/** A chart of last year, by the node of its plan. */
type Diagramm = MdxJsxFlowElement

const isDiagramm = (node: { type: string; name?: unknown }): node is Diagramm =>
  node.type === 'mdxJsxFlowElement' && node.name === 'Diagramm'

/** All tables of a tree with the charts around them, the outermost first. */
function listTables(tree: Root): { table: Table; diagramme: Diagramm[] }[] {
  const list = (node: RootContent, diagramme: Diagramm[]): { table: Table; diagramme: Diagramm[] }[] => {
    if (node.type === 'table') return [{ table: node, diagramme }]
    if (!('children' in node)) return []
    const innen = isDiagramm(node) ? [...diagramme, node] : diagramme
    return (node.children as RootContent[]).flatMap((child) => list(child, innen))
  }
  return tree.children.flatMap((child) => list(child, []))
}

/** @returns the charts that were taken over */
function wrapTables(tree: Root, vorjahr: Vorjahrestext): Diagramm[] {
  const alte = listTables(vorjahr.tree)
  const neue = listTables(tree)
  return takeTables(vorjahr, readTabellen(tree)).flatMap((entscheidung, i) => {
    const diagramme = alte[(entscheidung?.alt.nummer ?? 0) - 1]?.diagramme ?? []
    const table = neue[i]?.table
    const platz = tree.children.findIndex((block) => block === table || holds(block, table))
    const block = tree.children[platz]
    if (!entscheidung || !block || diagramme.length === 0) return []
    const huellen = diagramme.map((diagramm) => carryOver(diagramm, vorjahr, entscheidung))
    if (!huellen.every((huelle) => huelle !== undefined)) return []
    const ganz = huellen.reduceRight<RootContent>(
      (innen, huelle) => ({ ...huelle, children: [innen as never], ...positionOf(block) }),
      block,
    )
    tree.children.splice(platz, 1, ganz)
    return diagramme
  })
}

const holds = (block: RootContent, table: Table | undefined): boolean =>
  block.type === 'mdxJsxFlowElement' && block.children.some((child) => child === table)

const positionOf = ({ position }: RootContent) => (position ? { position } : {})

/** A chart with its rows where they now stand; undefined when one of them is gone. */
function carryOver(
  diagramm: Diagramm,
  vorjahr: Vorjahrestext,
  { neueAlsAlte }: Pick<Tabellenentscheidung, 'neueAlsAlte'>,
): Diagramm | undefined {
  const gezeichnete = splitNummern(attributeOf(diagramm, 'zeilen'))
  const zeilen = gezeichnete.map((zeile) => neueAlsAlte.indexOf(zeile - 1) + 1)
  if (zeilen.includes(0)) return undefined
  const attributes = diagramm.attributes.map((eins) =>
    eins.type === 'mdxJsxAttribute' && eins.name === 'zeilen' ? { ...eins, value: zeilen.join(' ') } : eins,
  )
  return mark({ ...diagramm, attributes }, vorjahr)
}

const attributeOf = ({ attributes }: Diagramm, name: string): string | undefined => {
  const wert = attributes.find((eins) => eins.type === 'mdxJsxAttribute' && eins.name === name)?.value
  return typeof wert === 'string' ? wert : undefined
}

/** Says whose words they are; those that nobody has looked at since an earlier year stay that year's. */
function mark(diagramm: Diagramm, { plan: { jahr } }: Vorjahrestext): Diagramm {
  const marke: MdxJsxAttribute = {
    type: 'mdxJsxAttribute',
    name: 'vorjahr',
    value: attributeOf(diagramm, 'vorjahr') ?? String(jahr),
  }
  const andere = diagramm.attributes.filter(
    (eins) => !(eins.type === 'mdxJsxAttribute' && eins.name === 'vorjahr'),
  )
  return { ...diagramm, attributes: [marke, ...andere] }
}

/** Charts of figures of the running text go to the end of the same section, if the new plan has all these figures. */
function placeFigures(tree: Root, { kennzahlen }: Entwurf, vorjahr: Vorjahrestext): Diagramm[] {
  const paare = pairTitel(readPlanabschnitte(vorjahr.tree), readPlanabschnitte(tree))
  const ids = new Set<string>(kennzahlen.map(({ id }) => id))
  const alte = sectionsOf(vorjahr.tree)
  return alte.flatMap((bloecke, alt) => {
    const abschnitt = paare.indexOf(alt)
    const diagramme = bloecke.filter(isDiagramm).filter((block) => {
      const gezeigte = attributeOf(block, 'kennzahlen')?.split(/\s+/u).filter(Boolean)
      return gezeigte?.every((id) => ids.has(id)) ?? false
    })
    const letzter = abschnitt === -1 ? undefined : sectionsOf(tree)[abschnitt]?.at(-1)
    if (!letzter) return []
    const marken = diagramme.map((diagramm) => ({
      ...mark(withoutLines(diagramm), vorjahr),
      ...positionOf(letzter),
    }))
    tree.children.splice(tree.children.indexOf(letzter) + 1, 0, ...marken)
    return diagramme
  })
}

/** Each heading below the title with the blocks of its own section. */
function sectionsOf({ children }: Root): RootContent[][] {
  const abschnitte: RootContent[][] = []
  for (const block of children)
    if (block.type === 'heading' && block.depth > 1) abschnitte.push([block])
    else abschnitte.at(-1)?.push(block)
  return abschnitte
}

/** Lines of the old source say nothing in the new one. */
const withoutLines = (diagramm: Diagramm): Diagramm => ({
  ...diagramm,
  attributes: diagramm.attributes.filter(
    (eins) => !(eins.type === 'mdxJsxAttribute' && eins.name === 'quellzeilen'),
  ),
})
