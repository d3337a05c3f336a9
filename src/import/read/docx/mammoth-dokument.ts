import { type Unzipped, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { beschaedigt } from './open-package.ts'

/** Mammoth's model of a document, as far as it is used; the library declares no types for it. */
export type Knoten =
  | { type: 'paragraph'; styleName: string | null; children: Knoten[] }
  | {
      type: 'run'
      styleId: string | null
      isBold: boolean
      isItalic: boolean
      verticalAlignment: 'baseline' | 'superscript' | 'subscript'
      children: Knoten[]
    }
  | { type: 'text'; value: string }
  | { type: 'tab' }
  | { type: 'break'; breakType: 'line' | 'page' | 'column' }
  | { type: 'checkbox'; checked: boolean }
  | { type: 'hyperlink'; href?: string; children: Knoten[] }
  | { type: 'noteReference'; noteType: string; noteId: string }
  | { type: 'image'; altText?: string | null }
  | { type: 'table'; children: Reihe[] }

export interface Reihe {
  type: 'tableRow'
  isHeader: boolean
  children: { type: 'tableCell'; colSpan: number; rowSpan: number; children: Knoten[] }[]
}

export interface Dokument {
  children: Knoten[]
  notes: { resolve: (verweis: { noteType: string; noteId: string }) => { body: Knoten[] } | null }
}

/**
 * Reads the parts of a Word file with mammoth. Its model is taken rather than its HTML, since only that knows which rows
 * head a table and what style a run has.
 *
 * @throws {UnbrauchbareQuelle} when the file is damaged
 * @throws {RangeError} when its parts stand in each other too deeply
 */
export async function readDokument(parts: Unzipped): Promise<Dokument> {
  let dokument: Dokument | undefined
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync(parts, { level: 0 })) },
      {
        transformDocument: (gelesen: Dokument) => {
          dokument = gelesen
          return { ...gelesen, children: [] }
        },
      },
    )
  } catch (fehler) {
    throw fehler instanceof RangeError ? fehler : beschaedigt()
  }
  if (!dokument) throw beschaedigt()
  return dokument
}
