import { isBox } from './sichtbar.ts'

/** Edges of a piece of the window. */
export interface Kasten {
  left: number
  right: number
  top: number
  bottom: number
}

export type Flaeche = Kasten & { width: number; height: number }

/** What two pieces share; without width or height where they share nothing. */
export function overlapOf(eines: Kasten, anderes: Kasten): Flaeche {
  const left = Math.max(eines.left, anderes.left)
  const right = Math.min(eines.right, anderes.right)
  const top = Math.max(eines.top, anderes.top)
  const bottom = Math.min(eines.bottom, anderes.bottom)
  return { left, right, top, bottom, width: Math.max(0, right - left), height: Math.max(0, bottom - top) }
}

/** An element that does not let everything out that reaches over its edges. */
export interface Rahmen {
  element: Element
  /** Its inside, endless in the direction in which it lets everything out. */
  innen: Kasten
  /** Whether what it keeps in can be scrolled to. */
  scrollt: boolean
}

/** The frames around an element, itself included, from the inside to the outside. */
export function framesOf(start: Element): Rahmen[] {
  const rahmen: Rahmen[] = []
  for (let element: Element | null = start; element; element = element.parentElement) {
    if (element === document.body) break
    const { overflowX, overflowY } = getComputedStyle(element)
    if ((overflowX === 'visible' && overflowY === 'visible') || !isBox(element)) continue
    const scrollt = [overflowX, overflowY].some((art) => art === 'auto' || art === 'scroll')
    rahmen.push({ element, innen: insideOf(element, overflowX, overflowY), scrollt })
  }
  return rahmen
}

function insideOf(element: Element, overflowX: string, overflowY: string): Kasten {
  const rand = element.getBoundingClientRect()
  const left = rand.left + element.clientLeft
  const top = rand.top + element.clientTop
  const quer = overflowX === 'visible' ? {} : { left, right: left + element.clientWidth }
  const hoch = overflowY === 'visible' ? {} : { top, bottom: top + element.clientHeight }
  return { ...endlos, ...quer, ...hoch }
}

const endlos: Kasten = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity }

/** The part of a piece of an element that its frames let be seen. */
export const seenPart = (kasten: Kasten, element: Element): Flaeche =>
  framesOf(element).reduce((rest, { innen }) => overlapOf(rest, innen), overlapOf(kasten, kasten))
