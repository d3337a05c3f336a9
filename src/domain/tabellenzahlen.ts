import { beschreibe } from './kennzahlen.ts'
import type { Quelltabelle } from './quelltabellen.ts'
import { figuresIn } from './zahlarten.ts'
import type { Zahlstelle } from './zahlen.ts'
import { type Angabe, idOf, merge, readZuordnung, type Zuordnung } from './zuordnung.ts'

/** A number in a cell with what the table says about it. */
export interface Zellzahl {
  /** Row of the body, counted from 1. */
  zeile: number
  /** Column, counted from 1; the first one holds the rows' names. */
  spalte: number
  /** What the row is called. */
  name: string
  /** Text of the cell, and where in it the number stands. */
  zelle: string
  stelle: Zahlstelle
  angabe: Angabe
}

/** A number in a typed table of which nothing is said, or of which too much is. */
export interface Zuordnungsluecke {
  zeile: number
  spalte: number
  zelle: string
  grund: string
}

/** Whether a table's figures are typed at all. */
export function isZugeordnet({ zahlen, spalten, zeilen }: Quelltabelle): boolean {
  return zahlen !== '' || spalten !== '' || zeilen !== ''
}

/**
 * The numbers of a typed table.
 *
 * @throws {UnbekannteAngabe} when its attributes cannot be read
 */
export function readZellzahlen(tabelle: Quelltabelle): { zahlen: Zellzahl[]; luecken: Zuordnungsluecke[] } {
  const zuordnung = readZuordnung(tabelle.zahlen, tabelle.spalten, tabelle.zeilen)
  const zellen = tabelle.rumpf.flatMap((row, y) =>
    row.slice(1).map((zelle, x) => readZelle(zuordnung, { zelle, name: nameOf(row, x), x, y })),
  )
  return { zahlen: zellen.flatMap(({ zahlen }) => zahlen), luecken: zellen.flatMap(({ luecken }) => luecken) }
}

/** What a row is called: its first cell with words, before the one with the number. */
const nameOf = (row: string[], x: number): string =>
  row.slice(0, x + 1).find((zelle) => /\p{L}{2}/u.test(zelle)) ?? row[0] ?? ''

interface Zelle {
  zelle: string
  name: string
  x: number
  y: number
}

function readZelle(zuordnung: Zuordnung, { zelle, name, x, y }: Zelle) {
  const stellen = figuresIn(zelle)
  const angaben = angabenFor(zuordnung, x, y)
  const ort = { zeile: y + 1, spalte: x + 2, zelle }
  if (stellen.length === 0 || angaben.every(({ keine }) => keine)) return { zahlen: [], luecken: [] }
  if (angaben.length < stellen.length) {
    const grund = `In der Zelle ${stellen.length === 1 ? 'steht 1 Zahl' : `stehen ${stellen.length} Zahlen`}, zugeordnet ${angaben.length === 1 ? 'ist 1' : `sind ${angaben.length}`}. Erwartet: eine Zuordnung für jede Zahl, mit Komma getrennt.`
    return { zahlen: [], luecken: [{ ...ort, grund }] }
  }
  const paare = stellen.map((stelle, i) => ({
    ...ort,
    name,
    stelle,
    angabe: byUnit(angaben[i] ?? {}, stelle),
  }))
  return { zahlen: paare.filter(({ angabe }) => !angabe.keine), luecken: [] }
}

/** A printed unit tells a change in percent from one in points or persons, and a share from a count. */
function byUnit(angabe: Angabe, { einheit }: Zahlstelle): Angabe {
  const { groesse } = angabe
  const id = idOf(angabe)
  if (einheit === undefined || id === undefined) return angabe
  const prozent = einheit === 'Prozent'
  if (groesse === 'veraenderung' && !prozent) return { ...angabe, groesse: 'differenz' }
  if (groesse === 'differenz' && prozent) return { ...angabe, groesse: 'veraenderung' }
  return prozent && groesse === undefined && beschreibe(id).einheit !== 'Prozent'
    ? { ...angabe, groesse: 'anteil' }
    : angabe
}

/** What table, column and row say of the numbers of one cell, the row last. */
function angabenFor({ zahlen, spalten, zeilen }: Zuordnung, x: number, y: number): Angabe[] {
  const spalte = spalten[x] ?? [{}]
  const zeile = zeilen[y] ?? [[{}]]
  const eigene = zeile.length > 1 ? (zeile[x] ?? [{}]) : (zeile[0] ?? [{}])
  const anzahl = Math.max(spalte.length, eigene.length)
  return Array.from({ length: anzahl }, (_, i) => {
    const vonSpalte = spalte.length > 1 ? (spalte[i] ?? {}) : (spalte[0] ?? {})
    const vonZeile = eigene.length > 1 ? (eigene[i] ?? {}) : (eigene[0] ?? {})
    return merge(merge(zahlen, vonSpalte), vonZeile)
  })
}
