import { benenne } from './benennen.ts'
import { type Farbe, kontrast, mixFarben, readFarbe, readGrund } from './farbe.ts'
import { isSeen } from './sichtbar.ts'

const formen = 'rect, circle, ellipse, path, line, polyline, polygon'

/** Letters and shapes of charts that do not stand out from what is behind them (WCAG 1.4.3, 1.4.11). */
export function findFaintGraphics(): string[] {
  const gezeichnete = [...document.querySelectorAll('svg')].filter(isSeen).flatMap((bild) => {
    const grund = readGrund(bild)
    return [...faintShapes(bild, grund), ...faintLetters(bild, grund)]
  })
  return [...gezeichnete, ...[...document.querySelectorAll('canvas')].filter(isSeen).flatMap(faintPixels)]
}

/** Colours that cover so much of a canvas that they must mean something; the rest are edges and letters. */
const anteil = 0.01

/** A canvas has no shapes to ask, only pixels. */
function faintPixels(leinwand: HTMLCanvasElement): string[] {
  const grund = readGrund(leinwand)
  const farben = Map.groupBy(pixelsOf(leinwand), (css) => css)
  return [...farben].flatMap(([css, pixel]) => {
    const abstand = kontrast(mixFarben(readFarbe(css), grund), grund)
    const faint = pixel.length > leinwand.width * leinwand.height * anteil && abstand > 1.05 && abstand < 3
    return faint ? [`${benenne(leinwand)}: ${css} stands out by ${abstand.toFixed(2)}:1 only`] : []
  })
}

function pixelsOf(leinwand: HTMLCanvasElement): string[] {
  const { data = [] } = leinwand.getContext('2d')?.getImageData(0, 0, leinwand.width, leinwand.height) ?? {}
  return Array.from(
    { length: data.length / 4 },
    (_, n) => `rgba(${data[n * 4]}, ${data[n * 4 + 1]}, ${data[n * 4 + 2]}, ${(data[n * 4 + 3] ?? 0) / 255})`,
  )
}

/** A shape in the very colour of the page is a gap between others and not to be seen. */
function faintShapes(bild: SVGElement, grund: Farbe): string[] {
  return [...bild.querySelectorAll(formen)].filter(isSeen).flatMap((form) => {
    const bestes = Math.max(1, ...paints(form).map((farbe) => kontrast(mixFarben(farbe, grund), grund)))
    const faint = bestes > 1.05 && bestes < 3
    return faint ? [`${benenne(bild)}: ${form.tagName} stands out by ${bestes.toFixed(2)}:1 only`] : []
  })
}

function paints(form: Element): Farbe[] {
  const { fill, stroke, strokeWidth } = getComputedStyle(form)
  const stift = Number.parseFloat(strokeWidth) > 0 ? [stroke] : []
  return [fill, ...stift].filter((farbe) => farbe !== 'none').map(readFarbe)
}

function faintLetters(bild: SVGElement, grund: Farbe): string[] {
  return [...bild.querySelectorAll('text')].filter(isSeen).flatMap((text) => {
    const unten = shapeUnder(text, bild) ?? grund
    const abstand = kontrast(mixFarben(readFarbe(getComputedStyle(text).fill), unten), unten)
    return abstand < 4.5
      ? [`${benenne(bild)}: „${text.textContent}“ stands out by ${abstand.toFixed(2)}:1 only`]
      : []
  })
}

/** The colour of the last bar drawn under the middle of a text. */
function shapeUnder(text: Element, bild: SVGElement): Farbe | undefined {
  const { x, y, width, height } = text.getBoundingClientRect()
  const balken = [...bild.querySelectorAll('rect')].filter((rect) => {
    const { left, right, top, bottom } = rect.getBoundingClientRect()
    const mitte = { x: x + width / 2, y: y + height / 2 }
    const davor = Boolean(rect.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)
    return davor && mitte.x > left && mitte.x < right && mitte.y > top && mitte.y < bottom
  })
  const letzter = balken.at(-1)
  return letzter && readFarbe(getComputedStyle(letzter).fill)
}
