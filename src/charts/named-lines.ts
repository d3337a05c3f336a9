import { layOutColumns } from './columns.ts'
import type { Diagrammdaten } from './diagramm.ts'
import type { Frame, Label } from './frame.ts'
import { markerRadius } from './line.ts'
import { baselineAround, lineHeight, roomForAll, wrap } from './text.ts'

const nameGap = 6
const nameShare = 0.32
/** A name that stands further from the end of its line could be taken for that of another. */
const furthest = lineHeight

/**
 * Places a line chart whose lines have their names at their right ends.
 *
 * @returns undefined if the ends are missing or too close together, or values do not fit: then a legend names the lines
 */
export function layOutNamedLines(daten: Diagrammdaten, width: number): Frame | undefined {
  const { reihen, kategorien } = daten
  if (reihen.length < 2 || reihen.some(({ werte }) => werte.at(-1) == null)) return undefined
  const names = reihen.map(({ name }) => wrap(name, nameShare * width))
  const room = roomForAll(names.flat()) + markerRadius + nameGap
  // The last point stands half a band before the end of the plot.
  const plotWidth = Math.min(width, (width - room) / (1 - 0.5 / kategorien.length))
  const frame = layOutColumns('linie', daten, plotWidth, 0)
  const labels = frame && placeAtEnds(daten, names, frame)
  return labels && { ...frame, names: labels }
}

function placeAtEnds({ reihen }: Diagrammdaten, names: string[][], frame: Frame): Label[] | undefined {
  const ends = reihen.map(({ werte }) => heightOf(werte.at(-1) ?? 0, frame))
  const heights = names.map((lines) => lines.length * lineHeight)
  const places = spread(ends, heights)
  const bottom = frame.plot.y + frame.plot.height
  const fits = places.every(
    (place, r) => Math.abs(place - (ends[r] ?? 0)) <= furthest && place + (heights[r] ?? 0) / 2 <= bottom,
  )
  const x = (frame.middles.at(-1) ?? 0) + markerRadius + nameGap
  if (!fits) return undefined
  return names.map((lines, r) => ({
    lines,
    x,
    y: baselineAround(places[r] ?? 0, lines.length),
    anchor: 'start',
  }))
}

/** Where Chart.js will put a value. */
function heightOf(wert: number, { plot, range: { min, max } }: Frame): number {
  return plot.y + (plot.height * (max - wert)) / (max - min)
}

/** Middles of boxes that are moved down, from the top one on, as far as the one above needs. */
function spread(middles: number[], heights: number[]): number[] {
  const places = [...middles]
  let bottom = 0
  for (const i of [...middles.keys()].sort((a, b) => (middles[a] ?? 0) - (middles[b] ?? 0))) {
    const half = (heights[i] ?? 0) / 2
    places[i] = Math.max(middles[i] ?? 0, bottom + half)
    bottom = (places[i] ?? 0) + half
  }
  return places
}
