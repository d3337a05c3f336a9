import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Abschnittswechsel,
  compareAbschnitte,
  type Vergleichsabschnitt,
} from '../../src/domain/abschnittswechsel.ts'
import { type Textblock, wordsOfBlock } from '../../src/domain/textblock.ts'

const abschnitt = (titel: string, ...texte: string[]): Vergleichsabschnitt => ({
  titel,
  bloecke: texte,
  teile: texte.map((text) => ({ text })),
})

const saetze = [
  'Wir beraten junge Menschen ohne Abschluss früh und begleiten sie in die Ausbildung.',
  'Betriebe in der Region suchen weiter Personal für Lager, Pflege und Verkauf.',
  'Frauen mit Kindern bekommen eigene Termine am Vormittag und Hilfe bei der Betreuung.',
  'Der Außendienst besucht Menschen zu Hause, die Briefe nicht mehr öffnen.',
  'Kurse für die deutsche Sprache beginnen jeden Monat in Ilmenau und in Arnstadt.',
] as const
const [erster, zweiter, dritter, vierter, fuenfter] = saetze

/** What became of each block, in short. */
const show = ({ bloecke }: Abschnittswechsel<Vergleichsabschnitt>): string[] =>
  bloecke.map(({ alt, neu, nach, von }) => {
    if (nach) return `nach ${nach.titel}`
    if (von) return `von ${von.titel}`
    return alt && neu ? 'bleibt' : alt ? 'weg' : 'neu'
  })
const showAll = (alte: Vergleichsabschnitt[], neue: Vergleichsabschnitt[]) =>
  Object.fromEntries(
    compareAbschnitte(alte, neue).map((wechsel) => [(wechsel.neu ?? wechsel.alt)?.titel, show(wechsel)]),
  )

describe('a new heading within a section', () => {
  const alte = [abschnitt('Lage', erster, zweiter, dritter, vierter)]
  const neue = [abschnitt('Lage', erster, zweiter, dritter), abschnitt('Außendienst', vierter)]

  test('takes the paragraphs below it along, none is gone', () => {
    expect(showAll(alte, neue)).toEqual({
      Lage: ['bleibt', 'bleibt', 'bleibt', 'nach Außendienst'],
      Außendienst: ['von Lage'],
    })
  })

  test('the other way round gives them back', () => {
    expect(showAll(neue, alte)).toEqual({
      Lage: ['bleibt', 'bleibt', 'bleibt', 'von Außendienst'],
      Außendienst: ['nach Lage'],
    })
  })
})

describe('a paragraph that moved to another section', () => {
  const alte = [abschnitt('Jugend', erster, vierter), abschnitt('Betriebe', zweiter, dritter)]

  test('is found again, with another year', () => {
    const mitJahr = (jahr: number) => `${vierter} Das gilt auch ${jahr}.`
    expect(
      showAll(
        [abschnitt('Jugend', erster, mitJahr(2024)), abschnitt('Betriebe', zweiter, dritter)],
        [abschnitt('Jugend', erster), abschnitt('Betriebe', zweiter, mitJahr(2025), dritter)],
      ),
    ).toEqual({ Jugend: ['bleibt', 'nach Betriebe'], Betriebe: ['bleibt', 'von Jugend', 'bleibt'] })
  })

  test('is found again, rewritten a little, with what it was', () => {
    const anders = vierter.replace('Briefe', 'Post')
    const [, betriebe] = compareAbschnitte(alte, [
      abschnitt('Jugend', erster),
      abschnitt('Betriebe', zweiter, dritter, anders),
    ])
    expect(betriebe?.bloecke.at(-1)).toMatchObject({
      alt: { text: vierter },
      neu: { text: anders },
      von: { titel: 'Jugend' },
    })
  })

  test('is not mistaken for one like it that took its place', () => {
    const aehnlich = vierter.replace('die Briefe nicht mehr öffnen', 'wenn sie krank sind')
    expect(
      showAll(alte, [
        abschnitt('Jugend', erster, aehnlich),
        abschnitt('Betriebe', zweiter, dritter, vierter),
      ]),
    ).toEqual({ Jugend: ['bleibt', 'nach Betriebe', 'neu'], Betriebe: ['bleibt', 'bleibt', 'von Jugend'] })
  })

  test('takes short ones beside it along, which alone are none', () => {
    const titel = ['Jugend', 'Betriebe'] as const
    const mit = (kurz: string[], ...lange: string[]) => abschnitt(titel[0], erster, ...lange, ...kurz)
    expect(
      showAll(
        [mit(['Im Amt.'], vierter), abschnitt(titel[1], zweiter, dritter)],
        [mit([]), abschnitt(titel[1], zweiter, dritter, vierter, 'Im Amt.')],
      ).Betriebe,
    ).toEqual(['bleibt', 'bleibt', 'von Jugend', 'von Jugend'])
    expect(
      showAll(
        [mit(['Im Amt.']), abschnitt(titel[1], zweiter, dritter)],
        [mit([]), abschnitt(titel[1], zweiter, dritter, 'Im Amt.')],
      ),
    ).toEqual({ Jugend: ['bleibt', 'weg'], Betriebe: ['bleibt', 'bleibt', 'neu'] })
  })
})

test('short ones with other figures move along with a table or paragraph beside them', () => {
  const tabelle = (zahl: string): Textblock => ({
    tabelle: {
      titel: 'Förderungen',
      kopf: [['Instrument', 'Ist', 'Plan']],
      rumpf: ['Weiterbildung', 'Zuschuss', 'Einstiegsgeld', 'Arbeitsgelegenheiten'].map((name) => [
        name,
        zahl,
        zahl,
      ]),
    },
  })
  const mit = (titel: string, ...teile: Textblock[]): Vergleichsabschnitt => ({
    titel,
    bloecke: teile.map(wordsOfBlock),
    teile,
  })
  const kurz = (zahl: string): Textblock => ({ text: `Leistung: ${zahl} VZÄ (inkl. Unterhalt)` })
  expect(
    showAll(
      [
        mit('Mittel', { text: erster }, { text: zweiter }, kurz('39,8'), tabelle('7'), {
          text: 'Quelle: JC',
        }),
      ],
      [
        mit('Mittel', { text: erster }, { text: zweiter }),
        mit('Umsetzung', kurz('39,0'), tabelle('8'), { text: 'Quelle: JC' }),
      ],
    ),
  ).toEqual({
    Mittel: ['bleibt', 'bleibt', 'nach Umsetzung', 'nach Umsetzung', 'nach Umsetzung'],
    Umsetzung: ['von Mittel', 'von Mittel', 'von Mittel'],
  })
})

test('a paragraph that moved within its section is told once where it was and once where it is', () => {
  expect(
    showAll([abschnitt('Lage', erster, zweiter, dritter)], [abschnitt('Lage', zweiter, dritter, erster)]),
  ).toEqual({ Lage: ['nach Lage', 'bleibt', 'bleibt', 'von Lage'] })
})

test('a paragraph of other words is another paragraph', () => {
  expect(showAll([abschnitt('Lage', erster)], [abschnitt('Lage', fuenfter)])).toEqual({
    Lage: ['weg', 'neu'],
  })
})

test('of any two plans no block gets lost or stands twice', () => {
  const block = fc.constantFrom(...saetze, 'Im Amt.', 'Zu Hause.').map((text): Textblock => ({ text }))
  const plan = fc.array(
    fc
      .record({ titel: fc.constantFrom('Lage', 'Jugend', 'Ziele'), teile: fc.array(block, { maxLength: 6 }) })
      .map(({ titel, teile }) => ({ titel, teile, bloecke: teile.map(wordsOfBlock) })),
    { maxLength: 4 },
  )
  const copy = (abschnitte: Vergleichsabschnitt[]) => structuredClone(abschnitte)
  fc.assert(
    fc.property(plan.map(copy), plan.map(copy), (alte, neue) => {
      const bloecke = compareAbschnitte(alte, neue).flatMap((einer) => einer.bloecke)
      const links = bloecke.filter(({ von }) => !von).flatMap(({ alt }) => alt ?? [])
      const rechts = bloecke.filter(({ nach }) => !nach).flatMap(({ neu }) => neu ?? [])
      expect(new Set(links)).toEqual(new Set(alte.flatMap(({ teile }) => teile)))
      expect(links).toHaveLength(alte.flatMap(({ teile }) => teile).length)
      expect(rechts).toHaveLength(neue.flatMap(({ teile }) => teile).length)
      const hin = bloecke.filter(({ nach }) => nach).length
      expect(bloecke.filter(({ von }) => von)).toHaveLength(hin)
    }),
  )
})
