import { globSync, readFileSync } from 'node:fs'
import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { mdxToHast } from 'satteri'
import { expect, test } from 'vitest'
import { findElements } from '../../src/domain/elemente.ts'
import { parseMdx } from '../../src/domain/mdx.ts'
import { readPlanabschnitte } from '../../src/domain/planabschnitte.ts'
import { linkSections } from '../../src/markdown/link-sections.ts'
import { markThemen } from '../../src/markdown/mark-themen.ts'

const headings = (tree: Root): Element[] =>
  findElements({ type: 'root', children: tree.children }, ({ tagName }) => /^h[2-6]$/u.test(tagName))

test('every heading says its topics, a section those of its chapter where it has none of its own', () => {
  const tree: Root = {
    type: 'root',
    children: [
      h('h2', 'A'),
      h('p', 'T'),
      h('h3', 'B'),
      h('h3', 'C'),
      h('h2', 'D'),
      h('section', h('h2', 'N')),
    ],
  }
  const marked = markThemen(linkSections(tree, 'x-2024'), { a: ['eins', 'zwei'], c: ['drei'] })
  expect(headings(marked).map(({ properties }) => properties.dataThemen)).toEqual([
    'eins zwei',
    'eins zwei',
    'drei',
    undefined,
    undefined,
  ])
})

/** Ids of a document's headings as its page has them, and as the rules read them from its text. */
function readIds(mdx: string): { seite: unknown[]; text: string[] } {
  const seite = linkSections(mdxToHast(mdx, { position: false }) as Root, 'x-2024')
  const koepfe = seite.children.filter((node) => node.type === 'element' && node.tagName === 'div')
  const ids = koepfe.flatMap((kopf) => headings({ type: 'root', children: [kopf] }))
  return {
    seite: ids.map(({ properties }) => properties.id),
    text: readPlanabschnitte(parseMdx(mdx)).map(({ anker }) => anker),
  }
}

const plaene = [
  ...globSync('content/plaene/*.mdx'),
  ...globSync('tests/fixtures/{import/*,plaene}/*.mdx'),
].sort()

test.each(plaene)('the sections of %s are called as on its page', (datei) => {
  const { seite, text } = readIds(readFileSync(datei, 'utf8'))
  if (datei.startsWith('content/')) expect(seite.length).toBeGreaterThan(0)
  expect(text).toEqual(seite)
})

test.each([
  ['## Budget[^1] neu\n\n[^1]: x\n', 'budget-neu'],
  ['## **A** _b_ Kund\\*innen `c  d` x  y\n', 'a-b-kundinnen-c-d-x-y'],
  ['## a@b.de und <br />Neu www.x.de\n', 'abde-und-neu-wwwxde'],
  ['## 3. Unsere &amp; <span>Netz</span>\n', '3-unsere--netz'],
  ['Netz\\\nwerk\n---\n', 'netz-werk'],
])('%j is called alike by its page and by the rules', (mdx, anker) => {
  expect(readIds(mdx)).toEqual({ seite: [anker], text: [anker] })
})
