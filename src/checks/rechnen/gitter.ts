import type { Quelltabelle } from '../../domain/quelltabellen.ts'
import type { Druckzahl } from './druckzahl.ts'
import { inheritMerkmale } from './kontext.ts'
import { headNames, isKopfzeile } from './kopfnamen.ts'
import { artOf, type Kopf, type Reihe, toReihe } from './reihe.ts'
import type { Reihenart } from './reihenart.ts'
import { roundToThousands } from './tausender.ts'
import { nichtsGesagt, readInhalt, type Zelle, type Zellinhalt, zellart } from './zellen.ts'

/** A table to calculate with: every cell stands in a row and in a column. */
export interface Gitter {
  zeilen: Reihe[]
  spalten: Reihe[]
}

/** What the source says of a table's cells. */
export interface Fundort {
  /** Where a cell's number is printed; undefined where its row is not in the source. */
  ortOf: (y: number, x: number) => Pick<Druckzahl, 'zeile' | 'ort'> | undefined
  isFett: (y: number) => boolean
}

/** A table's rows and columns. Columns of words before the first figures belong to the rows' names. */
export function readGitter(tabelle: Quelltabelle, { ortOf, isFett }: Fundort): Gitter {
  const kopfzeilen = tabelle.rumpf.findIndex((row) => !isKopfzeile(row))
  const rumpf = tabelle.rumpf.map((row, y) => ({ row, y })).slice(Math.max(0, kopfzeilen))
  const breite = Math.max(0, ...tabelle.rumpf.map((row) => row.length))
  const koepfe = headNames([...tabelle.kopf, ...tabelle.rumpf.slice(0, Math.max(0, kopfzeilen))], breite)
  const inhalte = rumpf.map(({ row, y }) => row.map((text, x) => readCell(text, ortOf(y, x))))
  const erste = firstOfNumbers(inhalte, breite)
  const koepfeLinks = rumpf.map(({ row, y }) => ({
    name: row.slice(0, erste).filter(Boolean).join(' ').replace(/\s*:$/u, ''),
    fett: isFett(y),
  }))
  return fill(koepfeLinks, columnsOf(inhalte, koepfe, erste))
}

/** A number without a place in the source proves nothing; a cell without words has none and needs none. */
function readCell(text: string, ort: ReturnType<Fundort['ortOf']>): Zellinhalt {
  const { anzahl, prozent, ...rest } = readInhalt(text, ort ?? { zeile: 0, ort: '' })
  return ort ? { ...(anzahl && { anzahl }), ...(prozent && { prozent }), ...rest } : rest
}

/** The first column names the rows, even by years; then come columns of figures. */
function firstOfNumbers(inhalte: Zellinhalt[][], breite: number): number {
  for (let x = 1; x < breite; x++) {
    const voll = inhalte.map((row) => row[x]).filter((inhalt) => inhalt && !inhalt.leer && !inhalt.null)
    const gezaehlt = voll.filter((inhalt) => inhalt?.anzahl ?? inhalt?.prozent)
    if (voll.length > 0 && gezaehlt.length * 2 >= voll.length) return x
  }
  return breite
}

interface Spalte {
  name: string
  zahlen: { zahl?: Druckzahl | undefined; leer: boolean; null: boolean }[]
}

/** A column of counts with their percentages is two. */
function columnsOf(inhalte: Zellinhalt[][], koepfe: string[], erste: number): Spalte[] {
  return koepfe.slice(erste).flatMap((name, i) => {
    const spalte = inhalte.map((row) => row[erste + i] ?? nichtsGesagt)
    const doppelt = spalte.some(({ anzahl, prozent }) => anzahl && prozent)
    const haupt = spalte.map(({ anzahl, prozent, ...rest }) => ({ zahl: anzahl ?? prozent, ...rest }))
    const neben = spalte.map(({ anzahl, prozent }) => ({
      zahl: anzahl && prozent,
      leer: !prozent,
      null: false,
    }))
    return doppelt
      ? [
          { name, zahlen: haupt },
          { name: `${name} in %`, zahlen: neben },
        ]
      : [{ name, zahlen: haupt }]
  })
}

function fill(koepfe: Kopf[], spalten: Spalte[]): Gitter {
  const zeilenarten = koepfe.map(({ name }, y) => {
    const zahlen = spalten.map((spalte) => spalte.zahlen[y]?.zahl)
    return artOf(name, zahlen)
  })
  const spaltenarten = columnArts(spalten)
  const zellen = spalten.map((spalte, x) =>
    fillSpalte(spalte, koepfe, spaltenarten[x] ?? 'keine', zeilenarten),
  )
  const zeilen = koepfe.map((kopf, y) => {
    const eigene = zellen.map((spalte) => spalte[y])
    return toReihe({ richtung: 'zeile', ...kopf, art: zeilenarten[y] ?? 'keine', nr: y }, eigene)
  })
  return {
    zeilen: inheritMerkmale(zeilen),
    spalten: spalten.map(({ name }, x) => {
      const art = spaltenarten[x] ?? 'keine'
      return toReihe({ richtung: 'spalte', name, fett: false, art, nr: x }, zellen[x] ?? [])
    }),
  }
}

/** Beside a difference, `in %` is the difference in percent. */
function columnArts(spalten: Spalte[]): Reihenart[] {
  const arten: Reihenart[] = []
  for (const { name, zahlen } of spalten) {
    const eigene = artOf(
      name,
      zahlen.map(({ zahl }) => zahl),
    )
    const nurProzent = /^(?:in )?(?:%|Prozent)$|^relativ$/iu.test(name)
    arten.push(nurProzent && arten.at(-1) === 'differenz' ? 'aenderung' : eigene)
  }
  return arten
}

function fillSpalte(
  { name, zahlen }: Spalte,
  koepfe: Kopf[],
  art: Reihenart,
  zeilenarten: Reihenart[],
): Zelle[] {
  return roundToThousands(
    zahlen.map(({ zahl, ...rest }, y): Zelle => {
      const ort = [koepfe[y]?.name, name].filter(Boolean).join(': ')
      return {
        ...(zahl && { zahl: { ...zahl, name: ort } }),
        ...rest,
        art: zellart(zeilenarten[y] ?? 'keine', art, zahl),
      }
    }),
  )
}
