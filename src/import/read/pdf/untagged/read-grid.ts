import type { Tabelle } from '../../bloecke.ts'
import { umbruch } from '../../schreibweise.ts'
import { joinPieces, mainSize } from '../join-pieces.ts'
import { readLines } from '../lines.ts'
import type { Kasten, Stueck } from '../seite.ts'
import { cutAtWalls } from './cut-at-walls.ts'
import type { Gitter } from './find-grids.ts'
import { splitParagraphs } from './split-paragraphs.ts'
import { toZeile } from './zeile.ts'

/** Whether the middle of a piece stands in a box. */
export function isInside(stueck: Stueck, { x1, y1, x2, y2 }: Kasten): boolean {
  const [x, y] = [stueck.x + stueck.breite / 2, stueck.y + stueck.groesse / 3]
  return x1 <= x && x <= x2 && y1 <= y && y <= y2
}

/** The table of a grid; undefined when too few of its places hold text, as in a chart. */
export function readGridTable(gitter: Gitter, alle: Stueck[]): Tabelle | undefined {
  const kaesten = gitter.zeilen.flat()
  const stuecke = alle
    .filter((stueck) => isInside(stueck, gitter))
    .flatMap((stueck) => cutAtWalls(stueck, kaesten))
  const zeilen = gitter.zeilen.map((zellen) =>
    zellen.map((zelle) => ({
      text: cellText(
        stuecke.filter((stueck) => isInside(stueck, zelle)),
        zelle,
      ),
      spalten: zelle.spalten,
      zeilen: zelle.zeilen,
    })),
  )
  const voll = zeilen.filter((zellen) => zellen.some(({ text }) => text !== ''))
  const spalten = new Set(
    zeilen.flatMap((zellen) => zellen.flatMap(({ text }, x) => (text === '' ? [] : [x]))),
  )
  if (spalten.size < 2 || voll.length * 2 < zeilen.length) return undefined
  return { art: 'tabelle', zeilen: zeilen.map((zellen) => ({ kopf: false, zellen })) }
}

/** Paragraphs and items of a cell stand below each other. */
function cellText(stuecke: Stueck[], zelle: Kasten): string {
  const zeilen = readLines(stuecke).map(toZeile)
  const groesse = mainSize(stuecke)
  return splitParagraphs(zeilen, { rechts: zelle.x2, abstand: 1.2, groesse, gesperrt: false })
    .map((absatz) => joinPieces(absatz.flatMap((zeile) => zeile.stuecke)))
    .filter(Boolean)
    .join(umbruch)
}
