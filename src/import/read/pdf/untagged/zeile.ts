import { mainSize } from '../join-pieces.ts'
import { readLines } from '../lines.ts'
import { type Kasten, rechts, type Stueck } from '../seite.ts'

/** A printed line, or the part of one that stands in a column. */
export interface Zeile extends Kasten {
  stuecke: Stueck[]
  /** Baseline. */
  y: number
  groesse: number
  fett: boolean
  text: string
}

/** Wider gaps than this many heights of the font part columns; justified text has narrower ones. */
const spaltenluecke = 1.5

export function toZeile(stuecke: Stueck[]): Zeile {
  const groesse = mainSize(stuecke)
  const gross = stuecke.filter((one) => one.groesse > 0.82 * groesse)
  const [erstes] = gross.length > 0 ? gross : stuecke
  const y = erstes?.y ?? 0
  return {
    stuecke,
    y,
    groesse,
    fett: stuecke.every(({ fett, text }) => fett || !/[\p{L}\p{N}]/u.test(text)),
    text: stuecke.map(({ text, nachLeer }, i) => (nachLeer && i > 0 ? ` ${text}` : text)).join(''),
    x1: Math.min(...stuecke.map(({ x }) => x)),
    x2: Math.max(...stuecke.map(rechts)),
    y1: y - 0.25 * groesse,
    y2: y + 0.85 * groesse,
  }
}

/** Pieces as parts of lines, cut at wide gaps, from above to below and from left to right. */
export function toSegments(stuecke: Stueck[]): Zeile[] {
  return readLines(stuecke).flatMap((zeile) => cutAtGaps(zeile).map(toZeile))
}

/** @param weit gaps wider than this many heights of the font part what stands beside them */
export function cutAtGaps(zeile: Stueck[], weit = spaltenluecke): Stueck[][] {
  const teile: Stueck[][] = []
  for (const stueck of zeile) {
    const teil = teile.at(-1)
    const davor = teil?.at(-1)
    if (teil && davor && stueck.x - rechts(davor) <= weit * Math.max(stueck.groesse, davor.groesse))
      teil.push(stueck)
    else teile.push([stueck])
  }
  return teile
}

/** Parts of lines of one column as whole lines. */
export function joinSegments(segmente: Zeile[]): Zeile[] {
  return readLines(segmente.flatMap(({ stuecke }) => stuecke)).map(toZeile)
}

/** The value that most of a list weighs for. */
export function mode(werte: [wert: number, gewicht: number][]): number {
  const summen = new Map<number, number>()
  for (const [wert, gewicht] of werte) summen.set(wert, (summen.get(wert) ?? 0) + gewicht)
  return [...summen].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
