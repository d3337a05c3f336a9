import { drawPoint } from 'chart.js/helpers'
import { drawBar } from './bar.ts'
import type { Diagrammart, Diagrammdaten } from './diagramm.ts'
import type { Label } from './frame.ts'
import { inkOfSeries } from './ink.ts'
import { lineStyle, markerStyle } from './line.ts'
import { firstBaseline, lineHeight, roomForAll, wrap } from './text.ts'

/** Name of a Reihe, to the right of a sample of its bar or line. */
interface Entry {
  lines: string[]
  x: number
  top: number
}

/** The legend above the plot, in the order of the data. */
export interface Legend {
  entries: Entry[]
  height: number
}

const sample = { width: 32, height: 14 }
const sampleGap = 8
const entryGap = 20
const rowGap = 4
const bottomGap = 10

/**
 * Places names from left to right and starts a new row where one does not fit.
 *
 * @returns an empty legend for a single Reihe, which the chart's title names
 */
export function layOutLegend({ reihen }: Diagrammdaten, width: number): Legend {
  if (reihen.length < 2) return { entries: [], height: 0 }
  const indent = sample.width + sampleGap
  const entries: Entry[] = []
  let [left, top] = [0, 0]
  for (const { name } of reihen) {
    const lines = wrap(name, width - indent)
    const size = indent + roomForAll(lines)
    if (left > 0 && left + size > width) [left, top] = [0, bottomOf(entries) + rowGap]
    entries.push({ lines, x: left + indent, top })
    left += size + entryGap
  }
  return { entries, height: bottomOf(entries) + bottomGap }
}

function bottomOf(entries: Entry[]): number {
  return Math.max(...entries.map(({ top, lines }) => top + lines.length * lineHeight))
}

/** The legend's texts. */
export function labelLegend({ entries }: Legend): Label[] {
  return entries.map(({ lines, x, top }) => ({ lines, x, y: firstBaseline(top), anchor: 'start' }))
}

/** Draws a sample of each Reihe's bar or line in front of its name. */
export function drawLegend(context: CanvasRenderingContext2D, { entries }: Legend, art: Diagrammart): void {
  for (const [series, entry] of entries.entries()) {
    const x = entry.x - sampleGap - sample.width
    if (art === 'linie') drawLineSample(context, series, x, entry.top + lineHeight / 2)
    else drawBar(context, { ...sample, x, y: entry.top + (lineHeight - sample.height) / 2 }, series)
  }
}

function drawLineSample(context: CanvasRenderingContext2D, series: number, x: number, y: number): void {
  const { borderColor, borderWidth } = lineStyle(series)
  context.strokeStyle = borderColor
  context.lineWidth = borderWidth
  context.beginPath()
  context.moveTo(x, y)
  context.lineTo(x + sample.width, y)
  context.stroke()
  const { pointStyle, pointRotation, pointRadius } = markerStyle(series)
  context.fillStyle = inkOfSeries(series).solid
  drawPoint(
    context,
    { pointStyle, rotation: pointRotation, radius: pointRadius, borderWidth: 0 },
    x + sample.width / 2,
    y,
  )
}
