import type { ChartConfiguration } from 'chart.js'
import type { Farben } from './farben.ts'

/** What a chart is drawn on, in px, and with which colours and letters. */
export interface Blatt {
  breite: number
  farben: Farben
}

/** A chart as Chart.js wants it, and the height it needs. */
export interface Anlage {
  hoehe: number
  config: ChartConfiguration<'bar' | 'line', (number | null)[], string | string[]>
}

/** Nothing moves, and nothing waits for a pointer. */
export const still: { animation: false; responsive: false; events: [] } = {
  animation: false,
  responsive: false,
  events: [],
}

/** Letters of an axis. */
export function ticksOf({ text, schrift }: Farben) {
  return { color: text, font: { family: schrift.familie, size: schrift.groesse } }
}
