import type { Block } from '../../bloecke.ts'
import { umbruch } from '../../schreibweise.ts'
import { joinPieces } from '../join-pieces.ts'
import type { Baumknoten, Stueck } from '../seite.ts'
import { type Baumblock, hasContent, isKnoten } from './merge-tree.ts'
import { readTable } from './read-table.ts'

/** Pieces by the id of their marked content. */
export type Stuecke = Map<string, Stueck[]>

/** Smaller pictures are signs, not worth a note. */
const kleinstesBild = 1500

const blockrollen = new Set([
  'P',
  'H',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'Title',
  'L',
  'Table',
  'Figure',
  'Note',
  'FENote',
  'Caption',
  'TOC',
  'TOCI',
  'Document',
  'Part',
  'Art',
  'Sect',
  'Div',
  'BlockQuote',
  'Aside',
  'Formula',
])

/** A block of the structure tree as blocks of ours. */
export function readTreeBlock({ knoten, seite }: Baumblock, stuecke: Stuecke): Block[] {
  return readNode(knoten, { stuecke, tiefe: 0, ebene: 1 }).map((block) => ({ ...block, seite }))
}

interface Lage {
  stuecke: Stuecke
  /** Lists around it. */
  tiefe: number
  /** Level of a heading that does not say its own. */
  ebene: number
}

function readNode(knoten: Baumknoten, lage: Lage): Block[] {
  const { role } = knoten
  if (role === 'Table')
    return [...captions(knoten, lage), readTable(knoten, (zelle) => cellText(zelle, lage.stuecke))]
  if (role === 'L') return readList(knoten, { ...lage, tiefe: lage.tiefe + 1 })
  if (role === 'Figure') return readFigure(knoten, lage)
  if (role === 'Note' || role === 'FENote') return readNote(knoten, lage)
  return flow(knoten, lage, (text, ohneFett) => textBlock(role, lage, text, ohneFett))
}

/** Runs of text between inner blocks become blocks of the kind of what holds them. */
function flow(
  knoten: Baumknoten,
  lage: Lage,
  make: (stuecke: Stueck[], isHeading: boolean) => Block[],
): Block[] {
  const bloecke: Block[] = []
  let offen: Stueck[] = []
  const close = () => {
    bloecke.push(...make(offen, /^(?:H\d?|Title)$/u.test(knoten.role)))
    offen = []
  }
  const inner: Block[] = []
  for (const kind of knoten.children ?? []) {
    if (!isKnoten(kind)) offen.push(...(lage.stuecke.get(kind.id ?? '') ?? []))
    else if (isInline(kind)) offen.push(...piecesOf(kind, lage.stuecke))
    else if (kind.role === 'Note' || kind.role === 'FENote' || kind.role === 'Figure')
      inner.push(...readNode(kind, lage))
    else {
      close()
      bloecke.push(...readNode(kind, lage))
    }
  }
  close()
  return [...bloecke, ...inner]
}

/** Roles that this reader does not know are inline, as long as no block stands in them. */
function isInline(knoten: Baumknoten): boolean {
  return (
    !blockrollen.has(knoten.role) &&
    (knoten.children ?? []).every((kind) => !isKnoten(kind) || isInline(kind))
  )
}

/** All text of a node in its order. */
export function piecesOf(knoten: Baumknoten, stuecke: Stuecke): Stueck[] {
  return (knoten.children ?? []).flatMap((kind) =>
    isKnoten(kind) ? piecesOf(kind, stuecke) : (stuecke.get(kind.id ?? '') ?? []),
  )
}

function textBlock(role: string, { tiefe, ebene }: Lage, stuecke: Stueck[], isHeading: boolean): Block[] {
  const text = joinPieces(stuecke, { ohneFett: isHeading })
  if (text === '') return []
  const stufe = /^H([1-6])?$/u.exec(role)
  return stufe
    ? [{ art: 'ueberschrift', ebene: stufe[1] ? Number(stufe[1]) : ebene, text }]
    : [{ art: 'absatz', tiefe, text }]
}

/** Items with their signs; some writers put an inner list beside the items rather than into one. */
function readList(knoten: Baumknoten, lage: Lage): Block[] {
  return (knoten.children ?? []).filter(isKnoten).flatMap((kind) => {
    if (kind.role === 'LI') return readItem(kind, lage)
    return kind.role === 'L' ? readList(kind, { ...lage, tiefe: lage.tiefe + 1 }) : readNode(kind, lage)
  })
}

const punktzeichen = /^[^\p{L}\p{N}]*$/u

function readItem(knoten: Baumknoten, lage: Lage): Block[] {
  const label = (knoten.children ?? []).filter(isKnoten).find(({ role }) => role === 'Lbl')
  const zaehler = label ? joinPieces(piecesOf(label, lage.stuecke), { ohneFett: true }) : ''
  const rest = { ...knoten, children: (knoten.children ?? []).filter((kind) => kind !== label) }
  const [first, ...weitere] = flow(rest, lage, (stuecke, isHeading) =>
    textBlock('P', lage, stuecke, isHeading),
  )
  if (!first) return []
  if (first.art !== 'absatz') return [first, ...weitere]
  const { zeichen, text } = zaehler ? { zeichen: zaehler, text: first.text } : splitSign(first.text)
  const nummer = punktzeichen.test(zeichen) ? '' : zeichen
  return [{ art: 'punkt', tiefe: lage.tiefe, zaehler: nummer, text }, ...weitere]
}

/** Some writers put the sign of an item into its text. */
function splitSign(text: string): { zeichen: string; text: string } {
  const [, zeichen = '', rest = text] =
    /^(\d{1,2}[.)]|[a-z]\)|[^\p{L}\p{N}\s<("„§]{1,2})\s+(\S.*)$/u.exec(text) ?? []
  return { zeichen, text: rest }
}

function readFigure(knoten: Baumknoten, lage: Lage): Block[] {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = knoten.bbox ?? []
  const texte = flow({ ...knoten, role: 'P' }, lage, (stuecke, isHeading) =>
    textBlock('P', lage, stuecke, isHeading),
  )
  const klein = knoten.bbox !== undefined && Math.abs((x2 - x1) * (y2 - y1)) < kleinstesBild
  const alternativtext = (knoten.alt ?? '').trim()
  return klein && alternativtext === '' ? texte : [{ art: 'bild', alternativtext }, ...texte]
}

/** A note begins with its number. */
function readNote(knoten: Baumknoten, lage: Lage): Block[] {
  const [first, ...rest] = piecesOf(knoten, lage.stuecke).filter(({ text }) => text.trim() !== '')
  const [, eigene, worte = ''] = /^\s*\(?(\d{1,3})\)?\.?(?:\s+(.*))?$/u.exec(first?.text ?? '') ?? []
  if (!first) return []
  if (!eigene) return [{ art: 'absatz', tiefe: 0, text: joinPieces([first, ...rest]) }]
  return [{ art: 'fussnote', nummer: eigene, text: joinPieces([{ ...first, text: worte }, ...rest]) }]
}

const captions = (knoten: Baumknoten, lage: Lage): Block[] =>
  (knoten.children ?? [])
    .filter(isKnoten)
    .flatMap((kind) => (kind.role === 'Caption' ? readNode(kind, lage) : []))

/** Paragraphs of a cell stand below each other. */
export function cellText(zelle: Baumknoten, stuecke: Stuecke): string {
  return readNode({ ...zelle, role: 'P' }, { stuecke, tiefe: 0, ebene: 1 })
    .flatMap((block) => {
      if (block.art === 'punkt') return [`${block.zaehler || '•'} ${block.text}`]
      return 'text' in block ? [block.text] : []
    })
    .join(umbruch)
}

/** Whether the tree says what headings or tables are; one of paragraphs only says no more than the eye sees. */
export function hasStructure(bloecke: Baumblock[]): boolean {
  const roles = (knoten: Baumknoten): boolean =>
    /^(?:H[1-6]?|Table|L)$/u.test(knoten.role) ||
    (knoten.children ?? []).some((kind) => isKnoten(kind) && roles(kind))
  return bloecke.some(({ knoten }) => roles(knoten) && hasContent(knoten))
}
