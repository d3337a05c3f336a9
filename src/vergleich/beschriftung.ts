import type { Plugin } from 'chart.js'
import type { Diagrammdaten } from '../charts/diagramm.ts'
import type { Farben } from './farben.ts'

const abstand = 6

const fontOf = ({ schrift: { familie, groesse } }: Farben): string => `${groesse}px ${familie}`

/** Room that the longest of some texts needs beside its bar, in px; none for no text. */
export function measureTexts(texte: string[], farben: Farben): number {
  const pinsel = document.createElement('canvas').getContext('2d')
  if (!pinsel || texte.length === 0) return 0
  pinsel.font = fontOf(farben)
  return Math.ceil(Math.max(...texte.map((text) => pinsel.measureText(text).width)) + 2 * abstand)
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

/** Writes names above the bars they belong to. @param gruppe height of the bars of one name, in px */
export function printNames(namen: string[], farben: Farben, gruppe: number): Plugin<'bar' | 'line'> {
  return {
    id: 'printNames',
    afterDatasetsDraw({ ctx, scales: { y } }) {
      Object.assign(ctx, { font: fontOf(farben), textBaseline: 'bottom', textAlign: 'left' })
      // The zero line gives way to the letters.
      Object.assign(ctx, { fillStyle: farben.text, strokeStyle: farben.grund, lineWidth: abstand })
      for (const [k, name] of namen.entries()) {
        const hoehe = (y?.getPixelForValue(k) ?? 0) - gruppe / 2 - abstand / 2
        ctx.strokeText(name, 0, hoehe)
        ctx.fillText(name, 0, hoehe)
      }
    },
  }
}
