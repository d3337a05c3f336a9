import { benenne } from './benennen.ts'
import { isSeen, textNodes } from './sichtbar.ts'

const bedienbar = [
  'a[href]',
  'button',
  'input:not([type=hidden])',
  'select',
  'textarea',
  'summary',
  ...['button', 'link', 'checkbox', 'radio', 'switch', 'tab', 'menuitem'].map((rolle) => `[role=${rolle}]`),
].join(',')

/** WCAG 2.5.8, in px. */
const mindestens = 24

interface Ziel {
  element: Element
  flaechen: DOMRect[]
}

/**
 * Targets smaller than 24 × 24 px (WCAG 2.5.8), but for its exceptions: links within a sentence, whose height the
 * line gives, and targets with room around them. A link over several lines is as large as its largest line.
 */
export function findSmallTargets(): string[] {
  const ziele = [...document.querySelectorAll(bedienbar)].filter(isSeen).map(readTarget)
  const kleine = ziele.filter((ziel) => !isLarge(ziel))
  return kleine
    .filter((ziel) => !isInSentence(ziel) && !hasRoom(ziel, ziele))
    .map(({ element, flaechen }) => `${benenne(element)} is ${size(flaechen)}`)
}

const readTarget = (element: Element): Ziel => ({
  element,
  flaechen: [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0),
})

/** Rounding of the layout is no fault. */
const isLarge = ({ flaechen }: Ziel): boolean =>
  flaechen.some(({ width, height }) => Math.min(width, height) > mindestens - 0.05)

const size = (flaechen: DOMRect[]): string =>
  flaechen.map(({ width, height }) => `${Math.round(width)} × ${Math.round(height)} px`).join(', ')

/** Whether the same line holds words that are no target. */
function isInSentence({ element, flaechen }: Ziel): boolean {
  if (getComputedStyle(element).display !== 'inline') return false
  const worte = textNodes(blockOf(element)).filter(
    (knoten) => /\p{L}|\p{N}/u.test(knoten.data) && !knoten.parentElement?.closest(bedienbar),
  )
  return worte.some((knoten) =>
    linesOf(knoten).some((zeile) => flaechen.some((eine) => besides(eine, zeile))),
  )
}

function blockOf(element: Element): Element {
  const { parentElement } = element
  if (!parentElement) return element
  return getComputedStyle(parentElement).display.startsWith('inline') ? blockOf(parentElement) : parentElement
}

function linesOf(knoten: Text): DOMRect[] {
  const bereich = document.createRange()
  bereich.selectNodeContents(knoten)
  return [...bereich.getClientRects()]
}

const besides = (eine: DOMRect, andere: DOMRect): boolean =>
  Math.min(eine.bottom, andere.bottom) - Math.max(eine.top, andere.top) > 4

/** Whether a circle of 24 px round its middle meets no other target and no other small target's circle. */
function hasRoom(ziel: Ziel, ziele: Ziel[]): boolean {
  const mitten = ziel.flaechen.map(middle)
  return ziele.every(
    (anderes) => anderes.element === ziel.element || mitten.every((mitte) => isClear(mitte, anderes)),
  )
}

function isClear(mitte: DOMPoint, anderes: Ziel): boolean {
  if (isLarge(anderes)) return anderes.flaechen.every((flaeche) => distance(mitte, flaeche) >= mindestens / 2)
  return anderes.flaechen.every((flaeche) => {
    const { x, y } = middle(flaeche)
    return Math.hypot(x - mitte.x, y - mitte.y) >= mindestens && distance(mitte, flaeche) >= mindestens / 2
  })
}

const middle = ({ x, y, width, height }: DOMRect): DOMPoint => new DOMPoint(x + width / 2, y + height / 2)

function distance({ x, y }: DOMPoint, { left, right, top, bottom }: DOMRect): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
}
