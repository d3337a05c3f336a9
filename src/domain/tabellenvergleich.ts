import { align, type Paar } from './ausrichtung.ts'
import { kopfTitel } from './quelltabellen.ts'
import { aehnlichkeit, vergleichswoerter } from './textaehnlichkeit.ts'
import type { Tabellentext } from './textblock.ts'
import { compareWoerter, type Textstueck, withoutYears } from './wortvergleich.ts'
import { isZahl } from './zahlen.ts'

/** Two tables as one: columns and rows of both, and in each cell what stays, goes and comes. */
export interface Tabellenvergleich {
  titel: Textstueck[]
  /** One row; empty where neither table has a header. */
  kopf: Textstueck[][]
  rumpf: Textstueck[][][]
}

/** A column or row by what names it, and by its place. */
interface Reihe {
  name: string
  platz: number
}

/** Compares two tables cell by cell, whatever columns and rows have been put in, left out or named after another year. */
export function compareTabellen(alt: Tabellentext, neu: Tabellentext): Tabellenvergleich {
  const spalten = pairSpalten(alt, neu)
  const cells = (von: Tabellentext, platz: number | undefined): string[] =>
    spalten.map((paar) => von.rumpf[platz ?? -1]?.[(von === alt ? paar.alt : paar.neu)?.platz ?? -1] ?? '')
  const kopf = spalten.map((spalte) => compareWoerter(spalte.alt?.name ?? '', spalte.neu?.name ?? ''))
  return {
    titel: compareWoerter(alt.titel, neu.titel),
    kopf: kopf.some((zelle) => zelle.length > 0) ? kopf : [],
    rumpf: pairZeilen(alt, neu).map((zeile) => {
      const [links, rechts] = [cells(alt, zeile.alt?.platz), cells(neu, zeile.neu?.platz)]
      return links.map((zelle, x) => compareZelle(zelle, rechts[x] ?? ''))
    }),
  }
}

/** A figure changes as a whole, with its sign and unit. */
function compareZelle(alt: string, neu: string): Textstueck[] {
  if (alt === neu || ![alt, neu].every((text) => text === '' || isZahl(text))) return compareWoerter(alt, neu)
  const stuecke: Textstueck[] = [
    { art: 'weg', text: alt },
    { art: 'neu', text: neu },
  ]
  return stuecke.filter(({ text }) => text !== '')
}

/** Columns with the same title, or of another year, or as many between such on both sides. */
function pairSpalten(alt: Tabellentext, neu: Tabellentext): Paar<Reihe>[] {
  const paare = align(listSpalten(alt), listSpalten(neu), [isNamedSame, isOfOtherYear])
  const luecken: Paar<Reihe>[][] = []
  for (const paar of paare) {
    const davor = luecken.at(-1)
    const ganz = Boolean(paar.alt && paar.neu)
    if (davor && !ganz && !isGanz(davor)) davor.push(paar)
    else luecken.push([paar])
  }
  return luecken.flatMap((luecke) => (isGanz(luecke) ? luecke : joinRenamed(luecke)))
}

const isGanz = (paare: Paar<Reihe>[]): boolean => paare.some(({ alt, neu }) => alt && neu)

function joinRenamed(luecke: Paar<Reihe>[]): Paar<Reihe>[] {
  const [alte, neue] = [luecke.flatMap(({ alt }) => alt ?? []), luecke.flatMap(({ neu }) => neu ?? [])]
  return alte.length === neue.length ? align(alte, neue, [() => true]) : luecke
}

function listSpalten({ kopf, rumpf }: Tabellentext): Reihe[] {
  const titel = kopfTitel(kopf)
  const breite = Math.max(titel.length, ...rumpf.map((zeile) => zeile.length))
  return Array.from({ length: breite }, (_, platz) => ({ name: (titel[platz] ?? []).join(' – '), platz }))
}

const pairZeilen = (alt: Tabellentext, neu: Tabellentext): Paar<Reihe>[] =>
  align(listZeilen(alt), listZeilen(neu), [isNamedSame, isOfOtherYear, isNamedAlike])

const listZeilen = ({ rumpf }: Tabellentext): Reihe[] => rumpf.map(([name = ''], platz) => ({ name, platz }))

const isNamedSame = (alt: Reihe, neu: Reihe): boolean => alt.name === neu.name

const isOfOtherYear = (alt: Reihe, neu: Reihe): boolean => withoutYears(alt.name) === withoutYears(neu.name)

const isNamedAlike = (alt: Reihe, neu: Reihe): boolean =>
  alt.name !== '' && aehnlichkeit(vergleichswoerter(alt.name), vergleichswoerter(neu.name)) >= 0.5

/** How much of what names columns and rows two tables share, from 0 to 1. */
export function compareNamen(alt: Tabellentext, neu: Tabellentext): number {
  return aehnlichkeit(listNamen(alt), listNamen(neu))
}

const listNamen = (tabelle: Tabellentext): string[] =>
  [...listSpalten(tabelle), ...listZeilen(tabelle)]
    .map(({ name }) => withoutYears(name))
    .filter((name) => name !== '')
