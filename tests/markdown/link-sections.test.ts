import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { descendants, isElement } from '../../src/markdown/jsx.ts'
import { linkSections, nameHeadings } from '../../src/markdown/link-sections.ts'

const page = (...children: Element[]): Root => ({ type: 'root', children })
const ids = (tree: Root) =>
  [...descendants(tree)]
    .filter((node): node is Element => isElement(node, 'h2', 'h3'))
    .map(({ properties }) => properties.id)

test('every heading has an id of its own and a link to it', () => {
  const tree = linkSections(page(h('h2', 'Ziele'), h('p', 'Text'), h('h3', 'Ziele')), 'a-2024')
  expect(ids(tree)).toEqual(['ziele', 'ziele-1'])
  const links = [...descendants(tree)].filter(({ type }) => type === 'mdxJsxFlowElement')
  expect(links).toMatchObject([
    { name: 'Abschnittslink', attributes: [{ value: 'a-2024' }, { value: 'Ziele' }, { value: 'ziele' }] },
    { name: 'Abschnittslink', attributes: [{ value: 'a-2024' }, { value: 'Ziele' }, { value: 'ziele-1' }] },
  ])
})

test('every chapter ends with a way back to the contents, also before the notes', () => {
  const tree = linkSections(page(h('h2', 'A'), h('h2', 'B'), h('p', 'Text'), h('section')), 'a-2024')
  const order = tree.children.map((node) =>
    isElement(node) ? (node.properties.className ?? node.tagName) : '',
  )
  expect(order.flat()).toEqual([
    'abschnitt-kopf',
    'zum-inhalt',
    'abschnitt-kopf',
    'p',
    'zum-inhalt',
    'section',
  ])
})

test('a text without chapters is left as it is', () => {
  expect(linkSections(page(h('p', 'Text')), 'a-2024').children).toEqual([h('p', 'Text')])
})

test('headings of a short version cannot be taken for those of the plan', () => {
  expect(ids(nameHeadings(page(h('h3', 'Das Geld'), h('h3', 'Das Geld')), 'kurz'))).toEqual([
    'kurz-das-geld',
    'kurz-das-geld-1',
  ])
})
