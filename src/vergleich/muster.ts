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
