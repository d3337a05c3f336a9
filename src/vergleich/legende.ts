import { element } from './element.ts'
import { striche } from './muster.ts'

/** What each series is drawn with, and its name as text of the page, which grows and breaks like any other. */
export function buildLegende(namen: string[], linien: boolean): HTMLElement {
  const eintraege = namen.map((name, n) => {
    const muster = draw('svg', { viewBox: '0 0 36 16', 'aria-hidden': 'true' })
    muster.append(...(linien ? drawLine(n) : drawBar(n)))
    return element('li', {}, muster, element('span', {}, name))
  })
  return element('ul', { class: 'vergleich-legende' }, ...eintraege)
}

/** The fillings of bars in small: full, hollow, striped, dotted. */
function drawBar(nummer: number): SVGElement[] {
  const farbe = colorOf(nummer)
  const inhalt = [
    [],
    [],
    [draw('path', { d: 'M2 14 14 2M10 14 22 2M18 14 30 2M26 14 34 6', stroke: farbe, 'stroke-width': '3' })],
    [6, 14, 22, 30].map((cx) => draw('circle', { cx: String(cx), cy: '8', r: '2.2', fill: farbe })),
  ][nummer]
  const rahmen = { x: '1', y: '1', width: '34', height: '14', stroke: farbe, 'stroke-width': '2' }
  return [draw('rect', { ...rahmen, fill: nummer === 0 ? farbe : 'none' }), ...(inhalt ?? [])]
}

/** The markers of lines in small: diamond, square, triangle, circle. */
const marken = [
  'M18 2 24 8 18 14 12 8Z',
  'M13 3h10v10h-10Z',
  'M18 2 24 13H12Z',
  'M18 3a5 5 0 1 1 0 10a5 5 0 1 1 0-10Z',
]

function drawLine(nummer: number): SVGElement[] {
  const farbe = colorOf(nummer)
  const strich = (striche[nummer] ?? []).join(' ') || 'none'
  return [
    draw('path', { d: 'M0 8H36', stroke: farbe, 'stroke-width': '2.5', 'stroke-dasharray': strich }),
    draw('path', { d: marken[nummer] ?? '', fill: farbe }),
  ]
}

const colorOf = (nummer: number): string => `var(--diagramm-${nummer + 1})`

function draw(name: string, attribute: Record<string, string>): SVGElement {
  const form = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [schluessel, wert] of Object.entries(attribute)) form.setAttribute(schluessel, wert)
  return form
}
