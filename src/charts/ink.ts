import { type Farbeigenschaft, reihenfarben } from './palette.ts'

/** SVG attributes an ink turns into. */
interface Paint {
  color: string
  dash?: string
}

const inks = new Map<string, Paint>()

/** A canvas knows no custom properties: it draws with colours that only stand for them. */
function mix(property: Farbeigenschaft, dash?: string): string {
  const ink = `#${(inks.size + 1).toString(16).padStart(6, '0')}`
  inks.set(ink, { color: `var(${property})`, ...(dash && { dash }) })
  return ink
}

// Skia would turn dashes into hundreds of small shapes; as an attribute they cost a few bytes.
const lineDashes = ['', '8 4', '2 3', '12 4 2 4'] as const
const stripeDash = '3 4'

/** What the series of a chart are drawn with, in the order of the data. */
const seriesInks = reihenfarben.map((property, index) => ({
  solid: mix(property),
  line: mix(property, lineDashes[index]),
  stripes: mix(property, stripeDash),
}))

type SeriesInk = (typeof seriesInks)[number]

/** What axes are drawn with. */
export const axisInk = mix('--diagramm-linie')

/**
 * @param color a colour found in the drawing
 * @returns what the ink of that colour stands for, or undefined for any other colour
 */
export function paintOf(color: string | undefined): Paint | undefined {
  return color === undefined ? undefined : inks.get(color.toLowerCase())
}

/**
 * @param index place of a series in the data
 * @returns its inks
 */
export function inkOfSeries(index: number): SeriesInk {
  const ink = seriesInks[index]
  if (ink === undefined) throw new RangeError(`Für die Reihe ${index + 1} gibt es keine Farbe.`)
  return ink
}
