import { crc32 } from 'node:zlib'
import { strFromU8, strToU8, type Unzipped, unzipSync } from 'fflate'
import { dateigrenzen } from '../grenzen.ts'
import { UnbrauchbareQuelle } from '../quelle.ts'
import { readChecksums } from './read-checksums.ts'

/**
 * Unpacks the parts of a Word file that hold text; pictures and all else stay packed. Sizes are bounded, so that a file
 * made to fill the memory is refused. What deflates to little cannot unpack without end, whatever size it claims.
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
  let [summe, eintraege] = [0, 0]
  try {
    const pruefsummen = readChecksums(bytes)
    const parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (++eintraege > dateigrenzen.eintraege) throw zuVieleTeile()
        if (!/\.(?:xml|rels)$|^mimetype$/u.test(name)) return false
        summe += originalSize
        if (originalSize > dateigrenzen.teil || summe > dateigrenzen.paket || size > dateigrenzen.gepackt)
          throw zuGross()
        return true
      },
    })
    return Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, readPart(part, pruefsummen.get(name))]),
    )
  } catch (fehler) {
    if (fehler instanceof UnbrauchbareQuelle) throw fehler
    throw beschaedigt()
  }
}

type Bytes = Uint8Array<ArrayBuffer>

/** The library does not look whether a part is what was packed. Parts are UTF-8 from here on. */
function readPart(part: Bytes, pruefsumme: number | undefined): Bytes {
  if (crc32(part) !== pruefsumme) throw beschaedigt()
  const text = toUtf8(part)
  // Office never writes one, the standard forbids it, and all that it can do is harm.
  if (/<!DOCTYPE/iu.test(strFromU8(text.subarray(0, 10_000)))) throw mitDoctype()
  return text
}

function toUtf8(part: Bytes): Bytes {
  const [erstes, zweites] = part
  const littleEndian = erstes === 0xff && zweites === 0xfe
  if (!littleEndian && !(erstes === 0xfe && zweites === 0xff)) return part
  return strToU8(new TextDecoder(littleEndian ? 'utf-16le' : 'utf-16be').decode(part))
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

const zuVieleTeile = () =>
  new UnbrauchbareQuelle(
    `Gefunden: eine Word-Datei aus mehr als ${dateigrenzen.eintraege.toLocaleString('de-DE')} Bestandteilen; sie wird nicht gelesen. Erwartet: ein Plan von üblicher Größe.`,
    'Prüfen, ob es die richtige Datei ist; sonst in Word öffnen und neu speichern.',
  )

const mitDoctype = () =>
  new UnbrauchbareQuelle(
    'Gefunden: eine Word-Datei mit einem DOCTYPE, den es in Word-Dateien nicht geben darf. Erwartet: eine Datei, wie Word sie schreibt.',
    'Prüfen, woher die Datei stammt; in Word öffnen, neu speichern und diese Datei importieren.',
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
