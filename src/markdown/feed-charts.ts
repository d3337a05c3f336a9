import type { Element, Root } from 'hast'
import { readZahlen } from '../domain/zahlen.ts'
import { type Cell, type Grid, isBoldRow, readGrid } from './grid.ts'
import { attribute, type Component, descendants, isComponent, isElement } from './jsx.ts'

/** What `<Diagramm>` hands to the chart: labels of the rows, and one series for each chosen column. */
export interface Diagrammtabelle {
  kategorien: string[]
  reihen: { name: string; werte: (number | null)[]; texte: string[] }[]
}

/**
 * Gives every `<Diagramm>` its number on the page and the data of the table inside it, as JSON in `daten`.
 * `spalten="2 3"` chooses the columns of the table, counted from 1; `zeilen="1 2 5"` the rows below its header.
 * Without a choice all columns of figures are drawn, and all rows but those of totals.
 */
export function feedCharts(tree: Root): Root {
  let nummer = 0
  for (const node of descendants(tree)) {
    if (!isComponent(node, 'Diagramm')) continue
    const daten = JSON.stringify(readData(node))
    node.attributes.push(
      { type: 'mdxJsxAttribute', name: 'nummer', value: String(++nummer) },
      { type: 'mdxJsxAttribute', name: 'daten', value: daten },
    )
  }
  return tree
}

function readData(diagramm: Component): Diagrammtabelle {
  const grid = findGrid(diagramm)
  const rumpf = chooseRows(grid, attribute(diagramm, 'zeilen'))
  const spalten = chooseColumns(rumpf, attribute(diagramm, 'spalten'))
  return {
    kategorien: rumpf.map((row) => row[0]?.text ?? ''),
    reihen: spalten.map((x) => readSeries(grid, rumpf, x)),
  }
}

function findGrid(diagramm: Component): Grid {
  const inside = [...descendants(diagramm)]
  const table = inside.find((node): node is Element => isElement(node, 'table'))
  if (!table) throw new Error('In <Diagramm> fehlt die Tabelle, aus der gezeichnet wird.')
  const wrapper = inside.find((node): node is Component => isComponent(node, 'Tabelle'))
  return readGrid(table, Number((wrapper && attribute(wrapper, 'kopfzeilen')) || 1))
}

const numbers = (text: string): number[] => text.split(/\s+/u).filter(Boolean).map(Number)

function chooseRows({ rumpf }: Grid, wahl: string): Cell[][] {
  const chosen = numbers(wahl)
  return rumpf.filter((row, y) => (chosen.length > 0 ? chosen.includes(y + 1) : !isBoldRow(row)))
}

function chooseColumns(rumpf: Cell[][], wahl: string): number[] {
  const width = rumpf[0]?.length ?? 0
  const chosen = numbers(wahl)
  const wrong = chosen.find((spalte) => !(spalte >= 2 && spalte <= width))
  if (wrong !== undefined)
    throw new Error(
      `<Diagramm spalten="${wahl}">: Die Tabelle hat die Spalten 2 bis ${width}, nicht ${wrong}.`,
    )
  if (chosen.length > 0) return chosen.map((spalte) => spalte - 1)
  const columns = Array.from({ length: width }, (_, x) => x)
  return columns.filter((x) => x > 0 && rumpf.some((row) => readZahlen(row[x]?.text ?? '').length > 0))
}

function readSeries({ kopf }: Grid, rumpf: Cell[][], x: number): Diagrammtabelle['reihen'][number] {
  const texte = rumpf.map((row) => row[x]?.text ?? '')
  return {
    name: kopf
      .map((row) => row[x]?.text ?? '')
      .filter(Boolean)
      .join(', '),
    werte: texte.map((text) => readZahlen(text)[0]?.wert ?? null),
    texte,
  }
}
