import type { Diagrammdaten } from './diagramm.ts'
import type { Box, Frame, Label, Mark, Placement } from './frame.ts'
import { markerRadius } from './line.ts'
import { baselineAround, capHeight, fontSize, lineHeight, roomForAll } from './text.ts'

/** Everything a label should keep clear of. */
interface Obstacles {
  plot: Box
  labels: Box[]
  markers: Box[]
  lines: [Mark, Mark][]
}

// From a point to the middle of its label: shares of the label's width, and px. The best places come first.
const offsets: [number, number][] = [
  [0, -15],
  [0, 15],
  [0.5, 15],
  [0.5, -15],
  [-0.5, 15],
  [-0.5, -15],
  [0, -31],
  [0, 31],
]

// What a place costs for each thing in its way. A text across a line can be read: that is worse than a place
// aside, but better than one far away. The others nobody should have to read.
const costs = { line: 6, marker: 30, nearerMarker: 60, label: 100, edge: 1000 } as const
const unacceptable = costs.marker

/**
 * Puts the texts of a line chart above, below or aside of their points, where they cover no other text, no
 * marker and, if there is such a place, no line.
 *
 * @param marks where Chart.js drew the points, by Reihe and Kategorie
 */
export function placeBesidePoints({ reihen }: Diagrammdaten, frame: Frame, marks: Mark[][]): Placement {
  const points = reihen.map(({ werte }, r) => (marks[r] ?? []).filter((_, k) => werte[k] !== null))
  const obstacles: Obstacles = {
    plot: frame.plot,
    labels: frame.names.map(boxOfLabel),
    markers: points.flat().map(markerBox),
    lines: points.flatMap(pairs),
  }
  const places = frame.categories.flatMap((_, k) =>
    column(frame.values, marks, k).map(({ lines, mark }) => ({
      lines,
      ...bestPlace(mark, roomForAll(lines), obstacles),
    })),
  )
  return {
    labels: places.map(({ lines, x, y }) => ({ lines, x, y: baselineAround(y, 1), anchor: 'middle' })),
    crowded: places.some(({ price }) => price >= unacceptable),
  }
}

/** Points of one Kategorie that have a text, the highest first. */
function column(values: string[][][], marks: Mark[][], k: number): { lines: string[]; mark: Mark }[] {
  return values
    .flatMap((texts, r) => {
      const [lines, mark] = [texts[k], marks[r]?.[k]]
      return lines && mark && lines.length > 0 ? [{ lines, mark }] : []
    })
    .sort((a, b) => a.mark.y - b.mark.y)
}

/** Chooses the middle of the place that costs least, and remembers that place as taken. */
function bestPlace({ x, y }: Mark, width: number, obstacles: Obstacles): Mark & { price: number } {
  const places = offsets.map(([dx, dy], rank) => {
    const middle = { x: x + dx * width, y: y + dy }
    return { ...middle, price: rank + priceOf(boxAround(middle, width, fontSize), { x, y }, obstacles) }
  })
  const best = places.reduce((a, b) => (b.price < a.price ? b : a))
  obstacles.labels.push(boxAround(best, width, fontSize))
  return best
}

function priceOf(place: Box, own: Mark, { plot, labels, markers, lines }: Obstacles): number {
  const covered = (boxes: Box[]) => boxes.filter((box) => overlap(place, box)).length
  const nearer = markers.filter((marker) => distance(place, marker) < distance(place, markerBox(own))).length
  return (
    costs.edge * (contains(plot, place) ? 0 : 1) +
    costs.label * covered(labels) +
    costs.nearerMarker * nearer +
    costs.marker * covered(markers) +
    costs.line * lines.filter((line) => crosses(line, place)).length
  )
}

function contains(outer: Box, inner: Box): boolean {
  const [right, bottom] = [outer.x + outer.width, outer.y + outer.height]
  const sideways = inner.x >= outer.x && inner.x + inner.width <= right
  return sideways && inner.y >= outer.y && inner.y + inner.height <= bottom
}

/** The room of a label that begins where it says. */
function boxOfLabel({ lines, x, y }: Label): Box {
  const height = (lines.length - 1) * lineHeight + fontSize
  return { x, y: y - capHeight - (fontSize - capHeight) / 2, width: roomForAll(lines), height }
}

/** Between the middles of two boxes: a reader takes a text for that of the nearest marker. */
function distance(a: Box, b: Box): number {
  return Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2)
}

function boxAround({ x, y }: Mark, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

const markerBox = (mark: Mark) => boxAround(mark, 2 * markerRadius, 2 * markerRadius)

function pairs(points: Mark[]): [Mark, Mark][] {
  return points.slice(1).map((point, index) => [points[index] ?? point, point])
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** Whether a piece of line, going from left to right, passes through a box. */
function crosses([from, to]: [Mark, Mark], box: Box): boolean {
  const [left, right] = [Math.max(from.x, box.x), Math.min(to.x, box.x + box.width)]
  if (left >= right) return false
  const heightAt = (x: number) => from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x)
  const [a, b] = [heightAt(left), heightAt(right)]
  return Math.min(a, b) < box.y + box.height && Math.max(a, b) > box.y
}
