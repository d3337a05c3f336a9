import type { Absatz, Block, Punkt, Tabelle, Zelle } from './bloecke.ts'
import type { Gestalt, Zweifel } from './gestalt.ts'
import { umbruch, zeilenende } from './schreibweise.ts'

/** Lines of a file that has none, and what it says about them. */
export interface Textfassung {
  zeilen: string[]
  gestalt: Gestalt
}

/**
 * Writes blocks as numbered lines: one for each paragraph, heading, item, note and row of a table. The same blocks
 * always give the same lines.
 *
 * @param gegliedert whether the file itself names its headings
 */
export function writeTextfassung(bloecke: Block[], gegliedert: boolean): Textfassung {
  const stand: Stand = { zeilen: [], gestalt: emptyGestalt(gegliedert), einzuege: [], tabellen: 0 }
  for (const [i, block] of bloecke.entries()) {
    if (!isNextItem(bloecke[i - 1], block) && stand.zeilen.length > 0) stand.zeilen.push('')
    if (block.art !== 'punkt' && !(block.art === 'absatz' && block.tiefe > 0)) stand.einzuege = []
    writeBlock(stand, block)
  }
  return { zeilen: stand.zeilen, gestalt: stand.gestalt }
}

interface Stand extends Textfassung {
  /** Width of the signs of the items that are open, from the outermost. */
  einzuege: number[]
  tabellen: number
}

const emptyGestalt = (gegliedert: boolean): Gestalt => ({
  gegliedert,
  seiten: new Map(),
  ueberschriften: new Map(),
  tabellen: new Map(),
  kopfzeilen: new Set(),
  rahmen: new Map(),
  bilder: [],
  zweifel: [],
})

/** Items of one list stand without a gap. */
const isNextItem = (davor: Block | undefined, block: Block): boolean =>
  davor?.art === 'punkt' && block.art === 'punkt'

function writeBlock(stand: Stand, block: Block): void {
  const { gestalt } = stand
  if (block.art === 'tabelle') {
    writeTable(stand, block, block.seite)
    return
  }
  if (block.art === 'bild') {
    const { alternativtext, seite } = block
    gestalt.bilder.push({ zeile: stand.zeilen.length + 1, alternativtext, ...(seite && { seite }) })
  }
  const zeile = addLine(stand, lineOf(stand, block), block.seite)
  if (block.art === 'ueberschrift') gestalt.ueberschriften.set(zeile, block.ebene)
  if (block.art === 'rahmen') gestalt.rahmen.set(zeile, block.sicher)
}

function addLine({ zeilen, gestalt }: Stand, text: string, seite: number | undefined): number {
  zeilen.push(text.replaceAll(umbruch, zeilenende))
  if (seite) gestalt.seiten.set(zeilen.length, seite)
  return zeilen.length
}

function lineOf(stand: Stand, block: Exclude<Block, Tabelle>): string {
  if (block.art === 'bild') return ''
  if (block.art === 'ueberschrift') return `${'#'.repeat(Math.min(block.ebene, 6))} ${oneLine(block.text)}`
  if (block.art === 'fussnote') return `<sup>${block.nummer}</sup> ${block.text}`
  if (block.art === 'rahmen') return block.text
  return block.art === 'punkt' ? itemLine(stand, block) : paragraphLine(stand, block)
}

const oneLine = (text: string): string => text.replaceAll(umbruch, ' ').replace(/(?<!\\)<\/?[bi]>/gu, '')

/** At the start of an item this would begin a heading, or another list in it. */
const wieZeichen = /^(?:#{1,6}|[-+>])(?=\s|$)|(?<=^\d{1,9})[.)](?=\s|$)/u

/** Letters and Roman numerals are no numbering of Markdown's, so they stand in the text of an item. */
function itemLine(stand: Stand, { tiefe, zaehler, text }: Punkt): string {
  const zeichen = /^\d{1,2}[.)]$/u.test(zaehler) ? zaehler : '-'
  stand.einzuege = stand.einzuege.slice(0, tiefe - 1)
  const einzug = ' '.repeat(stand.einzuege.reduce((sum, breite) => sum + breite, 0))
  stand.einzuege.push(zeichen.length + 1)
  return `${einzug}${zeichen} ${zeichen === zaehler || zaehler === '' ? '' : `${zaehler} `}${text.replace(wieZeichen, '\\$&')}`
}

/** What only looks like the sign of a heading or the rule of a table is text. */
function paragraphLine({ einzuege }: Stand, { tiefe, text }: Absatz): string {
  const einzug = einzuege.slice(0, tiefe).reduce((sum, breite) => sum + breite, 0)
  return ' '.repeat(einzug) + text.replace(/^(?=#{1,6}\s|\||-{3,}$|={3,}$|>)/u, '\\')
}

/** A row is a line with a tab between its cells; what a merged cell takes up stays empty. */
function writeTable(stand: Stand, { zeilen, erschlossen }: Tabelle, seite: number | undefined): void {
  stand.tabellen++
  if (erschlossen) stand.gestalt.zweifel.push({ zeile: stand.zeilen.length + 1, ...ohneLinien })
  for (const [i, zellen] of toGrid(zeilen.map((zeile) => zeile.zellen)).entries()) {
    const zeile = addLine(stand, zellen.join('\t'), zeilen[i]?.seite ?? seite)
    stand.gestalt.tabellen.set(zeile, stand.tabellen)
    if (zeilen[i]?.kopf) stand.gestalt.kopfzeilen.add(zeile)
  }
}

const ohneLinien: Omit<Zweifel, 'zeile'> = {
  regel: 'tabelle-erschlossen',
  meldung:
    'Tabelle: Gefunden: keine Linien im PDF; die Spalten sind aus den Abständen der Wörter erschlossen. Erwartet: dieselben Spalten wie im Original.',
  abhilfe: 'Zeilen, Spalten und Kopf mit dem Original vergleichen.',
}

function toGrid(zeilen: Zelle[][]): string[][] {
  const grid: (string | undefined)[][] = zeilen.map(() => [])
  for (const [y, zellen] of zeilen.entries()) for (const zelle of zellen) place(grid, y, zelle)
  const breite = grid.reduce((breiteste, row) => Math.max(breiteste, row.length), 0)
  return grid.map((row) => Array.from({ length: breite }, (_, x) => row[x] ?? ''))
}

/** Puts a cell at the first free place of its row, and keeps the places that it takes up. */
function place(grid: (string | undefined)[][], y: number, { text, spalten, zeilen }: Zelle): void {
  const row = grid[y] ?? []
  let x = 0
  while (row[x] !== undefined) x++
  for (let dy = 0; dy < zeilen && grid[y + dy]; dy++)
    for (let dx = 0; dx < spalten; dx++)
      (grid[y + dy] as (string | undefined)[])[x + dx] = dy + dx > 0 ? '' : text
}
