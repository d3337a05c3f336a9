import type { Heading, PhrasingContent, Root } from 'mdast'
import { blockText } from './block-text.ts'
import type { Entwurf } from './entwurf.ts'
import { findPunkt, ohneZeichen } from './gliederung.ts'
import { createEbenen, splitNummer } from './nummer.ts'

/**
 * Gives headings their levels. What the printed contents or a numbering says goes before the converter's marks,
 * whose levels are random; unnumbered headings stand below the chapter they are in, by their marks among each other.
 * Where a PDF or Word file names or prints levels, an unnumbered one stands where others of its level do.
 */
export function setLevels(entwurf: Entwurf): Entwurf {
  const ebeneVon = createEbenen()
  const stand: Stand = { kapitel: 0, marken: [], vorige: 0 }
  const { gestalt } = entwurf.quelle
  const bekannt = new Map<number, number>()
  const children = structuredClone(entwurf.tree).children.map((block) => {
    if (block.type !== 'heading') return block
    const numbered = numberedLevel(block, ebeneVon)
    const fixed = numbered ?? (gestalt ? levelOf(bekannt, block.depth) : listedLevel(entwurf, block))
    const ebene = nextLevel(stand, block.depth, fixed)
    for (const tiefer of [...bekannt.keys()].filter((andere) => andere > block.depth)) bekannt.delete(tiefer)
    bekannt.set(block.depth, ebene)
    return atLevel(block, ebene)
  })
  return { ...entwurf, tree: { type: 'root', children } satisfies Root }
}

interface Stand {
  /** Level of the last chapter that numbering or contents name. */
  kapitel: number
  /** Marks of the unnumbered headings that are open below it. */
  marken: number[]
  /** Level of the heading before. */
  vorige: number
}

function numberedLevel(block: Heading, ebeneVon: (nummer: string) => number): number | undefined {
  const { nummer } = splitNummer(ohneZeichen(blockText(block)))
  return nummer === '' ? undefined : ebeneVon(nummer)
}

const listedLevel = ({ gliederung }: Entwurf, block: Heading): number | undefined =>
  findPunkt(gliederung, blockText(block))?.ebene

/** Level of headings marked like this one so far, or one below those marked as the next higher ones. */
function levelOf(bekannt: Map<number, number>, marke: number): number {
  const eigene = bekannt.get(marke)
  if (eigene !== undefined) return eigene
  const hoehere = [...bekannt].filter(([andere]) => andere < marke)
  return Math.max(0, ...hoehere.map(([, ebene]) => ebene)) + 1
}

/** No level may be left out on the way down. */
function nextLevel(stand: Stand, marke: number, fixed: number | undefined): number {
  if (fixed === undefined) stand.marken = [...stand.marken.filter((offen) => offen < marke), marke]
  else Object.assign(stand, { kapitel: fixed, marken: [] })
  stand.vorige = Math.min(fixed ?? stand.kapitel + stand.marken.length, stand.vorige + 1)
  return stand.vorige
}

/** The page's title is its `h1`, so chapters are `h2`; HTML ends at `h6`. Signs before a title are decoration. */
function atLevel(block: Heading, ebene: number): Heading {
  const children = plain(block.children)
  const [first] = children
  if (first?.type === 'text') first.value = ohneZeichen(first.value.trimStart())
  return { ...block, depth: Math.min(ebene + 1, 6) as Heading['depth'], children }
}

/** A heading is set off by its nature; emphasis of all of it says nothing more. */
function plain(children: PhrasingContent[]): PhrasingContent[] {
  const [only] = children
  if (children.length === 1 && only?.type === 'emphasis') return plain(only.children)
  return children.flatMap((child) => (child.type === 'strong' ? plain(child.children) : [child]))
}
