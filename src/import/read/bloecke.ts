/**
 * What a PDF or a Word file is made of, whatever it was read from. Texts are in the dialect of `schreibweise.ts`.
 */
export type Block = (Ueberschrift | Absatz | Punkt | Tabelle | Fussnote | Bild | Rahmen) & {
  /** Page it begins on, where the file knows pages. */
  seite?: number | undefined
}

export interface Ueberschrift {
  art: 'ueberschrift'
  /** 1 for the outermost. */
  ebene: number
  text: string
}

export interface Absatz {
  art: 'absatz'
  text: string
  /** How many lists it stands in; 0 outside of lists. */
  tiefe: number
}

/** An item of a list. */
export interface Punkt {
  art: 'punkt'
  /** 1 for items of the outermost list. */
  tiefe: number
  /** What is printed before it, such as `3.` or `a)`; empty for a bullet. */
  zaehler: string
  text: string
}

export interface Tabelle {
  art: 'tabelle'
  /** Whether its columns are known only by the gaps between words. */
  erschlossen?: boolean
  zeilen: Tabellenzeile[]
}

export interface Tabellenzeile {
  /** Whether the row heads its table. */
  kopf: boolean
  zellen: Zelle[]
  seite?: number | undefined
}

/** A cell with the rows and columns it takes up. */
export interface Zelle {
  text: string
  spalten: number
  zeilen: number
}

/** Rows or columns that a cell takes up by what its file says; whatever is no such number is one. */
export const spanOf = (wert: number): number => (Number.isSafeInteger(wert) && wert > 0 ? wert : 1)

export interface Fussnote {
  art: 'fussnote'
  nummer: string
  text: string
}

export interface Bild {
  art: 'bild'
  alternativtext: string
}

/** What a printed page carries above and below its text. */
export interface Rahmen {
  art: 'rahmen'
  text: string
  /** Whether the file says so; else it is known by coming again. */
  sicher: boolean
}
