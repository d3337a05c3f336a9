import type { Diagrammdaten } from './diagramm.ts'
import { drawnValues, type Frame, type Label, rangeWithRoom, roomBeside, type Span } from './frame.ts'
import { baselineAround, firstBaseline, lineHeight, roomFor, roomForAll, wrap } from './text.ts'

const barThickness = 18
const barGap = 3
const rowGap = 14
const columnGap = 12
const nameGap = 6
const columnShare = 0.36

/** One Kategorie from top to bottom: its name, if that stands above the bars, and its bars. */
interface Row {
  name: string[]
  bars: Span
}

/**
 * Places horizontal bars: one row per Kategorie, its name in a column at the left or, where that leaves the
 * bars too little room, above them. The names of the Reihen stand before their bars as long as they are short.
 *
 * @param legendHeight px that a legend takes where they are not
 */
export function layOutRows(daten: Diagrammdaten, width: number, legendHeight: number): Frame {
  const named = areNamedBesideBars(daten, width)
  const top = named ? 0 : legendHeight
  const above = named || namesStandAbove(daten.kategorien, width)
  const names = daten.kategorien.map((name) => wrap(name, above ? width : columnShare * width))
  const left = leftOfBars(named ? daten.reihen.map(({ name }) => name) : above ? [] : names.flat())
  const values = daten.reihen.map(({ texte }) => texte.map((text) => wrap(text, valueShare * (width - left))))
  const slot = slotHeight(values)
  const rows = stack(names, values.length * slot, top, above)
  const height = Math.ceil((rows.at(-1)?.bars[1] ?? top) + rowGap / 2)
  const { before, after } = roomBeside(values)
  return {
    art: 'balken',
    height,
    plot: { x: left, y: top, width: width - left, height: height - top },
    range: rangeWithRoom(drawnValues(daten), width - left, before, after),
    middles: rows.map(middle),
    bar: { thickness: barThickness, slot },
    axis: above ? rows.map(({ bars }) => bars) : [[top, height]],
    categories: rows.map((row) => nameLabel(row, above)),
    names: named ? rows.flatMap((row, k) => seriesLabels(row, k, daten, left)) : [],
    values,
  }
}

/** Whether every bar has the name of its Reihe before it, so that nobody has to look it up in a legend. */
function areNamedBesideBars({ reihen }: Diagrammdaten, width: number): boolean {
  return reihen.length > 1 && roomForAll(reihen.map(({ name }) => name)) <= columnShare * width
}

const leftOfBars = (names: string[]): number => (names.length === 0 ? 0 : roomForAll(names) + columnGap)

/** Names of the bars of a row; what is not there needs none. */
function seriesLabels(
  { bars: [from, to] }: Row,
  k: number,
  { reihen }: Diagrammdaten,
  left: number,
): Label[] {
  const slot = (to - from) / reihen.length
  return reihen.flatMap(({ name, texte }, r) => {
    const y = baselineAround(from + (r + 0.5) * slot, 1)
    return texte[k] === '' ? [] : [{ lines: [name], x: left - columnGap, y, anchor: 'end' as const }]
  })
}

/** On a phone a column of names is fine for names like "Frauen"; longer ones would squeeze the bars. */
function namesStandAbove(kategorien: string[], width: number): boolean {
  return width < 480 && kategorien.some((name) => roomFor(name) > columnShare * width)
}

/** Share of the plot that a line of a value may take, so that bars keep some room beside the texts. */
const valueShare = 0.6

/** Height for one bar; printed values of several lines, such as "-8,0 % bzw. -323 Personen", need more. */
function slotHeight(values: string[][][]): number {
  const valueLines = Math.max(...values.flat().map((lines) => lines.length))
  return Math.max(barThickness, valueLines * lineHeight) + barGap
}

function stack(names: string[][], barsHeight: number, top: number, above: boolean): Row[] {
  let bottom = top - rowGap / 2
  return names.map((name) => {
    const nameHeight = name.length * lineHeight
    const start = bottom + rowGap + (above ? nameHeight + nameGap : 0)
    bottom = start + (above ? barsHeight : Math.max(barsHeight, nameHeight))
    return { name, bars: [start, bottom] }
  })
}

const middle = ({ bars: [from, to] }: Row) => (from + to) / 2

function nameLabel(row: Row, above: boolean): Label {
  const lines = row.name
  const y = above
    ? firstBaseline(row.bars[0] - nameGap - lines.length * lineHeight)
    : baselineAround(middle(row), lines.length)
  return { lines, x: 0, y, anchor: 'start' }
}
