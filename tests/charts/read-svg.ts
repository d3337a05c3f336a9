import { optimize, type XastElement } from 'svgo'
import type { Box } from '../../src/charts/frame.ts'
import { fontSize, roomFor } from '../../src/charts/text.ts'

/** A line of text in a chart and the room it takes. */
interface Line {
  text: string
  box: Box
}

/** What a test wants to know of a chart, read from its markup. */
interface Picture {
  root: XastElement
  elements: XastElement[]
  /** Whole text of each label. */
  labels: string[]
  lines: Line[]
  /** Rectangles that are filled evenly: bars in their full length, and legend samples. */
  bars: Box[]
}

/** Parses a chart with the SVG parser of svgo. */
export function readSvg(svg: string): Picture {
  const elements: XastElement[] = []
  const enter = (element: XastElement) => {
    elements.push(element)
  }
  optimize(svg, { plugins: [{ name: 'read', fn: () => ({ element: { enter } }) }] })
  const texts = elements.filter(({ name }) => name === 'text')
  const [root] = elements
  if (root === undefined) throw new Error('no element in the SVG')
  return {
    root,
    elements,
    labels: texts.map(textOf),
    lines: texts.flatMap(linesOf),
    bars: elements.filter(isFilledRect).map(boxOf),
  }
}

function textOf(node: XastElement): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('')
}

function isFilledRect({ name, attributes: { fill } }: XastElement): boolean {
  return name === 'rect' && fill !== 'none'
}

function linesOf(label: XastElement): Line[] {
  const { x: start, y, 'text-anchor': anchor } = label.attributes
  let baseline = Number(y)
  return label.children.flatMap((child) => {
    if (child.type === 'text') return [lineAt(child.value, Number(start), baseline, anchor)]
    if (child.type !== 'element') return []
    const { x, dy } = child.attributes
    baseline += Number(dy)
    return [lineAt(textOf(child), Number(x), baseline, anchor)]
  })
}

/** Browsers count a space at the end of a line when they anchor it, but nobody sees it. */
function lineAt(text: string, x: number, baseline: number, anchor = 'start'): Line {
  const before = { start: 0, middle: 0.5, end: 1 }[anchor] ?? 0
  const height = 0.69 * fontSize
  const box = { x: x - before * roomFor(text), y: baseline - height, width: roomFor(text.trim()), height }
  return { text, box }
}

function boxOf({ attributes }: XastElement): Box {
  const number = (name: string) => Number(attributes[name] ?? 0)
  return { x: number('x'), y: number('y'), width: number('width'), height: number('height') }
}
