import { attributeOf, childAt, descendants } from './xml.ts'

/** Where a paragraph stands in a numbering of the file. */
export interface Nummernstelle {
  numId: string
  ebene: number
}

/** A paragraph style with what it takes over from those it is based on. */
export interface Formatvorlage {
  name: string
  /** Outline level from 0, if the style is one of a heading. */
  gliederung: number | undefined
  nummer: Partial<Nummernstelle>
}

const ueberschrift = /^(?:heading|überschrift|titre)\s?([1-9])$/iu

/** The paragraph styles of a file by their ids. */
export function readStyles(doc: Document | undefined): Map<string, Formatvorlage> {
  const elements = new Map(
    (doc ? descendants(doc, 'style') : [])
      .filter((style) => attributeOf(style, 'type') === 'paragraph')
      .map((style) => [attributeOf(style, 'styleId'), style]),
  )
  return new Map(
    [...elements.keys()].map((id) => [id, chainOf(elements, id).reduceRight(readStyle, ohneVorlage)]),
  )
}

const ohneVorlage: Formatvorlage = { name: '', gliederung: undefined, nummer: {} }
/** Word itself builds styles on each other in some ten steps. */
const meisteSchritte = 30

/** A style, the one it is based on, and so forth; in a broken file they go in a circle. */
function chainOf(elements: Map<string, Element>, id: string): Element[] {
  const kette = new Set<Element>()
  let style = elements.get(id)
  while (style && !kette.has(style) && kette.size < meisteSchritte) {
    kette.add(style)
    style = elements.get(attributeOf(childAt(style, 'basedOn')))
  }
  return [...kette]
}

function readStyle(basis: Formatvorlage, style: Element): Formatvorlage {
  const name = attributeOf(childAt(style, 'name'))
  const benannt = ueberschrift.exec(name)?.[1]
  const eigene = outlineLevel(childAt(style, 'pPr'))
  return {
    name,
    gliederung: eigene ?? (benannt ? Number(benannt) - 1 : basis.gliederung),
    nummer: { ...basis.nummer, ...readNumPr(childAt(style, 'pPr')) },
  }
}

/** Level 9 is what Word calls body text. */
export function outlineLevel(pPr: Element | undefined): number | undefined {
  const wert = attributeOf(childAt(pPr, 'outlineLvl'))
  return /^[0-8]$/u.test(wert) ? Number(wert) : undefined
}

/** The numbering that paragraph properties name, as far as they do. */
export function readNumPr(pPr: Element | undefined): Partial<Nummernstelle> {
  const [numId, ebene] = [
    attributeOf(childAt(pPr, 'numPr', 'numId')),
    attributeOf(childAt(pPr, 'numPr', 'ilvl')),
  ]
  return { ...(numId && { numId }), ...(ebene && { ebene: Number(ebene) }) }
}
