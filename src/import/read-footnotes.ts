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
import { blockText, zeileOf } from './block-text.ts'
import { type Entwurf, withBefund } from './entwurf.ts'

/**
 * Pairs raised numbers in the text with the notes printed at page ends. Notes leave the flow of the text here, so
 * that the halves of a sentence become neighbours; {@link placeFootnotes} puts them back at their place.
 */
export function readFootnotes(entwurf: Entwurf): Entwurf {
  const tree: Root = structuredClone(entwurf.tree)
  const notes = tree.children.filter(isNote)
  const marks = collectMarks(tree.children.filter((block) => !isNote(block)))
  const zaehler = new Map<string, number>()
  const fussnoten: FootnoteDefinition[] = []
  let ergebnis = entwurf
  for (const note of notes) {
    const nummer = blockText(note.children[0])
    const mark = marks.find((candidate) => blockText(candidate.sup) === nummer)
    if (!mark) {
      ergebnis = withBefund(ergebnis, zeileOf(note), ...ohneVerweis(nummer))
      continue
    }
    marks.splice(marks.indexOf(mark), 1)
    const mal = (zaehler.get(nummer) ?? 0) + 1
    zaehler.set(nummer, mal)
    const id = mal === 1 ? nummer : `${nummer}-${mal}`
    mark.replace({ type: 'footnoteReference', identifier: id, label: id })
    fussnoten.push(definition(id, note))
    tree.children.splice(tree.children.indexOf(note), 1)
  }
  for (const mark of marks) ergebnis = withBefund(ergebnis, mark.zeile, ...ohneText(blockText(mark.sup)))
  return { ...ergebnis, tree, fussnoten }
}

const ohneVerweis = (nummer: string): [string, string, string] => [
  'fussnote-ohne-verweis',
  `Zur Fußnote ${nummer} gibt es im Text keine hochgestellte ${nummer}.`,
  'Im Original nachsehen, wohin die Fußnote gehört, und dort den Verweis setzen.',
]

const ohneText = (nummer: string): [string, string, string] => [
  'verweis-ohne-fussnote',
  `Zur hochgestellten ${nummer} gibt es keine Fußnote.`,
  'Im Original nachsehen und den Text der Fußnote ergänzen oder die Zahl als Hochzahl lassen.',
]

type Note = Paragraph & { children: [MdxJsxTextElement, ...PhrasingContent[]] }

const isSup = (node: { type: string } | undefined): node is MdxJsxTextElement =>
  node?.type === 'mdxJsxTextElement' && (node as MdxJsxTextElement).name === 'sup'

const isNumber = (sup: MdxJsxTextElement): boolean => /^\d{1,3}$/u.test(blockText(sup))

/** A note begins with its raised number. */
function isNote(block: RootContent): block is Note {
  const first = block.type === 'paragraph' ? block.children[0] : undefined
  return isSup(first) && isNumber(first)
}

interface Mark {
  sup: MdxJsxTextElement
  zeile: number
  replace: (reference: FootnoteReference) => void
}

/** Raised numbers in the running text, in document order. */
function collectMarks(blocks: RootContent[]): Mark[] {
  const marks: Mark[] = []
  for (const block of blocks)
    visit(block, 'mdxJsxTextElement', (node, index, parent) => {
      if (!isSup(node) || !isNumber(node) || !parent || index === undefined) return
      const replace = (reference: FootnoteReference) =>
        parent.children.splice(parent.children.indexOf(node), 1, reference)
      marks.push({ sup: node, zeile: zeileOf(block), replace })
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
  const children = entwurf.tree.children.flatMap((block) => [block, ...notesOf(block, entwurf.fussnoten)])
  return { ...entwurf, tree: { type: 'root', children } }
}

function notesOf(block: RootContent, fussnoten: FootnoteDefinition[]): FootnoteDefinition[] {
  const ids = new Set<string>()
  visit(block, 'footnoteReference', ({ identifier }) => void ids.add(identifier))
  return fussnoten.filter(({ identifier }) => ids.has(identifier))
}
