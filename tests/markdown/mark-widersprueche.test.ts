import type { Element, Nodes, Root } from 'hast'
import { toString as plainText } from 'hast-util-to-string'
import { h } from 'hastscript'
import { describe, expect, test } from 'vitest'
import type { Plan } from '../../src/domain/plan.ts'
import { planPlugin } from '../../src/markdown/index.ts'
import { descendants, isElement } from '../../src/markdown/jsx.ts'
import { markWidersprueche, WiderspruchFehlt } from '../../src/markdown/mark-widersprueche.ts'

type Widerspruch = Plan['widersprueche'][number]

const widerspruch = (zeile: number, gedruckt: string, gerechnet = '857'): Widerspruch => ({
  zeilen: [zeile, 1],
  aussage: 'Summe',
  gedruckt,
  gerechnet,
})

const page = (...children: Element[]): Root => ({ type: 'root', children })
const elements = (tree: Nodes): Element[] => [...descendants(tree)].filter((node) => isElement(node))
const notes = (tree: Nodes): Element[] =>
  elements(tree).filter(({ properties }) => properties.role === 'note')

/** The element or component that holds a node. */
const parentOf = (tree: Root, node: Element) =>
  [tree, ...elements(tree)].find(({ children }) => (children as Nodes[]).includes(node)) as Element

const previous = (tree: Root, node: Element) => {
  const { children } = parentOf(tree, node)
  return children[children.indexOf(node) - 1] as Element
}

/** Ids of a node's children, or what they are. */
const namesOf = ({ children }: Root | Element) =>
  (children as Nodes[]).map((child) =>
    isElement(child) ? (child.properties.id ?? child.tagName) : child.type,
  )

const withoutNotes = (tree: Nodes): string =>
  isElement(tree) && tree.properties.dataRedaktion !== undefined
    ? ''
    : 'children' in tree
      ? (tree.children as Nodes[]).map(withoutNotes).join('')
      : plainText(tree as never)

const frame = (...rows: string[][]) =>
  h(
    'div',
    { className: ['tabelle'] },
    h(
      'table',
      h(
        'tbody',
        rows.map((row) =>
          h(
            'tr',
            row.map((text) => h('td', text)),
          ),
        ),
      ),
    ),
  )

describe('a note on a contradiction', () => {
  test('follows the paragraph most like the source line and says what is printed and what is right', () => {
    const tree = page(
      h('p', 'Im Vorjahr waren es 875 Menschen in Maßnahmen.'),
      h('p', 'Zusammen sind es 875 Eintritte.'),
      h('p', 'Danach.'),
    )
    markWidersprueche(tree, [widerspruch(2, '875')], ['Anderes', 'Zusammen sind es 875 Eintritte.'])
    const [note] = notes(tree)
    expect(plainText(previous(tree, note as Element))).toBe('Zusammen sind es 875 Eintritte.')
    expect(plainText(note as Element)).toBe(
      'Im Original widersprüchlich: gedruckt 875, gerechnet 857. Stelle: Summe.',
    )
    expect(note?.properties).toMatchObject({ id: 'widerspruch-1', dataRedaktion: '' })
  })

  test('stands below the frame of a table, never in it', () => {
    const tree = page(
      frame(['Männer', '487'], ['Summe', '1.875']),
      frame(['Frauen', '378'], ['Summe', '875']),
      h('p', 'Text'),
    )
    markWidersprueche(tree, [widerspruch(1, '875')], ['| Summe | 875 |'])
    expect(notes(tree)).toHaveLength(1)
    expect(namesOf(tree)).toEqual(['div', 'div', 'widerspruch-1', 'p'])
  })

  test('stands in its item, before items below it', () => {
    const item = h('li', ['Es sind 875 Eintritte', h('ul', h('li', 'davon Frauen'))])
    const tree = page(h('ul', [h('li', 'Erstens'), item]))
    markWidersprueche(tree, [widerspruch(1, '875 Eintritte')], ['- Es sind 875 Eintritte'])
    expect(item.children.map((child) => (isElement(child) ? child.tagName : 'text'))).toEqual([
      'text',
      'p',
      'ul',
    ])
  })

  test('finds the printed value in another spelling, and only whole numbers', () => {
    const tree = page(h('p', 'Die Quote ist 41,6% im Jahr.'), h('p', 'Die Quote ist 1,6 % im Jahr.'))
    markWidersprueche(tree, [widerspruch(1, '1,6%')], ['Die Quote ist 41,6% im Jahr.'])
    expect(plainText(previous(tree, notes(tree)[0] as Element))).toBe('Die Quote ist 1,6 % im Jahr.')
  })

  test('finds a negative value however its sign is printed, and says the sign aloud', () => {
    const tree = page(frame(['Insgesamt', '33.000', '- 303']), frame(['Insgesamt', '303.000', '303,5']))
    markWidersprueche(
      tree,
      [widerspruch(1, '−303', '33.000 − 33.284 = −284')],
      ['| Insgesamt | 33.000 | - 303 |'],
    )
    const [note] = notes(tree)
    expect(namesOf(tree)).toEqual(['div', 'widerspruch-1', 'div'])
    const heard = elements(note as Element).filter(({ properties }) => properties.ariaHidden === undefined)
    expect(heard.map(plainText)).toEqual(['minus ', 'minus ', 'minus '])
  })

  test('follows those set before it, and its own text is no statement', () => {
    const tree = page(h('p', 'Es sind 875 und 857.'))
    markWidersprueche(tree, [widerspruch(1, '875'), widerspruch(1, '857', '875')], ['Es sind 875 und 857.'])
    expect(namesOf(tree)).toEqual(['p', 'widerspruch-1', 'widerspruch-2'])
  })

  test('leaves every word of the document as it is', () => {
    const build = () =>
      page(
        h('p', 'Es sind 875.'),
        frame(['Summe', '12']),
        h('ul', h('li', 'Punkt 7')),
        h('dl', h('div', [h('dt', 'A 5'), h('dd', 'B 6')])),
      )
    const marked = markWidersprueche(
      build(),
      [
        widerspruch(1, '875'),
        widerspruch(2, '12'),
        widerspruch(3, '7'),
        widerspruch(4, '5'),
        widerspruch(5, '6'),
      ],
      ['Es sind 875.', 'Summe 12', 'Punkt 7', 'A 5', 'B 6'],
    )
    expect(notes(marked)).toHaveLength(5)
    expect(withoutNotes(marked)).toBe(plainText(build()))
  })

  test('is an error where the printed value is nowhere', () => {
    const mark = () => markWidersprueche(page(h('p', '8.875')), [widerspruch(1, '875')], ['875'])
    expect(mark).toThrow(WiderspruchFehlt)
    expect(mark).toThrow(/„875“ des Widerspruchs in Zeile 1/u)
  })
})

test('rendering a plan sets the notes after the places of proof', () => {
  const frontmatter = {
    titel: 'Plan',
    jobcenter: 'a',
    jahr: 2024,
    dokumentart: 'AMIP',
    stand: null,
    unterzeichnet: null,
    quelle: { datei: 'a-2024.txt', sha256: '0'.repeat(64) },
    korrekturen: [],
    entfernt: [],
    kennzahlen: [
      { id: 'integrationen', wert: 875, jahr: 2024, art: 'plan', beleg: { zeile: 1, zitat: '875' } },
    ],
    widersprueche: [widerspruch(1, '875')],
    redaktion: { geprueft_von: null, geprueft_am: null },
  }
  let rendered: Root | undefined
  const context = {
    data: { astro: { frontmatter } },
    replaceNode: (_: Nodes, tree: Root) => {
      rendered = tree
    },
  }
  const umgebung = { readSource: () => ['Es sind 875 Eintritte.'], abkuerzungenOf: () => new Map() }
  const plugin = planPlugin(umgebung) as (file: object) => {
    before(root: Root, context: object): void
  }
  const { before: render } = plugin({ fileURL: new URL('file:///content/plaene/a-2024.mdx') })
  render(page(h('p', 'Es sind 875 Eintritte.')), context)
  const [absatz, note] = rendered?.children ?? []
  expect(elements(absatz as Nodes).map(({ properties }) => properties.dataBeleg)).toEqual([''])
  expect((note as Element).properties.id).toBe('widerspruch-1')
})
