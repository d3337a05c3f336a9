/** A piece of text as the page prints it, with its place in points; the origin is at the lower left. */
export interface Stueck {
  text: string
  x: number
  /** Baseline. */
  y: number
  breite: number
  /** Height of the font. */
  groesse: number
  fett: boolean
  kursiv: boolean
  /** Whether a space stands before it, which pieces of their own would only confuse. */
  nachLeer: boolean
  /** Printed from below to above or the other way round. */
  gedreht: boolean
  /** Id of the marked content that it belongs to. */
  marke?: string | undefined
  /** Whether the file says that it is no content: a header, a footer, decoration. */
  artefakt: boolean
  /** Address that it links to. */
  ziel?: string | undefined
}

/** A straight horizontal or vertical line, or an edge of a filled box. */
export interface Linie {
  x1: number
  y1: number
  x2: number
  y2: number
}

/** A box on the page. */
export interface Kasten {
  x1: number
  y1: number
  x2: number
  y2: number
}

/** A node of a PDF's structure tree. */
export interface Baumknoten {
  role: string
  children: (Baumknoten | { type: string; id?: string })[]
  alt?: string
  bbox?: number[]
  rowSpan?: number
  colSpan?: number
  /** Its own id, and those of the header cells that it stands under. */
  structId?: string
  scope?: string
  headers?: string[]
}

/** What a page of a PDF holds. */
export interface Seite {
  /** Counted from 1. */
  nummer: number
  breite: number
  hoehe: number
  stuecke: Stueck[]
  linien: Linie[]
  bilder: Kasten[]
  /** Small filled signs, as browsers draw bullets. */
  punkte: Kasten[]
  /** The file's own structure, if it has one. */
  baum: Baumknoten | undefined
}

/** Right end of a piece. */
export const rechts = ({ x, breite }: Stueck): number => x + breite
