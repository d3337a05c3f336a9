import { readFileSync } from 'node:fs'
import { constants, deflateRawSync } from 'node:zlib'
import { packWord } from '../import/read/word-datei.ts'
import { onePage, packed, satz, schrift, stream, writePdf, zeile } from './pdf-datei.ts'
import { type Feind, fremderServer } from './word.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(`tests/fixtures/lesen/${name}`))
const join = (...teile: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(teile))
const zeros = (bytes: number): Uint8Array => new Uint8Array(bytes)

/** A picture that fills the page. */
const picture = (dict: string, daten: Uint8Array): Parameters<typeof onePage>[0] => ({
  inhalt: stream(`${satz}q 400 0 0 400 50 50 cm /X Do Q`),
  mehr: [
    { dict: `/Type /XObject /Subtype /Image /ColorSpace /DeviceRGB /BitsPerComponent 8 ${dict}`, daten },
  ],
})

/** Many pages of one line, which all share their contents. */
function pages(anzahl: number): Uint8Array {
  const kids = Array.from({ length: anzahl }, (_, i) => `${i + 5} 0 R`).join(' ')
  const seite = '<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>'
  return writePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${anzahl} /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> >>`,
    schrift,
    stream(satz),
    ...Array.from({ length: anzahl }, () => seite),
  ])
}

const withTree = (elemente: string[], inhalt = `/P << /MCID 0 >> BDC ${satz} EMC`): Uint8Array =>
  onePage({
    katalog: '/MarkInfo << /Marked true >> /StructTreeRoot 6 0 R',
    seite: '/StructParents 0',
    inhalt: stream(inhalt),
    mehr: elemente,
  })

/** An outline of a table whose cell says how many columns it takes up. */
const spanned = (spalten: string): Uint8Array =>
  withTree(
    [
      '<< /Type /StructTreeRoot /K 7 0 R /ParentTree << /Nums [0 [11 0 R 12 0 R 13 0 R 14 0 R]] >> >>',
      '<< /Type /StructElem /S /Table /P 6 0 R /K [8 0 R 9 0 R 10 0 R] >>',
      '<< /Type /StructElem /S /TR /P 7 0 R /K [11 0 R 12 0 R] >>',
      '<< /Type /StructElem /S /TR /P 7 0 R /K [13 0 R 14 0 R] >>',
      '<< /Type /StructElem /S /TR /P 7 0 R /K [] >>',
      `<< /Type /StructElem /S /TD /P 8 0 R /Pg 3 0 R /K 0 /A << /O /Table /ColSpan ${spalten} /RowSpan ${spalten} >> >>`,
      '<< /Type /StructElem /S /TD /P 8 0 R /Pg 3 0 R /K 1 >>',
      '<< /Type /StructElem /S /TD /P 9 0 R /Pg 3 0 R /K 2 >>',
      '<< /Type /StructElem /S /TD /P 9 0 R /Pg 3 0 R /K 3 >>',
    ],
    ['Ziel', 'Zwei', 'Drei', 'Vier']
      .map((wort, i) => `/TD << /MCID ${i} >> BDC ${zeile(wort, 700 - 20 * i)} EMC`)
      .join('\n'),
  )

const deepTree = (tiefe: number): Uint8Array =>
  withTree([
    `<< /Type /StructTreeRoot /K 7 0 R /ParentTree << /Nums [0 [${7 + tiefe} 0 R]] >> >>`,
    ...Array.from(
      { length: tiefe },
      (_, i) => `<< /Type /StructElem /S /Sect /P ${6 + i} 0 R /K ${8 + i} 0 R >>`,
    ),
    `<< /Type /StructElem /S /P /P ${6 + tiefe} 0 R /Pg 3 0 R /K 0 >>`,
  ])

const nestedPages = (tiefe: number): Uint8Array =>
  writePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    ...Array.from(
      { length: tiefe },
      (_, i) => `<< /Type /Pages /Kids [${i + 3} 0 R] /Count 1 ${i > 0 ? `/Parent ${i + 1} 0 R` : ''} >>`,
    ),
    `<< /Type /Page /Parent ${tiefe + 1} 0 R /MediaBox [0 0 595 842] /Contents ${tiefe + 3} 0 R /Resources << /Font << /F1 ${tiefe + 4} 0 R >> >> >>`,
    stream(satz),
    schrift,
  ])

/** Signs whose numbers are glyphs of an embedded font, with nothing that says which letters they are. */
const ohneZeichen =
  '<< /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+Fremd /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /AAAAAA+Fremd /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 600 /FontDescriptor << /Type /FontDescriptor /FontName /AAAAAA+Fremd /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>] >>'
/** As programs number them that embed a part of a TrueType font: 29 below the code. */
const glyphen = (text: string): string =>
  [...text].map((zeichen) => (zeichen.charCodeAt(0) - 29).toString(16).padStart(4, '0')).join('')
const lines = (text: string): string =>
  (text.match(/.{1,60}/gu) ?? [])
    .map((teil, i) => `BT /F1 12 Tf 9 ${800 - 15 * i} Td <${glyphen(teil)}> Tj ET`)
    .join('\n')
const unlesbar =
  'Das Jobcenter hat im Jahr die Ziele und die Strategie mit dem Landkreis vereinbart und wird sie in den Gremien beraten. '

const ripple = (tiefe: number): Parameters<typeof onePage>[0] => ({
  inhalt: stream(`${satz}/X Do`),
  mehr: Array.from({ length: tiefe }, (_, i) =>
    stream(
      '/X Do '.repeat(10),
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${i + 7} 0 R >> >>`,
    ),
  ).concat(stream('0 0 m 9 9 l S', '/Type /XObject /Subtype /Form /BBox [0 0 9 9]')),
})

export const pdfFeinde: Record<string, Feind> = {
  'a plain file': { bytes: () => onePage(), liest: 'Ziele' },
  nothing: { bytes: () => new Uint8Array(), verweigert: 'ohne Text' },
  'a beginning alone': { bytes: () => utf8('%PDF-1.7\n'), verweigert: 'beschädigt' },
  'a text of that name': { bytes: () => utf8('Das Jobcenter hat Ziele.'), verweigert: 'weder ein PDF' },
  'a text that begins like a PDF': {
    bytes: () => utf8('%PDF-1.7\nDas Jobcenter hat Ziele.\n'.repeat(50)),
    verweigert: 'beschädigt',
  },
  'a file that is also an archive': {
    bytes: () => join(onePage(), packWord()),
    verweigert: 'beschädigt',
  },
  'an archive that is also a PDF': { bytes: () => join(packWord(), onePage()), liest: 'Ende.' },
  'junk before the beginning': {
    bytes: () => join(utf8('Rest eines Briefkopfs\n'), onePage()),
    liest: 'Ziele',
  },
  'half of a file': { bytes: () => half('zweispaltig-mit-struktur.pdf'), verweigert: 'beschädigt' },
  'half of a file without structure': {
    bytes: () => half('browser-ohne-struktur.pdf'),
    verweigert: 'beschädigt',
  },
  'a password of the user': { bytes: () => fixture('kennwort.pdf'), verweigert: 'Kennwort' },
  'pages that hold themselves': {
    bytes: () => writePdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']),
    verweigert: 'beschädigt',
  },
  'pages in a circle of two': {
    bytes: () =>
      writePdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 5 >>',
        '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 5 >>',
      ]),
    verweigert: 'beschädigt',
  },
  'pages in 3,000 levels': { bytes: () => nestedPages(3000), liest: 'Ziele' },
  'no pages': {
    bytes: () => writePdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>']),
    verweigert: 'Gefunden',
  },
  'a billion pages by their own word': {
    bytes: () =>
      writePdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 1000000000 >>']),
    verweigert: 'Gefunden',
  },
  '5,000 pages': { bytes: () => pages(5000), verweigert: '5.000 Seiten' },
  'a structure tree that holds itself': {
    bytes: () =>
      withTree([
        '<< /Type /StructTreeRoot /K 7 0 R /ParentTree << /Nums [0 [7 0 R]] >> >>',
        '<< /Type /StructElem /S /P /P 7 0 R /Pg 3 0 R /K [0 7 0 R] >>',
      ]),
    liest: 'Ziele',
  },
  'a structure tree in a circle of two': {
    bytes: () =>
      withTree([
        '<< /Type /StructTreeRoot /K 7 0 R /ParentTree << /Nums [0 [8 0 R]] >> >>',
        '<< /Type /StructElem /S /Sect /P 8 0 R /K [8 0 R] >>',
        '<< /Type /StructElem /S /H1 /P 7 0 R /Pg 3 0 R /K [0 7 0 R] >>',
      ]),
    liest: 'Ziele',
  },
  'a structure tree of 20,000 levels': { bytes: () => deepTree(20_000), liest: 'Ziele' },
  'a parent tree that holds itself': {
    bytes: () =>
      withTree([
        '<< /Type /StructTreeRoot /K 7 0 R /ParentTree 8 0 R >>',
        '<< /Type /StructElem /S /P /P 6 0 R /Pg 3 0 R /K 0 >>',
        '<< /Kids [8 0 R] /Limits [0 0] >>',
      ]),
    liest: 'Ziele',
  },
  'a cell over two billion columns and rows': { bytes: () => spanned('2000000000'), verweigert: 'Spalten' },
  'a cell over minus two columns': { bytes: () => spanned('-2'), liest: 'Vier' },
  'a cell over half a column': { bytes: () => spanned('0.5'), liest: 'Vier' },
  'an outline in a circle': {
    bytes: () =>
      onePage({
        katalog: '/Outlines 6 0 R',
        mehr: [
          '<< /Type /Outlines /First 7 0 R /Last 7 0 R >>',
          '<< /Title (Kapitel) /Parent 7 0 R /First 7 0 R /Next 7 0 R /Dest [3 0 R /Fit] >>',
        ],
      }),
    liest: 'Ziele',
  },
  'contents that unpack to 2 GB': {
    bytes: () => onePage({ inhalt: bomb(2000) }),
    endlos: true,
    verweigert: 'Speicher',
  },
  'contents that unpack to 2 GB in two steps': {
    bytes: () => onePage({ inhalt: doppelbombe() }),
    endlos: true,
    verweigert: 'Gefunden',
  },
  'contents that unpack to 16 MB of spaces': {
    bytes: () => onePage({ inhalt: packed(join(Buffer.alloc(16_000_000, 0x20), utf8(satz)), 1) }),
    liest: 'Ziele',
  },
  'ten million operators': {
    bytes: () => onePage({ inhalt: packed(utf8(satz + '0 0 m 9 9 l S\n'.repeat(3_000_000))) }),
    endlos: true,
    verweigert: 'Gefunden',
  },
  '200,000 letters, each by itself': {
    bytes: () => onePage({ inhalt: packed(utf8(`BT /F1 12 Tf ${'0.001 0 Td (a) Tj '.repeat(200_000)} ET`)) }),
    verweigert: 'Gefunden',
  },
  '20,000 letters all over a page': {
    bytes: () => onePage({ inhalt: packed(utf8(scatter(20_000))) }),
    verweigert: 'Gefunden',
  },
  '40,000 lines of a grid': {
    bytes: () => onePage({ inhalt: packed(utf8(satz + grid(20_000))) }),
    liest: 'Ziele',
  },
  'forms that hold each other': {
    bytes: () =>
      onePage({
        inhalt: stream(`${satz}/X Do`),
        mehr: [
          stream(
            '/X Do',
            '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>',
          ),
        ],
      }),
    liest: 'Ziele',
  },
  'forms that hold ten of each other, twelve times': {
    bytes: () => onePage(ripple(12)),
    endlos: true,
    verweigert: 'Gefunden',
  },
  'a script, a program and a file inside': {
    bytes: () =>
      onePage({
        katalog: `/OpenAction << /S /JavaScript /JS (app.launchURL\\("${fremderServer}"\\)) >> /AA << /WC << /S /Launch /F (calc.exe) >> >> /Names << /EmbeddedFiles << /Names [(x) << /Type /Filespec /F (../../boese.exe) /EF << /F 6 0 R >> >>] >> >>`,
        seite: `/AA << /O << /S /SubmitForm /F (${fremderServer}) >> >> /Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 900 900] /A << /S /Launch /F (calc.exe) >> >> << /Type /Annot /Subtype /Link /Rect [0 0 900 900] /A << /S /URI /URI (javascript:alert\\(1\\)) >> >>]`,
        mehr: [stream('MZ', '/Type /EmbeddedFile')],
      }),
    liest: 'Ziele',
  },
  'contents that stand in another file': {
    bytes: () =>
      onePage({ inhalt: stream(satz, `/F << /FS /URL /F (${fremderServer}) >> /FFilter /FlateDecode`) }),
    liest: 'Ziele',
  },
  'a form of XFA': {
    bytes: () =>
      onePage({
        katalog: '/AcroForm << /XFA 6 0 R /Fields [] >>',
        mehr: [
          stream(
            '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><xdp:xdp xmlns:xdp="x">&a;</xdp:xdp>',
          ),
        ],
      }),
    liest: 'Ziele',
  },
  'a page of a billion points': {
    bytes: () => onePage({ mediabox: '0 0 1000000000 1000000000' }),
    liest: 'Ziele',
  },
  'a page without size': { bytes: () => onePage({ mediabox: '0 0 0 0' }), liest: 'Ziele' },
  'a page of words for sizes': { bytes: () => onePage({ mediabox: '/a /b (c) null' }), liest: 'Ziele' },
  'a font without letters': {
    bytes: () =>
      onePage({
        font: ohneZeichen,
        inhalt: stream(lines(unlesbar.repeat(8))),
      }),
    verweigert: 'Buchstaben',
  },
  'a font that is not there': { bytes: () => onePage({ font: 'null' }), liest: 'Ziele' },
  'a font that is junk': {
    bytes: () =>
      onePage({
        font: '<< /Type /Font /Subtype /TrueType /BaseFont /Kaputt /Encoding /WinAnsiEncoding /FontDescriptor << /Type /FontDescriptor /FontName /Kaputt /Flags 32 /FontFile2 6 0 R >> >>',
        mehr: [stream('kein Font'.repeat(100))],
      }),
    liest: 'Ziele',
  },
  'a font of size zero': {
    bytes: () => onePage({ inhalt: stream(satz.replace('12 Tf', '0 Tf')) }),
    liest: 'Ziele',
  },
  'letters without place': {
    bytes: () => onePage({ inhalt: stream(satz.replace('72 700 Td', '1 0 0 1 1e308 1e308 Tm')) }),
    liest: 'Ziele',
  },
  'junk of JBIG2': {
    bytes: () =>
      onePage(picture('/Filter /JBIG2Decode /Width 9 /Height 9', utf8('\u0001kein Bild'.repeat(50)))),
    liest: 'Ziele',
  },
  'junk of JPEG 2000': {
    bytes: () => onePage(picture('/Filter /JPXDecode /Width 9 /Height 9', utf8('kein Bild'.repeat(50)))),
    liest: 'Ziele',
  },
  'junk of fax': {
    bytes: () =>
      onePage(
        picture(
          '/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 2000000000 /Rows 2000000000 >> /Width 9 /Height 9',
          utf8('kein Bild'.repeat(50)),
        ),
      ),
    liest: 'Ziele',
  },
  'a picture of a billion pixels in height and width': {
    bytes: () => onePage(picture('/Width 1000000000 /Height 1000000000', zeros(100))),
    liest: 'Ziele',
  },
  'a picture of 40 million pixels that unpacks without end': {
    bytes: () => {
      const objekt = bomb(1000)
      const { dict, daten } = objekt as { dict: string; daten: Uint8Array }
      return onePage(picture(`/Width 6000 /Height 6000 ${dict}`, daten))
    },
    liest: 'Ziele',
  },
  'a predictor of two billion columns': {
    bytes: () =>
      onePage({
        inhalt: packed(utf8(satz), 1, '/DecodeParms << /Predictor 12 /Columns 2000000000 /Colors 32 >>'),
      }),
    liest: 'Ziele',
  },
  'a table of places that leads to itself': {
    bytes: () => loopOf(onePage()),
    liest: 'Ziele',
  },
}

const half = (name: string): Uint8Array => {
  const ganz = fixture(name)
  return ganz.slice(0, ganz.length / 2)
}

/** Deflated zeros by the megabyte: blocks that end at a byte can stand one behind the other. */
function bomb(megabytes: number): ReturnType<typeof packed> {
  const { block, kopf } = megabyteBlock()
  return {
    dict: '/Filter /FlateDecode',
    daten: join(kopf, ...Array.from({ length: megabytes }, () => block)),
  }
}

function doppelbombe(): ReturnType<typeof packed> {
  const { daten } = bomb(2000) as { daten: Uint8Array }
  const { daten: aussen } = packed(daten) as { daten: Uint8Array }
  return { dict: '/Filter [/FlateDecode /FlateDecode]', daten: aussen }
}

function megabyteBlock(): { block: Uint8Array; kopf: Uint8Array } {
  const block = deflateRawSync(Buffer.alloc(1_000_000, 0x20), {
    level: 9,
    finishFlush: constants.Z_FULL_FLUSH,
  })
  return { block: new Uint8Array(block), kopf: new Uint8Array([0x78, 0x9c]) }
}

function scatter(anzahl: number): string {
  let zahl = 1
  const next = (bis: number): number => {
    zahl = (zahl * 48271) % 2147483647
    return zahl % bis
  }
  return Array.from({ length: anzahl }, () => `BT /F1 9 Tf ${next(590)} ${next(840)} Td (ab) Tj ET\n`).join(
    '',
  )
}

const grid = (anzahl: number): string =>
  Array.from(
    { length: anzahl },
    (_, i) => `${i * 4} 0 m ${i * 4} ${anzahl * 4} l S 0 ${i * 4} m ${anzahl * 4} ${i * 4} l S\n`,
  ).join('')

/** The table of places names itself as the one before it. */
function loopOf(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1')
  const stelle = /startxref\n(\d+)/u.exec(text)?.[1] ?? '0'
  return new Uint8Array(Buffer.from(text.replace('/Root 1 0 R', `/Root 1 0 R /Prev ${stelle}`), 'latin1'))
}
