import type { Block } from '../bloecke.ts'
import type { Kasten, Seite } from './seite.ts'

/** Smaller pictures are signs, not worth a note. */
const kleinstesBild = 1500
/** A picture on so many pages at the same place belongs to their frame. */
const wiederholt = 3

/** Finds the pictures of each page, without logos that come again and those that fill the page behind its text. */
export function findPictures(seiten: Seite[]): Map<Seite, (Kasten & { block: Block })[]> {
  const orte = Map.groupBy(
    seiten.flatMap(({ bilder }) => bilder),
    placeOf,
  )
  return new Map(
    seiten.map((seite) => [
      seite,
      seite.bilder
        .filter((bild) => area(bild) >= kleinstesBild)
        .filter(
          (bild) => seite.stuecke.length === 0 || !isDecoration(bild, seite, orte.get(placeOf(bild)) ?? []),
        )
        .map(({ x1, y1, x2, y2 }) => ({ x1, y1, x2, y2, block: { art: 'bild', alternativtext: '' } })),
    ]),
  )
}

/** A page without text is one picture, wherever it stands. */
const isDecoration = (bild: Kasten, { breite, hoehe }: Seite, alle: Kasten[]): boolean =>
  alle.length >= wiederholt || area(bild) > 0.9 * breite * hoehe

const area = ({ x1, y1, x2, y2 }: Kasten): number => (x2 - x1) * (y2 - y1)

const placeOf = ({ x1, y1, x2, y2 }: Kasten): string => [x1, y1, x2, y2].map(Math.round).join()
