import type { Box } from './frame.ts'
import { inkOfSeries } from './ink.ts'

const border = 2
const tint = 0.3

type Fill = (context: CanvasRenderingContext2D, box: Box, series: number) => void

// The second channel besides colour: bars of a chart differ in pattern too, also in print and forced colours.
const fills: Fill[] = [fillSolid, fillOutlined, fillStriped, fillCored]

/** Draws the bar of a series in its colour and pattern; nothing for a value of zero. */
export function drawBar(context: CanvasRenderingContext2D, box: Box, series: number): void {
  if (thickness(box) === 0) return
  // What is hardly wider than its border shows no pattern; filled it can at least be seen.
  const fill = thickness(box) > 2 * border ? fills[series] : fillSolid
  fill?.(context, box, series)
}

function fillSolid(context: CanvasRenderingContext2D, box: Box, series: number): void {
  context.fillStyle = inkOfSeries(series).solid
  context.fillRect(box.x, box.y, box.width, box.height)
}

function fillOutlined(context: CanvasRenderingContext2D, box: Box, series: number): void {
  context.globalAlpha = tint
  fillSolid(context, box, series)
  context.globalAlpha = 1
  context.strokeStyle = inkOfSeries(series).solid
  context.lineWidth = border
  const inset = border / 2
  context.strokeRect(box.x + inset, box.y + inset, box.width - 2 * inset, box.height - 2 * inset)
}

function fillStriped(context: CanvasRenderingContext2D, box: Box, series: number): void {
  fillOutlined(context, box, series)
  strokeAlong(context, box, inkOfSeries(series).stripes, thickness(box))
}

function fillCored(context: CanvasRenderingContext2D, box: Box, series: number): void {
  fillOutlined(context, box, series)
  strokeAlong(context, box, inkOfSeries(series).solid, Math.min(6, thickness(box) / 4))
}

const thickness = ({ width, height }: Box) => Math.min(width, height)

/** A line through the middle of a bar, along its longer side; dashed and as wide as the bar it makes stripes. */
function strokeAlong(context: CanvasRenderingContext2D, box: Box, ink: string, width: number): void {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  context.strokeStyle = ink
  context.lineWidth = width
  context.beginPath()
  if (box.width >= box.height) {
    context.moveTo(box.x, y)
    context.lineTo(box.x + box.width, y)
  } else {
    context.moveTo(x, box.y)
    context.lineTo(x, box.y + box.height)
  }
  context.stroke()
}
