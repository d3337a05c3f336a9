import type { Kasten } from '../seite.ts'
import type { Zeile } from './zeile.ts'

/** Something that stands on a page at its place: a part of a line, a table, a picture. */
export type Ding = Kasten & { zeile?: Zeile }

/** Columns of running text have at least so many lines of at least so many letters. */
const wenigste = { zeilen: 4, zeichen: 18 }

/**
 * Brings the things of a page into reading order: columns of running text one after the other, between what goes over
 * their whole width.
 *
 * @returns groups of things that belong to one column, in order
 */
export function orderColumns<D extends Ding>(dinge: D[]): D[][] {
  const rinne = findGutter(dinge)
  if (rinne === undefined) return dinge.length > 0 ? [dinge] : []
  return cutBands(dinge, rinne).flatMap((band) => {
    const [links, rechts] = sides(band, rinne)
    return isColumns(links, rechts) ? [...orderColumns(links), ...orderColumns(rechts)] : [band]
  })
}

const crosses = ({ x1, x2 }: Kasten, x: number): boolean => x1 < x && x < x2

const sides = <D extends Ding>(dinge: D[], x: number): [D[], D[]] => [
  dinge.filter(({ x2 }) => x2 <= x),
  dinge.filter(({ x1 }) => x1 >= x),
]

/** Where parts of lines face each other most often with a gap between them, and columns stand on both sides. */
function findGutter(dinge: Ding[]): number | undefined {
  const mitten = gaps(dinge)
  const beste = mitten
    .map((x) => ({ x, zeilen: linesInColumns(dinge, x) }))
    .toSorted((a, b) => b.zeilen - a.zeilen)[0]
  return beste && beste.zeilen > 0 ? beste.x : undefined
}

/** Middles of the gaps between neighbours on one line, those that nearly agree once. */
function gaps(dinge: Ding[]): number[] {
  const zeilen = dinge.flatMap(({ zeile }) => zeile ?? []).toSorted((a, b) => b.y - a.y || a.x1 - b.x1)
  const mitten = zeilen.flatMap((zeile, i) => {
    const next = zeilen[i + 1]
    return next && Math.abs(next.y - zeile.y) < 2 && next.x1 > zeile.x2
      ? [(zeile.x2 + next.x1) / 2, next.x1 - 2]
      : []
  })
  return [...new Set(mitten.map((x) => Math.round(x / 4) * 4))]
}

function linesInColumns(dinge: Ding[], x: number): number {
  return cutBands(dinge, x)
    .map((band) => sides(band, x))
    .reduce((sum, [links, rechts]) => sum + (isColumns(links, rechts) ? links.length + rechts.length : 0), 0)
}

/** Bands from above to below; what crosses the gutter is a band of its own. */
function cutBands<D extends Ding>(dinge: D[], x: number): D[][] {
  const baender: D[][] = []
  let quer: boolean | undefined
  for (const ding of dinge.toSorted((a, b) => b.y2 - a.y2)) {
    const crossing = crosses(ding, x)
    if (crossing === quer) baender.at(-1)?.push(ding)
    else baender.push([ding])
    quer = crossing
  }
  return baender
}

const isColumns = (links: Ding[], rechts: Ding[]): boolean => isProse(links) && isProse(rechts)

/** Lines of running text mostly fill their column; cells of a table do not. */
function isProse(dinge: Ding[]): boolean {
  const zeilen = dinge.flatMap(({ zeile }) => zeile ?? [])
  if (zeilen.length < wenigste.zeilen) return false
  const breite = Math.max(...zeilen.map(({ x2 }) => x2)) - Math.min(...zeilen.map(({ x1 }) => x1))
  const voll = zeilen.filter(({ x1, x2, text }) => x2 - x1 > 0.7 * breite && text.length >= wenigste.zeichen)
  return voll.length * 2 > zeilen.length
}
