import { spanOf, type Tabelle, type Tabellenzeile } from '../../bloecke.ts'
import { findZuBreit } from '../../grenzen.ts'
import { refuseIf } from '../../quelle.ts'
import type { Baumknoten } from '../seite.ts'
import { isKnoten } from './merge-tree.ts'

/**
 * Reads a table of the structure tree, given how to read the text of a cell.
 *
 * @throws {UnbrauchbareQuelle} when it is wider than anybody can read
 */
export function readTable(knoten: Baumknoten, cellText: (zelle: Baumknoten) => string): Tabelle {
  const rows = fillGaps(rowsOf(knoten).map(cellsOf))
  const zeilen = rows.map((zellen): Tabellenzeile => {
    const texte = zellen.map(cellText)
    const koepfe = zellen.filter(({ role }) => role === 'TH').length
    return {
      kopf: koepfe > 1 && zellen.every(({ role }, i) => role === 'TH' || texte[i] === ''),
      zellen: zellen.map(({ colSpan = 1, rowSpan = 1 }, i) => ({
        text: texte[i] ?? '',
        spalten: spanOf(colSpan),
        zeilen: spanOf(rowSpan),
      })),
    }
  })
  const rumpf = zeilen.findIndex(({ kopf }) => !kopf)
  // A row of headers below data heads only its own section.
  return { art: 'tabelle', zeilen: zeilen.map((zeile, i) => ({ ...zeile, kopf: i < rumpf })) }
}

/** All words of a table's header cells. */
export function headerTexts(knoten: Baumknoten, cellText: (zelle: Baumknoten) => string): string[] {
  return rowsOf(knoten).flatMap((row) =>
    cellsOf(row).flatMap((zelle) => (zelle.role === 'TH' ? [cellText(zelle)] : [])),
  )
}

function rowsOf(knoten: Baumknoten): Baumknoten[] {
  return (knoten.children ?? [])
    .filter(isKnoten)
    .flatMap((kind) =>
      kind.role === 'TR' ? [kind] : /^T(?:Head|Body|Foot)$/u.test(kind.role) ? rowsOf(kind) : [],
    )
}

const cellsOf = (row: Baumknoten): Baumknoten[] =>
  (row.children ?? []).filter(isKnoten).filter(({ role }) => role === 'TH' || role === 'TD')

const leereZelle: Baumknoten = { role: 'TD', children: [] }

/** Some writers leave empty cells out; the headers that the next one names tell its column. */
function fillGaps(rows: Baumknoten[][]): Baumknoten[][] {
  const stand: Stand = { spalten: new Map(), belegt: [] }
  return rows.map((row, y) => {
    const voll: Baumknoten[] = []
    let x = 0
    for (const zelle of row) {
      const start = freeFrom(stand, x, y)
      const ziel = Math.max(start, columnOf(stand, zelle))
      for (x = start; x < ziel; x++) if (!isTaken(stand, x, y)) voll.push(leereZelle)
      voll.push(zelle)
      x = put(stand, zelle, x, y)
    }
    return voll
  })
}

interface Stand {
  /** Columns of header cells by their ids. */
  spalten: Map<string, number>
  /** For each column the row from which on it is free. */
  belegt: number[]
}

const isTaken = ({ belegt }: Stand, x: number, y: number): boolean => (belegt[x] ?? 0) > y

function freeFrom(stand: Stand, von: number, y: number): number {
  let x = von
  while (isTaken(stand, x, y)) x++
  return x
}

const columnOf = ({ spalten }: Stand, { headers = [] }: Baumknoten): number =>
  Math.max(-1, ...headers.map((id) => spalten.get(id) ?? -1))

/** @returns the column after the cell */
function put({ spalten, belegt }: Stand, zelle: Baumknoten, x: number, y: number): number {
  if (zelle.structId && isColumnHeader(zelle)) spalten.set(zelle.structId, x)
  const ende = x + spanOf(zelle.colSpan ?? 1)
  refuseIf(findZuBreit(ende))
  for (let k = x; k < ende; k++) belegt[k] = y + spanOf(zelle.rowSpan ?? 1)
  return ende
}

/** One above a single column; those above several or beside rows do not tell a cell's place. */
const isColumnHeader = ({ role, colSpan = 1, scope = 'Column' }: Baumknoten): boolean =>
  role === 'TH' && colSpan === 1 && scope === 'Column'
