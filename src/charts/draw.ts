import { layOutColumns } from './columns.ts'
import { assertDrawable, type Diagrammart, type Diagrammdaten, diagrammarten } from './diagramm.ts'
import type { Frame } from './frame.ts'
import { type Legend, labelLegend, layOutLegend } from './legend.ts'
import { layOutNamedLines } from './named-lines.ts'
import { drawPlot } from './plot.ts'
import { layOutRows } from './rows.ts'
import { finishSvg } from './svg.ts'
import { labelValues } from './values.ts'

export { breiten, type Diagrammart, type Diagrammdaten, diagrammarten } from './diagramm.ts'

/**
 * Draws a chart while the site is built.
 *
 * @param art what the editor asked for; columns and lines whose texts would not fit become horizontal bars
 * @param daten values and their printed texts; a value of null draws no mark
 * @param breite px the chart is meant to be shown at, see `breiten`; at this width text is 14 px
 * @param labelledBy ids of the elements on the page that name the chart, separated by spaces
 * @param describedBy the same for those that describe it
 * @returns one complete `<svg role="img">` element, the same bytes for the same input on every machine;
 *   the page gives it the custom properties of `palette`
 * @throws RangeError with a German sentence for data that cannot be shown, such as more than four Reihen
 */
export function drawChart(
  art: Diagrammart,
  daten: Diagrammdaten,
  breite: number,
  labelledBy: string,
  describedBy?: string,
): string {
  if (!diagrammarten.includes(art))
    throw new RangeError(`<Diagramm art="${art}">: Erwartet ist ${diagrammarten.join(', ')}.`)
  assertDrawable(daten)
  for (const entwurf of drafts(art, daten, breite)) {
    const chart = drawFrame(entwurf, daten, breite)
    if (chart.crowded) continue
    return finishSvg(chart.svg, chart.labels, {
      width: breite,
      height: chart.height,
      labelledBy,
      describedBy,
    })
  }
  throw new RangeError('Ein Balkendiagramm hat immer Platz.')
}

/** A way to lay out a chart. */
interface Entwurf {
  frame: Frame
  legend: Legend
}

const noLegend: Legend = { entries: [], height: 0 }

/** Ways to lay out a chart, the one that was asked for and reads best first; bars have room for any text. */
function* drafts(art: Diagrammart, daten: Diagrammdaten, breite: number): Generator<Entwurf> {
  const legend = layOutLegend(daten, breite)
  if (art === 'linie') yield* fitting(layOutNamedLines(daten, breite), noLegend)
  if (art !== 'balken') yield* fitting(layOutColumns(art, daten, breite, legend.height), legend)
  const frame = layOutRows(daten, breite, legend.height)
  yield { frame, legend: frame.names.length > 0 ? noLegend : legend }
}

const fitting = (frame: Frame | undefined, legend: Legend): Entwurf[] => (frame ? [{ frame, legend }] : [])

function drawFrame({ frame, legend }: Entwurf, daten: Diagrammdaten, width: number) {
  const { svg, marks } = drawPlot(daten, frame, legend, width)
  const values = labelValues(daten, frame, marks)
  const labels = [...labelLegend(legend), ...frame.categories, ...frame.names, ...values.labels]
  return { svg, labels, height: frame.height, crowded: values.crowded }
}
