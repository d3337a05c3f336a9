import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { parse } from 'yaml'
import { parseMdx } from '../../src/domain/mdx.ts'
import { readMdxWords } from '../../src/domain/mdx-woerter.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { readPlanzahlen } from '../../src/domain/planzahlen.ts'
import { readTabellen } from '../../src/domain/quelltabellen.ts'
import { textOf, type Vorlage } from './vorlage.ts'

/** What a plan says, in a form that two imports of it can be compared by. */
export interface Inhalt {
  woerter: string[]
  /** Headings in order, each with its level. */
  gliederung: string[]
  /** Cells of all tables, each with its table, row and column. */
  zellen: string[]
  tabellen: number
  /** Paragraphs and items, each with how many lists it stands in. */
  absaetze: string[]
  fussnoten: string[]
  /** Figures with value, year, kind and group. */
  kennzahlen: string[]
}

/** How one plan differs from another. */
export interface Unterschied {
  verloren: string[]
  dazu: string[]
}

/** Reads the content of an imported plan. */
export function readInhalt(mdx: string, zeilen: string[]): Inhalt {
  const tree = parseMdx(mdx)
  const [yaml] = tree.children
  return contentOf(parse(yaml?.type === 'yaml' ? yaml.value : '') as Plan, tree, zeilen)
}

/** Reads the content of the plan that a document was made from. */
export function readVorlageninhalt({ plan, tree, fussnoten }: Vorlage, zeilen: string[]): Inhalt {
  return contentOf(plan, { type: 'root', children: [...tree.children, ...fussnoten.values()] }, zeilen)
}

function contentOf(plan: Plan, tree: Root, zeilen: string[]): Inhalt {
  const { titel, text, fussnoten } = readMdxWords(plan.titel, tree)
  const gliederung: string[] = []
  visit(tree, 'heading', (node) => void gliederung.push(`${node.depth} ${textOf(node)}`))
  const tabellen = readTabellen(tree)
  return {
    woerter: [...titel, ...text, ...fussnoten.flat()],
    gliederung,
    absaetze: readParagraphs(tree, 0),
    tabellen: tabellen.length,
    zellen: tabellen.flatMap(({ nummer, kopf, rumpf }) =>
      [...kopf, ...rumpf].flatMap((row, y) =>
        row.flatMap((text, x) =>
          text === '' ? [] : [`${nummer}/${y < kopf.length ? 'k' : ''}${y}/${x} ${text}`],
        ),
      ),
    ),
    fussnoten: fussnoten.map((note) => note.join(' ')),
    kennzahlen: readPlanzahlen(plan, tree, zeilen).map(({ id, wert, jahr, art, gruppe }) =>
      [id, wert, jahr, art, gruppe ?? ''].join(' '),
    ),
  }
}

function readParagraphs(node: Nodes, tiefe: number): string[] {
  if (node.type === 'paragraph') return [`${tiefe} ${textOf(node)}`]
  if (node.type === 'footnoteDefinition' || !('children' in node)) return []
  const innen = tiefe + (node.type === 'list' ? 1 : 0)
  return (node.children as Nodes[]).flatMap((child) => readParagraphs(child, innen))
}

/** What one list has that the other has not, each as often as it is missing. */
export function difference(vorher: string[], nachher: string[]): Unterschied {
  return { verloren: without(vorher, nachher), dazu: without(nachher, vorher) }
}

function without(alle: string[], abzug: string[]): string[] {
  const rest = new Map<string, number>()
  for (const wort of abzug) rest.set(wort, (rest.get(wort) ?? 0) + 1)
  return alle.filter((wort) => {
    const n = rest.get(wort) ?? 0
    if (n > 0) rest.set(wort, n - 1)
    return n === 0
  })
}
