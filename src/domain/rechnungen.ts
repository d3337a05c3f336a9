import { findZahlen } from './zahlen.ts'

/** A calculation of editors: `1.370 / 1.808 = 75,8 %`. */
export interface Rechnung {
  /** As written, with the signs that are printed. */
  text: string
  operanden: number[]
  /** What stands behind the sign of equality. */
  ergebnis: string
  /** Whether the operands give the result, rounded as it is. */
  stimmt: boolean
  /** What they give, rounded as the result is printed. */
  gerechnet: number
}

const zeichen: Record<string, string> = { '/': '÷', '*': '×', '-': '−' }
const rechenarten: Record<string, (a: number, b: number) => number> = {
  '+': (a, b) => a + b,
  '−': (a, b) => a - b,
  '×': (a, b) => a * b,
  '÷': (a, b) => a / b,
}

/**
 * Reads calculations that are separated by `|`. Signs stand between spaces; it is calculated from left to right, and a
 * quotient whose result is printed in `%` counts in hundredths.
 *
 * @returns undefined for each that cannot be read
 */
export function readRechnungen(text: string | undefined): (Rechnung | undefined)[] {
  return text === undefined ? [] : text.split('|').map((eine) => readRechnung(eine.trim()))
}

function readRechnung(roh: string): Rechnung | undefined {
  const text = roh.replace(/(?<= )[/*-](?= )/gu, (wort) => zeichen[wort] ?? wort)
  const [links = '', ergebnis = '', mehr] = text.split(' = ')
  const [soll, zuviel] = findZahlen(ergebnis)
  const worte = links.split(/ ([+−×÷]) /u)
  const operanden = worte.filter((_, i) => i % 2 === 0).map(readOperand)
  if (!soll || zuviel || mehr !== undefined || worte.length < 3 || operanden.some(Number.isNaN))
    return undefined
  const wert = operanden.reduce((a, b, i) => rechenarten[worte[2 * i - 1] ?? '']?.(a, b) ?? Number.NaN)
  const gerechnet = soll.einheit === 'Prozent' && worte.includes('÷') ? wert * 100 : wert
  const stellen = /,(\d+)/u.exec(ergebnis)?.[1]?.length ?? 0
  const stimmt = Math.abs(gerechnet - soll.wert) <= 0.5 * 10 ** -stellen + 1e-9
  return { text, operanden, ergebnis, gerechnet: Number(gerechnet.toFixed(stellen)), stimmt }
}

/** One number, whole, as a table prints it. */
function readOperand(text: string): number {
  const [zahl, weitere] = findZahlen(text)
  return zahl && !weitere ? zahl.wert : Number.NaN
}
