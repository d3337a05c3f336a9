import { findUebermass } from './grenzen.ts'
import { type Quelle, refuseIf } from './quelle.ts'
import { toQuelle } from './to-quelle.ts'

/** Told after every page that has been read. */
export type Fortschritt = (seite: number, seiten: number) => void

/** A file that has no lines of its own. */
export interface Datei {
  /** File name without folder. */
  datei: string
  art: 'pdf' | 'docx'
  bytes: Uint8Array
}

/**
 * Reads a PDF or a Word file. Each reader is loaded when it is needed.
 *
 * @throws {UnbrauchbareQuelle} when the file holds no text that could be read, or more than a plan can be
 */
export async function readDatei({ datei, art, bytes }: Datei, fortschritt?: Fortschritt): Promise<Quelle> {
  const gelesen =
    art === 'pdf'
      ? await (await import('./pdf/index.ts')).readPdf(bytes, fortschritt)
      : await (await import('./docx/index.ts')).readDocx(bytes)
  const quelle = toQuelle(datei, bytes, gelesen)
  refuseIf(findUebermass(quelle.zeilen))
  return quelle
}
