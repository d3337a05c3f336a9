import { splitHead } from './quelltabellen.ts'

/** A table as plain texts. */
export interface Tabellentext {
  /** Its caption; empty where the document has none. */
  titel: string
  kopf: string[][]
  rumpf: string[][]
}

/** A paragraph, item or footnote, or a table with its cells. */
export type Textblock = { text: string } | { tabelle: Tabellentext }

/** A table from all its rows. @param kopfzeilen as `<Tabelle>` says it; see `splitHead` */
export function toTabellenblock(titel: string, rows: string[][], kopfzeilen: number): Textblock {
  return { tabelle: { titel, ...splitHead(rows, kopfzeilen) } }
}

/** All words of a block, cell by cell. */
export function wordsOfBlock(block: Textblock): string {
  if ('text' in block) return block.text
  const { titel, kopf, rumpf } = block.tabelle
  return [titel, ...kopf.flat(), ...rumpf.flat()].filter(Boolean).join(' ')
}
