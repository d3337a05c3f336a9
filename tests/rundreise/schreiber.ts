import type { List, PhrasingContent, RootContent, Table } from 'mdast'
import { attributeOf, type Druckzelle, readDruckzeilen, type Vorlage } from './vorlage.ts'
import type { Inhalt } from './xml.ts'

/** How a format of documents writes what a plan is made of. */
export interface Format {
  absatz: (inhalt: Inhalt[]) => Element
  titel: (ebene: number, inhalt: Inhalt[]) => Element
  liste: (nummeriert: boolean, start: number, punkte: Element[][]) => Element
  tabelle: (kopf: Zelle[][], rumpf: Zelle[][], table: Table) => Element
  bild: () => Element
  auszeichnung: (art: 'fett' | 'kursiv' | 'hoch' | 'tief', inhalt: Inhalt[]) => Element
  verweis: (ziel: string, inhalt: Inhalt[]) => Element
  zeilenende: () => Element
  fussnote: (kennung: string, inhalt: Inhalt[]) => Element
}

/** A cell of a table with its content written. */
export type Zelle = Omit<Druckzelle, 'inhalt'> & { inhalt: Inhalt[] }

/** Writes the blocks of a plan in a format. */
export function createSchreiber(format: Format, { fussnoten }: Vorlage): (node: RootContent) => Element[] {
  const marks = { strong: 'fett', emphasis: 'kursiv', sup: 'hoch', sub: 'tief' } as const
  const inner = (node: object): Inhalt[] =>
    'children' in node ? (node.children as PhrasingContent[]).flatMap(inline) : []
  const markOf = (node: PhrasingContent) =>
    marks[(node.type === 'mdxJsxTextElement' ? node.name : node.type) as keyof typeof marks]
  const inline = (node: PhrasingContent): Inhalt[] => {
    const mark = markOf(node)
    if (mark) return [format.auszeichnung(mark, inner(node))]
    if (node.type === 'text') return [node.value]
    if (node.type === 'link') return [format.verweis(node.url, inner(node))]
    if (node.type === 'footnoteReference')
      return [format.fussnote(node.identifier, noteText(node.identifier))]
    return [format.zeilenende()]
  }
  const noteText = (kennung: string): Inhalt[] => (fussnoten.get(kennung)?.children ?? []).flatMap(inner)
  const cells = (rows: Druckzelle[][]): Zelle[][] =>
    rows.map((row) => row.map((zelle) => ({ ...zelle, inhalt: zelle.inhalt.flatMap(inline) })))
  const tabelle = (table: Table, kopfzeilen: number): Element => {
    const { kopf, rumpf } = readDruckzeilen(table, kopfzeilen)
    return format.tabelle(cells(kopf), cells(rumpf), table)
  }
  const liste = ({ ordered, start, children }: List): Element =>
    format.liste(
      ordered === true,
      start ?? 1,
      children.map((item) => item.children.flatMap(write)),
    )
  const component = (node: RootContent): Element[] => {
    const texts = ['beschriftung', 'quelle'].map((name) => attributeOf(node, name))
    const [titel, quelle] = texts.map((text) => (text ? [format.absatz([text])] : [])) as [
      Element[],
      Element[],
    ]
    const name = 'name' in node ? node.name : ''
    if (name === 'FehlendeAbbildung') return [...titel, format.bild(), ...quelle]
    const children = 'children' in node ? (node.children as RootContent[]) : []
    if (name === 'Diagramm') return children.flatMap(write)
    const kopfzeilen = Number(attributeOf(node, 'kopfzeilen') || 1)
    return [...titel, ...children.flatMap((one) => (one.type === 'table' ? [tabelle(one, kopfzeilen)] : []))]
  }
  const write = (node: RootContent): Element[] => {
    if (node.type === 'heading') return [format.titel(node.depth, inner(node))]
    if (node.type === 'paragraph') return [format.absatz(inner(node))]
    if (node.type === 'list') return [liste(node)]
    return node.type === 'table' ? [tabelle(node, 1)] : component(node)
  }
  return write
}
