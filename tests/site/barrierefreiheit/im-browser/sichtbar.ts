/** Whether an element is drawn at all; what only screen readers get counts as drawn. */
export const isDrawn = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false })

/** Whether an element is kept from sight but not from screen readers, itself or by what holds it. */
export function isOnlyHeard(element: Element | null): boolean {
  if (!element) return false
  const { clip, clipPath, overflowX } = getComputedStyle(element)
  const away = /^inset\((?:50|100)%/u.test(clipPath) || /^rect\((?:0|1)px/u.test(clip)
  const tiny = overflowX !== 'visible' && (element.clientWidth <= 1 || element.clientHeight <= 1)
  return away || (tiny && isBox(element)) || isOnlyHeard(element.parentElement)
}

/** Inline boxes have no size of their own, and nothing is cut off at them. */
export const isBox = (element: Element): boolean =>
  element instanceof SVGSVGElement || getComputedStyle(element).display !== 'inline'

/** A piece of text that is seen, with the element that holds it and its lines. */
export interface Textstueck {
  element: Element
  zeilen: DOMRect[]
}

/** All text that is seen on the page, whether in the window or not. */
export function readText(): Textstueck[] {
  return textNodes(document.body).flatMap((knoten) => {
    const element = knoten.parentElement
    if (!element || !isSeen(element)) return []
    return [{ element, zeilen: lines(knoten) }]
  })
}

/** Whether an element is there for the eyes. */
export const isSeen = (element: Element): boolean => isDrawn(element) && !isOnlyHeard(element)

/** The text nodes of an element that hold more than space. */
export function textNodes(wurzel: Element): Text[] {
  const laeufer = document.createTreeWalker(wurzel, NodeFilter.SHOW_TEXT)
  const knoten: Text[] = []
  while (laeufer.nextNode()) {
    if (laeufer.currentNode.nodeValue?.trim()) knoten.push(laeufer.currentNode as Text)
  }
  return knoten
}

function lines(knoten: Text): DOMRect[] {
  const bereich = document.createRange()
  bereich.selectNodeContents(knoten)
  return [...bereich.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
}
