import { Buffer } from 'node:buffer'
import { deflateSync } from 'node:zlib'

/** An object of a PDF: what stands in it, and the bytes of its stream. */
export type Objekt = string | { dict: string; daten: Uint8Array }

const roh = (text: string): Buffer => Buffer.from(text, 'latin1')

/** Writes a PDF of these objects, numbered from 1; the first is its catalogue. */
export function writePdf(objekte: Objekt[], trailer = ''): Uint8Array {
  const teile = [roh('%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n')]
  let stelle = teile[0]?.length ?? 0
  const stellen = objekte.map((objekt, i) => {
    const teil = Buffer.concat([roh(`${i + 1} 0 obj\n`), writeObject(objekt), roh('\nendobj\n')])
    teile.push(teil)
    stelle += teil.length
    return stelle - teil.length
  })
  const zeilen = stellen.map((eine) => `${String(eine).padStart(10, '0')} 00000 n \n`)
  teile.push(
    roh(
      `xref\n0 ${objekte.length + 1}\n0000000000 65535 f \n${zeilen.join('')}trailer\n<< /Size ${objekte.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${stelle}\n%%EOF\n`,
    ),
  )
  return new Uint8Array(Buffer.concat(teile))
}

function writeObject(objekt: Objekt): Buffer {
  if (typeof objekt === 'string') return roh(objekt)
  const { dict, daten } = objekt
  return Buffer.concat([roh(`<< ${dict} /Length ${daten.length} >>\nstream\n`), daten, roh('\nendstream')])
}

/** A stream of text operators. */
export const stream = (inhalt: string, dict = ''): Objekt => ({ dict, daten: roh(inhalt) })

/** A packed stream of what each text becomes when it is packed so often. */
export function packed(daten: Uint8Array, oft = 1, dict = ''): Objekt {
  let gepackt = daten
  for (let mal = 0; mal < oft; mal++) gepackt = deflateSync(gepackt, { level: 9 })
  return { dict: `${dict} /Filter [${'/FlateDecode '.repeat(oft)}]`, daten: gepackt }
}

export const schrift = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
export const zeile = (text: string, y = 700): string => `BT /F1 12 Tf 72 ${y} Td (${text}) Tj ET\n`
export const satz = zeile('Das Jobcenter hat Ziele.')

/** A file of one page: catalogue, tree, page, contents, font; whatever else is asked for stands behind them. */
export function onePage({
  katalog = '',
  seite = '',
  inhalt = stream(satz),
  font = schrift,
  mehr = [],
  mediabox = '0 0 595 842',
}: {
  katalog?: string
  seite?: string
  inhalt?: Objekt
  font?: string
  mehr?: Objekt[]
  mediabox?: string
} = {}): Uint8Array {
  return writePdf([
    `<< /Type /Catalog /Pages 2 0 R ${katalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [${mediabox}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >> ${seite} >>`,
    inhalt,
    font,
    ...mehr,
  ])
}
