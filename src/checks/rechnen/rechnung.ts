import { writeBetrag } from '../../domain/zahlen.ts'
import type { Druckzahl } from './druckzahl.ts'
import type { Spanne } from './spanne.ts'

/** A relation between numbers of a document, tried. */
export interface Rechnung {
  /** Which rule tried it. */
  regel: string
  /** Lines of the source, the place of the statement first. */
  zeilen: number[]
  /** What the document states, in its own words. */
  aussage: string
  gedruckt: string
  gerechnet: string
  stimmt: boolean
}

/** A relation with the numbers it is between. */
export interface Probe {
  regel: string
  aussage: string
  behauptet: Druckzahl
  /** The numbers it is calculated from. */
  glieder: Druckzahl[]
  gerechnet: string
  stimmt: boolean
  /** By how much the numbers miss, where they are added up. */
  abstand?: number
  /** By what part they miss, where they are divided. */
  anteil?: number
}

export function toRechnung({ regel, aussage, behauptet, glieder, gerechnet, stimmt }: Probe): Rechnung {
  const zeilen = [...new Set([behauptet, ...glieder].map(({ zeile }) => zeile))]
  return { regel, zeilen, aussage, gedruckt: behauptet.text, gerechnet, stimmt }
}

/** So many terms of a sum are written out. */
const hoechstensGlieder = 6

/** `160 + 60 + 1.370 = 1.590` */
export function writeSumme(glieder: Druckzahl[]): string {
  const stellen = Math.max(0, ...glieder.map(({ stellen }) => stellen))
  const ergebnis = writeBetrag(
    glieder.reduce((summe, { wert }) => summe + wert, 0),
    { nachkommastellen: stellen },
  )
  if (glieder.length > hoechstensGlieder) {
    const [erstes, ...abzug] = glieder
    return erstes && abzug.every(({ wert }) => wert <= 0)
      ? `${write(erstes)} − Summe der ${abzug.length} anderen Teile = ${ergebnis}`
      : `Summe der ${glieder.length} Teile = ${ergebnis}`
  }
  return `${glieder.map(({ wert, stellen }, i) => writeGlied(wert, stellen, i > 0)).join(' ')} = ${ergebnis}`
}

function writeGlied(wert: number, nachkommastellen: number, weiteres: boolean): string {
  const betrag = writeBetrag(weiteres ? Math.abs(wert) : wert, { nachkommastellen })
  return weiteres ? `${wert < 0 ? '−' : '+'} ${betrag}` : betrag
}

/** `33.000 − 33.284 = −284` */
export function writeDifferenz(neu: Druckzahl, alt: Druckzahl): string {
  const nachkommastellen = Math.max(neu.stellen, alt.stellen)
  return `${write(neu)} − ${write(alt)} = ${writeBetrag(neu.wert - alt.wert, { nachkommastellen })}`
}

/** `4.158 ÷ 7.903 = 52,6 %` */
export function writeQuotient(teil: Druckzahl, ganzes: Druckzahl, stellen: number): string {
  return `${write(teil)} ÷ ${write(ganzes)} = ${writeProzent(teil.wert / ganzes.wert, stellen)}`
}

/** `(4.737 − 3.786) ÷ 3.786 = 25,1 %` */
export function writeAenderung(neu: Druckzahl, alt: Druckzahl, stellen: number): string {
  const anteil = (neu.wert - alt.wert) / Math.abs(alt.wert)
  return `(${write(neu)} − ${write(alt)}) ÷ ${write(alt)} = ${writeProzent(anteil, stellen)}`
}

export const write = ({ wert, stellen }: Druckzahl): string =>
  writeBetrag(wert, { nachkommastellen: stellen })

const writeProzent = (anteil: number, nachkommastellen: number): string =>
  `${writeBetrag(Number((anteil * 100).toFixed(nachkommastellen)), { nachkommastellen })} %`

/** How surely a number that fits does not fit by chance, in powers of ten. */
export const gewicht = (groesse: number, { von, bis }: Spanne): number =>
  Math.max(0, Math.log10(Math.abs(groesse) / (bis - von)))
