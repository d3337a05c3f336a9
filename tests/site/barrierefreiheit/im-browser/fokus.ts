import { benenne } from './benennen.ts'
import { type Farbe, kontrast, mixFarben, readFarbe, readGrund } from './farbe.ts'
import { isDrawn } from './sichtbar.ts'

const fokussierbar =
  'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable], iframe'

/** Everything that the Tab key must reach, in the order of the document. */
export const readTabStops = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(fokussierbar)].filter(
    (element) => element.tabIndex >= 0 && !element.matches(':disabled, [type=hidden]') && isDrawn(element),
  )

/** House rule after WCAG 2.4.13 and 1.4.11: at least so many px, in a colour that stands out so much. */
const noetig = { breite: 2, kontrast: 3 }

type Aussehen = Record<(typeof eigenschaften)[number], string>

const eigenschaften = [
  'outlineStyle',
  'outlineWidth',
  'outlineColor',
  'outlineOffset',
  'boxShadow',
  'borderTopWidth',
  'borderTopColor',
  'borderBottomWidth',
  'borderBottomColor',
] as const

/** A copy, since the style of an element changes under our hands. */
export function readAussehen(element: Element): Aussehen {
  const stil = getComputedStyle(element)
  return Object.fromEntries(eigenschaften.map((name) => [name, stil[name]])) as Aussehen
}

/**
 * Elements that do not show that they have the focus. A key must have been pressed before, so that the browser takes
 * the focus for one that came from the keyboard.
 */
export function findHiddenFocus(): string[] {
  const befunde = readTabStops().flatMap((element) => {
    const vorher = readAussehen(element)
    element.focus({ preventScroll: true })
    return describeFocus(element, vorher)
  })
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  return befunde
}

/** What is wrong with the look of a focused element, given how it looks without the focus. */
export function describeFocus(element: Element, vorher: Aussehen): string[] {
  const zeichen = [readOutline(element), ...readShadows(element), ...readBorders(element, vorher)]
  const vorhandene = zeichen.filter((eines) => eines !== undefined)
  if (vorhandene.some(({ breite, abstand }) => breite >= noetig.breite && abstand >= noetig.kontrast))
    return []
  const beste = vorhandene.map(({ art, breite, abstand }) => `${art} ${breite} px, ${abstand.toFixed(1)}:1`)
  return [`${benenne(element)} shows no focus (${beste.join('; ') || 'no outline, shadow or border'})`]
}

interface Zeichen {
  art: string
  breite: number
  abstand: number
}

/** An outline at a distance lies on what is round the element, one drawn inwards on the element itself. */
function readOutline(element: Element): Zeichen | undefined {
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = readAussehen(element)
  const breite = Number.parseFloat(outlineWidth)
  if (outlineStyle === 'none' || breite === 0) return undefined
  const innen = Number.parseFloat(outlineOffset) <= -breite
  const grund = readGrund(innen ? element : element.parentElement)
  return { art: `outline ${outlineStyle}`, breite, abstand: contrastOn(outlineColor, grund) }
}

const contrastOn = (css: string, grund: Farbe): number => kontrast(mixFarben(readFarbe(css), grund), grund)

/** A shadow counts as far as it is drawn sharp round the element: by its spread or its offset. */
function readShadows(element: Element): Zeichen[] {
  const { boxShadow } = readAussehen(element)
  if (boxShadow === 'none') return []
  return boxShadow.split(/,(?![^(]*\))/u).map((schatten) => {
    const laengen = [...schatten.matchAll(/(-?[\d.]+)px/gu)].map(([, zahl]) => Number(zahl))
    const [x = 0, y = 0, , spanne = 0] = laengen
    const farbe = schatten.match(/[a-z]+\([^)]*\)/u)?.[0] ?? 'transparent'
    const grund = readGrund(schatten.includes('inset') ? element : element.parentElement)
    const breite = Math.max(Math.abs(x), Math.abs(y), spanne)
    return { art: 'shadow', breite, abstand: contrastOn(farbe, grund) }
  })
}

/** A border counts when it became wider or changed its colour, by how much it differs from before. */
function readBorders(element: Element, vorher: Aussehen): Zeichen[] {
  const jetzt = readAussehen(element)
  const grund = readGrund(element)
  return (['Top', 'Bottom'] as const).flatMap((seite) => {
    const [breite, farbe] = [`border${seite}Width`, `border${seite}Color`] as const
    const zuwachs = Number.parseFloat(jetzt[breite]) - Number.parseFloat(vorher[breite])
    if (zuwachs > 0) return [{ art: 'border', breite: zuwachs, abstand: contrastOn(jetzt[farbe], grund) }]
    if (jetzt[farbe] === vorher[farbe]) return []
    const alt = mixFarben(readFarbe(vorher[farbe]), grund)
    return [
      { art: 'border', breite: Number.parseFloat(jetzt[breite]), abstand: contrastOn(jetzt[farbe], alt) },
    ]
  })
}
