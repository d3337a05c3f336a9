import type { Element, ElementContent, Nodes, Properties, Root } from 'hast'
import { toString as plainText } from 'hast-util-to-string'
import { h } from 'hastscript'
import { zellAnker, zellAnkerOf } from '../domain/planzahlen.ts'
import { isZahl } from '../domain/zahlen.ts'
import { type Cell, type Grid, isBoldRow, readGrid } from './grid.ts'
import { attribute, type Component, isComponent, isElement } from './jsx.ts'
import { type Kopfzelle, mergeHeader } from './merge-header.ts'

/** Gives every table its scopes, merged headers, caption and a frame that scrolls by keyboard. */
export function renderTables(tree: Root): Root {
  let abschnitt = 'Tabelle'
  let nummer = 0
  const render = (node: Nodes): Nodes => {
    if (isElement(node) && /^h[1-6]$/u.test(node.tagName)) abschnitt = plainText(node)
    if (isComponent(node, 'Tabelle') || isElement(node, 'table'))
      return renderTable(node, ++nummer, abschnitt)
    if ('children' in node) node.children = (node.children as Nodes[]).map(render) as typeof node.children
    return node
  }
  return render(tree) as Root
}

function renderTable(node: Nodes, nummer: number, abschnitt: string): Element {
  const wrapper = isComponent(node, 'Tabelle') ? node : undefined
  const table = (wrapper ? wrapper.children.find((child) => isElement(child, 'table')) : node) as Element
  if (wrapper) assertOnlyTable(wrapper)
  const kopfzeilen = Number((wrapper && attribute(wrapper, 'kopfzeilen')) || 1)
  const beschriftung = wrapper ? attribute(wrapper, 'beschriftung') : ''
  const grid = readGrid(table, kopfzeilen)
  const id = `tabelle-${nummer}`
  const titel = caption(beschriftung, `Tabelle ${nummer}: ${abschnitt}`, `${id}-titel`)
  const rahmen = { className: ['tabelle'], id, role: 'region', tabIndex: 0, ariaLabelledBy: [`${id}-titel`] }
  return h('div', rahmen, [h('table', [titel, ...head(grid), body(grid, nummer, wrapper)])])
}

/** Whatever else stood in `<Tabelle>` would not be on the page. */
function assertOnlyTable(wrapper: Component): void {
  const inside = wrapper.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  const [only] = inside
  if (inside.length !== 1 || !only || !isElement(only, 'table'))
    throw new Error('In <Tabelle> darf nur eine Tabelle stehen. Anderen Text davor oder dahinter setzen.')
  if (!/^\d*$/u.test(attribute(wrapper, 'kopfzeilen')))
    throw new Error(
      `<Tabelle kopfzeilen="${attribute(wrapper, 'kopfzeilen')}">: Erwartet ist eine Zahl wie 0, 1 oder 2.`,
    )
}

/** A table that has no caption in the original is named after its section, marked as ours. */
function caption(original: string, eigene: string, id: string): Element {
  if (original) return h('caption', { id }, original)
  return h('caption', { id, dataRedaktion: '' }, eigene)
}

function head({ kopf, rumpf }: Grid): Element[] {
  if (kopf.length === 0) return []
  const zahlen = (kopf[0] ?? []).map((_, x) => rumpf.some((row) => isZahl(row[x]?.text ?? '')))
  const isSigns = (x: number) => rumpf.every((row) => !/[\p{L}\p{N}]/u.test(row[x]?.text ?? ''))
  const rows = mergeHeader(kopf, isSigns).map((row, y) =>
    h(
      'tr',
      row.map((zelle) => headCell(zelle, zahlen[kopf[y]?.indexOf(zelle.cell) ?? -1] === true)),
    ),
  )
  return [h('thead', rows)]
}

function headCell({ cell, colSpan, rowSpan }: Kopfzelle, zahl: boolean): Element {
  const spans = { ...(colSpan > 1 && { colSpan }), ...(rowSpan > 1 && { rowSpan }) }
  if (cell.text === '') return h('td', spans)
  const scope = colSpan > 1 ? 'colgroup' : 'col'
  return h('th', { scope, ...spans, ...(zahl && { className: ['zahl'] }) }, cell.children)
}

/** Typed cells are places of proof. */
function body(grid: Grid, nummer: number, wrapper: Component | undefined): Element {
  const anker = wrapper ? typedCells(grid, nummer, wrapper) : new Set<string>()
  const rows = grid.rumpf.map((row, y) => {
    const cells = row.map((cell, x) => {
      const id = zellAnker(nummer, y + 1, x + 1)
      return bodyCell(cell, x, anker.has(id) ? { id, dataBeleg: '' } : {})
    })
    return h('tr', isBoldRow(row) ? { className: ['summe'] } : {}, cells)
  })
  return h('tbody', rows)
}

function typedCells({ kopf, rumpf }: Grid, nummer: number, wrapper: Component): Set<string> {
  const texts = (rows: Cell[][]) => rows.map((row) => row.map(({ text }) => text))
  const [zahlen = '', spalten = '', zeilen = ''] = ['zahlen', 'spalten', 'zeilen'].map((name) =>
    attribute(wrapper, name),
  )
  const tabelle = { nummer, kopf: texts(kopf), rumpf: texts(rumpf), zahlen, spalten, zeilen }
  return zellAnkerOf({ ...tabelle, beschriftung: '', abschnitt: '', zeile: 0 })
}

/** What a row is about stands in its first cell, unless that is a figure or empty. */
function bodyCell({ text, children }: Cell, x: number, beleg: Properties): ElementContent {
  if (x === 0 && text !== '' && !isZahl(text)) return h('th', { scope: 'row' }, children)
  return h('td', { ...(isFigure(text) && { className: ['zahl'] }), ...beleg }, children)
}

/** A figure, or several below each other; what has words besides is text and may break its lines. */
function isFigure(text: string): boolean {
  return isZahl(text) || (text !== '' && text.split(/\s(?=[\d+−-])/u).every(isZahl))
}
