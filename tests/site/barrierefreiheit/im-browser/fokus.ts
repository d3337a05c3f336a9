import { benenne } from './benennen.ts'
import { type Farbe, kontrast, mixFarben, readFarbe, readGrund } from './farbe.ts'
import { isDrawn } from './sichtbar.ts'

const bedienbar = 'a[href], button, input, select, textarea, summary, iframe'

/** Everything that the Tab key must reach, in the order of the document: controls, and what was made a stop. */
export const readTabStops = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(`${bedienbar}, [tabindex], [contenteditable]`)].filter(
    (element) =>
      (element.matches(bedienbar) || element.tabIndex >= 0) &&
      !element.matches(':disabled, [type=hidden]') &&
      isDrawn(element),
  )

/** House rule after WCAG 2.4.13 and 1.4.11: at least so many px, in a colour that stands out so much. */
const noetig = { breite: 2, kontrast: 3 }

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

type Stil = Record<(typeof eigenschaften)[number], string>

/** Where the focus of an element may be shown: on itself, on what it paints beside itself, or on its frame. */
interface Traeger {
  element: Element
  teil?: '::before' | '::after'
}

/** How an element and all that may show its focus look. */
export type Aussehen = { traeger: Traeger; stil: Stil }[]

/** Looks at an element and what may show its focus; to be called before it has the focus. */
export function readAussehen(element: Element): Aussehen {
  const rahmen = [element.parentElement, element.parentElement?.parentElement ?? null]
  const traeger: Traeger[] = [
    { element },
    { element, teil: '::before' },
    { element, teil: '::after' },
    ...rahmen.flatMap((eines) => (eines ? [{ element: eines }] : [])),
  ]
  return traeger.map((einer) => ({ traeger: einer, stil: readStil(einer) }))
}

/** A copy, since the style of an element changes under our hands. */
function readStil({ element, teil }: Traeger): Stil {
  const stil = getComputedStyle(element, teil)
  return Object.fromEntries(eigenschaften.map((name) => [name, stil[name]])) as Stil
}

/**
 * Elements that do not show that they have the focus. A key must have been pressed before, so that the browser takes
 * the focus for one that came from the keyboard.
 */
export function findHiddenFocus(): string[] {
  return readTabStops().flatMap((element) => {
    const vorher = readAussehen(element)
    element.focus({ preventScroll: true })
    const befund = describeFocus(element, vorher)
    element.blur()
    return befund
  })
}

/** What is wrong with the look of a focused element, given how it looks without the focus. */
export function describeFocus(element: Element, vorher: Aussehen): string[] {
  const zeichen = vorher.flatMap(({ traeger, stil }) => readSigns(traeger, stil))
  if (zeichen.some(({ breite, abstand }) => breite >= noetig.breite && abstand >= noetig.kontrast)) return []
  const beste = zeichen.map(({ art, breite, abstand }) => `${art} ${breite} px, ${abstand.toFixed(1)}:1`)
  return [`${benenne(element)} shows no focus (${beste.join('; ') || 'no outline, shadow or border'})`]
}

interface Zeichen {
  art: string
  breite: number
  abstand: number
}

function readSigns(traeger: Traeger, vorher: Stil): Zeichen[] {
  const jetzt = readStil(traeger)
  return [
    ...readOutline(traeger.element, jetzt, vorher),
    ...readShadows(traeger.element, jetzt, vorher),
    ...readBorders(traeger.element, jetzt, vorher),
  ]
}

/** An outline at a distance lies on what is round the element, one drawn inwards on the element itself. */
function readOutline(element: Element, jetzt: Stil, vorher: Stil): Zeichen[] {
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = jetzt
  const breite = Number.parseFloat(outlineWidth)
  const alt = `${vorher.outlineStyle} ${vorher.outlineWidth} ${vorher.outlineColor}`
  if (outlineStyle === 'none' || alt === `${outlineStyle} ${outlineWidth} ${outlineColor}`) return []
  const innen = Number.parseFloat(outlineOffset) <= -breite
  const grund = readGrund(innen ? element : element.parentElement)
  return [{ art: `outline ${outlineStyle}`, breite, abstand: contrastOn(outlineColor, grund) }]
}

const contrastOn = (css: string, grund: Farbe): number => kontrast(mixFarben(readFarbe(css), grund), grund)

/** A shadow counts as far as it is drawn sharp round the element: by its spread or its offset. */
function readShadows(element: Element, { boxShadow }: Stil, vorher: Stil): Zeichen[] {
  if (boxShadow === 'none' || boxShadow === vorher.boxShadow) return []
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
function readBorders(element: Element, jetzt: Stil, vorher: Stil): Zeichen[] {
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
