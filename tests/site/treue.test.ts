import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Element, Nodes } from 'hast'
import { htmlToHast } from 'satteri'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { expectedWords } from '../../src/checks/quelltext.ts'
import { compareWords, type Seitenwoerter } from '../../src/checks/worttreue.ts'
import { belegAnker } from '../../src/domain/kennzahlen.ts'
import { type Plan, planSchema } from '../../src/domain/plan.ts'
import { quelltextWoerter, woerter } from '../../src/domain/woerter.ts'

const plaene = globSync('content/plaene/*.mdx').sort().map(readPlan)

function readPlan(datei: string): { id: string; plan: Plan; zeilen: string[]; seite: Nodes } {
  const id = basename(datei, '.mdx')
  const plan = planSchema.parse(parse(readFileSync(datei, 'utf8').split(/^---$/mu)[1] ?? ''))
  const zeilen = readFileSync(`seeds/${plan.quelle.datei}`, 'utf8').split(/\r\n|\r|\n/u)
  return { id, plan, zeilen, seite: htmlToHast(readFileSync(`dist/plaene/${id}/index.html`, 'utf8')) }
}

function* elements(node: Nodes): Generator<Element> {
  if (node.type === 'element') yield node
  if ('children' in node) for (const child of node.children as Nodes[]) yield* elements(child)
}

const find = (node: Nodes, test: (element: Element) => boolean): Element[] => [...elements(node)].filter(test)

/** Elements that do not begin a new word where they begin. */
const inline = new Set(['strong', 'em', 'span', 'mark'])

/** The document's own words in a part of the rendered page. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  if (node.type === 'element' && isNotOriginal(node)) return ''
  const numbers = node.type === 'element' && node.tagName === 'ol'
  let nummer = numbers ? Number(node.properties.start ?? 1) - 1 : 0
  const texts = (node.children as Nodes[]).map((child) => {
    if (numbers && child.type === 'element') nummer++
    return `${numbers && child.type === 'element' ? ` ${nummer}. ` : ''}${textOf(child)}`
  })
  return node.type === 'element' && inline.has(node.tagName) ? texts.join('') : ` ${texts.join('')} `
}

const isNotOriginal = ({ properties }: Element): boolean =>
  properties.dataRedaktion !== undefined || properties.dataFootnotes !== undefined

function readPage(seite: Nodes): Seitenwoerter {
  const [article] = find(seite, ({ properties }) => properties.dataPlan !== undefined)
  const [h1] = find(seite, ({ tagName }) => tagName === 'h1')
  const notes = find(
    seite,
    ({ tagName, properties }) => tagName === 'li' && String(properties.id).startsWith('fn-'),
  )
  return {
    titel: woerter(h1 ? textOf(h1) : ''),
    text: woerter(article ? textOf(article) : ''),
    fussnoten: notes.map((note) => [
      String(note.properties.id).split('-')[1] ?? '',
      ...woerter(textOf(note)),
    ]),
  }
}

describe.each(plaene)('the page of $id', ({ plan, zeilen, seite }) => {
  const page = readPage(seite)

  test('shows every word of the source in order, and none of its own', () => {
    expect(compareWords(expectedWords(zeilen, plan), page)).toBeUndefined()
    expect(page.text.length).toBeGreaterThan(1000)
  })

  test('shows as many tables and footnotes as its file holds', () => {
    const mdx = readFileSync(`content/plaene/${plan.jobcenter}-${plan.jahr}.mdx`, 'utf8')
    expect(find(seite, ({ tagName }) => tagName === 'table')).toHaveLength(
      mdx.match(/^ *\| (?::?-+:? \|)[ |:-]*$/gmu)?.length ?? 0,
    )
    expect(page.fussnoten).toHaveLength(mdx.match(/^\[\^[^\]]+\]: /gmu)?.length ?? 0)
  })

  test('marks the proof of every key figure once', () => {
    const ids = find(seite, ({ properties }) => properties.dataBeleg !== undefined).map(
      ({ properties }) => properties.id,
    )
    expect(ids.sort()).toEqual(plan.kennzahlen.map(belegAnker).sort())
  })

  test('begins its chapters with h2 and leaves out no level', () => {
    const [article] = find(seite, ({ properties }) => properties.dataPlan !== undefined)
    const levels = find(article as Nodes, ({ tagName }) => /^h[1-6]$/u.test(tagName)).map(({ tagName }) =>
      Number(tagName[1]),
    )
    expect(levels[0]).toBe(2)
    expect(levels.filter((level, i) => i > 0 && level > (levels[i - 1] ?? 0) + 1)).toEqual([])
  })
})

test('the account of all words', () => {
  const rows = plaene.map(({ id, plan, zeilen, seite }) => {
    const page = readPage(seite)
    const weg = plan.entfernt.flatMap(({ zeile, bis = zeile }) => zeilen.slice(zeile - 1, bis))
    const shown = page.titel.length + page.text.length + page.fussnoten.flat().length
    const mended = plan.korrekturen.reduce(
      (sum, k) => sum + woerter(k.original).length - woerter(k.korrigiert).length,
      0,
    )
    return {
      Plan: id,
      Quelle: quelltextWoerter(zeilen.join('\n')).length,
      Seite: shown,
      entfernt: quelltextWoerter(weg.join('\n')).length,
      zusammengefügt: mended,
    }
  })
  console.table(rows)
  for (const { Quelle, Seite, entfernt, zusammengefügt } of rows)
    expect(Seite + entfernt + zusammengefügt).toBe(Quelle)
})
