import type { Druckzahl } from './druckzahl.ts'
import { type Merkmale, readBenennung } from './merkmale.ts'
import { type Reihenart, readReihenart } from './reihenart.ts'
import type { Zelle } from './zellen.ts'

/** How a row or column is headed. */
export interface Kopf {
  name: string
  /** Whether its name is printed bold. */
  fett: boolean
}

/** A row or a column of a table. */
export interface Reihe extends Kopf {
  richtung: 'zeile' | 'spalte'
  /** What it is about: its name with that of the row it belongs to. */
  thema: string
  art: Reihenart
  merkmale: Merkmale
  /** What is counted; see `readBenennung`. */
  stamm: string
  /** Place among its like. */
  nr: number
  /** Its cells, by the number of the column or row that crosses it. */
  zellen: Zelle[]
}

/** What all numbers of a row or column are by its name, or by their unit. */
export function artOf(name: string, zahlen: (Druckzahl | undefined)[]): Reihenart {
  const da = zahlen.filter((zahl) => zahl !== undefined)
  return readReihenart(name, {
    inProzent: da.length > 0 && da.every(({ einheit }) => einheit === 'Prozent'),
    groesste: Math.max(0, ...da.map(({ wert }) => Math.abs(wert))),
  })
}

/** A row or column of some cells. */
export function toReihe(
  kopf: Pick<Reihe, 'richtung' | 'name' | 'fett' | 'art' | 'nr'>,
  zellen: (Zelle | undefined)[],
): Reihe {
  const gefuellt = zellen.map((zelle): Zelle => zelle ?? { leer: true, null: false, art: 'keine' })
  return { ...kopf, thema: kopf.name, ...readBenennung(kopf.name), zellen: gefuellt }
}

/** How the cell where a row and a column cross is called. */
export function nameOf(eine: Reihe, quer: Reihe): string {
  const namen = eine.richtung === 'zeile' ? [eine.name, quer.name] : [quer.name, eine.name]
  return namen.filter(Boolean).join(': ')
}
