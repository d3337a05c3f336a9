import type { Einheit } from '../../domain/einheit.ts'
import type { Planzahl } from '../../domain/planzahlen.ts'
import { findZahlen, type Genauigkeit, type Zahlstelle } from '../../domain/zahlen.ts'
import { absolute, mal, type Spanne } from './spanne.ts'

/** A number as a document prints it. */
export interface Druckzahl {
  wert: number
  /** What it may stand for: half a unit of its last digit, and as much as its word of approximation allows. */
  spanne: Spanne
  /** Decimals as printed, in the unit of `wert`. */
  stellen: number
  einheit?: Einheit | undefined
  genau: boolean
  /** As printed, with sign and unit. */
  text: string
  zeile: number
  /** Key of its place: the same number printed twice has two. */
  ort: string
  /** How its place is called, in a table. */
  name?: string
}

/** How far a word of approximation reaches, as parts of the value below and above it. */
const reichweiten: Record<Genauigkeit, [number, number]> = {
  genau: [0, 0],
  'ca.': [0.05, 0.05],
  rund: [0.05, 0.05],
  knapp: [0.1, 0],
  über: [0, 0.1],
  mindestens: [0, Number.POSITIVE_INFINITY],
  höchstens: [Number.POSITIVE_INFINITY, 0],
}

/** A number found in a text; `faktor` is what a column's heading multiplies it by. */
export function readDruckzahl(
  text: string,
  stelle: Zahlstelle,
  ort: Pick<Druckzahl, 'zeile' | 'ort'>,
  faktor = 1,
): Druckzahl {
  const [, ganze = '', bruch = ''] = /^(\d[\d.]*)(?:,(\d+))?/u.exec(text.slice(stelle.ziffern)) ?? []
  const gelesen = Number(`${ganze.replaceAll('.', '')}.${bruch}`)
  const einer = faktor * (gelesen === 0 ? 1 : Math.round(Math.abs(stelle.wert) / gelesen) || 1)
  return {
    wert: Number((stelle.wert * faktor).toPrecision(15)),
    spanne: spread(stelle.wert * faktor, (einer * 10 ** -bruch.length) / 2, stelle.genauigkeit),
    stellen: einer === 1 ? bruch.length : 0,
    einheit: stelle.einheit,
    genau: stelle.genauigkeit === 'genau',
    text: writeDruck(text.slice(stelle.index, stelle.ende)),
    ...ort,
  }
}

/** A typed figure as it is printed. */
export function druckzahlOf(zahl: Planzahl): Druckzahl | undefined {
  const stelle = findZahlen(zahl.zitat)[0]
  if (!stelle) return undefined
  const ort = zahl.tabelle === undefined ? textort(zahl.zeile, stelle.wert) : zahl.anker
  const faktor = stelle.wert === 0 ? 1 : zahl.wert / stelle.wert
  return {
    ...readDruckzahl(zahl.zitat, stelle, { zeile: zahl.zeile, ort }, faktor),
    einheit: zahl.einheit,
  }
}

/** A number without its sign: rises and falls are told by words that may stand anywhere. */
export const positive = <Zahl extends Druckzahl>(zahl: Zahl): Zahl => ({
  ...zahl,
  wert: Math.abs(zahl.wert),
  spanne: absolute(zahl.spanne),
})

/** Key of a number in the running text; whether a fall is negative depends on who reads it. */
export const textort = (zeile: number, wert: number): string => `z${zeile}:${Math.abs(wert)}`

/** The same number, known to be rounded to steps of a size. */
export function roundedTo(zahl: Druckzahl, schritt: number): Druckzahl {
  return { ...zahl, spanne: { von: zahl.wert - schritt / 2, bis: zahl.wert + schritt / 2 } }
}

function spread(wert: number, halbe: number, genauigkeit: Genauigkeit): Spanne {
  const [darunter, darueber] = reichweiten[genauigkeit]
  const betrag = Math.abs(wert)
  const spanne = {
    von:
      Math.max(genauigkeit === 'höchstens' ? 0 : Number.NEGATIVE_INFINITY, betrag - betrag * darunter) -
      halbe,
    bis: betrag + betrag * darueber + halbe,
  }
  return wert < 0 ? mal(spanne, -1) : spanne
}

/** A number as it is printed, with the sign of minus and single spaces. */
const writeDruck = (text: string): string =>
  text
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])[-–]\s?(?=\d)/u, '−')
