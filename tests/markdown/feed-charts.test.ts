import type { Root } from 'hast'
import { mdxToHast } from 'satteri'
import { expect, test } from 'vitest'
import { feedCharts } from '../../src/markdown/feed-charts.ts'
import { descendants, isComponent, isElement } from '../../src/markdown/jsx.ts'

const table = '| | Plan |\n| - | - |\n| Frauen | 1 |\n| Männer | 2 |'
const chart = (angaben: string, innen: string) =>
  `<Diagramm art="balken" titel="Zwei" untertitel="Zahl" zusammenfassung="Es sind 2." ${angaben}>\n\n${innen}\n\n</Diagramm>`

/** How many charts and tables a page is fed. */
function feed(mdx: string): { diagramme: number; tabellen: number } {
  const tree = feedCharts(mdxToHast(mdx, { position: false }) as Root, { id: 'a-2025', zahlen: [] })
  const knoten = [...descendants(tree)]
  return {
    diagramme: knoten.filter((node) => isComponent(node, 'Diagramm')).length,
    tabellen: knoten.filter((node) => isElement(node, 'table')).length,
  }
}

test('a chart is drawn around its table', () => {
  expect(feed(chart('', table))).toEqual({ diagramme: 1, tabellen: 1 })
})

test('of a chart whose words are still those of an earlier plan only the table is shown', () => {
  expect(feed(chart('vorjahr="2024"', table))).toEqual({ diagramme: 0, tabellen: 1 })
  expect(feed(chart('vorjahr="2024"', chart('vorjahr="2024"', table)))).toEqual({ diagramme: 0, tabellen: 1 })
  expect(feed(chart('vorjahr="2024"', chart('', table)))).toEqual({ diagramme: 1, tabellen: 1 })
  expect(
    feed(
      '<Diagramm art="balken" kennzahlen="gibtesnicht" vorjahr="2024" titel="a" untertitel="b" zusammenfassung="c" />',
    ),
  ).toEqual({ diagramme: 0, tabellen: 0 })
})
