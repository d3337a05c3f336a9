import { type CustomPlugin, optimize, type XastElement } from 'svgo'
import type { Label } from './frame.ts'
import { paintOf } from './ink.ts'
import { fontFamily, fontSize, lineHeight, spaceWidth } from './text.ts'

/** Size of a finished drawing in px, and the ids of the elements on the page that name and describe it. */
export interface Sheet {
  width: number
  height: number
  labelledBy: string
  describedBy?: string | undefined
}

/**
 * Turns a drawing into the SVG of a page: scalable, painted with custom properties, with text as text.
 *
 * @param drawing what the canvas exported, without text: Skia would place each letter by itself
 * @param labels texts in reading order; with their anchor they stay in place in whatever font the reader has
 * @returns one `<svg role="img">`
 */
export function finishSvg(drawing: string, labels: Label[], sheet: Sheet): string {
  return optimize(drawing, {
    floatPrecision: 1,
    js2svg: { pretty: false },
    plugins: [
      'removeXMLProcInst',
      restyle(labels, sheet),
      'removeUnusedNS',
      'cleanupNumericValues',
      'convertPathData',
    ],
  }).data
}

// Has no effect here: lines are joined round and corners of bars are right angles.
const miterLimit = 'stroke-miterlimit'

function restyle(labels: Label[], { width, height, labelledBy, describedBy }: Sheet): CustomPlugin {
  const enter = (element: XastElement) => {
    if (element.name !== 'svg') return paint(element)
    for (const fixed of ['width', 'height']) delete element.attributes[fixed]
    Object.assign(element.attributes, {
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': labelledBy,
      ...(describedBy && { 'aria-describedby': describedBy }),
    })
    element.children = [...element.children.filter(isVisible), textGroup(labels)]
  }
  return { name: 'restyle', fn: () => ({ element: { enter } }) }
}

/** Clearing the canvas leaves a transparent sheet behind. */
function isVisible(child: XastElement['children'][number]): boolean {
  return child.type !== 'element' || child.attributes['fill-opacity'] !== '0'
}

function paint({ attributes }: XastElement): void {
  delete attributes[miterLimit]
  for (const name of ['fill', 'stroke']) {
    const paint = paintOf(attributes[name])
    if (paint === undefined) continue
    attributes[name] = paint.color
    if (paint.dash !== undefined) attributes['stroke-dasharray'] = paint.dash
  }
}

function textGroup(labels: Label[]): XastElement {
  const style = { 'font-family': fontFamily, 'font-size': String(fontSize), fill: 'var(--diagramm-text)' }
  return element('g', style, labels.filter(({ lines }) => lines.length > 0).map(textElement))
}

/** One element per label keeps the words of a wrapped name together for search and copying. */
function textElement(label: Label): XastElement {
  const [first = '', ...others] = label.lines
  const anchor = label.anchor === 'start' ? {} : { 'text-anchor': label.anchor }
  const place = { x: lineStart(label, first), y: rounded(label.y), ...anchor }
  const rest = others.map((line) =>
    element('tspan', { x: lineStart(label, line), dy: String(lineHeight) }, [text(line)]),
  )
  return element('text', place, [text(first), ...rest])
}

/** The space at the end of a line, kept for copying, counts for the anchor but should not be seen. */
function lineStart({ x, anchor }: Label, line: string): string {
  const shift = { start: 0, middle: 0.5, end: 1 }[anchor]
  return rounded(line.endsWith(' ') ? x + shift * spaceWidth : x)
}

const rounded = (length: number) => String(Math.round(length * 10) / 10)

const text = (value: string) => ({ type: 'text', value }) as const

function element(
  name: string,
  attributes: Record<string, string>,
  children: XastElement['children'],
): XastElement {
  return { type: 'element', name, attributes, children }
}
