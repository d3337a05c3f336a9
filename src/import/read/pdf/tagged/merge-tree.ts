import type { Baumknoten, Seite } from '../seite.ts'

type Kind = Baumknoten['children'][number]

export const isKnoten = (kind: Kind): kind is Baumknoten => 'role' in kind

/** A block of the structure tree with the page that it begins on. */
export interface Baumblock {
  knoten: Baumknoten
  seite: number
}

/** Of these the library repeats all parts on every page that a part of them stands on. */
const wiederholt = new Set(['Table', 'THead', 'TBody', 'TFoot', 'TR', 'L', 'LI', 'LBody'])
/** They only hold blocks. */
const huellen = new Set([
  'Root',
  'Document',
  'Part',
  'Art',
  'Sect',
  'Div',
  'NonStruct',
  'Private',
  'Aside',
  'TOC',
  'Index',
])

/** The blocks of all pages in order; tables and lists that go over pages are whole. */
export function mergeTrees(seiten: Seite[]): Baumblock[] {
  const bloecke: Baumblock[] = []
  const alle = seiten.flatMap(({ baum, nummer }) =>
    (baum ? unwrap(baum) : []).map((knoten) => ({ knoten, seite: nummer })),
  )
  for (const block of alle) {
    const davor = wiederholt.has(block.knoten.role) ? findBeginning(bloecke, block) : undefined
    if (davor) davor.knoten = merge(davor.knoten, block.knoten)
    else bloecke.push(block)
  }
  return bloecke
}

function unwrap(knoten: Baumknoten): Baumknoten[] {
  const children = knoten.children ?? []
  if (!huellen.has(knoten.role) || !children.some((kind) => isKnoten(kind))) return [knoten]
  return children.flatMap((kind) => (isKnoten(kind) ? unwrap(kind) : [{ role: 'P', children: [kind] }]))
}

/** A table or list of an earlier page with the same parts, of which what stands here was still missing. */
function findBeginning(bloecke: Baumblock[], { knoten, seite }: Baumblock): Baumblock | undefined {
  const form = shapeOf(knoten)
  return bloecke.findLast(
    (block) => block.seite < seite && shapeOf(block.knoten) === form && completes(block.knoten, knoten),
  )
}

/** The parts that are repeated, as far as they can be told apart. */
function shapeOf({ role, children = [] }: Baumknoten): string {
  if (!wiederholt.has(role)) return ''
  return `${role}(${children.filter(isKnoten).map(shapeOf).join()})`
}

/**
 * Nothing stands before the place where the second goes on, and something stood there in the first. Header cells do not
 * count: they are printed again on every page.
 */
function completes(first: Baumknoten, second: Baumknoten): boolean {
  const [here = [], there = []] = [first, second].map((knoten) =>
    leaves(knoten)
      .filter(({ role }) => role !== 'TH')
      .map(hasContent),
  )
  const start = there.indexOf(true)
  return start >= 0 && here.lastIndexOf(true) <= there.lastIndexOf(true) && here.indexOf(true) < start
}

function leaves(knoten: Baumknoten): Baumknoten[] {
  const inner = (knoten.children ?? []).filter(isKnoten)
  return wiederholt.has(knoten.role) && inner.length > 0 ? inner.flatMap(leaves) : [knoten]
}

export function hasContent(knoten: Baumknoten): boolean {
  return (knoten.children ?? []).some((kind) => (isKnoten(kind) ? hasContent(kind) : kind.type === 'content'))
}

function merge(first: Baumknoten, second: Baumknoten): Baumknoten {
  if (first.role === 'TH' && hasContent(first)) return first
  const [here, there] = [first.children ?? [], second.children ?? []]
  if (!wiederholt.has(first.role)) return { ...first, children: [...here, ...there] }
  const parts = there.filter(isKnoten)
  let k = 0
  const children = here.map((kind) => {
    const part = isKnoten(kind) ? parts[k++] : undefined
    return part && isKnoten(kind) ? merge(kind, part) : kind
  })
  return { ...first, children: [...children, ...parts.slice(k), ...there.filter((kind) => !isKnoten(kind))] }
}
