import { benenne } from './benennen.ts'
import { type Farbe, kontrast, mixFarben, readFarbe, readGrund } from './farbe.ts'
import { isSeen } from './sichtbar.ts'

const formen = 'rect, circle, ellipse, path, line, polyline, polygon'

/** Letters and shapes of charts that do not stand out from what is behind them (WCAG 1.4.3, 1.4.11). */
export function findFaintGraphics(): string[] {
  return [...document.querySelectorAll('svg')].filter(isSeen).flatMap((bild) => {
    const grund = readGrund(bild)
    return [...faintShapes(bild, grund), ...faintLetters(bild, grund)]
  })
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

/** Marks of the present page in a navigation that only a colour tells from the others (WCAG 1.4.1). */
export function findColourOnlyMarks(): string[] {
  const gegenwaertige = [...document.querySelectorAll('nav [aria-current]')].filter(isSeen)
  return gegenwaertige.flatMap((eine) => {
    const andere = neighbourOf(eine)
    return andere && shape(eine) === shape(andere) ? [`${benenne(eine)} looks like its neighbours`] : []
  })
}

/** An entry of the same list that is not the present one. */
function neighbourOf(eine: Element): Element | undefined {
  const eintraege = [...(eine.closest('ol, ul')?.children ?? [])].filter((eintrag) => !eintrag.contains(eine))
  return eintraege.flatMap((eintrag) => eintrag.querySelector('a') ?? [])[0]
}

/** All about the look of an entry that is not colour. */
function shape(element: Element): string {
  const eigen = getComputedStyle(element)
  const linien = `${eigen.borderBottomWidth} ${eigen.borderLeftWidth} ${eigen.outlineStyle}`
  const zeichen = ['::before', '::after'].map((teil) => getComputedStyle(element, teil).content).join(' ')
  return `${eigen.fontWeight} ${eigen.fontStyle} ${eigen.textDecorationLine} ${linien} ${zeichen}`
}

/** Movements that remain although the reader asked for less (WCAG 2.3.3). */
export function findMotion(): string[] {
  const laufende = document.getAnimations().map(() => 'an animation is running')
  return [...laufende, ...[...document.querySelectorAll('*')].flatMap(motionsOf)]
}

function motionsOf(element: Element): string[] {
  return [undefined, '::before', '::after'].flatMap((teil) => {
    const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(
      element,
      teil,
    )
    const dauern = [transitionDuration, animationName === 'none' ? '0s' : animationDuration]
    const laengste = Math.max(...dauern.flatMap((dauer) => dauer.split(',').map(Number.parseFloat)))
    if (laengste > 0.001) return [`${benenne(element)}${teil ?? ''} moves for ${laengste} s`]
    return scrollBehavior === 'smooth' && !teil ? [`${benenne(element)} scrolls slowly`] : []
  })
}
