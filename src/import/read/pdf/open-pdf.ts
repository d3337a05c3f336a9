import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { dateigrenzen } from '../grenzen.ts'
import { UnbrauchbareQuelle } from '../quelle.ts'

/**
 * Opens a PDF. Nothing of it is run or fetched: no scripts, no fonts of the machine.
 *
 * @throws {UnbrauchbareQuelle} when it needs a password, is damaged or breaks off
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  if (!hasEnd(bytes)) throw abgebrochen()
  try {
    return await getDocument({
      // The library takes the bytes over, so that the caller needs a copy of its own.
      data: Uint8Array.from(bytes),
      verbosity: 0,
      fontExtraProperties: true,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      useWorkerFetch: false,
      enableXfa: false,
      maxImageSize: dateigrenzen.bildpunkte,
    }).promise
  } catch (fehler) {
    throw fehler instanceof Error && fehler.name === 'PasswordException' ? gesperrt() : beschaedigt()
  }
}

/** The library mends what breaks off, as far as it is there; but nobody would know what is missing. */
function hasEnd(bytes: Uint8Array): boolean {
  const letztes = bytes.findLastIndex((byte) => byte > 0x20) + 1
  const schluss = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, letztes - 1024), letztes))
  return schluss.includes('%%EOF')
}

const abgebrochen = () =>
  new UnbrauchbareQuelle(
    'Gefunden: ein PDF, das abbricht oder beschädigt ist: Sein Ende fehlt. Erwartet: eine vollständige Datei.',
    'Die Datei noch einmal herunterladen oder neu speichern und dann importieren.',
  )

const gesperrt = () =>
  new UnbrauchbareQuelle(
    'Gefunden: ein PDF, das mit einem Kennwort geschützt ist. Erwartet: ein PDF ohne Kennwort.',
    'Das PDF ohne Kennwort speichern oder beim Absender anfordern und noch einmal importieren.',
  )

/** For a PDF or a page of it that cannot be read. */
export const beschaedigt = (): UnbrauchbareQuelle =>
  new UnbrauchbareQuelle(
    'Gefunden: ein PDF, das beschädigt ist und sich nicht vollständig lesen lässt. Erwartet: eine vollständige Datei.',
    'Die Datei noch einmal herunterladen oder neu speichern und dann importieren.',
  )
