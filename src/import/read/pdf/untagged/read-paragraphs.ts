import { isSatzende } from '../../../../domain/saetze.ts'
import type { Block } from '../../bloecke.ts'
import { tidy, umbruch } from '../../schreibweise.ts'
import { joinPieces } from '../join-pieces.ts'
import { readLabel } from './read-label.ts'
import { type Schriftbild, unterschied } from './schriftbild.ts'
import { isEnd, isFull, splitParagraphs } from './split-paragraphs.ts'
import type { Zeile } from './zeile.ts'

/** Longer lines are text, however large they are printed. */
const laengsterTitel = 250

/** Lines of one column as blocks: titles by their size, items by their signs, notes by size and number. */
export function toBlocks(zeilen: Zeile[], rechts: number, schriftbild: Schriftbild): Block[] {
  const einzuege: number[] = []
  const absaetze = splitParagraphs(zeilen, { ...schriftbild, rechts }).flatMap((absatz) =>
    splitNotes(absatz, schriftbild),
  )
  return absaetze.map((absatz) => {
    const block =
      readHeading(absatz, schriftbild) ?? readNote(absatz, schriftbild) ?? readItem(absatz, einzuege, rechts)
    if (block?.art !== 'punkt') einzuege.length = 0
    return block ?? { art: 'absatz', tiefe: 0, text: joinLines(absatz, rechts) }
  })
}

/** Where a line was ended on purpose, its end is kept. */
function joinLines(absatz: Zeile[], rechts: number): string {
  const teile = absatz.reduce<Zeile[][]>((alle, zeile) => {
    const davor = alle.at(-1)?.at(-1)
    if (davor && (isFull(davor, zeile, rechts) || !isEnd(davor, zeile))) alle.at(-1)?.push(zeile)
    else alle.push([zeile])
    return alle
  }, [])
  return tidy(teile.map((teil) => joinPieces(piecesOf(teil))).join(umbruch))
}

const piecesOf = (absatz: Zeile[]) => absatz.flatMap(({ stuecke }) => stuecke)

function readHeading(absatz: Zeile[], { groesse, titel }: Schriftbild): Block | undefined {
  const [erste] = absatz
  if (!erste || erste.groesse <= groesse + unterschied) return undefined
  const text = joinPieces(piecesOf(absatz), { ohneFett: true })
  if (text.length > laengsterTitel || !/\p{L}/u.test(text)) return undefined
  const rang = titel.findIndex((one) => one <= erste.groesse + unterschied / 2)
  return { art: 'ueberschrift', ebene: (rang < 0 ? titel.length : rang) + 1, text }
}

/** Smaller than running text, with a number at its start that may be raised. */
function readNote(absatz: Zeile[], schriftbild: Schriftbild): Block | undefined {
  const [erste, ...weitere] = absatz
  const [zahl, ...rest] = erste?.stuecke ?? []
  if (!erste || !zahl || erste.groesse > schriftbild.groesse - unterschied) return undefined
  const { nummer, worte } = splitNumber(zahl.text, schriftbild.fussnoten + 1)
  if (!nummer || (worte === '' && rest.length === 0 && weitere.length === 0)) return undefined
  schriftbild.fussnoten = Number(nummer)
  const text = joinPieces([...(worte ? [{ ...zahl, text: worte }] : []), ...rest, ...piecesOf(weitere)])
  return { art: 'fussnote', nummer, text }
}

/** Notes follow each other without a gap; a line that begins with the next number begins the next note. */
function splitNotes(absatz: Zeile[], { groesse }: Schriftbild): Zeile[][] {
  const nummer = (zeile: Zeile | undefined) =>
    Number(/^\s*\(?(\d{1,3})/u.exec(zeile?.text ?? '')?.[1] ?? Number.NaN)
  if ((absatz[0]?.groesse ?? 0) > groesse - unterschied || Number.isNaN(nummer(absatz[0]))) return [absatz]
  let naechste = nummer(absatz[0]) + 1
  return absatz.reduce<Zeile[][]>((noten, zeile) => {
    const beginnt = noten.length > 0 && zeile.text.trimStart().startsWith(String(naechste))
    if (beginnt) naechste++
    if (beginnt || noten.length === 0) noten.push([zeile])
    else noten.at(-1)?.push(zeile)
    return noten
  }, [])
}

/** Number and words may stand in one piece; where nothing parts them, notes are counted on. */
function splitNumber(text: string, naechste: number): { nummer: string; worte: string } {
  const [, nummer = '', worte = ''] = /^\s*\(?(\d{1,3})\)?(?:\s+(\S.*))?$/u.exec(text) ?? []
  const zaehlt = String(naechste)
  const zuviel = nummer === '' || (nummer !== zaehlt && nummer.startsWith(zaehlt))
  if (zuviel && text.trimStart().startsWith(zaehlt))
    return { nummer: zaehlt, worte: text.trimStart().slice(zaehlt.length) }
  return { nummer, worte }
}

/** Items further to the right than the one before stand in an inner list. */
function readItem(absatz: Zeile[], einzuege: number[], rechts: number): Block | undefined {
  const [erste, ...weitere] = absatz
  const label = erste && !erste.fett ? readLabel(erste) : undefined
  if (!erste || !label) return undefined
  while (einzuege.length > 0 && erste.x1 < (einzuege.at(-1) ?? 0) - 4) einzuege.pop()
  if (einzuege.length === 0 || erste.x1 > (einzuege.at(-1) ?? 0) + 4) einzuege.push(erste.x1)
  const text = joinLines([{ ...erste, stuecke: label.rest }, ...weitere], rechts)
  return { art: 'punkt', tiefe: einzuege.length, zaehler: label.zaehler, text }
}

/** The columns of a page one after the other; a sentence that a column breaks off goes on in the next. */
export function joinColumns(spalten: Block[][]): Block[] {
  const alle: Block[] = []
  for (const [erster, ...weitere] of spalten) {
    const letzter = alle.at(-1)
    const ganz = letzter && erster && joinTexts(letzter, erster)
    if (ganz) alle.splice(-1, 1, ganz, ...weitere)
    else alle.push(...(erster ? [erster, ...weitere] : []))
  }
  return alle
}

function joinTexts(letzter: Block, erster: Block): Block | undefined {
  if (letzter.art !== 'absatz' || erster.art !== 'absatz') return undefined
  if (isSatzende(letzter.text) || !/^\p{Ll}/u.test(erster.text)) return undefined
  return { ...letzter, text: `${letzter.text} ${erster.text}` }
}
