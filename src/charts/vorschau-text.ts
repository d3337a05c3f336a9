import { createCanvas } from '@napi-rs/canvas'
import { registerFont } from './fonts.ts'
import { longestPiece, wrap } from './text.ts'

/** Weights that preview pictures are written in. */
const weights = { 400: 'Fira Sans der Vorschau', 600: 'Fira Sans der Vorschau fett' } as const

export type Weight = keyof typeof weights

for (const [weight, name] of Object.entries(weights)) {
  registerFont(`fira-sans-latin-${weight}-normal`, name)
  // Names of people and places may come from anywhere in Europe.
  registerFont(`fira-sans-latin-ext-${weight}-normal`, `${name} erweitert`)
}

/** What a canvas asks for. */
export function fontOf(weight: Weight, size: number): string {
  return `${size}px "${weights[weight]}", "${weights[weight]} erweitert"`
}

const unitsPerEm = 1000
const pen = createCanvas(1, 1).getContext('2d')

/** Width of a line of text in px. */
export function widthOf(line: string, weight: Weight, size: number): number {
  pen.font = fontOf(weight, unitsPerEm)
  return (pen.measureText(line).width / unitsPerEm) * size
}

/** Room that a text may take, and the sizes it may be written in, the largest first. */
export interface Textraum {
  width: number
  height: number
  weight: Weight
  sizes: readonly number[]
}

/** Text as it is set. */
export interface Satz {
  lines: string[]
  size: number
  lineHeight: number
  weight: Weight
}

/**
 * Sets a text as large as its room allows without breaking a word. Where even the smallest size is too large, words are
 * broken and what has no room is left out with an ellipsis.
 */
export function setText(text: string, raum: Textraum): Satz {
  const ohneBruch = raum.sizes.filter(
    (size) => longestPiece(text, (piece) => widthOf(piece, raum.weight, size)) <= raum.width,
  )
  const saetze = ohneBruch.map((size) => setAt(text, raum, size))
  return saetze.find((satz) => fits(satz, raum)) ?? cut(setAt(text, raum, Math.min(...raum.sizes)), raum)
}

function setAt(text: string, { width, weight }: Textraum, size: number): Satz {
  const lines = wrap(text, width, (line) => widthOf(line, weight, size)).map((line) => line.trimEnd())
  return { lines, size, weight, lineHeight: Math.round(size * 1.2) }
}

const fits = ({ lines, lineHeight }: Satz, { height }: Textraum): boolean =>
  lines.length * lineHeight <= height

function cut(satz: Satz, { width, height }: Textraum): Satz {
  const lines = satz.lines.slice(0, Math.max(1, Math.floor(height / satz.lineHeight)))
  if (lines.length === satz.lines.length) return satz
  const last = [...(lines.pop() ?? '')]
  while (widthOf(`${last.join('')}…`, satz.weight, satz.size) > width) last.pop()
  return { ...satz, lines: [...lines, `${last.join('')}…`] }
}
