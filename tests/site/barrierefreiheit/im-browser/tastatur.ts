import { benenne } from './benennen.ts'
import { type Aussehen, describeFocus, readAussehen, readTabStops } from './fokus.ts'
import { type Flaeche, type Kasten, seenPart } from './kasten.ts'

/** What the walk with the Tab key must meet, and how it looks before. */
let stationen: { element: HTMLElement; aussehen: Aussehen }[] = []

/** Notes all stops of the Tab key before the walk; gives their number. */
export function startWalk(): number {
  if (location.hash) goToBeginning()
  stationen = readTabStops().map((element) => ({ element, aussehen: readAussehen(element) }))
  return stationen.length
}

/** A page opened at an anchor begins there for the Tab key. */
function goToBeginning(): void {
  const anfang = document.createElement('span')
  anfang.tabIndex = -1
  document.body.prepend(anfang)
  anfang.focus()
  anfang.remove()
}

/** One step of the walk: the stop's number in the order of the document, and what is wrong with it. */
export interface Schritt {
  /** -1 outside of the page, undefined at a stop that was not expected. */
  nummer: number | undefined
  name: string
  befunde: string[]
}

/** Looks at what has the focus now. */
export function readStep(): Schritt {
  const { activeElement } = document
  if (!activeElement || activeElement === document.body) return { nummer: -1, name: 'window', befunde: [] }
  const nummer = stationen.findIndex(({ element }) => element === activeElement)
  const name = benenne(activeElement)
  const station = stationen[nummer]
  if (!station) return { nummer: undefined, name, befunde: [] }
  return {
    nummer,
    name,
    befunde: [...describeFocus(activeElement, station.aussehen), ...describePlace(activeElement)],
  }
}

/** The names of stops, to say which the walk left out. */
export const nameStops = (nummern: number[]): string[] =>
  nummern.flatMap((nummer) => stationen[nummer]?.element ?? []).map(benenne)

function describePlace(element: Element): string[] {
  const fenster = { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
  const flaechen = [...element.getClientRects()].map((flaeche) =>
    seenPart(clampTo(flaeche, fenster), element.parentElement ?? element),
  )
  const sichtbare = flaechen.filter(({ width, height }) => width > 1 && height > 1)
  if (sichtbare.length === 0) return [`${benenne(element)} has the focus out of sight`]
  return [...covered(element, sichtbare), ...cutRing(element, sichtbare[0] as Flaeche, fenster)]
}

const clampTo = (flaeche: DOMRect, fenster: Kasten): Kasten => ({
  left: Math.max(flaeche.left, fenster.left),
  right: Math.min(flaeche.right, fenster.right),
  top: Math.max(flaeche.top, fenster.top),
  bottom: Math.min(flaeche.bottom, fenster.bottom),
})

/**
 * Looks at middle and corners of the largest part; an element may be met through what it holds or what holds it. All
 * of them must be free, but only one of something large such as the frame of a table (WCAG 2.4.11).
 */
function covered(element: Element, flaechen: Flaeche[]): string[] {
  const groesste = flaechen.reduce((eine, andere) => (area(andere) > area(eine) ? andere : eine))
  const punkte = pointsOf(groesste).map(([x, y]) => document.elementFromPoint(x, y))
  const decken = punkte.filter((oben) => oben && !oben.contains(element) && !element.contains(oben))
  const [decke] = decken
  const erlaubt = groesste.height > innerHeight / 4 ? punkte.length - 1 : 0
  return decke && decken.length > erlaubt
    ? [`${benenne(element)} is covered by ${benenne(decke)} when focused`]
    : []
}

const area = ({ width, height }: Flaeche): number => width * height

function pointsOf({ left, right, top, bottom, width, height }: Flaeche): [number, number][] {
  const [x, y] = [Math.min(3, width / 3), Math.min(3, height / 3)]
  return [
    [left + width / 2, top + height / 2],
    [left + x, top + y],
    [right - x, top + y],
    [left + x, bottom - y],
    [right - x, bottom - y],
  ]
}

/** An outline that the edges of a frame or of the window leave one side of is hard to find. */
function cutRing(element: Element, flaeche: Flaeche, fenster: Kasten): string[] {
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element)
  const weite = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth)
  if (outlineStyle === 'none' || weite <= 0) return []
  const { left, right, top, bottom } = flaeche
  const seiten = [
    { left: left - weite, right: left, top, bottom },
    { left: right, right: right + weite, top, bottom },
    { left, right, top: top - weite, bottom: top },
    { left, right, top: bottom, bottom: bottom + weite },
  ]
  const gesehen = seiten.filter((seite) => {
    const { width, height } = seenPart(
      clampTo(
        new DOMRect(seite.left, seite.top, seite.right - seite.left, seite.bottom - seite.top),
        fenster,
      ),
      element.parentElement ?? element,
    )
    return Math.min(width, height) >= 2
  })
  return gesehen.length < 2
    ? [`${benenne(element)} has its focus outline cut off on ${4 - gesehen.length} sides`]
    : []
}
