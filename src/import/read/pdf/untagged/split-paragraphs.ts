import { isSatzende } from '../../../../domain/saetze.ts'
import { textbreite } from '../zeichenbreite.ts'
import { readLabel } from './read-label.ts'
import { unterschied } from './schriftbild.ts'
import type { Zeile } from './zeile.ts'

/** Between lines of one paragraph the baselines are nearer than this many heights of the font. */
const groessterAbstand = 1.6

/** What is known of a column and of the document it belongs to. */
export interface Spaltensatz {
  /** Right edge. */
  rechts: number
  /** Distance of baselines in running text, in heights of its font. */
  abstand: number
  /** Larger type is that of titles. */
  groesse: number
  /** Whether paragraphs stand apart, so that lines which stand together belong to one. */
  gesperrt: boolean
}

/** Groups lines of one column to paragraphs, items and titles. */
export function splitParagraphs(zeilen: Zeile[], satz: Spaltensatz): Zeile[][] {
  const absaetze: Zeile[][] = []
  for (const zeile of zeilen) {
    const absatz = absaetze.at(-1)
    if (absatz && continues(absatz, zeile, satz)) absatz.push(zeile)
    else absaetze.push([zeile])
  }
  return absaetze
}

function continues(
  absatz: Zeile[],
  zeile: Zeile,
  { rechts, abstand, groesse, gesperrt }: Spaltensatz,
): boolean {
  const davor = absatz.at(-1)
  if (!davor || !isNear(davor, zeile, Math.min(abstand * 1.3, groessterAbstand))) return false
  const full = isFull(davor, zeile, rechts)
  if (davor.groesse > groesse + unterschied) return full || !isNumbered(zeile)
  if (readLabel(zeile) || (davor.fett !== zeile.fett && !full) || isBackFromItem(absatz, zeile)) return false
  return full || gesperrt || !isEnd(davor, zeile)
}

/** Lines of one size at the distance of lines. */
function isNear(davor: Zeile, zeile: Zeile, weit: number): boolean {
  const groesse = Math.max(davor.groesse, zeile.groesse)
  const distanz = davor.y - zeile.y
  return (
    Math.abs(davor.groesse - zeile.groesse) <= unterschied &&
    distanz <= weit * groesse &&
    distanz >= 0.3 * groesse
  )
}

const isNumbered = ({ text }: Zeile): boolean =>
  /^\s*(?:\d{1,2}(?:\.\d{1,2})*\.?|[A-Z]\.(?:\d+\.?)?|[IVX]+\.)\s/u.test(text)

/** The next word would not have fitted into the line, so it was broken by its width. */
export function isFull(davor: Zeile, zeile: Zeile, rechts: number): boolean {
  const text = zeile.text.trim()
  const [wort = ''] = text.split(/\s/u)
  const breite = ((zeile.x2 - zeile.x1) * textbreite(`${wort} `)) / Math.max(1, textbreite(text))
  return davor.x2 + breite > rechts - 1.5 * davor.groesse
}

/** A line that was ended on purpose goes on only where its sentence does. */
export function isEnd(davor: Zeile, zeile: Zeile): boolean {
  return isSatzende(davor.text.trim()) || !/^\p{Ll}/u.test(zeile.text.trim())
}

/** The lines of an item stand below its text; what stands further left is no longer part of it. */
function isBackFromItem([erste]: Zeile[], zeile: Zeile): boolean {
  const label = erste && !erste.fett ? readLabel(erste) : undefined
  return label !== undefined && zeile.x1 < label.textX - 0.4 * zeile.groesse
}
