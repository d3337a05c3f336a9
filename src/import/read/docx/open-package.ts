import { strFromU8, type Unzipped, unzipSync } from 'fflate'
import { UnbrauchbareQuelle } from '../quelle.ts'

/** The longest plan known takes less than a hundredth of it; a file that unpacks to more is none. */
const groessterTeil = 64_000_000
const groesstesPaket = 128_000_000
/** What deflates to less cannot unpack without end, whatever size the file claims. */
const groesstesGepackt = 8_000_000

/**
 * Unpacks the parts of a Word file that hold text; pictures and all else stay packed. Sizes are bounded, so that a file
 * made to fill the memory is refused.
 *
 * @throws {UnbrauchbareQuelle} when the file is no Word file, is damaged or too large
 */
export function openPackage(bytes: Uint8Array): Unzipped {
  const parts = unpack(bytes)
  const { mimetype } = parts
  if (mimetype && strFromU8(mimetype).includes('opendocument')) throw openDocument()
  if (!parts['word/document.xml']) throw keinWord()
  return parts
}

function unpack(bytes: Uint8Array): Unzipped {
  let summe = 0
  try {
    return unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (!/\.(?:xml|rels)$|^mimetype$/u.test(name)) return false
        summe += originalSize
        if (originalSize > groessterTeil || summe > groesstesPaket || size > groesstesGepackt) throw zuGross()
        return true
      },
    })
  } catch (fehler) {
    if (fehler instanceof UnbrauchbareQuelle) throw fehler
    throw beschaedigt()
  }
}

/** For a package or a part of it that cannot be read. */
export const beschaedigt = (): UnbrauchbareQuelle =>
  new UnbrauchbareQuelle(
    'Gefunden: eine Word-Datei, die beschädigt ist und sich nicht lesen lässt. Erwartet: eine vollständige Datei.',
    'Die Datei in Word öffnen, neu speichern und noch einmal importieren.',
  )

const zuGross = () =>
  new UnbrauchbareQuelle(
    'Gefunden: eine Word-Datei, die entpackt ungewöhnlich groß ist; sie wird nicht gelesen. Erwartet: ein Plan von üblicher Größe.',
    'Prüfen, ob es die richtige Datei ist; sonst in Word öffnen und neu speichern.',
  )

const keinWord = () =>
  new UnbrauchbareQuelle(
    'Gefunden: ein Archiv, aber keine Word-Datei (.docx). Erwartet: .docx, .pdf oder .txt.',
    'Den Plan als .docx, .pdf oder .txt importieren.',
  )

const openDocument = () =>
  new UnbrauchbareQuelle(
    'Gefunden: eine OpenDocument-Datei. Erwartet: .docx, .pdf oder .txt.',
    'Die Datei in LibreOffice öffnen, als .docx speichern und diese importieren.',
  )
