import { readLines } from '../lines.ts'
import type { Seite, Stueck } from '../seite.ts'
import { toZeile, type Zeile } from './zeile.ts'

/** So many of the outermost lines of a page may belong to its frame. */
const hoechstens = 4
/** Longer lines are text. */
const laengsterRahmen = 100
/** A line of the frame stands at the same height on every page, within these points. */
const gleicheHoehe = 4

/**
 * Finds headers, footers and page numbers: outermost lines whose words, but for numbers, come again at the same height.
 *
 * @returns for each page the pieces of its frame
 */
export function findFrames(
  seiten: Seite[],
  isBody: (seite: Seite, stueck: Stueck) => boolean,
): Map<Seite, Zeile[]> {
  const aussen = new Map(
    seiten.map((seite) => {
      const zeilen = readLines(seite.stuecke.filter((stueck) => !isBody(seite, stueck))).map(toZeile)
      return [seite, outermost(zeilen)]
    }),
  )
  const alle = [...aussen].flatMap(([seite, zeilen]) => zeilen.map((zeile) => ({ seite, zeile })))
  const nachWorten = Map.groupBy(alle, ({ zeile }) => patternOf(zeile))
  const mindestens = seiten.length > 3 ? 3 : 2
  const isFrame = (zeile: Zeile) =>
    new Set(
      (nachWorten.get(patternOf(zeile)) ?? [])
        .filter((other) => Math.abs(other.zeile.y - zeile.y) <= gleicheHoehe)
        .map(({ seite }) => seite),
    ).size >= mindestens
  const hoehen = alle.filter(({ zeile }) => isFrame(zeile)).map(({ zeile }) => zeile.y)
  return new Map(
    [...aussen].map(([seite, zeilen]) => [
      seite,
      zeilen.filter((zeile) => isFrame(zeile) || isInPlace(zeile, zeilen, hoehen)),
    ]),
  )
}

/** The first or last line of a page, where other pages have their frame: a header that changes with the chapter. */
function isInPlace(zeile: Zeile, zeilen: Zeile[], hoehen: number[]): boolean {
  const aussen = zeile === zeilen[0] || zeile === zeilen.at(-1)
  return aussen && zeile.text.length <= laengsterRahmen && hoehen.some((y) => Math.abs(y - zeile.y) < 1)
}

function outermost(zeilen: Zeile[]): Zeile[] {
  return [...new Set([...zeilen.slice(0, hoechstens), ...zeilen.slice(-hoechstens)])]
}

const patternOf = ({ text }: Zeile): string => text.replace(/\d+/gu, '0').replace(/\s+/gu, ' ').trim()
