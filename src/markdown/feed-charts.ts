import type { Element, Nodes, Root } from 'hast'
import { toString as plainText } from 'hast-util-to-string'
import { type Diagrammangaben, readDiagrammangaben } from '../domain/diagramm-angaben.ts'
import { chooseKennzahlen, readKennzahlendaten } from '../domain/diagramm-kennzahlen.ts'
import type { Diagrammspeise } from '../domain/diagramm-speise.ts'
import { type Diagrammtabelle, readTabellendaten } from '../domain/diagramm-tabelle.ts'
import { Diagrammfehler } from '../domain/diagrammdaten.ts'
import type { Planzahl } from '../domain/planzahlen.ts'
import { type Cell, isBoldRow, readGrid } from './grid.ts'
import { attribute, type Component, descendants, isComponent, isElement } from './jsx.ts'

/** The plan whose charts are fed. */
interface Diagrammplan {
  id: string
  /** Figures of its running text. */
  zahlen: Planzahl[]
}

/**
 * Gives every `<Diagramm>` what it draws and where that stands, as JSON in `speise`. The table inside, or the figures it
 * names, are its only source.
 *
 * @throws {Schemafehler} for attributes that cannot be read
 * @throws {Diagrammfehler} for what cannot be drawn
 */
export function feedCharts(tree: Root, plan: Diagrammplan): Root {
  unwrapEarlier(tree)
  const knoten = [...descendants(tree)]
  const tabellen = knoten.filter((node): node is Element => isElement(node, 'table'))
  let [abschnitt, nummer] = ['', 0]
  for (const node of knoten) {
    if (isElement(node) && /^h[1-6]$/u.test(node.tagName)) abschnitt = plainText(node).replace(/\s*:$/u, '')
    if (!isComponent(node, 'Diagramm')) continue
    const ort = { nummer: ++nummer, plan: plan.id, abschnitt }
    const speise: Diagrammspeise = { ...ort, ...readSource(node, plan.zahlen, tabellen) }
    node.attributes.push({ type: 'mdxJsxAttribute', name: 'speise', value: JSON.stringify(speise) })
  }
  return tree
}

/** Of a chart whose words are still those of an earlier plan only its table is shown. */
function unwrapEarlier(node: Nodes): void {
  if (!('children' in node)) return
  const unwrap = (child: Nodes): Nodes[] =>
    isComponent(child, 'Diagramm') && attribute(child, 'vorjahr')
      ? (child.children as Nodes[]).flatMap(unwrap)
      : [child]
  node.children = (node.children as Nodes[]).flatMap(unwrap) as typeof node.children
  for (const child of node.children) unwrapEarlier(child)
}

function readSource(
  diagramm: Component,
  zahlen: Planzahl[],
  tabellen: Element[],
): Pick<Diagrammspeise, 'daten' | 'tabelle' | 'zahlen'> {
  const angaben = readAngaben(diagramm)
  if (angaben.kennzahlen !== undefined)
    return { daten: readKennzahlendaten(zahlen, angaben), zahlen: chooseKennzahlen(zahlen, angaben) }
  const table = [...descendants(diagramm)].find((node): node is Element => isElement(node, 'table'))
  if (!table) throw new Diagrammfehler('In <Diagramm> fehlt die Tabelle, aus der gezeichnet wird.')
  const daten = readTabellendaten(readTable(diagramm, table), angaben)
  return { daten, tabelle: tabellen.indexOf(table) + 1 }
}

function readAngaben({ attributes }: Component): Diagrammangaben {
  return readDiagrammangaben(
    Object.fromEntries(
      attributes.flatMap((one) =>
        one.type === 'mdxJsxAttribute' && typeof one.value === 'string' ? [[one.name, one.value]] : [],
      ),
    ),
  )
}

function readTable(diagramm: Component, table: Element): Diagrammtabelle {
  const wrapper = [...descendants(diagramm)].find((node): node is Component => isComponent(node, 'Tabelle'))
  const { kopf, rumpf } = readGrid(table, Number((wrapper && attribute(wrapper, 'kopfzeilen')) || 1))
  return { kopf: kopf.map(textsOf), rumpf: rumpf.map(textsOf), fett: rumpf.map(isBoldRow) }
}

const textsOf = (row: Cell[]): string[] => row.map(({ text }) => text)
