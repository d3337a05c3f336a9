import type { Table } from 'mdast'
import { visit } from 'unist-util-visit'
import { createSchreiber, type Format, type Zelle } from './schreiber.ts'
import { bildchen, textOf, type Vorlage } from './vorlage.ts'
import { type Bau, createBau, type Inhalt } from './xml.ts'

const oasis = 'urn:oasis:names:tc:opendocument:xmlns:'
const namensraeume = {
  office: `${oasis}office:1.0`,
  style: `${oasis}style:1.0`,
  text: `${oasis}text:1.0`,
  table: `${oasis}table:1.0`,
  draw: `${oasis}drawing:1.0`,
  fo: `${oasis}xsl-fo-compatible:1.0`,
  svg: `${oasis}svg-compatible:1.0`,
  xlink: 'http://www.w3.org/1999/xlink',
}

/** A plan as a flat OpenDocument file: headings, lists and tables by their styles, real footnotes, page numbers. */
export function writeFodt(vorlage: Vorlage): string {
  const bau = createBau('office:document', namensraeume)
  const { el, wurzel } = bau
  const attribute = { 'office:version': '1.2', 'office:mimetype': 'application/vnd.oasis.opendocument.text' }
  for (const [name, value] of Object.entries(attribute))
    wurzel.setAttributeNS(namensraeume.office, name, value)
  const write = createSchreiber(createFormat(bau), vorlage)
  const titel = el('text:p', { 'text:style-name': 'Title' }, vorlage.plan.titel)
  const inhalt = vorlage.tree.children.flatMap(write)
  const contents = vorlage.plan.entfernt.some(({ grund }) => grund === 'Inhaltsverzeichnis')
    ? writeContents(bau, vorlage)
    : []
  for (const teil of [fonts(bau), styles(bau), automatic(bau, vorlage), master(bau, vorlage)])
    wurzel.appendChild(teil)
  wurzel.appendChild(el('office:body', {}, el('office:text', {}, titel, ...contents, ...inhalt)))
  return bau.print()
}

const fonts = ({ el }: Bau): Element =>
  el(
    'office:font-face-decls',
    {},
    el('style:font-face', { 'style:name': 'Liberation Sans', 'svg:font-family': 'Liberation Sans' }),
  )

function styles({ el }: Bau): Element {
  const text = (size: number, bold = false) =>
    el('style:text-properties', {
      'style:font-name': 'Liberation Sans',
      'fo:font-size': `${size}pt`,
      'fo:language': 'de',
      'fo:country': 'DE',
      ...(bold && { 'fo:font-weight': 'bold' }),
    })
  const paragraph = (above: number, below: number, keep = false) =>
    el('style:paragraph-properties', {
      'fo:margin-top': `${above}pt`,
      'fo:margin-bottom': `${below}pt`,
      ...(keep && { 'fo:keep-with-next': 'always' }),
    })
  const style = (name: string, display: string, extra: Record<string, string>, ...inhalt: Element[]) =>
    el(
      'style:style',
      { 'style:name': name, 'style:display-name': display, 'style:family': 'paragraph', ...extra },
      ...inhalt,
    )
  const headings = [1, 2, 3, 4, 5, 6].map((ebene) =>
    style(
      `Heading_20_${ebene}`,
      `Heading ${ebene}`,
      { 'style:class': 'text', 'style:default-outline-level': String(ebene) },
      paragraph(12, 6, true),
      text(Math.max(11, 18 - 2 * ebene), true),
    ),
  )
  return el(
    'office:styles',
    {},
    style('Standard', 'Standard', {}, paragraph(0, 6), text(11)),
    style('Title', 'Title', { 'style:class': 'chapter' }, paragraph(0, 24), text(24, true)),
    style('Footnote', 'Footnote', {}, text(9)),
    style('Table_20_Contents', 'Table Contents', {}, text(8)),
    ...headings,
  )
}

function automatic({ el }: Bau, { tree }: Vorlage): Element {
  const tables: Table[] = []
  visit(tree, 'table', (table) => void tables.push(table))
  const spalten = tables.flatMap((table, i) =>
    widths(table, columnsOf(table)).map((breite, x) =>
      el(
        'style:style',
        { 'style:name': `Spalte${i + 1}-${x}`, 'style:family': 'table-column' },
        el('style:table-column-properties', { 'style:column-width': `${breite.toFixed(2)}cm` }),
      ),
    ),
  )
  const list = (name: string, ordered: boolean) =>
    el(
      'text:list-style',
      { 'style:name': name },
      ...[1, 2, 3, 4, 5].map((ebene) =>
        el(
          ordered ? 'text:list-level-style-number' : 'text:list-level-style-bullet',
          {
            'text:level': ebene,
            ...(ordered ? { 'style:num-format': '1', 'style:num-suffix': '.' } : { 'text:bullet-char': '•' }),
          },
          el('style:list-level-properties', {
            'text:space-before': `${0.6 * (ebene - 1)}cm`,
            'text:min-label-width': '0.6cm',
          }),
        ),
      ),
    )
  const inline = (name: string, properties: Record<string, string>) =>
    el('style:style', { 'style:name': name, 'style:family': 'text' }, el('style:text-properties', properties))
  return el(
    'office:automatic-styles',
    {},
    ...spalten,
    list('Punkte', false),
    list('Zahlen', true),
    inline('fett', { 'fo:font-weight': 'bold' }),
    inline('kursiv', { 'fo:font-style': 'italic' }),
    inline('hoch', { 'style:text-position': 'super 58%' }),
    inline('tief', { 'style:text-position': 'sub 58%' }),
    el(
      'style:style',
      { 'style:name': 'Zelle', 'style:family': 'table-cell' },
      el('style:table-cell-properties', { 'fo:border': '0.5pt solid #000000', 'fo:padding': '0.1cm' }),
    ),
    el(
      'style:page-layout',
      { 'style:name': 'A4' },
      el('style:page-layout-properties', {
        'fo:page-width': '21cm',
        'fo:page-height': '29.7cm',
        'fo:margin-top': '2cm',
        'fo:margin-bottom': '2cm',
        'fo:margin-left': '2.5cm',
        'fo:margin-right': '2.5cm',
      }),
      el('style:header-style'),
      el('style:footer-style'),
    ),
  )
}

function master({ el }: Bau, { plan }: Vorlage): Element {
  const seite = el('text:page-number', { 'text:select-page': 'current' }, '1')
  return el(
    'office:master-styles',
    {},
    el(
      'style:master-page',
      { 'style:name': 'Standard', 'style:page-layout-name': 'A4' },
      el('style:header', {}, el('text:p', {}, `Jobcenter Musterland – Programm ${plan.jahr}`)),
      el('style:footer', {}, el('text:p', {}, 'Seite ', seite)),
    ),
  )
}

/** As a word processor prints them, with page numbers made up. */
function writeContents({ el }: Bau, { tree }: Vorlage): Element[] {
  const titel = tree.children.filter((node) => node.type === 'heading' && node.depth <= 3).map(textOf)
  const zeile = (text: string, i: number) =>
    el('text:p', {}, text, el('text:tab'), String(3 + Math.floor(i / 2)))
  return [el('text:p', {}, 'Inhaltsverzeichnis'), ...titel.map(zeile)]
}

/** Tables and notes are numbered as they come. */
function createFormat({ el }: Bau): Format {
  let tabellen = 0
  let noten = 0
  const absatz = (inhalt: Inhalt[], stil = 'Standard') => el('text:p', { 'text:style-name': stil }, ...inhalt)
  const zelle = ({ inhalt, spalten, zeilen }: Zelle): Element => {
    const attribute = {
      'table:style-name': 'Zelle',
      'office:value-type': 'string',
      ...(spalten > 1 && { 'table:number-columns-spanned': spalten }),
      ...(zeilen > 1 && { 'table:number-rows-spanned': zeilen }),
    }
    return el('table:table-cell', attribute, absatz(inhalt, 'Table_20_Contents'))
  }
  const covered = () => el('table:covered-table-cell')
  return {
    absatz: (inhalt) => absatz(inhalt),
    titel: (tiefe, inhalt) => {
      const ebene = tiefe - 1
      return el(
        'text:h',
        { 'text:style-name': `Heading_20_${ebene}`, 'text:outline-level': ebene },
        ...inhalt,
      )
    },
    liste: (nummeriert, start, punkte) =>
      el(
        'text:list',
        { 'text:style-name': nummeriert ? 'Zahlen' : 'Punkte' },
        ...punkte.map((punkt, i) =>
          el('text:list-item', i === 0 && nummeriert ? { 'text:start-value': start } : {}, ...punkt),
        ),
      ),
    tabelle: (kopf, rumpf, table) => {
      const breite = columnsOf(table)
      const offen = new Array<number>(breite).fill(0)
      const row = (zellen: Zelle[]) => el('table:table-row', {}, ...spread(zellen, offen, zelle, covered))
      tabellen++
      return el(
        'table:table',
        { 'table:name': `T${tabellen}` },
        ...widths(table, breite).map((_, x) =>
          el('table:table-column', { 'table:style-name': `Spalte${tabellen}-${x}` }),
        ),
        ...(kopf.length > 0 ? [el('table:table-header-rows', {}, ...kopf.map(row))] : []),
        ...rumpf.map(row),
      )
    },
    bild: () => {
      const bild = el('draw:image', {}, el('office:binary-data', {}, bildchen))
      const rahmen = { 'svg:width': '8cm', 'svg:height': '5cm', 'text:anchor-type': 'as-char' }
      return el('text:p', {}, el('draw:frame', rahmen, bild))
    },
    auszeichnung: (art, inhalt) => el('text:span', { 'text:style-name': art }, ...inhalt),
    verweis: (ziel, inhalt) => el('text:a', { 'xlink:type': 'simple', 'xlink:href': ziel }, ...inhalt),
    zeilenende: () => el('text:line-break'),
    fussnote: (_, inhalt) => {
      const nummer = String(++noten)
      const body = el('text:note-body', {}, absatz(inhalt, 'Footnote'))
      const attribute = { 'text:id': `n${nummer}`, 'text:note-class': 'footnote' }
      return el('text:note', attribute, el('text:note-citation', {}, nummer), body)
    },
  }
}

/** Cells of one row with placeholders below and beside merged ones. */
function spread(
  zellen: Zelle[],
  offen: number[],
  write: (zelle: Zelle) => Element,
  covered: () => Element,
): Element[] {
  const rest = [...zellen]
  const result: Element[] = []
  for (let x = 0; x < offen.length; x++) {
    if ((offen[x] ?? 0) > 0) {
      offen[x] = (offen[x] ?? 1) - 1
      result.push(covered())
      continue
    }
    const zelle = rest.shift() ?? { inhalt: [], kopf: false, spalten: 1, zeilen: 1 }
    result.push(write(zelle), ...Array.from({ length: zelle.spalten - 1 }, covered))
    offen.fill(zelle.zeilen - 1, x, x + zelle.spalten)
    x += zelle.spalten - 1
  }
  return result
}

const columnsOf = (table: Table): number => Math.max(...table.children.map((row) => row.children.length))

/** Widths of columns as an author sets them: wide enough for the longest word, and wider where the text is longer. */
function widths(table: Table, breite: number): number[] {
  const texts = (x: number) => table.children.map((row) => (row.children[x] ? textOf(row.children[x]) : ''))
  const need = Array.from({ length: breite }, (_, x) => {
    const laenge = Math.max(...texts(x).map((text) => text.length))
    const wort = Math.max(...texts(x).flatMap((text) => text.split(/[\s-]+/u).map((one) => one.length)))
    return Math.max(1.2, wort * 0.2 + 0.3, Math.sqrt(laenge) * 0.4)
  })
  const sum = need.reduce((all, one) => all + one, 0)
  return need.map((one) => (one / sum) * 16)
}
