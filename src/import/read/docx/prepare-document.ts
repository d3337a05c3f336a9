import type { Unzipped } from 'fflate'
import { findZuVieleAbsaetze } from '../grenzen.ts'
import { refuseIf } from '../quelle.ts'
import { type Nummerierung, readNumbering } from './numbering.ts'
import { type Formatvorlage, outlineLevel, readNumPr, readStyles } from './styles.ts'
import { attributeOf, childAt, childElements, descendants, isInside, parseXml, printXml } from './xml.ts'

/** Style of the runs that {@link prepareDocument} puts in; no style of an author is called so. */
export const zettelstil = 'amip-zettel'

/**
 * What mammoth does not tell of a paragraph, as a run at its start: `ueberschrift:1`, `punkt:2` or `bild`, and the
 * number that Word prints, or the description of a picture, as its text.
 */
export interface Zettel {
  art: 'ueberschrift' | 'punkt' | 'bild'
  ebene: number
  text: string
}

const verweisteil = 'word/_rels/document.xml.rels'

/**
 * Makes visible what Word computes or draws: numbers, outline levels, charts; and opens fields that mammoth leaves out.
 *
 * @throws {UnbrauchbareQuelle} when a part is damaged, or the document longer than a plan can be
 */
export function prepareDocument(parts: Unzipped): Unzipped {
  const read = (name: string) => (parts[name] ? parseXml(parts[name]) : undefined)
  const doc = parseXml(parts['word/document.xml'] ?? new Uint8Array())
  refuseIf(findZuVieleAbsaetze(descendants(doc, 'p').length))
  const stile = readStyles(read('word/styles.xml'))
  const nummern = readNumbering(read('word/numbering.xml'))
  for (const feld of descendants(doc, 'fldSimple')) unwrap(feld)
  for (const lage of descendants(doc, 'position')) raise(doc, lage)
  for (const bild of descendants(doc, 'drawing')) markChart(doc, bild)
  for (const absatz of descendants(doc, 'p')) markParagraph(doc, absatz, stile, nummern)
  const verweise = read(verweisteil)
  if (verweise) addMissing(doc, verweise)
  return {
    ...parts,
    'word/document.xml': printXml(doc),
    ...(verweise && { [verweisteil]: printXml(verweise) }),
  }
}

/** A picture whose file the package does not name would end mammoth; nobody looks at the file here. */
function addMissing(doc: Document, verweise: Document): void {
  const bekannt = new Set(descendants(verweise, 'Relationship').map((one) => attributeOf(one, 'Id')))
  for (const bild of [...descendants(doc, 'blip'), ...descendants(doc, 'imagedata')]) {
    const id = attributeOf(bild, 'embed') || attributeOf(bild, 'id')
    if (id === '' || bekannt.has(id)) continue
    bekannt.add(id)
    const verweis = verweise.createElementNS(verweise.documentElement.namespaceURI, 'Relationship')
    for (const [name, wert] of Object.entries({ Id: id, Type: 'image', Target: 'media/fehlt' }))
      verweis.setAttribute(name, wert)
    verweise.documentElement.appendChild(verweis)
  }
}

function unwrap(element: Element): void {
  for (const child of Array.from(element.childNodes)) element.parentNode?.insertBefore(child, element)
  element.parentNode?.removeChild(element)
}

/** Some writers raise a sign by points rather than by saying that it is raised. */
function raise(doc: Document, lage: Element): void {
  const hoehe = Number(attributeOf(lage))
  if (!hoehe || childAt(lage.parentNode as Element, 'vertAlign')) return
  const vertAlign = doc.createElementNS(lage.namespaceURI, `${lage.prefix}:vertAlign`)
  vertAlign.setAttributeNS(lage.namespaceURI, `${lage.prefix}:val`, hoehe > 0 ? 'superscript' : 'subscript')
  lage.parentNode?.appendChild(vertAlign)
}

/** Of old and new form of the same drawing Word keeps both; mammoth reads the old one. */
const neueForm = ['Choice']

/** Charts and diagrams are no pictures of the file, but drawn from data in it. */
function markChart(doc: Document, drawing: Element): void {
  const [daten] = descendants(drawing, 'graphicData')
  if (isInside(drawing, neueForm) || !/\/(?:chart|chartex|diagram)$/u.test(attributeOf(daten, 'uri'))) return
  const [angaben] = descendants(drawing, 'docPr')
  const run = drawing.parentNode
  const text = attributeOf(angaben, 'descr') || attributeOf(angaben, 'title')
  run?.parentNode?.insertBefore(createZettel(doc, run as Element, { art: 'bild', ebene: 0, text }), run)
}

function markParagraph(
  doc: Document,
  absatz: Element,
  stile: Map<string, Formatvorlage>,
  nummern: Nummerierung,
): void {
  if (isInside(absatz, neueForm) || descendants(absatz, 't').length === 0) return
  const zettel = describe(childAt(absatz, 'pPr'), stile, nummern)
  if (!zettel) return
  const run = createZettel(doc, absatz, zettel)
  absatz.insertBefore(run, childElements(absatz).find(({ localName }) => localName !== 'pPr') ?? null)
}

function describe(
  pPr: Element | undefined,
  stile: Map<string, Formatvorlage>,
  nummern: Nummerierung,
): Zettel | undefined {
  const id = attributeOf(childAt(pPr, 'pStyle'))
  const stil = stile.get(id)
  const { numId, ebene: eigene } = { ...stil?.nummer, ...readNumPr(pPr) }
  const zaehler =
    numId && numId !== '0' ? nummern.next({ numId, ebene: eigene ?? nummern.ebeneOf(numId, id) }) : undefined
  const gliederung = outlineLevel(pPr) ?? stil?.gliederung
  if (gliederung !== undefined)
    return { art: 'ueberschrift', ebene: gliederung + 1, text: zaehler?.text ?? '' }
  if (!zaehler || !numId || (!zaehler.aufzaehlung && zaehler.text === '')) return undefined
  return { art: 'punkt', ebene: (eigene ?? nummern.ebeneOf(numId, id)) + 1, text: zaehler.text }
}

/** Built in the file's own namespace, so that mammoth reads it as any run. */
function createZettel(doc: Document, bei: Element, { art, ebene, text }: Zettel): Element {
  const raum = bei.namespaceURI
  const el = (name: string) => doc.createElementNS(raum, `${bei.prefix ? `${bei.prefix}:` : ''}${name}`)
  const [run, rPr, rStyle, t] = [el('r'), el('rPr'), el('rStyle'), el('t')]
  rStyle.setAttributeNS(raum, `${bei.prefix ?? 'w'}:val`, `${zettelstil}:${art}:${ebene}`)
  t.appendChild(doc.createTextNode(text))
  rPr.appendChild(rStyle)
  run.appendChild(rPr)
  run.appendChild(t)
  return run
}

/** Reads back the style of such a run. */
export function readZettel(stil: string | null, text: string): Zettel | undefined {
  const [name, art, ebene] = (stil ?? '').split(':')
  return name === zettelstil ? { art: art as Zettel['art'], ebene: Number(ebene), text } : undefined
}
