import { inkOfSeries } from './ink.ts'

/** Half the height of a marker on a line. */
export const markerRadius = 5

// The second channel besides colour and dashes; circles are left out: Skia draws them as 120 little curves.
const shapes = [
  { pointStyle: 'rectRot', pointRotation: 0 },
  { pointStyle: 'rect', pointRotation: 0 },
  { pointStyle: 'triangle', pointRotation: 0 },
  { pointStyle: 'triangle', pointRotation: 180 },
] as const

/** How Chart.js draws the line of a series. */
export function lineStyle(series: number) {
  return { borderColor: inkOfSeries(series).line, borderWidth: 2.5, borderJoinStyle: 'round' } as const
}

/** How Chart.js draws the points of a series: filled shapes without a border. */
export function markerStyle(series: number) {
  return { ...(shapes[series] ?? shapes[0]), pointRadius: markerRadius, pointBorderWidth: 0 } as const
}
