import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Zweifel } from '../gestalt.ts'
import { findZuLang } from '../grenzen.ts'
import { refuseIf, UnbrauchbareQuelle } from '../quelle.ts'
import type { Fortschritt } from '../read-datei.ts'
import type { Gelesen } from '../to-quelle.ts'
import { isGarbled } from './is-garbled.ts'
import { beschaedigt, openPdf } from './open-pdf.ts'
import { readPage } from './read-page.ts'
import type { Seite } from './seite.ts'
import { readTagged } from './tagged/index.ts'
import { readUntagged } from './untagged/index.ts'

/**
 * Reads a PDF: by its structure tree where it has one that says enough, else by where its words stand.
 *
 * @throws {UnbrauchbareQuelle} when it is a scan without text, needs a password, is damaged or longer than a plan can be
 */
export async function readPdf(bytes: Uint8Array, fortschritt?: Fortschritt): Promise<Gelesen> {
  const pdf = await openPdf(bytes)
  try {
    refuseIf(findZuLang(pdf.numPages))
    const seiten = await readPages(pdf, fortschritt)
    if (!seiten.some(({ stuecke }) => stuecke.some(({ text }) => /[\p{L}\p{N}]/u.test(text)))) throw scan()
    if (isGarbled(seiten)) throw ohneBuchstaben()
    const bloecke = readTagged(seiten)
    if (!bloecke) return { bloecke: readUntagged(seiten), gegliedert: false, zweifel: [ohneStruktur] }
    return { bloecke, gegliedert: bloecke.some(({ art }) => art === 'ueberschrift'), zweifel: [] }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

/** One page after the other, so that a long document needs no more memory than its words. */
async function readPages(pdf: PDFDocumentProxy, fortschritt: Fortschritt | undefined): Promise<Seite[]> {
  const seiten: Seite[] = []
  for (let nummer = 1; nummer <= pdf.numPages; nummer++) {
    try {
      seiten.push(await readPage(await pdf.getPage(nummer)))
    } catch (fehler) {
      throw fehler instanceof UnbrauchbareQuelle ? fehler : beschaedigt()
    }
    fortschritt?.(nummer, pdf.numPages)
  }
  return seiten
}

const ohneStruktur: Zweifel = {
  zeile: 1,
  regel: 'pdf-ohne-struktur',
  meldung:
    'Gefunden: ein PDF, das nicht sagt, was Überschrift, Liste und Tabelle ist; das ist aus dem Druckbild erschlossen. Erwartet: ein PDF mit Struktur („getaggt“) oder die Word-Datei.',
  abhilfe:
    'Wenn es die Word-Datei gibt, diese importieren; sonst Gliederung und Tabellen mit dem Original vergleichen.',
}

const ohneBuchstaben = () =>
  new UnbrauchbareQuelle(
    'Gefunden: ein PDF, das nicht sagt, welche Buchstaben seine Zeichen sind; der Text ist nicht lesbar. Erwartet: ein PDF, aus dem sich Text kopieren lässt.',
    'Den Plan als Word-Datei anfordern, das PDF neu erzeugen, oder eine Texterkennung (OCR) darüber laufen lassen.',
  )

const scan = () =>
  new UnbrauchbareQuelle(
    'Gefunden: ein PDF ohne Text, nur mit Bildern von Seiten: ein Scan. Erwartet: ein PDF mit Text.',
    'Den Plan als Word-Datei oder als PDF mit Text anfordern, oder eine Texterkennung (OCR) darüber laufen lassen.',
  )
