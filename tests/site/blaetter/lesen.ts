import { globSync, readFileSync } from 'node:fs'
import type { Element, Nodes } from 'hast'
import { toString as plainText } from 'hast-util-to-string'
import { htmlToHast } from 'satteri'
import { findElements } from '../../../src/domain/elemente.ts'

/** A page of a list as it was built. */
export interface Gebaut {
  adresse: string
  bytes: number
  titel: string
  h1: string
  text: string
  /** Passages, figures or tables that it lists, as links, by their plan. */
  stellen: Map<string, string[]>
  /** What its navigation through the pages says; undefined where it has none. */
  wahl: Element | undefined
}

/** Kinds of lists that are split, as folders of the built site. */
export const listen = ['glossar', 'kennzahlen', 'themen', 'vergleich', 'daten/tabellen']

/**
 * The pages of all lists of a kind, by the address of the list, each in the order of its pages.
 *
 * @param dist folder of the built site
 */
export function readListen(dist: string, art: string): Map<string, Gebaut[]> {
  const tiefe = art === 'daten/tabellen' ? '' : '*/'
  const dateien = globSync([`${art}/${tiefe}index.html`, `${art}/${tiefe}[0-9]*/index.html`], { cwd: dist })
  const adressen = [...new Set(dateien)].map((datei) => `/${datei.replace('index.html', '')}`)
  const seiten = adressen.map((adresse) => readGebaut(dist, adresse, musterOf(art)))
  const gruppen = Map.groupBy(seiten, ({ adresse }) => adresse.replace(/\/\d+\/$/u, '/'))
  for (const gruppe of gruppen.values()) gruppe.sort((a, b) => nummerOf(a) - nummerOf(b))
  return gruppen
}

/** Number that the address of a page says. */
export const nummerOf = ({ adresse }: Pick<Gebaut, 'adresse'>): number =>
  Number(/\/(\d+)\/$/u.exec(adresse)?.[1] ?? 1)

/** What a list links: places in plans, or tables as files; the part in brackets is the plan. */
export const musterOf = (art: string): RegExp =>
  art === 'daten/tabellen' ? /^\/daten\/tabellen\/([^/]+)\/.+\.csv$/u : /^\/plaene\/([^/]+)\/#/u

/** A page as it was built. @param muster see {@link musterOf} */
export function readGebaut(dist: string, adresse: string, muster: RegExp): Gebaut {
  const html = readFileSync(`${dist}${adresse}index.html`, 'utf8')
  const tree = htmlToHast(html) as Nodes
  const [titel] = findElements(tree, ({ tagName }) => tagName === 'title')
  const [h1] = findElements(tree, ({ tagName }) => tagName === 'h1')
  const [main] = findElements(tree, ({ tagName }) => tagName === 'main')
  const [wahl] = findElements(tree, ({ tagName, properties }) => tagName === 'nav' && isWahl(properties))
  if (!titel || !h1 || !main) throw new Error(`${adresse} is no page.`)
  return {
    adresse,
    bytes: Buffer.byteLength(html),
    titel: wordsOf(titel),
    h1: wordsOf(h1),
    text: wordsOf(main),
    stellen: Map.groupBy(
      listedIn(main, wahl !== undefined).filter((ziel) => muster.test(ziel)),
      (ziel) => muster.exec(ziel)?.[1] ?? '',
    ),
    wahl,
  }
}

const isWahl = ({ className, ariaLabel }: Element['properties']): boolean =>
  String(className).includes('seitenwahl') && ariaLabel === 'Seiten'

export const wordsOf = (node: Element): string => plainText(node).replace(/\s+/gu, ' ').trim()

/** Where a list has several pages, a chart has a table of its own, which the pages list once more. */
function listedIn(main: Element, mehrere: boolean): string[] {
  const figuren = findElements(main, ({ tagName }) => mehrere && tagName === 'figure')
  const inDiagrammen = new Set(figuren.flatMap((figur) => findElements(figur, isLink)))
  return findElements(main, isLink)
    .filter((link) => !inDiagrammen.has(link))
    .map(({ properties }) => String(properties.href))
}

const isLink = ({ tagName }: Element): boolean => tagName === 'a'
