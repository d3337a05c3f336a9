import { layOutColumns } from './columns.ts'
import { assertDrawable, type Diagrammart, type Diagrammdaten, diagrammarten } from './diagramm.ts'
import type { Frame } from './frame.ts'
import { type Legend, labelLegend, layOutLegend } from './legend.ts'
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
  const legend = layOutLegend(daten, breite)
  const upright = art === 'balken' ? undefined : layOutColumns(art, daten, breite, legend.height)
  const asked = upright && drawFrame(upright, daten, legend, breite)
  const chart =
    asked && !asked.crowded
      ? asked
      : drawFrame(layOutRows(daten, breite, legend.height), daten, legend, breite)
  return finishSvg(chart.svg, chart.labels, { width: breite, height: chart.height, labelledBy, describedBy })
}

function drawFrame(frame: Frame, daten: Diagrammdaten, legend: Legend, width: number) {
  const { svg, marks } = drawPlot(daten, frame, legend, width)
  const values = labelValues(daten, frame, marks)
  const labels = [...labelLegend(legend), ...frame.categories, ...values.labels]
  return { svg, labels, height: frame.height, crowded: values.crowded }
}
