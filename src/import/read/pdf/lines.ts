import type { Stueck } from './seite.ts'

/** Pieces of a page as printed lines from above to below, each from left to right; raised signs stay in their line. */
export function readLines(stuecke: Stueck[]): Stueck[][] {
  const zeilen: Stueck[][] = []
  for (const stueck of stuecke.toSorted((a, b) => b.y - a.y)) {
    const zeile = zeilen.findLast((one) => isSameLine(one, stueck))
    if (zeile) zeile.push(stueck)
    else zeilen.push([stueck])
  }
  return zeilen.map((zeile) => zeile.toSorted((a, b) => a.x - b.x))
}

/** The base of a raised sign stands above the line, but within its height. */
function isSameLine(zeile: Stueck[], { y, groesse }: Stueck): boolean {
  return zeile.some((one) => Math.abs(one.y - y) < 0.5 * Math.max(one.groesse, groesse))
}
