import { benenne } from './benennen.ts'
import { framesOf } from './kasten.ts'
import { isDrawn, readText } from './sichtbar.ts'

/** What makes the page scroll sideways or stands outside of the window (WCAG 1.4.10). */
export function findSideways(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  const draussen = outside(clientWidth)
  if (draussen.length > 0 || scrollWidth <= clientWidth) return draussen
  return [`the document is ${scrollWidth} px wide in ${clientWidth} px`]
}

/** Only the outermost are named: what they hold is outside because they are. */
function outside(breite: number): string[] {
  const elemente = [...document.body.querySelectorAll('*')].filter((element) => sticksOut(element, breite))
  return elemente
    .filter((element) => !elemente.some((anderes) => anderes !== element && anderes.contains(element)))
    .map((element) => {
      const { left, right } = element.getBoundingClientRect()
      return `${benenne(element)} reaches from ${Math.round(left)} to ${Math.round(right)} px of ${breite} px`
    })
}

function sticksOut(element: Element, breite: number): boolean {
  const { left, right, width } = element.getBoundingClientRect()
  if (width === 0 || (right <= breite + 1 && left >= -1) || !isDrawn(element)) return false
  return element.parentElement === null || framesOf(element.parentElement).length === 0
}

/** Elements that scroll sideways without being a frame round a table that keyboard and ears can use. */
export function findUnmarkedFrames(): string[] {
  return [...document.body.querySelectorAll('*')]
    .filter((element) => scrollsSideways(element) && isDrawn(element))
    .flatMap((element) => {
      const maengel = missing(element)
      return maengel.length > 0 ? [`${benenne(element)} scrolls sideways: ${maengel.join(', ')}`] : []
    })
}

function scrollsSideways(element: Element): boolean {
  const { overflowX } = getComputedStyle(element)
  return (overflowX === 'auto' || overflowX === 'scroll') && element.scrollWidth > element.clientWidth
}

function missing(rahmen: Element): string[] {
  const rolle = rahmen.getAttribute('role') ?? (rahmen.tagName === 'SECTION' ? 'region' : '')
  const name = rahmen.getAttribute('aria-label') ?? rahmen.getAttribute('aria-labelledby') ?? ''
  return [
    ...(rahmen.querySelector('table') ? [] : ['no table']),
    ...(rolle === 'region' ? [] : ['no role region']),
    ...(rahmen.getAttribute('tabindex') === '0' ? [] : ['no tabindex 0']),
    ...(name.trim() ? [] : ['no name']),
  ]
}

/** Text that an edge cuts off and no scrolling brings back (WCAG 1.4.4, 1.4.10, 1.4.12). */
export function findClipped(): string[] {
  return readText().flatMap(({ element, zeilen }) => {
    const schnitt = zeilen.flatMap((zeile) => cutAt(zeile, element))[0]
    return schnitt ? [`${benenne(element)} is cut off at ${benenne(schnitt)}`] : []
  })
}

/** A line's box is higher than its letters, and spaced letters end with a space: both may be cut off. */
function cutAt(zeile: DOMRect, element: Element): Element[] {
  const spiel = { quer: 3, hoch: zeile.height * 0.2 }
  for (const { element: rahmen, innen, scrollt } of framesOf(element)) {
    if (scrollt) return []
    const quer = zeile.left < innen.left - spiel.quer || zeile.right > innen.right + spiel.quer
    const hoch = zeile.top < innen.top - spiel.hoch || zeile.bottom > innen.bottom + spiel.hoch
    if (quer || hoch) return [rahmen]
  }
  return []
}
