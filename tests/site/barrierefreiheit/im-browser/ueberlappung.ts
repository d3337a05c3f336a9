import { benenne } from './benennen.ts'
import { type Flaeche, overlapOf, seenPart } from './kasten.ts'
import { readText } from './sichtbar.ts'

interface Zeile {
  element: Element
  block: Element
  flaeche: Flaeche
}

/**
 * Lines of different blocks that lie on one another. Charts have their own test (tests/charts/overlap.test.ts), and
 * things that keep their place while the page scrolls their own probe.
 */
export function findOverlaps(): string[] {
  const zeilen = seenLines().sort((a, b) => a.flaeche.top - b.flaeche.top)
  const paare = zeilen.flatMap((eine, stelle) =>
    below(zeilen, stelle)
      .filter((andere) => collide(eine, andere))
      .map((andere) => `${benenne(eine.element)} lies on ${benenne(andere.element)}`),
  )
  return [...new Set(paare)]
}

function seenLines(): Zeile[] {
  return readText().flatMap(({ element, zeilen }) => {
    if (element.closest('svg') || keepsPlace(element)) return []
    const block = blockOf(element)
    return zeilen
      .map((zeile) => ({ element, block, flaeche: seenPart(zeile, element) }))
      .filter(({ flaeche }) => flaeche.width > 0 && flaeche.height > 0)
  })
}

function keepsPlace(element: Element): boolean {
  const { position } = getComputedStyle(element)
  if (position === 'fixed' || position === 'sticky') return true
  return element.parentElement !== null && keepsPlace(element.parentElement)
}

function blockOf(element: Element): Element {
  return getComputedStyle(element).display === 'inline' && element.parentElement
    ? blockOf(element.parentElement)
    : element
}

/** The lines that begin before one ends; they are sorted by where they begin. */
function below(zeilen: Zeile[], stelle: number): Zeile[] {
  const unten = zeilen[stelle]?.flaeche.bottom ?? 0
  const spaetere = zeilen.slice(stelle + 1)
  const ende = spaetere.findIndex(({ flaeche }) => flaeche.top >= unten)
  return ende === -1 ? spaetere : spaetere.slice(0, ende)
}

/** Boxes of lines are higher than their letters, so a third of the lower one may be shared. */
function collide(eine: Zeile, andere: Zeile): boolean {
  if (eine.block === andere.block) return false
  const { width, height } = overlapOf(eine.flaeche, andere.flaeche)
  return width > 2 && height > Math.min(eine.flaeche.height, andere.flaeche.height) / 3
}
