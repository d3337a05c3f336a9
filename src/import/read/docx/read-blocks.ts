import { type Block, spanOf, type Tabelle } from '../bloecke.ts'
import { emphasize, link, lowered, plain, raised, tidy, umbruch } from '../schreibweise.ts'
import type { Dokument, Knoten, Reihe } from './mammoth-dokument.ts'
import { readZettel, type Zettel } from './prepare-document.ts'

/** Mammoth's model of a document as blocks; notes and pictures follow the block that they stand in. */
export function readBlocks({ children, notes }: Dokument): Block[] {
  const fund: Fund = { noten: 0, offen: [], inNote: false, notes }
  return children.flatMap((knoten) => readBlock(knoten, fund))
}

type Art<T extends Knoten['type']> = Extract<Knoten, { type: T }>

interface Fund {
  /** Notes so far; they are numbered in the order of their references. */
  noten: number
  /** Pictures and notes of the block that is being read. */
  offen: Block[]
  /** Whether a note is being read: Word allows no notes in notes, and one might hold itself. */
  inNote: boolean
  notes: Dokument['notes']
}

function readBlock(knoten: Knoten, fund: Fund): Block[] {
  const block = knoten.type === 'table' ? readTable(knoten, fund) : readParagraph(knoten, fund)
  const offen = fund.offen.splice(0)
  return [...block, ...offen]
}

function readParagraph(knoten: Knoten, fund: Fund): Block[] {
  if (knoten.type !== 'paragraph') return []
  const zettel = zettelOf(knoten)
  const text = readText(knoten, fund)
  if (text === '') return []
  const nummer = plain(zettel?.text ?? '')
  const ganz = nummer === '' ? text : `${nummer} ${text}`
  if (zettel?.art === 'ueberschrift') return [{ art: 'ueberschrift', ebene: zettel.ebene, text: ganz }]
  if (zettel?.art === 'punkt') return [{ art: 'punkt', tiefe: zettel.ebene, zaehler: nummer, text }]
  return [{ art: 'absatz', tiefe: 0, text: ganz }]
}

function zettelOf({ children }: Art<'paragraph'>): Zettel | undefined {
  const zettel = children.flatMap((run) =>
    run.type === 'run' ? (readZettel(run.styleId, rawText(run)) ?? []) : [],
  )
  return zettel.find(({ art }) => art !== 'bild')
}

const rawText = (knoten: Knoten): string =>
  knoten.type === 'text'
    ? knoten.value
    : 'children' in knoten
      ? (knoten.children as Knoten[]).map(rawText).join('')
      : ''

const readText = (knoten: Knoten, fund: Fund): string => tidy(inline(knoten, fund))

function inline(knoten: Knoten, fund: Fund): string {
  switch (knoten.type) {
    case 'text':
      return plain(knoten.value.replaceAll('\u00AD', ''))
    case 'break':
      return knoten.breakType === 'line' ? umbruch : ' '
    case 'checkbox':
      return knoten.checked ? '☒' : '☐'
    case 'noteReference':
      return readNote(knoten, fund)
    case 'image':
      return readImage(knoten.altText ?? '', fund)
    case 'run':
      return readRun(knoten, fund)
    case 'hyperlink':
      return link(inlineAll(knoten.children, fund), knoten.href ?? '')
    case 'paragraph':
      return inlineAll(knoten.children, fund)
    default:
      return ' '
  }
}

const inlineAll = (knoten: Knoten[], fund: Fund): string => knoten.map((one) => inline(one, fund)).join('')

function readRun(run: Art<'run'>, fund: Fund): string {
  const zettel = readZettel(run.styleId, rawText(run))
  if (zettel) return zettel.art === 'bild' ? readImage(zettel.text, fund) : ''
  const text = inlineAll(run.children, fund)
  if (run.children.some(({ type }) => type === 'noteReference')) return text
  if (run.verticalAlignment === 'superscript') return raised(text)
  if (run.verticalAlignment === 'subscript') return lowered(text)
  const kursiv = run.isItalic ? emphasize('i', text) : text
  return run.isBold ? emphasize('b', kursiv) : kursiv
}

function readNote(verweis: Art<'noteReference'>, fund: Fund): string {
  if (fund.inNote) return ''
  fund.inNote = true
  const nummer = String(++fund.noten)
  const absaetze = fund.notes.resolve(verweis)?.body ?? []
  const text = absaetze
    .map((absatz) => readText(absatz, fund))
    .filter(Boolean)
    .join(' ')
  fund.inNote = false
  fund.offen.push({ art: 'fussnote', nummer, text })
  return raised(nummer)
}

function readImage(alternativtext: string, fund: Fund): string {
  fund.offen.push({ art: 'bild', alternativtext: plain(alternativtext).trim() })
  return ''
}

function readTable({ children }: Art<'table'>, fund: Fund): [Tabelle] {
  return [
    {
      art: 'tabelle',
      zeilen: children.filter(({ type }) => type === 'tableRow').map((reihe) => readRow(reihe, fund)),
    },
  ]
}

function readRow({ isHeader, children }: Reihe, fund: Fund): Tabelle['zeilen'][number] {
  const zellen = children.map(({ colSpan, rowSpan, children: inhalt }) => ({
    text: readCell(inhalt, fund),
    spalten: spanOf(colSpan),
    zeilen: spanOf(rowSpan),
  }))
  return { kopf: isHeader, zellen }
}

/** Paragraphs, items and inner tables of a cell stand below each other in it. */
function readCell(inhalt: Knoten[], fund: Fund): string {
  return inhalt
    .flatMap((knoten) => cellLines(knoten, fund))
    .filter(Boolean)
    .join(umbruch)
}

function cellLines(knoten: Knoten, fund: Fund): string[] {
  if (knoten.type === 'table')
    return knoten.children.map((reihe) =>
      readRow(reihe, fund)
        .zellen.map(({ text }) => text)
        .join(' '),
    )
  if (knoten.type !== 'paragraph') return []
  const zettel = zettelOf(knoten)
  const text = readText(knoten, fund)
  if (text === '' || !zettel) return [text]
  return [`${zettel.text || (zettel.art === 'punkt' ? '•' : '')} ${text}`.trim()]
}
