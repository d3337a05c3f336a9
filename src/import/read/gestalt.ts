import type { Regel } from '../../domain/regeln.ts'

/**
 * What a PDF or a Word file says about the lines of its text version, so that no step has to guess it. Lines are
 * counted from 1.
 */
export interface Gestalt {
  /** Whether the file itself names its headings, by styles or tags, rather than only printing them large. */
  gegliedert: boolean
  /** Page that a line stands on; empty where the file knows no pages. */
  seiten: Map<number, number>
  /** Levels of headings, 1 for the outermost. */
  ueberschriften: Map<number, number>
  /** Which table a line is a row of. */
  tabellen: Map<number, number>
  /** Rows that head their table. */
  kopfzeilen: Set<number>
  /** Headers, footers and page numbers, each with whether the file says itself that it is one. */
  rahmen: Map<number, boolean>
  /** Pictures, each at the line it stands before. */
  bilder: Bildstelle[]
  /** What the reader could not be sure of. */
  zweifel: Zweifel[]
}

/** A picture of the file. */
export interface Bildstelle {
  zeile: number
  seite?: number | undefined
  /** What its author says it shows; empty when it has no description. */
  alternativtext: string
}

/** Something that an editor should look at, found while reading a file. */
export interface Zweifel {
  zeile: number
  regel: Regel
  meldung: string
  abhilfe: string
}
