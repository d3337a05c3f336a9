import { findUebermass } from './grenzen.ts'
import { kindOf } from './kind-of.ts'
import { type Quelle, UnbrauchbareQuelle } from './quelle.ts'
import { readText } from './text.ts'
import { toQuelle } from './to-quelle.ts'

/** Told after every page that has been read. */
export type Fortschritt = (seite: number, seiten: number) => void

/**
 * Reads a source, whatever it is: text, PDF or Word. Each reader is loaded when it is needed.
 *
 * @param datei file name without folder
 * @throws {UnbrauchbareQuelle} when the file holds no text that could be read
 */
export async function readQuelle(
  datei: string,
  bytes: Uint8Array,
  fortschritt?: Fortschritt,
): Promise<Quelle> {
  const art = kindOf(datei, bytes)
  if (art === 'text') return readText(datei, bytes)
  const gelesen =
    art === 'pdf'
      ? await (await import('./pdf/index.ts')).readPdf(bytes, fortschritt)
      : await (await import('./docx/index.ts')).readDocx(bytes)
  const quelle = toQuelle(datei, bytes, gelesen)
  const uebermass = findUebermass(quelle.zeilen)
  if (uebermass) throw new UnbrauchbareQuelle(uebermass.meldung, uebermass.abhilfe)
  return quelle
}
