import type { Diagrammdaten } from './diagramm.ts'
import { type Frame, type Label, labelGap, type Mark, type Placement } from './frame.ts'
import { placeBesidePoints } from './points.ts'
import { baselineAround } from './text.ts'

/**
 * Puts the printed text of every value at its mark.
 *
 * @param marks where Chart.js drew the values, by Reihe and Kategorie
 */
export function labelValues(daten: Diagrammdaten, frame: Frame, marks: Mark[][]): Placement {
  if (frame.art === 'linie') return placeBesidePoints(daten, frame, marks)
  const zero = zeroOf(frame)
  const place = frame.art === 'balken' ? besideBar(zero) : aboveColumn
  const labels = daten.reihen.flatMap(({ werte }, r) =>
    werte.flatMap((wert, k) => {
      const [lines, mark] = [frame.values[r]?.[k], marks[r]?.[k]]
      return lines && mark && lines.length > 0 ? [place(lines, mark, (wert ?? 0) < 0)] : []
    }),
  )
  return { labels, crowded: false }
}

/** Where Chart.js draws the zero line of horizontal bars. */
function zeroOf({ plot, range: { min, max } }: Frame): number {
  return plot.x - (plot.width * min) / (max - min)
}

/** A text to the left of a negative bar would take the room of all bars; to the right of zero its own bar leaves it free. */
function besideBar(zero: number): (lines: string[], mark: Mark) => Label {
  return (lines, { x, y }) => ({
    lines,
    x: Math.max(x, zero) + labelGap,
    y: baselineAround(y, lines.length),
    anchor: 'start',
  })
}

function aboveColumn(lines: string[], { x, y }: Mark, negative: boolean): Label {
  const middle = negative ? y + labelGap + 5 : y - labelGap - 5
  return { lines, x, y: baselineAround(middle, 1), anchor: 'middle' }
}
