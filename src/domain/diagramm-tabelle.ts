import { type Diagrammangaben, splitEintraege, splitNummern } from './diagramm-angaben.ts'
import { orderDaten } from './diagramm-ordnung.ts'
import { type Diagrammdaten, Diagrammfehler } from './diagrammdaten.ts'
import { kopfTitel } from './quelltabellen.ts'
import { findZahlen } from './zahlen.ts'

/** A table as a chart may be drawn from it. */
export interface Diagrammtabelle {
  kopf: string[][]
  rumpf: string[][]
  /** For each row of the body whether it is printed bold, as totals are. */
  fett: boolean[]
}

/** Which part of a table is drawn: rows of the body and columns, counted from 0. */
export interface Auswahl {
  zeilen: number[]
  spalten: number[]
}

/**
 * The data of a chart that is drawn from a table.
 *
 * @throws {Diagrammfehler} for rows and columns that do not exist or hold nothing that could be drawn
 */
export function readTabellendaten(tabelle: Diagrammtabelle, angaben: Diagrammangaben): Diagrammdaten {
  if (angaben.quellzeilen !== undefined)
    throw new Diagrammfehler(
      'Gefunden: quellzeilen bei einer Tabelle. Erwartet: diese Angabe gibt es nur zusammen mit kennzahlen.',
      'quellzeilen',
    )
  const auswahl = chooseAuswahl(tabelle, angaben)
  const namen = nameRows(tabelle, auswahl.zeilen, angaben)
  const titel = kopfTitel(tabelle.kopf)
  const spaltennamen = auswahl.spalten.map((x) => (titel[x] ?? []).join(', '))
  const zellen = auswahl.zeilen.map((y) => auswahl.spalten.map((x) => readZelle(tabelle.rumpf[y]?.[x] ?? '')))
  assertEinheit(zellen.flat())
  const daten =
    angaben.reihen === 'zeilen'
      ? toDaten(spaltennamen, namen, zellen)
      : toDaten(namen, spaltennamen, transpose(zellen, spaltennamen.length))
  return orderDaten(daten, angaben)
}

/**
 * Without a choice all columns of figures are drawn, and all rows but those of totals, which are bold or called so.
 *
 * @throws {Diagrammfehler}
 */
export function chooseAuswahl(tabelle: Diagrammtabelle, angaben: Diagrammangaben): Auswahl {
  const zeilen = chosen(angaben.zeilen, 1, tabelle.rumpf.length, 'Zeile')
  const breite = Math.max(0, ...tabelle.rumpf.map((row) => row.length))
  const spalten = chosen(angaben.spalten, 2, breite, 'Spalte')
  const alleZeilen = [...tabelle.rumpf.keys()].filter((y) => !isSumme(tabelle, y))
  const gezeichnet = zeilen.length > 0 ? zeilen : alleZeilen
  const alleSpalten = Array.from({ length: breite }, (_, x) => x).filter(
    (x) => x > 0 && hasFigures(tabelle, gezeichnet, x),
  )
  const auswahl = { zeilen: gezeichnet, spalten: spalten.length > 0 ? spalten : alleSpalten }
  assertFilled(tabelle, auswahl)
  return auswahl
}

const summenwort = /^(?:Ins)?gesamt(?!\p{L})|^(?:Gesamt)?summe(?!\p{L})|^zusammen$/iu

/** Beside its parts a total would make all of them look small. */
const isSumme = ({ rumpf, fett }: Diagrammtabelle, y: number): boolean =>
  fett[y] === true || summenwort.test(nameOf(rumpf[y] ?? []))

function chosen(wahl: string | undefined, von: number, bis: number, was: 'Zeile' | 'Spalte'): number[] {
  const nummern = splitNummern(wahl)
  const falsch = nummern.find((nummer) => nummer < von || nummer > bis)
  if (falsch === undefined) return nummern.map((nummer) => nummer - 1)
  const alle = von === bis ? `nur die ${was} ${von}` : `die ${was}n ${von} bis ${bis}`
  throw new Diagrammfehler(
    `${was === 'Zeile' ? 'zeilen' : 'spalten'}="${wahl}": Gefunden: ${was} ${falsch}, die sich nicht zeichnen lässt. Erwartet: ${alle}.`,
    was === 'Zeile' ? 'zeilen' : 'spalten',
  )
}

const hasFigures = ({ rumpf }: Diagrammtabelle, zeilen: number[], x: number): boolean =>
  zeilen.some((y) => findZahlen(rumpf[y]?.[x] ?? '').length > 0)

/** A row or column without a number would be a name beside nothing. */
function assertFilled(tabelle: Diagrammtabelle, { zeilen, spalten }: Auswahl): void {
  const spalte = spalten.find((x) => !hasFigures(tabelle, zeilen, x))
  const zeile = zeilen.find((y) => !spalten.some((x) => hasFigures(tabelle, [y], x)))
  const ort = spalte !== undefined ? `Spalte ${spalte + 1}` : zeile !== undefined ? `Zeile ${zeile + 1}` : ''
  if (ort !== '')
    throw new Diagrammfehler(
      `Gefunden: in ${ort} der Tabelle keine Zahl, die gezeichnet werden kann. Erwartet: mindestens eine. Mit spalten und zeilen andere auswählen.`,
    )
}

/** `davon` says nothing where the whole does not stand above. */
const teilwort = /^\W*(?:davon|darunter|dar\.)\W*/iu

function nameRows({ rumpf }: Diagrammtabelle, zeilen: number[], angaben: Diagrammangaben): string[] {
  const eigene = splitEintraege(angaben.namen)
  if (eigene.length > 0 && eigene.length !== zeilen.length)
    throw new Diagrammfehler(
      `namen nennt ${eigene.length} Namen, gezeichnet ${zeilen.length === 1 ? 'wird 1 Zeile' : `werden ${zeilen.length} Zeilen`}. Erwartet ist ein Name für jede.`,
      'namen',
    )
  if (eigene.length > 0) return eigene
  const namen = zeilen.map((y) => nameOf(rumpf[y] ?? []))
  return angaben.reihenfolge === 'tabelle' ? namen : namen.map((name) => name.replace(teilwort, ''))
}

/** What a row is about stands in its first cell with words; signs that lead on to others have nothing to lead to. */
const nameOf = (row: string[]): string =>
  (row.find((zelle) => /\p{L}{2}/u.test(zelle)) ?? row[0] ?? '').replace(/\s*[,:;]$/u, '')

interface Zelle {
  wert: number | null
  text: string
  einheit: string | undefined
}

/** A cell with several numbers is drawn as its first one. */
function readZelle(text: string): Zelle {
  const [zahl, weitere] = findZahlen(text)
  return {
    wert: zahl?.wert ?? null,
    text: zahl && weitere ? text.slice(zahl.index, zahl.ende).trim() : text,
    einheit: zahl?.einheit,
  }
}

/** On one axis euros and percent would be lengths that nobody can compare. */
function assertEinheit(zellen: Zelle[]): void {
  const einheiten = [...new Set(zellen.flatMap(({ einheit }) => einheit ?? []))]
  if (einheiten.length < 2) return
  throw new Diagrammfehler(
    `Gefunden: Zahlen in ${einheiten.join(' und ')}. Erwartet: Ein Diagramm zeigt Zahlen einer Einheit. Bitte mit spalten und zeilen auswählen.`,
  )
}

const transpose = (zellen: Zelle[][], breite: number): Zelle[][] =>
  Array.from({ length: breite }, (_, x) => zellen.map((row) => row[x] as Zelle))

function toDaten(kategorien: string[], namen: string[], zellen: Zelle[][]): Diagrammdaten {
  return {
    kategorien,
    reihen: namen.map((name, i) => ({
      name,
      werte: (zellen[i] ?? []).map(({ wert }) => wert),
      texte: (zellen[i] ?? []).map(({ text }) => text),
    })),
  }
}
