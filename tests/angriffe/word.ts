import { strToU8, type Zippable, zipSync } from 'fflate'
import { packWord } from '../import/read/word-datei.ts'

/** A file that nobody should send, and what must come of it: a word that is read, or a piece of the refusal. */
export interface Feind {
  bytes: () => Uint8Array
  liest?: string
  verweigert?: string
  /** Whether only the limits of time or memory end it; they are lower in the test. */
  endlos?: boolean
  /** Whether its refusal comes of the thread that it is read in. */
  apart?: boolean
}

const raum = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const document = (body: string, davor = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${davor}<w:document ${raum}><w:body>${body}</w:body></w:document>`
const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const satz = p('Das Jobcenter hat Ziele.')

/** The fixture with another main part. */
const word = (xml: string | Uint8Array, mehr: Zippable = {}): Uint8Array =>
  packWord({ 'word/document.xml': typeof xml === 'string' ? strToU8(xml) : xml, ...mehr })
const body =
  (inhalt: string, davor = ''): (() => Uint8Array) =>
  () =>
    word(document(inhalt, davor))

/** Changes what the directory and the headers of an archive say of every entry of this name. */
function lie(
  bytes: Uint8Array,
  name: string,
  change: (view: DataView, kopf: { crc: number; gepackt: number; groesse: number }) => void,
): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const text = new TextDecoder('latin1').decode(bytes)
  for (let i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + 1)) {
    if (text.startsWith('PK\u0001\u0002', i - 46))
      change(view, { crc: i - 30, gepackt: i - 26, groesse: i - 22 })
    if (text.startsWith('PK\u0003\u0004', i - 30))
      change(view, { crc: i - 16, gepackt: i - 12, groesse: i - 8 })
  }
  return bytes
}

const utf16 = (text: string): Uint8Array => {
  const einheiten = [...`\uFEFF${text}`].map((zeichen) => zeichen.charCodeAt(0))
  return new Uint8Array(einheiten.flatMap((zahl) => [zahl & 255, zahl >> 8]))
}

const cell = (inhalt: string, angaben = ''): string => `<w:tc><w:tcPr>${angaben}</w:tcPr>${inhalt}</w:tc>`
const table = (...reihen: string[]): string =>
  `<w:tbl>${reihen.map((reihe) => `<w:tr>${reihe}</w:tr>`).join('')}</w:tbl>`
const spanned = (spalten: string): string =>
  satz +
  table(
    cell(p('Erstens'), `<w:gridSpan w:val="${spalten}"/>`) + cell(p('Zwei')),
    cell(p('Drei')) + cell(p('Vier')),
  )

/** So many entities that stand in each other that one reference would fill the memory. */
const lachen = `<!DOCTYPE lolz [<!ENTITY a0 "ha">${Array.from({ length: 12 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('')}]>`
const nested = (tiefe: number, innen: string, aussen: (inhalt: string) => [string, string]): string => {
  const [auf, zu] = aussen('\0')
  return auf.repeat(tiefe) + innen + zu.repeat(tiefe)
}
const inTables = (tiefe: number): string =>
  nested(tiefe, p('Tief'), () => [
    '<w:tbl><w:tr><w:tc>',
    '</w:tc></w:tr></w:tbl>'.replace('</w:tc>', '<w:p/></w:tc>'),
  ])
const bild = (rel: string): string =>
  `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="99999999999999" cy="99999999999999"/><wp:docPr id="1" name="x" descr="Riesig"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ${rel}/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
const verweise = (...ziele: string[]): Zippable => ({
  'word/_rels/document.xml.rels': strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${ziele.join('')}</Relationships>`,
  ),
})

/** An address that the test listens at: nothing may ask there. */
export const fremderServer = 'http://127.0.0.1:47991/feind'

const inListe = (numId: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${numId}"/></w:numPr></w:pPr><w:r><w:t>Punkt</w:t></w:r></w:p>`
const nummerierung = (start: string, format: string, stufen = ''): Zippable => ({
  'word/numbering.xml': strToU8(
    `<w:numbering ${raum}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1."/></w:lvl>${stufen}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  ),
})

export const wordFeinde: Record<string, Feind> = {
  'one entry of a gigabyte of zeros': {
    bytes: () => gigabyte('word/document.xml'),
    verweigert: 'entpackt',
  },
  'a gigabyte beside the text, of what is not read': {
    bytes: () => gigabyte('word/media/bild.png'),
    liest: 'Ende.',
  },
  'archives in each other': {
    bytes: () => zipSync({ 'a.zip': zipSync({ 'b.zip': zipSync({ 'c.xml': new Uint8Array(1_000_000) }) }) }),
    verweigert: 'keine Word-Datei',
  },
  'a Word file in a Word file': {
    bytes: () => word(document(satz), { 'word/embeddings/innen.docx': packWord() }),
    liest: 'Ziele',
  },
  '6,000 entries': {
    bytes: () =>
      packWord(
        Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`word/x${i}.xml`, strToU8('<a/>')])),
      ),
    verweigert: 'Bestandteilen',
  },
  'entries that overlap': { bytes: overlapping, verweigert: 'entpackt' },
  'a size of zero in the directory': {
    bytes: () =>
      lie(packWord(), 'word/document.xml', (view, { groesse }) => view.setUint32(groesse, 0, true)),
    verweigert: 'beschädigt',
  },
  'a size in the directory that is too small': {
    bytes: () => lie(packWord(), 'word/styles.xml', (view, { groesse }) => view.setUint32(groesse, 40, true)),
    verweigert: 'beschädigt',
  },
  'a size in the directory of 4 GB': {
    bytes: () =>
      lie(packWord(), 'word/document.xml', (view, { groesse }) => view.setUint32(groesse, 0xfffffff0, true)),
    verweigert: 'entpackt',
  },
  'a packed size beyond the end': {
    bytes: () =>
      lie(packWord(), 'word/document.xml', (view, { gepackt }) => view.setUint32(gepackt, 7_000_000, true)),
    liest: 'Ende.',
  },
  'a checksum that does not agree': {
    bytes: () => lie(packWord(), 'word/document.xml', (view, { crc }) => view.setUint32(crc, 1, true)),
    verweigert: 'beschädigt',
  },
  'a word changed on the way': {
    bytes: () => {
      const bytes = zipSync({ 'word/document.xml': strToU8(document(p('Das Jobcenter'))) }, { level: 0 })
      bytes[new TextDecoder('latin1').decode(bytes).indexOf('Jobcenter')] = 0x4b
      return bytes
    },
    verweigert: 'beschädigt',
  },
  'a directory that names more entries than there are': {
    bytes: () => {
      const bytes = packWord()
      for (const stelle of [12, 14])
        new DataView(bytes.buffer, bytes.byteOffset).setUint16(bytes.length - stelle, 0xffff, true)
      return bytes
    },
    verweigert: 'Bestandteilen',
  },
  'entries named with dots and from the root': {
    bytes: () =>
      word(document(satz), {
        '../../../boese.xml': strToU8('<a/>'),
        '/etc/boese.xml': strToU8('<a/>'),
        'C:\\boese.xml': strToU8('<a/>'),
        'word/../../boese.rels': strToU8('<a/>'),
      }),
    liest: 'Ziele',
  },
  'relationships that lead out of the file': {
    bytes: () =>
      word(
        document(satz),
        verweise(
          '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="../../../../../etc/passwd"/>',
          '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="file:///etc/passwd"/>',
          `<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="${fremderServer}" TargetMode="External"/>`,
        ),
      ),
    liest: 'Ziele',
  },
  'a billion laughs': { bytes: body(p('&a12;'), lachen), verweigert: 'DOCTYPE' },
  'a billion laughs in the styles': {
    bytes: () =>
      word(document(satz), { 'word/styles.xml': strToU8(`${lachen}<w:styles ${raum}>&a12;</w:styles>`) }),
    verweigert: 'DOCTYPE',
  },
  'a billion laughs in a part that only the library reads': {
    bytes: () => word(document(satz), { '[Content_Types].xml': strToU8(`${lachen}<Types>&a12;</Types>`) }),
    verweigert: 'DOCTYPE',
  },
  'an external entity': {
    bytes: body(p('&x;'), '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    verweigert: 'DOCTYPE',
  },
  'an external DTD': {
    bytes: body(satz, `<!DOCTYPE w:document SYSTEM "${fremderServer}">`),
    verweigert: 'DOCTYPE',
  },
  'an entity of HTML': { bytes: body(p('&nbsp;')), verweigert: 'beschädigt' },
  '100,000 paragraphs': { bytes: body(satz.repeat(100_000)), verweigert: '100.000 Absätze' },
  'a paragraph of 30,000 runs': {
    bytes: body(`<w:p>${'<w:r><w:t>a </w:t></w:r>'.repeat(30_000)}</w:p>`),
    verweigert: 'Zeichen',
  },
  '50,000 fields in a paragraph': {
    bytes: body(`<w:p>${'<w:fldSimple><w:r><w:t>a</w:t></w:r></w:fldSimple>'.repeat(50_000)}</w:p>`),
    verweigert: 'noch nicht gelesen',
    endlos: true,
  },
  '20 tables in each other': { bytes: body(satz + inTables(20)), liest: 'Tief' },
  '5,000 tables in each other': { bytes: body(satz + inTables(5000)), verweigert: 'ineinander', apart: true },
  '200,000 elements in each other': {
    bytes: body(`${nested(200_000, '', () => ['<w:sdt>', '</w:sdt>'])}${satz}`),
    verweigert: 'ineinander',
    apart: true,
  },
  'a table of 10,000 columns': {
    bytes: body(satz + table(cell(p('a')).repeat(10_000), cell(p('b')))),
    verweigert: '10.000 Spalten',
  },
  'a cell over two billion columns': { bytes: body(spanned('2000000000')), verweigert: 'Spalten' },
  'a cell over minus five columns': { bytes: body(spanned('-5')), liest: 'Erstens' },
  'a cell over no columns': { bytes: body(spanned('0')), liest: 'Erstens' },
  'a cell over as many columns as a word': { bytes: body(spanned('viele')), liest: 'Erstens' },
  'a cell that goes on without a beginning': {
    bytes: body(
      satz +
        table(
          cell(p('Eins'), '<w:vMerge/>') + cell(p('Zwei')),
          cell(p('Drei'), '<w:vMerge/>') + cell(p('Vier')),
        ),
    ),
    liest: 'Vier',
  },
  'a table without cells': { bytes: body(`${satz}<w:tbl><w:tr/><w:tr/></w:tbl>`), liest: 'Ziele' },
  'no main part': {
    bytes: () => zipSync({ '[Content_Types].xml': strToU8('<Types/>') }),
    verweigert: 'keine Word',
  },
  'an empty main part': { bytes: () => word(''), verweigert: 'beschädigt' },
  'a main part that breaks off': {
    bytes: () => word(document(satz).slice(0, -30)),
    verweigert: 'beschädigt',
  },
  'a main part that is HTML': {
    bytes: () => word('<html><body><p>Text</p></body></html>'),
    verweigert: 'beschädigt',
  },
  'a main part that is no XML': { bytes: () => word('Das Jobcenter hat Ziele.'), verweigert: 'beschädigt' },
  'a main part in UTF-16': {
    bytes: () => word(utf16(document(p('Größe')).replace('UTF-8', 'UTF-16'))),
    liest: 'Größe',
  },
  'styles in UTF-16': {
    bytes: () => word(document(satz), { 'word/styles.xml': utf16(`<w:styles ${raum}/>`) }),
    liest: 'Ziele',
  },
  'zero bytes in a text': { bytes: body(p('Das \0Jobcenter')), liest: 'Das Jobcenter' },
  macros: {
    bytes: () => word(document(satz), { 'word/vbaProject.bin': new Uint8Array(1000).fill(0xd0) }),
    liest: 'Ziele',
  },
  'an embedded object': {
    bytes: () =>
      word(
        document(
          `${satz}<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Embed" ProgID="Package" r:id="rId9" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></w:object></w:r></w:p>`,
        ),
        {
          ...verweise(
            '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject" Target="embeddings/x.bin"/>',
          ),
          'word/embeddings/x.bin': strToU8('MZ'),
        },
      ),
    liest: 'Ziele',
  },
  'a field that starts a program': {
    bytes: body(
      `${satz}<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEAUTO c:\\\\windows\\\\cmd.exe "/k calc"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    ),
    liest: 'Ziele',
  },
  'a picture of a huge size that is elsewhere': {
    bytes: () =>
      word(
        document(satz + bild('r:link="rId5"')),
        verweise(
          `<Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${fremderServer}.png" TargetMode="External"/>`,
        ),
      ),
    liest: 'Ziele',
  },
  'a picture that is a file of this computer': {
    bytes: () =>
      word(
        document(satz + bild('r:embed="rId5"')),
        verweise(
          '<Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/>',
        ),
      ),
    liest: 'Ziele',
  },
  'a picture that is not there': {
    bytes: () => word(document(satz + bild('r:embed="rId404"'))),
    liest: 'Ziele',
  },
  'a link that is a script': {
    bytes: () =>
      word(
        document(
          `<w:p><w:hyperlink r:id="rId5" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:r><w:t>Ziele</w:t></w:r></w:hyperlink></w:p>`,
        ),
        verweise(
          '<Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="javascript:alert(1)" TargetMode="External"/>',
        ),
      ),
    liest: 'Ziele',
  },
  'styles that are based on each other': {
    bytes: () =>
      word(document(satz), {
        'word/styles.xml': strToU8(
          `<w:styles ${raum}><w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style></w:styles>`,
        ),
      }),
    liest: 'Ziele',
  },
  '5,000 styles, each based on the next': {
    bytes: () =>
      word(document(satz), {
        'word/styles.xml': strToU8(
          `<w:styles ${raum}>${Array.from({ length: 5000 }, (_, i) => `<w:style w:type="paragraph" w:styleId="s${i}"><w:name w:val="S"/><w:basedOn w:val="s${i + 1}"/></w:style>`).join('')}</w:styles>`,
        ),
      }),
    liest: 'Ziele',
  },
  'a list that begins with two billion in Roman numerals': {
    bytes: () => word(document(satz + inListe('1')), nummerierung('2000000000', 'upperRoman')),
    liest: 'Punkt',
  },
  'a list that begins with two billion in letters': {
    bytes: () => word(document(satz + inListe('1')), nummerierung('2000000000', 'upperLetter')),
    liest: 'Punkt',
  },
  'a list that begins with minus a million in letters': {
    bytes: () => word(document(satz + inListe('1')), nummerierung('-1000000', 'lowerLetter')),
    liest: 'Punkt',
  },
  'a list on the level of a billion': {
    bytes: () =>
      word(
        document(
          `${satz}<w:p><w:pPr><w:numPr><w:ilvl w:val="1000000000"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Punkt</w:t></w:r></w:p>`,
        ),
        nummerierung('1', 'decimal'),
      ),
    liest: 'Punkt',
  },
  'a note that refers to itself': {
    bytes: () =>
      word(document(`<w:p><w:r><w:t>Ziele</w:t></w:r><w:r><w:footnoteReference w:id="5"/></w:r></w:p>`), {
        'word/footnotes.xml': strToU8(
          `<w:footnotes ${raum}><w:footnote w:id="5"><w:p><w:r><w:t>Rund</w:t></w:r><w:r><w:footnoteReference w:id="5"/></w:r></w:p></w:footnote></w:footnotes>`,
        ),
      }),
    liest: 'Rund',
  },
  'a note that is not there': {
    bytes: body(`<w:p><w:r><w:t>Ziele</w:t></w:r><w:r><w:footnoteReference w:id="99"/></w:r></w:p>`),
    liest: 'Ziele',
  },
  'a file that breaks off': { bytes: () => packWord().slice(0, 2000), verweigert: 'beschädigt' },
  'a beginning alone': { bytes: () => strToU8('PK\u0003\u0004'), verweigert: 'beschädigt' },
  'an empty archive': { bytes: () => zipSync({}), verweigert: 'Word-Datei' },
  'a text of that name': { bytes: () => strToU8('Das Jobcenter hat Ziele.'), verweigert: 'weder ein PDF' },
  nothing: { bytes: () => new Uint8Array(), verweigert: 'ohne Text' },
}

/** Deflates a gigabyte of zeros by repeating what 1 MB becomes: an end of zlib's own joins the pieces. */
function gigabyte(name: string): Uint8Array {
  const klein = zipSync({ ...entpackt(), [name]: new Uint8Array(60_000_000) }, { level: 6 })
  return name.endsWith('.xml')
    ? lie(klein, name, (view, { groesse }) => view.setUint32(groesse, 1_000_000_000, true))
    : klein
}

function entpackt(): Zippable {
  return { 'word/document.xml': strToU8(document(p('Ende.'))) }
}

/** Many names in the directory for the same packed bytes, which are there once. */
function overlapping(): Uint8Array {
  const eins = zipSync({ ...entpackt(), 'word/x0000.xml': new Uint8Array(2_000_000) }, { level: 9 })
  const text = new TextDecoder('latin1').decode(eins)
  const ende = text.lastIndexOf('PK\u0005\u0006')
  const eintrag = eins.slice(text.lastIndexOf('PK\u0001\u0002'), ende)
  const anzahl = 1000
  const alle = Array.from({ length: anzahl }, (_, i) => {
    const einer = eintrag.slice()
    einer.set(strToU8(String(i).padStart(4, '0')), 46 + 'word/x'.length)
    return einer
  })
  const schluss = eins.slice(ende)
  const view = new DataView(schluss.buffer)
  for (const stelle of [8, 10]) view.setUint16(stelle, anzahl + 1, true)
  view.setUint32(12, view.getUint32(12, true) + eintrag.length * (anzahl - 1), true)
  return new Uint8Array(Buffer.concat([eins.slice(0, ende - eintrag.length), ...alle, schluss]))
}
