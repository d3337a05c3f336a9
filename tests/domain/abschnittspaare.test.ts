import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pairAbschnitte, stripTitel, type Textabschnitt } from '../../src/domain/abschnittspaare.ts'

const woerter = fc.constantFrom(
  ...'Ausbildung Arbeit Budget Frauen Männer Integration Förderung Betreuung Sprache Kinder Betrieb Vermittlung Plan Jahr Ziel Team Beratung Antrag Wohnung Bildung'.split(
    ' ',
  ),
)
const text = fc.array(woerter, { minLength: 15, maxLength: 40 }).map((worte) => worte.join(' '))
const abschnitt = fc.record({
  titel: fc.array(woerter, { minLength: 1, maxLength: 4 }).map((worte) => worte.join(' ')),
  bloecke: fc.array(text, { maxLength: 3 }),
})
const plan = fc.array(abschnitt, { maxLength: 12 })
/** Sections that can be told apart by title and text. */
const klarerPlan = fc.uniqueArray(abschnitt, {
  maxLength: 12,
  selector: ({ titel }) => titel.split(' ').sort().join(' ').toLowerCase(),
})

const nummeriere = (abschnitte: Textabschnitt[], stil: (n: number) => string): Textabschnitt[] =>
  abschnitte.map(({ titel, bloecke }, n) => ({ titel: `${stil(n + 1)} ${titel}`, bloecke }))

describe('the sections of two plans', () => {
  test('are each in a pair, new or gone, and in one of them only', () => {
    fc.assert(
      fc.property(plan, plan, (alte, neue) => {
        const { paare, neue: kommen, entfallene } = pairAbschnitte(alte, neue)
        const rechts = [...paare.map(({ neu }) => neu), ...kommen]
        const links = [...paare.map(({ alt }) => alt), ...entfallene]
        expect(rechts).toHaveLength(neue.length)
        expect(links).toHaveLength(alte.length)
        expect(new Set(rechts)).toEqual(new Set(neue))
        expect(new Set(links)).toEqual(new Set(alte))
      }),
    )
  })

  test('are all found again when nothing has changed', () => {
    fc.assert(
      fc.property(plan, (abschnitte) => {
        const { paare, neue, entfallene } = pairAbschnitte(abschnitte, structuredClone(abschnitte))
        expect([neue, entfallene]).toEqual([[], []])
        for (const { alt, neu } of paare) expect(alt).toEqual(neu)
      }),
    )
  })

  test('are all found again under other numbers and in another order', () => {
    const alteStile = [(n: number) => `${n}.`, (n: number) => `3.${n}`]
    fc.assert(
      fc.property(klarerPlan, fc.constantFrom(...alteStile), (abschnitte, stil) => {
        const alte = nummeriere(abschnitte, stil)
        const neue = nummeriere(abschnitte.toReversed(), (n) => `4.${n}.`)
        const { paare } = pairAbschnitte(alte, neue)
        expect(paare).toHaveLength(abschnitte.length)
        for (const { alt, neu } of paare) expect(stripTitel(alt.titel)).toBe(stripTitel(neu.titel))
      }),
    )
  })

  test('with nothing in common are new and gone', () => {
    const alt = {
      titel: 'Wohnen',
      bloecke: ['Miete und Heizung zahlt die Kommune nach Prüfung der angemessenen Höhe in jedem Fall'],
    }
    const neu = {
      titel: 'Digitales',
      bloecke: [
        'Anträge kommen über das Internet und werden dort auch beschieden, wenn alles vollständig ist',
      ],
    }
    expect(pairAbschnitte([alt], [neu])).toEqual({ paare: [], neue: [neu], entfallene: [alt] })
  })

  const langer =
    'Wir beraten junge Menschen ohne Abschluss früh und begleiten sie bis in das erste Jahr der Ausbildung hinein'
  const faelle: [string, Textabschnitt, Textabschnitt][] = [
    [
      'another title above much the same text',
      { titel: 'Jugendliche', bloecke: [langer] },
      { titel: 'Ohne Abschluss in die Lehre', bloecke: [langer.replace('früh', 'zeitig')] },
    ],
    [
      'another text under the same title with another year',
      { titel: '2.1 Ziele 2024', bloecke: [langer] },
      {
        titel: '3.4 Ziele 2025',
        bloecke: [
          'Die Quote soll steigen, und die Zahl der Menschen im langen Bezug soll um drei Prozent sinken.',
        ],
      },
    ],
    ['no text at all', { titel: '1 Lage', bloecke: [] }, { titel: '2 Lage', bloecke: [] }],
  ]
  test.each(faelle)('are the same with %s', (_, alt, neu) => {
    expect(pairAbschnitte([alt], [neu]).paare).toEqual([{ alt, neu }])
  })

  test('that share only a short text are not the same', () => {
    const [alt, neu] = [
      { titel: 'Frauen', bloecke: ['Siehe oben.'] },
      { titel: 'Arbeitgeber', bloecke: ['Siehe oben.'] },
    ]
    expect(pairAbschnitte([alt], [neu]).paare).toEqual([])
  })
})

test.each([
  ['3.2 Ziele für 2024', 'Ziele für'],
  ['IV. Ausblick', 'Ausblick'],
  ['a) Geld', 'Geld'],
  ['2024 im Überblick', 'im Überblick'],
  ['16 Länder', 'Länder'],
  ['§ 16i SGB II', '§ 16i SGB II'],
])('the title „%s“ is compared as „%s“', (titel, verglichen) => {
  expect(stripTitel(titel)).toBe(verglichen)
})
