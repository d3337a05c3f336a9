import { benenne } from './benennen.ts'

const raster = 16

/** Places along the page at which is looked: its beginning, its end and six between. */
const stationen = 8

/** Things that stay in place while the page scrolls and cover more than half of the window (WCAG 1.4.10, 2.4.11). */
export function findCovering(): string[] {
  const { scrollHeight, clientHeight } = document.documentElement
  const weg = Math.max(0, scrollHeight - clientHeight)
  const anteile = new Map<Element, number>()
  for (let n = 0; n < stationen; n++) {
    scrollTo({ top: (weg * n) / (stationen - 1), behavior: 'instant' })
    for (const [decke, anteil] of coveringHere())
      anteile.set(decke, Math.max(anteil, anteile.get(decke) ?? 0))
  }
  scrollTo({ top: 0, behavior: 'instant' })
  return [...anteile].map(([decke, anteil]) => `${benenne(decke)} covers ${anteil} % of the window`)
}

function coveringHere(): [Element, number][] {
  const decken = gridPoints().map(([x, y]) => coverAt(x, y))
  const bedeckt = decken.filter((decke) => decke !== undefined)
  if (bedeckt.length <= decken.length / 2) return []
  const anteil = Math.round((bedeckt.length / decken.length) * 100)
  return [...new Set(bedeckt)].map((decke) => [decke, anteil])
}

function gridPoints(): [number, number][] {
  const schritt = { x: innerWidth / raster, y: innerHeight / raster }
  return Array.from({ length: raster * raster }, (_, n) => [
    ((n % raster) + 0.5) * schritt.x,
    (Math.floor(n / raster) + 0.5) * schritt.y,
  ])
}

/** What covers a point: it keeps its place, and there is something under it that is not its own. */
function coverAt(x: number, y: number): Element | undefined {
  const [oben, ...darunter] = document.elementsFromPoint(x, y)
  const decke = oben && keeper(oben)
  if (!decke) return undefined
  const fest = getComputedStyle(decke).position === 'fixed'
  const verdeckt = darunter.some((element) => !element.contains(decke) && !decke.contains(element))
  return fest || verdeckt ? decke : undefined
}

function keeper(element: Element): Element | undefined {
  const { position } = getComputedStyle(element)
  if (position === 'fixed' || position === 'sticky') return element
  return element.parentElement ? keeper(element.parentElement) : undefined
}
