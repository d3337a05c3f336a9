import type { Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import type { Regel } from '../domain/regeln.ts'
import { isQuellenzeile } from '../domain/saetze.ts'
import { blockText, zeileOf } from './block-text.ts'
import { type Entwurf, withBefund } from './entwurf.ts'
import type { Bildstelle } from './read/gestalt.ts'

/**
 * Puts a note where a PDF or Word file has a picture, and asks the editor for a description. A caption and source line
 * around it become those of the note; where a caption alone has told of the picture already, it is that one.
 */
export function placePictures(entwurf: Entwurf): Entwurf {
  const vergeben = new Set<number>()
  return (entwurf.quelle.gestalt?.bilder ?? []).reduce(
    (halb, bild) => placePicture(halb, bild, vergeben),
    entwurf,
  )
}

/** @param vergeben lines of the captions that have their picture */
function placePicture(entwurf: Entwurf, bild: Bildstelle, vergeben: Set<number>): Entwurf {
  const { children } = entwurf.tree
  const next = children.findIndex((block) => zeileOf(block) > bild.zeile)
  const i = next < 0 ? children.length : next
  const noted = [children[i - 1], children[i]].filter(isPicture).find((note) => !vergeben.has(zeileOf(note)))
  vergeben.add(noted ? zeileOf(noted) : bild.zeile)
  if (noted) return withBlocks(entwurf, children.with(children.indexOf(noted), addDescription(noted, bild)))
  const { von, bis, attribute } = surround(children, i)
  const block = createNote({ ...attribute, ...describe(bild) }, bild.zeile)
  const placed = withBlocks(entwurf, children.toSpliced(von, bis - von, block))
  return withBefund(placed, bild.zeile, ...ohneBeschreibung(bild))
}

const withBlocks = (entwurf: Entwurf, children: RootContent[]): Entwurf => ({
  ...entwurf,
  tree: { type: 'root', children } satisfies Root,
})

/** A caption above has told of the picture already. */
function addDescription(note: MdxJsxFlowElement, bild: Bildstelle): MdxJsxFlowElement {
  return { ...note, attributes: [...note.attributes, ...attributesOf(describe(bild))] }
}

const isPicture = (block: RootContent | undefined): block is MdxJsxFlowElement =>
  block?.type === 'mdxJsxFlowElement' && block.name === 'FehlendeAbbildung'

/** A short line above a picture is its caption where the line below it names its source. */
function surround(
  blocks: RootContent[],
  i: number,
): { von: number; bis: number; attribute: Record<string, string> } {
  const [davor, danach] = [shortLine(blocks[i - 1]), shortLine(blocks[i])]
  if (!danach || !isQuellenzeile(danach)) return { von: i, bis: i, attribute: {} }
  const beschriftung = davor && !/[.:;,!?]$/u.test(davor) ? davor : ''
  return {
    von: beschriftung ? i - 1 : i,
    bis: i + 1,
    attribute: { ...(beschriftung && { beschriftung }), quelle: danach },
  }
}

const kurz = 120

function shortLine(block: RootContent | undefined): string {
  const text = block?.type === 'paragraph' ? blockText(block) : ''
  return text.length <= kurz ? text : ''
}

/** Word and others offer descriptions that no author has read. */
const vonSelbst = /automatisch\s+(?:generiert|erstellt)|KI-generiert|automatically generated/iu

function describe({ alternativtext }: Bildstelle): Record<string, string> {
  return alternativtext === '' || vonSelbst.test(alternativtext) ? {} : { alternativtext }
}

const attributesOf = (attribute: Record<string, string>): MdxJsxFlowElement['attributes'] =>
  Object.entries(attribute).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }))

function createNote(attribute: Record<string, string>, zeile: number): MdxJsxFlowElement {
  const stelle = { line: zeile, column: 1 }
  return {
    type: 'mdxJsxFlowElement',
    name: 'FehlendeAbbildung',
    attributes: attributesOf(attribute),
    children: [],
    position: { start: stelle, end: stelle },
  }
}

const ohneBeschreibung = ({ seite }: Bildstelle): [Regel, string, string] => [
  'abbildung-fehlt',
  `${seite ? `Bild auf Seite ${seite} des Originals` : 'Bild an dieser Stelle des Originals'}: Gefunden: keine Beschreibung. Erwartet: ein Satz, der sagt, was das Bild zeigt.`,
  'Im Original ansehen und in <FehlendeAbbildung> unter alternativtext sagen, was es zeigt; ein Logo oder Schmuckbild hier löschen.',
]
