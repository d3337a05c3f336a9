import { woerter } from '../../../../domain/woerter.ts'
import type { Block } from '../../bloecke.ts'
import { joinPieces } from '../join-pieces.ts'
import { readLines } from '../lines.ts'
import type { Baumknoten, Seite, Stueck } from '../seite.ts'

/** Blocks of a page that its structure tree does not know. */
export interface Rest {
  oben: Block[]
  uebrig: Block[]
  unten: Block[]
}

/**
 * Finds what structure trees leave out: headers and footers by the file's own word or by coming again, headers of tables
 * that are printed once more, and text that the writer of the file forgot.
 *
 * @param kopfworte words of the headers of tables
 * @returns a function from a page to its rest
 */
export function readRest(
  seiten: Seite[],
  idsOf: (baum: Baumknoten | undefined) => Set<string>,
  kopfworte: Set<string>,
): (seite: Seite) => Rest {
  const zeilen = new Map(
    seiten.map((seite) => [seite, readLines(unknown(seite, idsOf(seite.baum))).map(describe)]),
  )
  const seitenOf = Map.groupBy([...zeilen.values()].flat(), ({ muster }) => muster)
  const isFrame = ({ muster, text, artefakt }: Zeile) =>
    artefakt || (seitenOf.get(muster)?.length ?? 0) > 1 || woerter(text).every((wort) => kopfworte.has(wort))
  return (seite) => {
    const [rahmen, uebrig] = partition(zeilen.get(seite) ?? [], isFrame)
    const block = ({ text, artefakt }: Zeile): Block => ({ art: 'rahmen', text, sicher: artefakt })
    return {
      oben: rahmen.filter(({ y }) => y > seite.hoehe / 2).map(block),
      uebrig: uebrig.map(({ text }) => ({ art: 'absatz', text, tiefe: 0 })),
      unten: rahmen.filter(({ y }) => y <= seite.hoehe / 2).map(block),
    }
  }
}

interface Zeile {
  text: string
  /** The text with all numbers alike. */
  muster: string
  y: number
  artefakt: boolean
}

const unknown = ({ stuecke }: Seite, ids: Set<string>): Stueck[] =>
  stuecke.filter(({ marke, text }) => text.trim() !== '' && !(marke && ids.has(marke)))

function describe(stuecke: Stueck[]): Zeile {
  const text = joinPieces(stuecke, { ohneFett: true })
  const artefakt = stuecke.every((stueck) => stueck.artefakt)
  return { text, muster: text.replace(/\d+/gu, '0'), y: stuecke[0]?.y ?? 0, artefakt }
}

function partition<T>(alle: T[], test: (one: T) => boolean): [T[], T[]] {
  return [alle.filter(test), alle.filter((one) => !test(one))]
}
