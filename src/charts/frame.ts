import type { Diagrammart, Diagrammdaten } from './diagramm.ts'
import { roomForAll } from './text.ts'

/** A rectangle, in px of the viewBox like every length here. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Where Chart.js put the end of a value: tip of a bar or middle of a point. */
export interface Mark {
  x: number
  y: number
}

/** Text of one or more lines; `y` is the baseline of the first. */
export interface Label {
  lines: string[]
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
}

/** From and to, along the direction in which the Kategorien follow each other. */
export type Span = [number, number]

/** Where everything stands before Chart.js draws. */
export interface Frame {
  art: Diagrammart
  height: number
  /** The area Chart.js draws in. */
  plot: Box
  /** Ends of the value axis; beyond the values there is room for their labels. */
  range: { min: number; max: number }
  /** Where the marks of each Kategorie have their middle. */
  middles: number[]
  /** Thickness of a bar, and of the slot it stands in. */
  bar: { thickness: number; slot: number }
  /** Pieces of the zero line. */
  axis: Span[]
  categories: Label[]
  /** Names of the Reihen beside their marks; empty where a legend names them, or the title the only one. */
  names: Label[]
  /** Lines of each value, by Reihe and Kategorie. */
  values: string[][][]
}

/** Texts of values; crowded if some of them could not be placed so that everybody reads them right. */
export interface Placement {
  labels: Label[]
  crowded: boolean
}

/** Distance of a value's text from its mark. */
export const labelGap = 6

/** All numbers of a table that a chart draws. */
export function drawnValues({ reihen }: Diagrammdaten): number[] {
  return reihen.flatMap(({ werte }) => werte).filter((wert) => wert !== null)
}

/**
 * A value axis that starts at zero and leaves room for labels at both ends.
 *
 * @param length px of the axis
 * @param before px that labels of negative values need
 * @param after px that labels of positive values need
 */
export function rangeWithRoom(
  values: number[],
  length: number,
  before: number,
  after: number,
): Frame['range'] {
  const min = Math.min(0, ...values)
  const max = Math.max(0, ...values)
  const perPixel = (max - min || 1) / (length - before - after)
  return { min: min - before * perPixel, max: max + after * perPixel }
}

/** For digits of a wider font, where a reader does not get Fira Sans. */
const edgeGap = 4

/** Keeps the zero line whole where it is the edge of the picture. */
const axisRoom = 1

/** Room for labels to the right of the bars, and for the zero line at their left. */
export function roomBeside(values: string[][][]): { before: number; after: number } {
  return { before: axisRoom, after: labelGap + roomForAll(values.flat(2)) + edgeGap }
}
