import { createCanvas, SvgExportFlag } from '@napi-rs/canvas'
import {
  BarController,
  BarElement,
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  type Point,
  PointElement,
} from 'chart.js'
import { drawBar } from './bar.ts'
import type { Diagrammdaten } from './diagramm.ts'
import type { Box, Frame, Mark } from './frame.ts'
import { axisInk, inkOfSeries } from './ink.ts'
import { drawLegend, type Legend } from './legend.ts'
import { lineStyle, markerStyle } from './line.ts'

Chart.register(BarController, BarElement, LinearScale, LineController, LineElement, PointElement)

/** What was drawn, and where the marks are, by Reihe and Kategorie. */
interface Drawing {
  svg: string
  marks: Mark[][]
}

/** Lets Chart.js draw the marks into the frame; zero line and legend samples go onto the same canvas. */
export function drawPlot(daten: Diagrammdaten, frame: Frame, legend: Legend, width: number): Drawing {
  const canvas = createCanvas(width, frame.height, SvgExportFlag.NoPrettyXML)
  // Skia's context can do what Chart.js asks of a browser's; only its type is another.
  const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
  const chart = new Chart(context, configure(daten, frame, width))
  const marks = daten.reihen.map((_, series) =>
    chart.getDatasetMeta(series).data.map(({ x, y }) => ({ x, y })),
  )
  drawZeroLine(context, chart, frame)
  drawLegend(context, legend, frame.art)
  const svg = canvas.getContent().toString()
  chart.destroy()
  return { svg, marks }
}

function configure(daten: Diagrammdaten, frame: Frame, width: number): ChartConfiguration {
  const [bands, values] = [bandScale(frame), { type: 'linear', display: false, ...frame.range } as const]
  const horizontal = frame.art === 'balken'
  return {
    type: frame.art === 'linie' ? 'line' : 'bar',
    data: { datasets: daten.reihen.map((reihe, series) => dataset(reihe.werte, series, frame)) },
    plugins: [patternBars],
    options: {
      animation: false,
      responsive: false,
      events: [],
      devicePixelRatio: 1,
      indexAxis: horizontal ? 'y' : 'x',
      scales: horizontal ? { x: values, y: bands } : { x: bands, y: values },
      layout: { padding: padding(frame, width) },
    },
  }
}

/** Counts in px of the picture: bands may differ in size, which the category scale of Chart.js does not allow. */
function bandScale({ art, plot }: Frame) {
  const [min, size] = art === 'balken' ? [plot.y, plot.height] : [plot.x, plot.width]
  const reverse = art === 'balken'
  return { type: 'linear', display: false, offset: false, min, max: min + size, reverse } as const
}

function padding({ plot, height }: Frame, width: number) {
  return {
    left: plot.x,
    top: plot.y,
    right: width - plot.x - plot.width,
    bottom: height - plot.y - plot.height,
  }
}

function dataset(
  werte: (number | null)[],
  series: number,
  frame: Frame,
): ChartDataset<'bar' | 'line', Point[]> {
  const { art, middles, bar } = frame
  const data = middles.map((middle, k) => {
    const wert = werte[k] ?? Number.NaN
    return art === 'balken' ? { x: wert, y: middle } : { x: middle, y: wert }
  })
  const common = { data, clip: false, backgroundColor: inkOfSeries(series).solid } as const
  if (art === 'linie') return { ...common, ...lineStyle(series), ...markerStyle(series) }
  return { ...common, barThickness: bar.slot, maxBarThickness: bar.thickness }
}

/** Draws bars in the pattern of their series where Chart.js would fill them evenly. */
const patternBars: Plugin = {
  id: 'patternBars',
  beforeDatasetDraw({ ctx }, { meta, index }) {
    if (meta.type !== 'bar') return true
    for (const element of meta.data) drawBar(ctx, boxOf(element as BarElement), index)
    return false
  },
}

function boxOf(bar: BarElement): Box {
  const { x, y } = bar
  const { base, width, height, horizontal } = bar.getProps(['base', 'width', 'height', 'horizontal'])
  return horizontal
    ? { x: Math.min(x, base), y: y - height / 2, width, height }
    : { x: x - width / 2, y: Math.min(y, base), width, height }
}

/** The only axis: every value is printed beside its mark. */
function drawZeroLine(
  context: CanvasRenderingContext2D,
  { scales: { x, y } }: Chart,
  { art, axis }: Frame,
): void {
  const zero = (art === 'balken' ? x : y)?.getPixelForValue(0) ?? 0
  const point = (along: number): [number, number] => (art === 'balken' ? [zero, along] : [along, zero])
  context.strokeStyle = axisInk
  context.lineWidth = 1
  context.beginPath()
  for (const [from, to] of axis) {
    context.moveTo(...point(from))
    context.lineTo(...point(to))
  }
  context.stroke()
}
