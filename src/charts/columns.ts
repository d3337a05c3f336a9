import type { Diagrammart, Diagrammdaten } from './diagramm.ts'
import { drawnValues, type Frame, type Label, labelGap, rangeWithRoom } from './frame.ts'
import { firstBaseline, lineHeight, longestPiece, roomForAll, wrap } from './text.ts'

const columnGap = 4
const bandGap = { saeulen: 12, linie: 4 } as const
const bottomGap = 4
const axisGap = 4
const widestColumn = 64
const labelRoom = lineHeight + labelGap

/**
 * Places columns or points: one band per Kategorie from left to right, names below.
 *
 * @param top px that the legend takes
 * @returns undefined if names or values do not fit side by side at this width
 */
export function layOutColumns(
  art: Exclude<Diagrammart, 'balken'>,
  daten: Diagrammdaten,
  width: number,
  top: number,
): Frame | undefined {
  const band = width / daten.kategorien.length
  const slot = slotWidth(art, daten, band - bandGap[art])
  if (slot === undefined) return undefined
  const plot = { x: 0, y: top, width, height: plotHeight(art, daten) }
  const middles = daten.kategorien.map((_, k) => (k + 0.5) * band)
  const names = daten.kategorien.map((name) => wrap(name, band - bandGap[art]))
  return {
    art,
    height: top + plot.height + axisGap + roomForNames(names),
    plot,
    range: rangeWithRoom(drawnValues(daten), plot.height, roomBelow(daten), labelRoom),
    middles,
    bar: { thickness: slot - columnGap, slot },
    axis: [[0, width]],
    categories: names.map((lines, k) => nameLabel(lines, middles[k] ?? 0, top + plot.height + axisGap)),
    names: [],
    values: daten.reihen.map(({ texte }) => texte.map((text) => (text === '' ? [] : [text]))),
  }
}

function roomForNames(names: string[][]): number {
  return Math.max(...names.map((lines) => lines.length)) * lineHeight + bottomGap
}

function nameLabel(lines: string[], x: number, top: number): Label {
  return { lines, x, y: firstBaseline(top), anchor: 'middle' }
}

/** Width for one Reihe, or undefined if its texts or a word of a name need more room than there is. */
function slotWidth(
  art: Diagrammart,
  { kategorien, reihen }: Diagrammdaten,
  room: number,
): number | undefined {
  const available = art === 'linie' ? room : room / reihen.length
  const needed = roomForAll(reihen.flatMap(({ texte }) => texte)) + columnGap
  if (needed > available || Math.max(...kategorien.map((text) => longestPiece(text))) > room) return undefined
  return Math.min(available, Math.max(needed, widestColumn))
}

/** The texts of several lines need room between the lines. */
function plotHeight(art: Diagrammart, { reihen }: Diagrammdaten): number {
  return art === 'linie' ? 200 + 60 * (reihen.length - 1) : 240
}

/** Labels stand below the zero line only where a value is negative. */
function roomBelow(daten: Diagrammdaten): number {
  return drawnValues(daten).some((wert) => wert < 0) ? labelRoom : 1
}
