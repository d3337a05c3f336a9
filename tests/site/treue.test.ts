import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Nodes } from 'hast'
import { toString as plainText } from 'hast-util-to-string'
import { htmlToHast } from 'satteri'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readHtmlWords } from '../../src/checks/html-woerter.ts'
import { findElements } from '../../src/domain/elemente.ts'
import { parseMdx } from '../../src/domain/mdx.ts'
import { type Plan, planSchema } from '../../src/domain/plan.ts'
import { zeilenDatei } from '../../src/domain/plandateien.ts'
import { readPlanzahlen } from '../../src/domain/planzahlen.ts'
import { expectedWords } from '../../src/domain/quelltext.ts'
import { quelltextWoerter, woerter } from '../../src/domain/woerter.ts'
import { compareWords } from '../../src/domain/worttreue.ts'

const plaene = globSync('content/plaene/*.mdx').sort().map(readPlan)

function readPlan(datei: string): { id: string; plan: Plan; zeilen: string[]; html: string; seite: Nodes } {
  const id = basename(datei, '.mdx')
  const plan = planSchema.parse(parse(readFileSync(datei, 'utf8').split(/^---$/mu)[1] ?? ''))
  const zeilen = readFileSync(`seeds/${zeilenDatei(plan.quelle)}`, 'utf8').split(/\r\n|\r|\n/u)
  const html = readFileSync(`dist/plaene/${id}/index.html`, 'utf8')
  return { id, plan, zeilen, html, seite: htmlToHast(html) }
}

describe.each(plaene)('the page of $id', ({ plan, zeilen, html, seite }) => {
  const page = readHtmlWords(html)

  test('shows every word of the source in order, and none of its own', () => {
    expect(compareWords(expectedWords(zeilen, plan), page)).toBeUndefined()
    expect(page.text.length).toBeGreaterThan(1000)
  })

  test('shows as many tables and footnotes as its file holds', () => {
    const mdx = readFileSync(`content/plaene/${plan.jobcenter}-${plan.jahr}.mdx`, 'utf8')
    const [article] = findElements(seite, ({ properties }) => properties.dataPlan !== undefined)
    const tabellen = findElements(
      article as Nodes,
      ({ tagName, properties }) => tagName === 'table' && properties.dataRedaktion === undefined,
    )
    expect(tabellen).toHaveLength(mdx.match(/^ *\| (?::?-+:? \|)[ |:-]*$/gmu)?.length ?? 0)
    expect(page.fussnoten).toHaveLength(mdx.match(/^\[\^[^\]]+\]: /gmu)?.length ?? 0)
  })

  test('marks the proof of every figure once, and the place holds the quote', () => {
    const mdx = readFileSync(`content/plaene/${plan.jobcenter}-${plan.jahr}.mdx`, 'utf8')
    const zahlen = readPlanzahlen(plan, parseMdx(mdx), zeilen)
    const orte = findElements(seite, ({ properties }) => properties.dataBeleg !== undefined)
    const ids = orte.map(({ properties }) => String(properties.id))
    expect(ids.toSorted()).toEqual([...new Set(zahlen.map(({ anker }) => anker))].sort())
    const texte = new Map(orte.map((ort) => [String(ort.properties.id), woerter(plainText(ort)).join(' ')]))
    const ohne = zahlen.filter(
      ({ anker, zitat }) => !texte.get(anker)?.includes(quelltextWoerter(zitat).join(' ')),
    )
    expect(ohne).toEqual([])
  })

  test('begins its chapters with h2 and leaves out no level', () => {
    const [article] = findElements(seite, ({ properties }) => properties.dataPlan !== undefined)
    const levels = findElements(article as Nodes, ({ tagName }) => /^h[1-6]$/u.test(tagName)).map(
      ({ tagName }) => Number(tagName[1]),
    )
    expect(levels[0]).toBe(2)
    expect(levels.filter((level, i) => i > 0 && level > (levels[i - 1] ?? 0) + 1)).toEqual([])
  })
})

test('the account of all words', () => {
  const rows = plaene.map(({ id, plan, zeilen, html }) => {
    const page = readHtmlWords(html)
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
