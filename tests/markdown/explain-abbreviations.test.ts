import type { Element, ElementContent, Root } from 'hast'
import { toString as plainText } from 'hast-util-to-string'
import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { listAbkuerzungen } from '../../src/domain/abkuerzungen.ts'
import { explainAbbreviations } from '../../src/markdown/explain-abbreviations.ts'
import { descendants, isElement } from '../../src/markdown/jsx.ts'

const eintrag = (begriff: string, langform: string | null) => ({
  id: begriff.toLowerCase(),
  daten: { begriff, langform, bedeutung: null, formen: [], synonyme: [], status: 'offen', nachweise: [] },
})

const bekannte = listAbkuerzungen(
  [
    eintrag('AGH', 'Arbeitsgelegenheiten'),
    eintrag('SGB', 'Sozialgesetzbuch'),
    eintrag('GU', 'Gemeinschaftsunterkunft'),
    eintrag('alo', 'arbeitslos'),
    eintrag('XYZ', null),
    { id: 'bm', daten: { ...eintrag('BM', 'Berichtsmonat').daten, nur_in: ['anderswo-2024'] } },
  ],
  'hier-2024',
)

/** The text of a page after its abbreviations are explained, and what is linked. */
function explain(...children: ElementContent[]): { text: string; links: string[] } {
  const tree = explainAbbreviations({ type: 'root', children } as Root, bekannte)
  const links = [...descendants(tree)].filter((node): node is Element => isElement(node, 'a'))
  return {
    text: tree.children.map((node) => plainText(node as Element)).join('\n'),
    links: links.map(({ properties }) => String(properties.href)),
  }
}

test('an abbreviation is written out where it first stands, and not again in the same chapter', () => {
  expect(explain(h('p', 'Die AGH hilft.'), h('p', 'Jede AGH dauert.'))).toEqual({
    text: 'Die AGH [Arbeitsgelegenheiten] hilft.\nJede AGH dauert.',
    links: ['/glossar/agh/'],
  })
})

test('a new chapter explains it anew, a section does not', () => {
  const { text } = explain(h('p', 'AGH'), h('h3', 'B'), h('p', 'AGH'), h('h2', 'C'), h('p', 'AGH'))
  expect(text).toBe('AGH [Arbeitsgelegenheiten]\nB\nAGH\nC\nAGH [Arbeitsgelegenheiten]')
})

test.each([
  ['Arbeitsgelegenheiten (AGH) sind wichtig.', 'Arbeitsgelegenheiten (AGH) sind wichtig.'],
  ['AGH (Arbeitsgelegenheiten) sind wichtig.', 'AGH (Arbeitsgelegenheiten) sind wichtig.'],
  ['AGH-Plätze sind da.', 'AGH-Plätze [AGH: Arbeitsgelegenheiten] sind da.'],
  ['§ 16d SGB II gilt.', '§ 16d SGB II [Sozialgesetzbuch] gilt.'],
  ['Gut und GUT sind kein GUV.', 'Gut und GUT sind kein GUV.'],
  ['Im BM stieg die Zahl.', 'Im BM stieg die Zahl.'],
  ['Das XYZ ist unbekannt, also alo.', 'Das XYZ ist unbekannt, also alo.'],
])('„%s“ is shown as „%s“', (text, erwartet) => {
  expect(explain(h('p', text)).text).toBe(erwartet)
})

test('below a table it is said which abbreviations nobody explains', () => {
  const tabelle = h('div', { className: ['tabelle'] }, [
    h('table', [h('tr', [h('td', 'AGH'), h('td', 'XYZ')])]),
  ])
  expect(explain(tabelle)).toEqual({
    text: 'AGHXYZAbkürzungen in dieser Tabelle: AGH: Arbeitsgelegenheiten; XYZ: im Dokument nicht erklärt.',
    links: ['/glossar/agh/', '/glossar/xyz/'],
  })
})

test('headings, links and places of proof stay as they are', () => {
  const { links } = explain(
    h('h3', 'AGH'),
    h('p', [h('a', { href: '#x' }, 'AGH'), h('span', { dataBeleg: '' }, '75 AGH')]),
  )
  expect(links).toEqual(['#x'])
})

test('a table is not widened: its abbreviations stand in a line below', () => {
  const frame = h('div', { className: ['tabelle'] }, [h('table', [h('tbody', [h('tr', [h('td', 'AGH')])])])])
  expect(explain(frame)).toEqual({
    text: 'AGHAbkürzungen in dieser Tabelle: AGH: Arbeitsgelegenheiten.',
    links: ['/glossar/agh/'],
  })
})
