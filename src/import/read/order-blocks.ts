import type { Block, Punkt, Tabelle } from './bloecke.ts'
import { umbruch } from './schreibweise.ts'

/** Brings the blocks of any file into one shape: frames of one column are text, typed signs of items are lists. */
export function orderBlocks(bloecke: Block[]): Block[] {
  const flach = bloecke.flatMap(unframe).filter((block) => !isEmpty(block))
  return flach.map((block, i) => typedItem(flach, i) ?? block)
}

/** A table of one column is a frame around text; rows without any text only make room. */
function unframe(block: Block): Block[] {
  if (block.art !== 'tabelle') return [block]
  const tabelle = withoutEmptyRows(block)
  if (columns(tabelle) > 1) return [tabelle]
  return tabelle.zeilen.flatMap(({ zellen, seite = block.seite }) =>
    zellen.flatMap(({ text }) =>
      text
        .split(umbruch)
        .map((zeile): Block => ({ art: 'absatz', tiefe: 0, text: zeile, ...(seite && { seite }) })),
    ),
  )
}

/** A row below a cell that takes up several may have none of its own. */
function withoutEmptyRows<T extends Tabelle>(tabelle: T): T {
  if (tabelle.zeilen.some(({ zellen }) => zellen.some(({ zeilen }) => zeilen > 1))) return tabelle
  return { ...tabelle, zeilen: tabelle.zeilen.filter(({ zellen }) => zellen.some(({ text }) => text !== '')) }
}

/** Columns of the widest row. */
export const columns = ({ zeilen }: Tabelle): number =>
  zeilen.reduce(
    (breite, { zellen }) =>
      Math.max(
        breite,
        zellen.reduce((sum, { spalten }) => sum + spalten, 0),
      ),
    0,
  )

const isEmpty = (block: Block): boolean =>
  block.art === 'tabelle' ? block.zeilen.length === 0 : block.art !== 'bild' && block.text === ''

const punktzeichen = /^(?<zeichen>[•▪●◦○■□➢➔►‣⁃·\uF0B7\uF0A7])\s*(?=\S)/u
const strich = /^(?<zeichen>[–-])\s+(?=\p{L})/u

/** A dash is the sign of an item only where the paragraph before or after begins with one too. */
function typedItem(bloecke: Block[], i: number): Punkt | undefined {
  const block = bloecke[i]
  if (block?.art !== 'absatz' || block.tiefe > 0) return undefined
  const beside = [bloecke[i - 1], bloecke[i + 1]].some(
    (one) => one?.art === 'absatz' && strich.test(one.text),
  )
  const muster = [punktzeichen, ...(beside ? [strich] : [])].find((one) => one.test(block.text))
  if (!muster) return undefined
  return { ...block, art: 'punkt', tiefe: 1, zaehler: '', text: block.text.replace(muster, '') }
}
