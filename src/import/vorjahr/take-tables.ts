import { stripTitel } from '../../domain/abschnittspaare.ts'
import { type Quelltabelle, readTabellen } from '../../domain/quelltabellen.ts'
import { isZugeordnet } from '../../domain/tabellenzahlen.ts'
import { type Angabe, readZuordnung, UnbekannteAngabe, type Zuordnung } from '../../domain/zuordnung.ts'
import { findZeiten, type Zeitangabe } from '../recognize.ts'
import type { Vorjahrestext } from './vorjahrestext.ts'

/** How editors typed a table last year, for the same table of this year. */
export interface Tabellenentscheidung {
  zuordnung: Zuordnung
  /** The table of last year. */
  alt: Quelltabelle
  /** Which rows of the new table are new. */
  neueZeilen: number[]
  /** For each row of the new table its place in that of last year; undefined where it is new. */
  neueAlsAlte: (number | undefined)[]
}

/**
 * Finds the typed tables of last year's plan again, by their headers and the names of their rows.
 *
 * @param tabellen all tables of the new plan, in order
 * @returns for each of them what editors decided last year; undefined where that cannot be said for sure
 */
export function takeTables(
  { tree, jahre }: Pick<Vorjahrestext, 'tree' | 'jahre'>,
  tabellen: Quelltabelle[],
): (Tabellenentscheidung | undefined)[] {
  const alte = readTabellen(tree).filter(isZugeordnet)
  const moegliche = tabellen.map((neu) => alte.filter((alt) => isSame(alt, neu)))
  return tabellen.map((neu, i) => {
    const [alt, ...weitere] = moegliche[i] ?? []
    const begehrt = moegliche.filter((andere) => andere.some((eine) => eine === alt)).length > 1
    return alt && weitere.length === 0 && !begehrt ? carryOver(alt, neu, jahre) : undefined
  })
}

/** A text without its times: `Ist 2023` and `Ist 2024` are the same. */
function withoutTimes(text: string): string {
  const ohne = findZeiten(text).reduceRight(
    (rest, { index, ende }) => `${rest.slice(0, index)}@${rest.slice(ende)}`,
    text,
  )
  return ohne.replace(/\s+/gu, ' ').trim().toLowerCase()
}

const headOf = ({ kopf }: Quelltabelle): string =>
  kopf.map((row) => row.map(withoutTimes).join('|')).join('\n')

const labelsOf = ({ rumpf }: Quelltabelle): string[] => rumpf.map(([name = '']) => withoutTimes(name))

/** So many rows with names of their own tell a table wherever it stands. */
const genugNamen = 4

/** Same header, most rows the same; small tables also under the same caption or heading. */
function isSame(alt: Quelltabelle, neu: Quelltabelle): boolean {
  const [alte, neue] = [labelsOf(alt), labelsOf(neu)]
  const gemeinsame = new Set(neue.filter((name) => alte.includes(name)))
  const titel = ({ beschriftung, abschnitt }: Quelltabelle) =>
    [beschriftung, abschnitt].map((text) => withoutTimes(stripTitel(text))).filter(Boolean)
  const hier = titel(alt).some((eins) => titel(neu).includes(eins))
  return (
    headOf(alt) === headOf(neu) &&
    widthOf(alt) === widthOf(neu) &&
    gemeinsame.size * 2 > new Set([...alte, ...neue]).size &&
    (hier || [...gemeinsame].filter(Boolean).length >= genugNamen)
  )
}

const widthOf = ({ kopf, rumpf }: Quelltabelle): number =>
  Math.max(0, ...[...kopf, ...rumpf].map((row) => row.length))

function carryOver(alt: Quelltabelle, neu: Quelltabelle, jahre: number): Tabellenentscheidung | undefined {
  const vorher = readSafely(alt)
  const zeilen = pairRows(labelsOf(alt), labelsOf(neu))
  const zeiten = zeilen && pairTimes(alt, neu, zeilen, jahre)
  if (!vorher || !zeiten) return undefined
  const shift = (angabe: Angabe) => shiftAngabe(angabe, zeiten, jahre)
  const ohneZeilen = vorher.zeilen.length === 0
  const zuordnung = {
    zahlen: shift(vorher.zahlen),
    spalten: vorher.spalten.map((mehrere) => mehrere.map(shift)),
    zeilen: ohneZeilen
      ? []
      : zeilen.map(
          (zeile) =>
            vorher.zeilen[zeile ?? -1]?.map((spalte) => spalte.map(shift)) ?? [[{ keine: true as const }]],
        ),
  }
  const neueZeilen = zeilen.flatMap((zeile, y) => (zeile === undefined ? [y] : []))
  return ohneZeilen && neueZeilen.length > 0 ? undefined : { zuordnung, alt, neueZeilen, neueAlsAlte: zeilen }
}

/** Undefined for attributes that nobody can read; `npm run check` speaks of them. */
function readSafely({ zahlen, spalten, zeilen }: Quelltabelle): Zuordnung | undefined {
  try {
    return readZuordnung(zahlen, spalten, zeilen)
  } catch (fehler) {
    if (fehler instanceof UnbekannteAngabe) return undefined
    throw fehler
  }
}

/**
 * For each new row the number of last year's with the same name; of a name that several rows have, `darunter Männer`, in
 * order, and undefined for the whole when there are more or fewer of them now.
 */
function pairRows(alte: string[], neue: string[]): (number | undefined)[] | undefined {
  const stellen = (namen: string[], name: string) => namen.flatMap((eins, y) => (eins === name ? [y] : []))
  const paare = neue.map((name, y) => {
    const [links, rechts] = [stellen(alte, name), stellen(neue, name)]
    const eindeutig = links.length === rechts.length || Math.max(links.length, rechts.length) === 1
    return { eindeutig, zeile: links[rechts.indexOf(y)] }
  })
  return paare.every(({ eindeutig }) => eindeutig) ? paare.map(({ zeile }) => zeile) : undefined
}

/** Days and years as last year's table prints them, with those that the new one prints in their places. */
type Zeitpaare = Map<string, string>

/** Undefined when the table does not go on by as many years as its plan does, nor stays what it was. */
function pairTimes(
  alt: Quelltabelle,
  neu: Quelltabelle,
  zeilen: (number | undefined)[],
  jahre: number,
): Zeitpaare | undefined {
  const texte = [
    ...alt.kopf.flatMap((row, y) => row.map((zelle, x) => [zelle, neu.kopf[y]?.[x] ?? ''])),
    ...zeilen.map((zeile, y) =>
      zeile === undefined ? ['', ''] : [alt.rumpf[zeile]?.[0] ?? '', neu.rumpf[y]?.[0] ?? ''],
    ),
    ...(withoutTimes(alt.beschriftung) === withoutTimes(neu.beschriftung)
      ? [[alt.beschriftung, neu.beschriftung]]
      : []),
  ]
  const paare = texte.flatMap(([eins = '', anderes = '']) => {
    const nun = findZeiten(anderes)
    return findZeiten(eins).map((zeit, i) => ({ vorher: zeit, nun: nun[i] as Zeitangabe }))
  })
  const spruenge = new Set(paare.map(({ vorher, nun }) => nun.jahr - vorher.jahr))
  const karte = new Map(
    paare.flatMap(({ vorher, nun }) => [
      [nameOf(vorher), nameOf(nun)],
      [String(vorher.jahr), String(nun.jahr)],
    ]),
  )
  const eindeutig = paare.every(
    ({ vorher, nun }) =>
      karte.get(nameOf(vorher)) === nameOf(nun) && karte.get(String(vorher.jahr)) === String(nun.jahr),
  )
  return eindeutig && [...spruenge].every((sprung) => sprung === jahre || sprung === 0) ? karte : undefined
}

const nameOf = ({ stichtag, jahr }: Zeitangabe): string => stichtag ?? String(jahr)

/** What a column or row says, of the time that the new table prints, or of so many years later. */
function shiftAngabe(angabe: Angabe, zeiten: Zeitpaare, jahre: number): Angabe {
  const { jahr, stichtag } = angabe
  if (jahr === undefined) return angabe
  const neuesJahr = Number(zeiten.get(String(jahr)) ?? jahr + jahre)
  const neuerTag = stichtag && (zeiten.get(stichtag) ?? stichtag.replace(/^\d{4}/u, String(neuesJahr)))
  return {
    ...angabe,
    jahr: neuerTag ? Number(neuerTag.slice(0, 4)) : neuesJahr,
    ...(neuerTag && { stichtag: neuerTag }),
  }
}
