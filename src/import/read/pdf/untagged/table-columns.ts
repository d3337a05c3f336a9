import type { Stueck } from '../seite.ts'
import { cutAtWalls } from './cut-at-walls.ts'
import { toZeile, type Zeile } from './zeile.ts'

/** Where the parts of lines that stand below each other begin and end. */
export interface Spalte {
  x1: number
  x2: number
}

/** A gap between columns is where hardly any line has something: a long label may reach over one. */
const ausnahmen = 0.15
/** Narrower gaps stand between words. */
const schmalste = 4

/** Columns are what stands between the gaps that go down through the lines of several parts. */
export function findColumns(reihen: Zeile[][]): Spalte[] {
  const mehrere = reihen.filter((teile) => teile.length > 1)
  const teile = mehrere.flat()
  const erlaubt = Math.floor(ausnahmen * mehrere.length)
  const raender = [...new Set(teile.flatMap(({ x1, x2 }) => [x1, x2]))].toSorted((a, b) => a - b)
  const spalten: Spalte[] = []
  for (const [i, x1] of raender.slice(0, -1).entries()) {
    const x2 = raender[i + 1] ?? x1
    const drueber = teile.filter((teil) => teil.x1 < x2 && x1 < teil.x2).length
    if (drueber <= erlaubt) continue
    const letzte = spalten.at(-1)
    if (letzte && x1 - letzte.x2 < schmalste) letzte.x2 = x2
    else spalten.push({ x1, x2 })
  }
  return spalten
}

/** The first column that a part reaches into, else the nearest. */
export function columnOf(teil: Spalte, spalten: Spalte[]): Spalte | undefined {
  const mitte = ({ x1, x2 }: Spalte) => (x1 + x2) / 2
  const fern = (spalte: Spalte) => Math.abs(mitte(spalte) - mitte(teil))
  return (
    spalten.find(({ x1, x2 }) => teil.x1 < x2 - 1 && x1 < teil.x2 - 1) ??
    spalten.toSorted((a, b) => fern(a) - fern(b))[0]
  )
}

/** A label and the figure beside it, or one word for each column, may have been printed as one piece. */
export function cutAtColumns(teil: Zeile, spalten: Spalte[]): Zeile[] {
  const waende = spalten.slice(0, -1).map(({ x2 }, i) => (x2 + (spalten[i + 1]?.x1 ?? x2)) / 2)
  const quer = waende.filter((x) => teil.x1 < x && x < teil.x2)
  if (quer.length === 0) return [teil]
  const stuecke = teil.stuecke.flatMap((stueck) => cutAtWalls(stueck, columnBoxes(stueck, waende)))
  const worte = teil.text.trim().split(/\s+/u).length
  const zahlen = stuecke.slice(1).every(({ text }) => /^[^\p{L}]*\d[^\p{L}]*$/u.test(text))
  return stuecke.length > teil.stuecke.length && (zahlen || worte % (quer.length + 1) === 0)
    ? stuecke.map((stueck) => toZeile([stueck]))
    : [teil]
}

const columnBoxes = ({ y, groesse }: Stueck, waende: number[]) =>
  waende.map((x2) => ({ x1: -Infinity, x2, y1: y, y2: y + groesse }))
