import type { Plugin } from 'chart.js'
import type { Diagrammdaten } from '../charts/diagramm.ts'
import type { Farben } from './farben.ts'

/** A name in lines, none longer than so many signs if its words allow it. */
export function wrap(name: string, zeichen: number): string[] {
  const zeilen: string[] = []
  for (const wort of name.split(' ')) {
    const laenger = [zeilen.at(-1), wort].filter(Boolean).join(' ')
    if (zeilen.length > 0 && laenger.length <= zeichen) zeilen.splice(-1, 1, laenger)
    else zeilen.push(wort)
  }
  return zeilen
}

const abstand = 6

const fontOf = ({ schrift: { familie, groesse } }: Farben): string => `${groesse}px ${familie}`

/** Room that the longest of some texts needs beside its bar, in px. */
export function measureTexts(texte: string[], farben: Farben): number {
  const pinsel = document.createElement('canvas').getContext('2d')
  if (!pinsel) return 0
  pinsel.font = fontOf(farben)
  return Math.max(0, ...texte.map((text) => pinsel.measureText(text).width + 2 * abstand))
}

/** Writes values beside their bars, as the plans print them. */
export function printValues(reihen: Diagrammdaten['reihen'], farben: Farben): Plugin<'bar' | 'line'> {
  return {
    id: 'printValues',
    afterDatasetsDraw(chart) {
      Object.assign(chart.ctx, { font: fontOf(farben), fillStyle: farben.text, textBaseline: 'middle' })
      for (const [n, { werte, texte }] of reihen.entries())
        for (const [k, { x, y }] of chart.getDatasetMeta(n).data.entries())
          printValue(chart.ctx, texte[k] ?? '', { x, y, links: (werte[k] ?? 0) < 0 })
    },
  }
}

function printValue(
  pinsel: CanvasRenderingContext2D,
  text: string,
  { x, y, links }: { x: number; y: number; links: boolean },
): void {
  if (text === '' || Number.isNaN(x)) return
  pinsel.textAlign = links ? 'right' : 'left'
  pinsel.fillText(text, x + (links ? -abstand : abstand), y)
}
