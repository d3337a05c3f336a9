import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Element, Nodes } from 'hast'
import { htmlToHast } from 'satteri'
import { describe, expect, test } from 'vitest'
import { findElements } from '../../src/domain/elemente.ts'
import { readPlanabschnitte } from '../../src/domain/planabschnitte.ts'
import { readPlandatei } from '../../src/domain/plandatei.ts'
import { inheritThemen } from '../../src/domain/themenzuordnung.ts'
import { beginOf } from '../../src/site/textanfang.ts'

const themen = globSync('content/themen/*.yaml').map((datei) => basename(datei, '.yaml'))
const plaene = globSync('content/plaene/*.mdx', { exclude: ['**/*.neu.mdx'] }).map((datei) => ({
  id: basename(datei, '.mdx'),
  ...readPlandatei(datei, readFileSync(datei, 'utf8')),
}))

const page = (adresse: string): Nodes => htmlToHast(readFileSync(`dist${adresse}index.html`, 'utf8')) as Nodes
const elements = (node: Nodes, ...namen: string[]): Element[] =>
  findElements(node, ({ tagName }) => namen.includes(tagName))
/** Marks of notes stand between the words of a page. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  const istMarke = node.type === 'element' && node.properties.dataFootnoteRef !== undefined
  return 'children' in node && !istMarke ? (node.children as Nodes[]).map(textOf).join('') : ''
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** Built plans, each read once. */
const seiten = new Map(plaene.map(({ id }) => [id, page(`/plaene/${id}/`)]))

/** Sections of a plan that belong to a topic, by the plan's own data. */
const expected = ({ tree, plan }: (typeof plaene)[number], thema: string) =>
  inheritThemen(readPlanabschnitte(tree), plan.themen)
    .filter((stelle) => stelle.themen.includes(thema))
    .map(({ abschnitt }) => abschnitt.anker)

test.each(plaene)('every heading of $id says its topics, and these exist', ({ id }) => {
  const [artikel] = findElements(seiten.get(id) as Nodes, ({ properties }) => properties.dataPlan === id)
  const eigene = elements(artikel as Nodes, 'h2', 'h3', 'h4', 'h5', 'h6').filter(
    ({ properties }) => properties.id !== 'footnote-label',
  )
  expect(eigene.length).toBeGreaterThan(0)
  for (const heading of eigene)
    expect(themen).toEqual(expect.arrayContaining(String(heading.properties.dataThemen).split(' ')))
})

describe.each(themen.sort())('/themen/%s/', (thema) => {
  const seite = page(`/themen/${thema}/`)
  const abschnitte = new Map(
    elements(seite, 'section').map((abschnitt) => [String(abschnitt.properties.ariaLabelledBy), abschnitt]),
  )

  test('shows every plan, also where it says nothing', () => {
    expect([...abschnitte.keys()].sort()).toEqual(plaene.map(({ id }) => id).sort())
    for (const plan of plaene) {
      const nichts = textOf(abschnitte.get(plan.id) as Nodes).includes('keinen Abschnitt zu diesem Thema')
      expect(nichts).toBe(expected(plan, thema).length === 0)
    }
  })

  test.each(plaene)('leads to all its sections in $id and to no other', (plan) => {
    const liste = findElements(abschnitte.get(plan.id) as Nodes, ({ properties }) =>
      String(properties.className).includes('fundstellen'),
    )[0]
    const links = liste ? elements(liste, 'a').map(({ properties }) => String(properties.href)) : []
    expect(links.map((link) => decodeURIComponent(link.split('#')[1] ?? ''))).toEqual(expected(plan, thema))
  })

  test('opens each section in its own words, shortened', () => {
    for (const { id } of plaene) {
      const plan = lettersOf(textOf(seiten.get(id) as Nodes))
      const texte = findElements(abschnitte.get(id) as Nodes, ({ tagName }) => tagName === 'li').flatMap(
        (li) =>
          li.children.filter(
            (child): child is Element =>
              child.type === 'element' && child.tagName === 'p' && child.properties.className === undefined,
          ),
      )
      for (const p of texte) {
        const text = oneLine(textOf(p))
        expect(text.length).toBeLessThanOrEqual(166)
        const eigene = lettersOf(text.replace(/^… | …$/gu, ''))
        expect({ text, steht: plan.includes(eigene) }).toEqual({ text, steht: true })
      }
    }
  })

  test('links every figure to its proof', () => {
    for (const link of elements(seite, 'dd').flatMap((dd) => elements(dd, 'a'))) {
      const [, id = '', anker] = /^\/plaene\/([^/]+)\/#(.+)$/u.exec(String(link.properties.href)) ?? []
      const ziele = findElements(seiten.get(id) as Nodes, ({ properties }) => properties.id === anker)
      expect(ziele.map(({ properties }) => properties.dataBeleg !== undefined)).toEqual([true])
    }
  })
})

/** Letters and digits alone: long forms of abbreviations stand in brackets between the words of a page. */
const lettersOf = (text: string): string => text.replace(/\[[^\]]*\]/gu, '').replace(/[^\p{L}\p{N}]/gu, '')

test('/themen/ lists every topic with the number of its sections in each plan', () => {
  const liste = elements(page('/themen/'), 'dl')[0] as Element
  const eintraege = elements(liste, 'div')
  const ids = eintraege.map((div) => String(elements(div, 'a')[0]?.properties.href).split('/').at(-2))
  expect([...ids].sort()).toEqual(themen)
  for (const [i, div] of eintraege.entries()) {
    const gezeigt = elements(div, 'li').map((li) => Number(oneLine(textOf(li)).split(': ')[1]))
    const gezaehlt = plaene.map((plan) => expected(plan, ids[i] ?? '').length)
    expect([...gezeigt].sort()).toEqual([...gezaehlt].sort())
    const summe = gezaehlt.reduce((a, b) => a + b, 0)
    expect(oneLine(textOf(div))).toContain(`${summe} Abschnitt`)
  }
})

test('home page, navigation and plans lead to the topics', () => {
  for (const adresse of ['/', '/glossar/', `/plaene/${plaene[0]?.id}/`])
    expect(elements(page(adresse), 'a').map(({ properties }) => properties.href)).toContain('/themen/')
  expect(existsSync('dist/themen/index.html')).toBe(true)
})

describe('the first words on a topic', () => {
  test.each([
    [['Vom Wetter.', 'Von der Jugend.'], 'Von der Jugend.'],
    [['Nur vom Wetter.', 'Vom Regen.'], 'Nur vom Wetter.'],
    [[], ''],
    [[`${'Lange vom Wetter und vom Wind. '.repeat(5)}Dann von der Jugend.`], '… Dann von der Jugend.'],
    [[`Jugend ${'wort '.repeat(60)}`], `Jugend ${'wort '.repeat(30).trim()} …`],
  ])('of %j', (absaetze, erwartet) => {
    expect(beginOf(absaetze, /Jugend/gu)).toBe(erwartet)
  })

  test('hold the word also in a sentence without end', () => {
    expect(beginOf([`${'wort '.repeat(60)}Jugend ${'wort '.repeat(60)}`], /Jugend/gu)).toMatch(
      /^… .*Jugend.* …$/u,
    )
  })
})
