import { readFileSync } from 'node:fs'
import type { Element } from 'hast'
import { toString as plainText } from 'hast-util-to-string'
import { htmlToHast } from 'satteri'
import { expect } from 'vitest'
import { readDiagrammangaben } from '../../../src/domain/diagramm-angaben.ts'
import { readTabellendaten } from '../../../src/domain/diagramm-tabelle.ts'
import { type Diagrammblock, readDiagramme } from '../../../src/domain/diagramme.ts'
import { findElements } from '../../../src/domain/elemente.ts'
import { parseMdx } from '../../../src/domain/mdx.ts'
import { readSvg } from '../../charts/read-svg.ts'
import { adressen } from '../browser.ts'
import { fileOf } from '../seitenarten.ts'

/** A chart on the page of its plan, beside what editors wrote. */
export interface Diagramm {
  plan: string
  nummer: number
  block: Diagrammblock
  figur: Element
  /** Narrow and wide drawing. */
  svgs: string[]
}

/** Addresses of all plans. */
export const plaene = adressen.filter((adresse) => adresse.startsWith('/plaene/'))

/** Those whose editors have charts drawn. */
export const bebilderte = plaene.filter((adresse) => readBloecke(planOf(adresse)).length > 0)

/** Reads the charts of a plan's page, and what editors wrote of them. */
export function readPlan(adresse: string): Diagramm[] {
  const plan = planOf(adresse)
  const html = readFileSync(fileOf(adresse), 'utf8')
  const figuren = findElements(htmlToHast(html), ({ properties }) => properties.dataDiagramm !== undefined)
  const bloecke = readBloecke(plan)
  const svgs = [...html.matchAll(/<svg[^>]*role="img".*?<\/svg>/gsu)].map(([svg]) => svg)
  expect(figuren).toHaveLength(bloecke.length)
  expect(svgs).toHaveLength(2 * bloecke.length)
  return bloecke.map((block, i) => ({
    plan,
    nummer: i + 1,
    block,
    figur: figuren[i] as Element,
    svgs: svgs.slice(2 * i, 2 * i + 2),
  }))
}

function planOf(adresse: string): string {
  return adresse.split('/')[2] ?? ''
}

function readBloecke(plan: string): Diagrammblock[] {
  return readDiagramme(parseMdx(readFileSync(`content/plaene/${plan}.mdx`, 'utf8')))
}

/** The first number of a German text, read by other means than the site's own. */
export function firstNumber(text: string): number {
  const [zahl = ''] = /[-−+]?\s?\d+(?:\.\d{3})*(?:,\d+)?/u.exec(text) ?? []
  return Number(
    zahl
      .replace(/[\s.+]/gu, '')
      .replace('−', '-')
      .replace(',', '.') || Number.NaN,
  )
}

/** In the order of size: drawings may sort what their table does not. */
export const sorted = (zahlen: number[]): number[] => zahlen.toSorted((a, b) => a - b)

/** Elements of a kind within another. */
export const inside = (figur: Element, name: string): Element[] =>
  findElements(figur, ({ tagName }) => tagName === name)

/** Their texts on one line. */
export const textsIn = (elemente: Element[]): string[] =>
  elemente.map((element) => plainText(element).replace(/\s+/gu, ' ').trim())

/** Names that stand in a drawing beside its values. */
function namesOf({ block, figur }: Diagramm): string[] {
  const angaben = readDiagrammangaben(block.attribute)
  const [tabelle] = block.tabellen
  if (!tabelle) return textsIn(inside(figur, 'th'))
  const { kategorien, reihen } = readTabellendaten(tabelle, angaben)
  return [...kategorien, ...reihen.map(({ name }) => name)]
}

/** Numbers that a drawing shows as text at its marks. */
export function drawnNumbers(diagramm: Diagramm, svg: string): number[] {
  const namen = new Set(namesOf(diagramm).map((name) => name.trim()))
  const werte = readSvg(svg).labels.filter((label) => !namen.has(label.trim()) && /\d/u.test(label))
  return sorted(werte.map(firstNumber))
}

/** Bars with the values that stand beside or above them; samples of a legend are no bars. */
export function barsWithValues(diagramm: Diagramm, svg: string): { wert: number; laenge: number }[] {
  const namen = new Set(namesOf(diagramm).map((name) => name.trim()))
  const { lines, labels, bars } = readSvg(svg)
  const balken = bars.filter(({ width, height }) => width !== 32 || height !== 14)
  const waagerecht = new Set(balken.map(({ height }) => height)).size === 1
  // A line that is no whole label is part of a long name.
  const werte = lines.filter(
    ({ text }) => labels.includes(text) && !namen.has(text.trim()) && /\d/u.test(text),
  )
  return werte.flatMap(({ text, box }) => {
    const mitte = waagerecht ? box.y + box.height / 2 : box.x + box.width / 2
    const eigener = balken.find(({ x, y, width, height }) => {
      const [von, bis] = waagerecht ? [y, y + height] : [x, x + width]
      return von < mitte && mitte < bis
    })
    return eigener ? [{ wert: firstNumber(text), laenge: waagerecht ? eigener.width : eigener.height }] : []
  })
}
