import { drawPoint } from 'chart.js/helpers'

/** How a series is told from others besides its colour: patterns of bars, dashes and markers of lines. */
const kachel = 8

/** Paints one tile of a pattern; the first two need none. */
const kacheln: ((pinsel: CanvasRenderingContext2D) => void)[] = [
  (pinsel) => pinsel.fillRect(0, 0, kachel, kachel),
  () => {},
  (pinsel) => {
    pinsel.lineWidth = 3
    pinsel.beginPath()
    for (const x of [-kachel, 0, kachel]) {
      pinsel.moveTo(x, kachel)
      pinsel.lineTo(x + kachel, 0)
    }
    pinsel.stroke()
  },
  (pinsel) => {
    pinsel.beginPath()
    pinsel.arc(kachel / 2, kachel / 2, 2.2, 0, 2 * Math.PI)
    pinsel.fill()
  },
]

/** The filling of a series: full, hollow, striped, dotted; the outline is drawn besides. */
export function fillOf(nummer: number, farbe: string): string | CanvasPattern {
  const blatt = document.createElement('canvas')
  Object.assign(blatt, { width: kachel, height: kachel })
  const pinsel = blatt.getContext('2d')
  if (!pinsel) return farbe
  Object.assign(pinsel, { fillStyle: farbe, strokeStyle: farbe })
  kacheln[nummer]?.(pinsel)
  return pinsel.createPattern(blatt, 'repeat') ?? farbe
}

/** Dashes of a line, the same as of the charts drawn while building. */
export const striche = [[], [8, 4], [2, 3], [12, 4, 2, 4]]

/** Markers of a line. */
export const marken = ['rectRot', 'rect', 'triangle', 'circle'] as const

/** Paints what a series looks like, for the legend. */
export function paintSample(
  leinwand: HTMLCanvasElement,
  nummer: number,
  farbe: string,
  linie: boolean,
): void {
  const pinsel = leinwand.getContext('2d')
  const { width, height } = leinwand
  if (pinsel && linie) paintLine(pinsel, nummer, farbe, { breite: width, mitte: height / 2 })
  else if (pinsel) paintBar(pinsel, fillOf(nummer, farbe), farbe, leinwand)
}

function paintBar(
  pinsel: CanvasRenderingContext2D,
  fillStyle: string | CanvasPattern,
  strokeStyle: string,
  { width, height }: HTMLCanvasElement,
): void {
  Object.assign(pinsel, { strokeStyle, fillStyle, lineWidth: 2 })
  pinsel.fillRect(1, 1, width - 2, height - 2)
  pinsel.strokeRect(1, 1, width - 2, height - 2)
}

function paintLine(
  pinsel: CanvasRenderingContext2D,
  nummer: number,
  farbe: string,
  { breite, mitte }: { breite: number; mitte: number },
): void {
  Object.assign(pinsel, { strokeStyle: farbe, fillStyle: farbe, lineWidth: 2.5 })
  pinsel.setLineDash(striche[nummer] ?? [])
  pinsel.beginPath()
  pinsel.moveTo(0, mitte)
  pinsel.lineTo(breite, mitte)
  pinsel.stroke()
  const punkt = { pointStyle: marken[nummer] ?? 'circle', radius: 5, borderWidth: 0, rotation: 0 }
  drawPoint(pinsel, punkt, breite / 2, mitte)
}
