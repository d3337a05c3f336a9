import { readLabel } from './read-label.ts'
import { columnOf, cutAtColumns, findColumns, type Spalte } from './table-columns.ts'
import { joinRows } from './table-rows.ts'
import { cutAtGaps, toZeile, type Zeile } from './zeile.ts'

/** A table without lines: rows of cells by column; a cell has the lines printed below each other in it. */
export interface Spaltentabelle {
  art: 'tabelle'
  zeilen: Zeile[][][]
}

export type Abschnitt = Spaltentabelle | { art: 'text'; zeilen: Zeile[] }

/** So many lines with gaps at the same places make a table. */
const wenigste = 3
/** So many lines of one cell may stand between two rows. */
const hoechstensUmbrochen = 3

/** Within a table cells may stand closer together than columns of text, but further apart than words. */
const zellenluecke = 0.5

/** Finds tables without lines in a column of text: neighbouring lines whose parts are aligned. */
export function findTables(zeilen: Zeile[]): Abschnitt[] {
  const abschnitte: Abschnitt[] = []
  for (let i = 0; i < zeilen.length; ) {
    const ende = tableEnd(zeilen, i)
    if (ende > i && addTable(abschnitte, zeilen.slice(i, ende))) i = ende
    else addText(abschnitte, zeilen[i++] as Zeile)
  }
  return abschnitte
}

function addText(abschnitte: Abschnitt[], zeile: Zeile): void {
  const letzter = abschnitte.at(-1)
  if (letzter?.art === 'text') letzter.zeilen.push(zeile)
  else abschnitte.push({ art: 'text', zeilen: [zeile] })
}

/** @returns whether the lines are a table; its headers may stand at the end of the text before */
function addTable(abschnitte: Abschnitt[], zeilen: Zeile[]): boolean {
  const letzter = abschnitte.at(-1)
  const davor = letzter?.art === 'text' ? letzter.zeilen : []
  const kopf = headersAbove(davor, zeilen[0])
  const tabelle = readColumns([...davor.slice(davor.length - kopf), ...zeilen])
  if (!tabelle) return false
  davor.splice(davor.length - kopf)
  abschnitte.push(tabelle)
  return true
}

/** Number of lines in bold right above a table whose words stand apart as those of its columns do. */
function headersAbove(zeilen: Zeile[], erste: Zeile | undefined): number {
  let kopf = 0
  for (let unten = erste; unten; unten = zeilen.at(-kopf)) {
    const zeile = zeilen.at(-kopf - 1)
    const abstand = zeile ? zeile.y - unten.y : Infinity
    if (!zeile?.fett || abstand > 2.4 * zeile.groesse || cutAtGaps(zeile.stuecke, zellenluecke).length < 2)
      break
    kopf++
  }
  return kopf
}

/** The sign of an item stands apart from its text, but is no column. */
function partsOf(zeile: Zeile): Zeile[] {
  const label = readLabel(zeile)
  return cutAtGaps(label ? label.rest : zeile.stuecke).map(toZeile)
}

/** Index after the last line that may belong to a table that begins here. */
function tableEnd(zeilen: Zeile[], start: number): number {
  const breite = Math.max(...zeilen.map(({ x2 }) => x2)) - Math.min(...zeilen.map(({ x1 }) => x1))
  const isRow = (k: number) => zeilen[k] !== undefined && partsOf(zeilen[k]).length > 1
  const isCell = (k: number) => zeilen[k] !== undefined && zeilen[k].x2 - zeilen[k].x1 < breite / 2
  const first = nextRow(zeilen, start, isRow, (k) => isCell(k) && isBesideMargin(zeilen, k))
  if (first === undefined) return start
  let ende = first + 1
  for (;;) {
    const next = nextRow(zeilen, ende, isRow, isCell)
    if (next === undefined) break
    ende = next + 1
  }
  while (isCell(ende) && isWrappedEnd(zeilen, ende)) ende++
  return ende
}

/** The next line of several parts, over lines of one cell that stand close together. */
function nextRow(
  zeilen: Zeile[],
  von: number,
  isRow: (k: number) => boolean,
  isCell: (k: number) => boolean,
): number | undefined {
  for (let k = von; k <= von + hoechstensUmbrochen; k++) {
    if (k > von && !isClose(zeilen[k - 1], zeilen[k])) return undefined
    if (isRow(k)) return k > 0 && k === von && !isClose(zeilen[k - 1], zeilen[k], 4) ? undefined : k
    if (!isCell(k)) return undefined
  }
  return undefined
}

function isClose(davor: Zeile | undefined, zeile: Zeile | undefined, weit = 2.4): boolean {
  if (!zeile) return false
  return davor === undefined || davor.y - zeile.y < weit * Math.max(davor.groesse, zeile.groesse)
}

/** A header over inner columns begins away from the margin, as no caption does. */
function isBesideMargin(zeilen: Zeile[], k: number): boolean {
  const rand = Math.min(...zeilen.map(({ x1 }) => x1))
  const zeile = zeilen[k]
  return zeile !== undefined && zeile.x1 > rand + 6 * zeile.groesse
}

/** The rest of the last row's cell stands nearer to it than to what follows. */
function isWrappedEnd(zeilen: Zeile[], k: number): boolean {
  const [davor, zeile, danach] = [zeilen[k - 1], zeilen[k], zeilen[k + 1]]
  if (!davor || !zeile || davor.y - zeile.y > 1.6 * zeile.groesse) return false
  return danach === undefined || zeile.y - danach.y > 1.1 * (davor.y - zeile.y)
}

function readColumns(zeilen: Zeile[]): Spaltentabelle | undefined {
  const reihen = zeilen.map((zeile) => cutAtGaps(zeile.stuecke, zellenluecke).map(toZeile))
  const spalten = findColumns(reihen)
  const mehrere = reihen.filter((teile) => teile.length > 1)
  if (spalten.length < 2 || mehrere.length < wenigste || isContents(reihen)) return undefined
  return { art: 'tabelle', zeilen: joinRows(reihen.map((teile) => toCells(teile, spalten))) }
}

function toCells(teile: Zeile[], spalten: Spalte[]): Zeile[][] {
  const eigene = teile.flatMap((teil) => cutAtColumns(teil, spalten))
  return spalten.map((spalte) => eigene.filter((teil) => spalte === columnOf(teil, spalten)))
}

/** Titles with page numbers behind them. */
function isContents(reihen: Zeile[][]): boolean {
  const seiten = reihen.filter((teile) => teile.length > 1).map((teile) => teile.at(-1)?.text.trim() ?? '')
  const zahlen = seiten.map(Number)
  return (
    seiten.every((text) => /^\d{1,3}$/u.test(text)) &&
    zahlen.every((zahl, i) => i === 0 || zahl >= (zahlen[i - 1] ?? 0))
  )
}
