import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { UnbrauchbareQuelle } from '../quelle.ts'

/** Pictures with more pixels than this are not unpacked; nobody looks at them here. */
const groesstesBild = 40_000_000

/**
 * Opens a PDF. Nothing of it is run or fetched: no scripts, no fonts of the machine.
 *
 * @throws {UnbrauchbareQuelle} when it needs a password or is damaged
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
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
      maxImageSize: groesstesBild,
    }).promise
  } catch (fehler) {
    throw fehler instanceof Error && fehler.name === 'PasswordException' ? gesperrt() : beschaedigt()
  }
}

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
