import { createCanvas } from '@napi-rs/canvas'
import { registerFont } from './fonts.ts'

/** Size of all text in a chart: stays above 12 px where a page scales a chart down by up to a seventh. */
export const fontSize = 14

/** Distance of baselines in text of several lines. */
export const lineHeight = 18

/** What the SVG asks the browser for. */
export const fontFamily = 'Fira Sans, sans-serif'

/** Height of capitals and digits in Fira Sans. */
export const capHeight = 0.69 * fontSize

/** Width of a space in Fira Sans. */
export const spaceWidth = 0.265 * fontSize

const measuredFamily = 'Fira Sans der Diagramme'
registerFont('fira-sans-latin-400-normal', measuredFamily)

// In units of the font every advance is a whole number, on every machine.
const unitsPerEm = 1000
const pen = createCanvas(1, 1).getContext('2d')
pen.font = `${unitsPerEm}px "${measuredFamily}"`

// What the font file lacks would be measured with whatever font this machine has.
const missingInFont = /[^\u0020-\u00ff\u0152\u0153\u2010-\u2027\u2030-\u203a€™↑↓−]/gu

/**
 * Room a line of text needs, with the letter and word spacing a reader may set (WCAG 2.2, 1.4.12).
 *
 * @returns px of the viewBox
 */
export function roomFor(line: string): number {
  const printed = pen.measureText(line.replace(missingInFont, 'M')).width
  const spaces = line.split(' ').length - 1
  return (Math.round(printed) / unitsPerEm + 0.12 * line.length + 0.16 * spaces) * fontSize
}

/** Room for the widest of some lines; 0 for none. */
export function roomForAll(lines: string[]): number {
  return Math.max(0, ...lines.map(roomFor))
}

/** Room that a line of text needs. */
type Measure = (line: string) => number

/**
 * Breaks text into lines without losing a character; a word that is too long is broken where it must be.
 *
 * @param width room of a line in px of the viewBox
 * @param measure how a line is measured
 * @returns lines; all but the last keep their space at the end
 */
export function wrap(text: string, width: number, measure: Measure = roomFor): string[] {
  const lines: string[] = ['']
  for (const piece of pieces(text).flatMap((word) => breakWord(word, width, measure))) {
    const extended = lines.at(-1) + piece
    if (measure(extended.trimEnd()) <= width) lines[lines.length - 1] = extended
    else lines.push(piece)
  }
  return lines.filter((line) => line !== '')
}

/** The longest piece of text that no line break can divide, such as "Einstiegsqualifizierungen)". */
export function longestPiece(text: string, measure: Measure = roomFor): number {
  return Math.max(0, ...pieces(text).map((piece) => measure(piece.trimEnd())))
}

// A line break may follow a space, but not in "§ 16i", "z. B.", "- 5" or "5 %", and a hyphen or slash in a word.
const lineBreaks = /(?<= )(?<!(?:§|(?<!\p{L})\p{L}\.|(?<!\S)[-−+]) )(?![€%])|(?<=\p{L}[-/])(?=\p{L})/u

function pieces(text: string): string[] {
  return text
    .trim()
    .replace(/[ \t\r\n]+/g, ' ')
    .split(lineBreaks)
}

function breakWord(word: string, width: number, measure: Measure): string[] {
  if (measure(word.trimEnd()) <= width) return [word]
  const characters = [...word]
  let fitting = characters.length - 1
  while (fitting > 1 && measure(characters.slice(0, fitting).join('')) > width) fitting--
  const [start, end] = [characters.slice(0, fitting).join(''), characters.slice(fitting).join('')]
  return [start, ...breakWord(end, width, measure)]
}

/** Baseline of the first line of text whose lines begin at `top`. */
export function firstBaseline(top: number): number {
  return top + (lineHeight + capHeight) / 2
}

/** Baseline of the first of some lines that are centred around `middle`. */
export function baselineAround(middle: number, lines: number): number {
  return firstBaseline(middle - (lines * lineHeight) / 2)
}
