import type {
  FootnoteDefinition,
  FootnoteReference,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast'
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import type { Regel } from '../domain/regeln.ts'
import { isOffen } from '../domain/saetze.ts'
import { blockText, zeileOf } from './block-text.ts'
import { befund, type Entwurf } from './entwurf.ts'

/**
 * Pairs raised numbers in the text with the notes printed at page ends. Notes leave the flow of the text here, so
 * that the halves of a sentence become neighbours; {@link placeFootnotes} puts them back at their place.
 */
export function readFootnotes(entwurf: Entwurf): Entwurf {
  const tree = joinOpenNotes(structuredClone(entwurf.tree))
  const notes = tree.children.filter(isNote)
  const marks = collectMarks(tree.children.filter((block) => !isNote(block)))
  const ids = noteIds(notes)
  const marksOf = pairMarks(marks, notes)
  const pairs = notes.map((note) => ({ note, id: ids.get(note) ?? '', marks: marksOf.get(note) ?? [] }))
  const paired = pairs.filter((pair) => pair.marks.length > 0)
  for (const pair of paired) for (const mark of pair.marks) mark.refer(pair.id)
  const without = pairs.filter((pair) => pair.marks.length === 0)
  const lonely = marksOf.get(undefined) ?? []
  const taken = new Set<RootContent>(paired.map(({ note }) => note))
  const kept = tree.children.filter((block) => !taken.has(block))
  return {
    ...entwurf,
    tree: { type: 'root', children: kept },
    fussnoten: paired.map(({ note, id }) => definition(id, note)),
    befunde: [
      ...entwurf.befunde,
      ...without.map(({ note }) => befund(entwurf, zeileOf(note), ...ohneVerweis(numberOf(note)))),
      ...lonely.map((mark) => befund(entwurf, mark.zeile, ...ohneText(mark.nummer))),
    ],
  }
}

/** A note that breaks off goes on in the paragraph below it. */
function joinOpenNotes(tree: Root): Root {
  const children: RootContent[] = []
  for (const block of tree.children) {
    const note = children.at(-1)
    const goesOn =
      note && isNote(note) && isOffen(blockText(note)) && block.type === 'paragraph' && !isNote(block)
    if (goesOn) note.children.push({ type: 'text', value: ' ' }, ...block.children)
    else children.push(block)
  }
  return { type: 'root', children }
}

/** The second note of a number is called `3b`, and so on; `3-2` is what renderers call the second mark of note 3. */
function noteIds(notes: Note[]): Map<Note, string> {
  const groups = Map.groupBy(notes, numberOf)
  return new Map(
    [...groups].flatMap(([nummer, same]) =>
      same.map((note, i): [Note, string] => [note, nummer + (i === 0 ? '' : wiederholung(i + 1))]),
    ),
  )
}

const wiederholung = (mal: number): string => (mal <= 26 ? String.fromCharCode(96 + mal) : `z${mal}`)

/**
 * Notes stand at the end of their page, so a mark belongs to the next note of its number; several may share it.
 *
 * @returns the marks of each note
 */
function pairMarks(marks: Mark[], notes: Note[]): Map<Note | undefined, Mark[]> {
  const groups = Map.groupBy(notes, numberOf)
  return Map.groupBy(marks, ({ nummer, zeile }) => {
    const same = groups.get(nummer) ?? []
    return same.find((note) => zeileOf(note) >= zeile) ?? same.at(-1)
  })
}

const numberOf = (note: Note): string => digits(note.children[0])

/** The number of a mark such as `3` or `3)`. */
const digits = (sup: MdxJsxTextElement): string => blockText(sup).replace(/\D/gu, '')

const ohneVerweis = (nummer: string): [Regel, string, string] => [
  'fussnote-ohne-verweis',
  `Fußnote ${nummer}: Gefunden: kein Verweis darauf. Erwartet: eine hochgestellte ${nummer} im Text.`,
  `Im Original nachsehen, wohin die Fußnote gehört, dort [^${nummer}] setzen und den Text der Fußnote mit [^${nummer}]: beginnen.`,
]

const ohneText = (nummer: string): [Regel, string, string] => [
  'verweis-ohne-fussnote',
  `Hochgestellte ${nummer}: Gefunden: keine Fußnote dazu. Erwartet: der Text der Fußnote ${nummer}.`,
  'Im Original nachsehen. Fehlt der Text auch dort oder ist die Zahl keine Fußnote, bleibt sie, wie sie ist.',
]

type Note = Paragraph & { children: [MdxJsxTextElement, ...PhrasingContent[]] }

const isSup = (node: { type: string } | undefined): node is MdxJsxTextElement =>
  node?.type === 'mdxJsxTextElement' && (node as MdxJsxTextElement).name === 'sup'

const isNumber = (sup: MdxJsxTextElement): boolean => /^\(?\d{1,3}\)?$/u.test(blockText(sup))

/** A note begins with its raised number. */
function isNote(block: RootContent): block is Note {
  const first = block.type === 'paragraph' ? block.children[0] : undefined
  return isSup(first) && isNumber(first)
}

interface Mark {
  nummer: string
  zeile: number
  /** Makes the raised number a reference to a note. */
  refer: (id: string) => void
}

/** Raised numbers in the running text, in document order; those of units such as `km²` are none. */
function collectMarks(blocks: RootContent[]): Mark[] {
  const marks: Mark[] = []
  for (const block of blocks)
    visit(block, 'mdxJsxTextElement', (node, index, parent) => {
      if (!isSup(node) || !isNumber(node) || !parent || index === undefined) return
      const before = parent.children[index - 1]
      if (before?.type === 'text' && /(?:^|\s|\d)[kcd]?m$/u.test(before.value)) return
      const refer = (id: string) => {
        const reference: FootnoteReference = { type: 'footnoteReference', identifier: id, label: id }
        parent.children.splice(parent.children.indexOf(node), 1, reference)
      }
      marks.push({ nummer: digits(node), zeile: zeileOf(block), refer })
    })
  return marks
}

function definition(id: string, note: Note): FootnoteDefinition {
  const [, ...rest] = note.children
  const [first] = rest
  if (first?.type === 'text') first.value = first.value.trimStart()
  const place = note.position && { position: note.position }
  const text: Paragraph = { type: 'paragraph', children: rest, ...place }
  return { type: 'footnoteDefinition', identifier: id, label: id, children: [text], ...place }
}

/** Puts every note right after the block that refers to it. */
export function placeFootnotes(entwurf: Entwurf): Entwurf {
  const placed = new Set<FootnoteDefinition>()
  const children = entwurf.tree.children.flatMap((block) => {
    const notes = notesOf(block, entwurf.fussnoten).filter((note) => !placed.has(note))
    for (const note of notes) placed.add(note)
    return [block, ...notes]
  })
  return { ...entwurf, tree: { type: 'root', children } }
}

function notesOf(block: RootContent, fussnoten: FootnoteDefinition[]): FootnoteDefinition[] {
  const ids = new Set<string>()
  visit(block, 'footnoteReference', ({ identifier }) => void ids.add(identifier))
  return fussnoten.filter(({ identifier }) => ids.has(identifier))
}
