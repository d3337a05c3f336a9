import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { einzelgruppen } from '../../src/domain/gruppen.ts'
import { arten, groessen, kennzahlIds } from '../../src/domain/kennzahlen.ts'
import type { Quelltabelle } from '../../src/domain/quelltabellen.ts'
import { readZellzahlen } from '../../src/domain/tabellenzahlen.ts'
import {
  type Angabe,
  idOf,
  readAngabe,
  readZuordnung,
  UnbekannteAngabe,
  writeAngabe,
  writeZuordnung,
} from '../../src/domain/zuordnung.ts'

const tabelle = (rumpf: string[][], zuordnung: Partial<Quelltabelle>): Quelltabelle => ({
  nummer: 1,
  beschriftung: '',
  abschnitt: '',
  kopf: [],
  rumpf,
  zahlen: '',
  spalten: '',
  zeilen: '',
  zeile: 1,
  ...zuordnung,
})

const figures = (eine: Quelltabelle) =>
  readZellzahlen(eine).zahlen.map(({ angabe, stelle }) => [
    idOf(angabe),
    angabe.gruppen?.join(),
    angabe.jahr,
    stelle.wert,
  ])

describe('table, column and row together type a cell', () => {
  test('a row says what, a column says when', () => {
    const eine = tabelle(
      [
        ['Integrationsquote', '19,1', '19,0'],
        ['weiblich', '17,1', '17,0'],
      ],
      { spalten: 'ist 2023 | plan 2024', zeilen: 'integrationsquote | integrationsquote frauen' },
    )
    expect(figures(eine)).toEqual([
      ['integrationsquote', undefined, 2023, 19.1],
      ['integrationsquote', undefined, 2024, 19],
      ['integrationsquote', 'frauen', 2023, 17.1],
      ['integrationsquote', 'frauen', 2024, 17],
    ])
  })

  test('an instrument and a measure make one concept, and groups of row and column both hold', () => {
    const eine = tabelle([['FbW', '160', '1.040.000']], {
      zahlen: 'plan 2024',
      spalten: 'eintritte frauen | ausgaben',
      zeilen: 'fbw u25',
    })
    expect(figures(eine)).toEqual([
      ['eintritte-fbw', 'frauen,u25', 2024, 160],
      ['ausgaben-fbw', 'u25', 2024, 1040000],
    ])
  })

  test('a cell with two numbers has two Angaben, and its units tell a change in percent from one in persons', () => {
    const eine = tabelle([['Veränderung', '+25,1 % bzw. +951 Personen']], {
      zahlen: 'plan 2024',
      zeilen: 'lzb veraenderung, lzb differenz',
    })
    expect(figures(eine)).toEqual([
      ['lzb-veraenderung', undefined, 2024, 25.1],
      ['lzb-differenz', undefined, 2024, 951],
    ])
  })

  test('a row may differ by column, and a dash leaves out', () => {
    const eine = tabelle([['Operativer Ansatz', '4.824.215 €', '15.829.848,98 €', '7']], {
      zahlen: 'plan 2024',
      zeilen: 'eingliederungstitel-netto ; verwaltungsbudget-gesamt ; -',
    })
    expect(figures(eine).map(([id]) => id)).toEqual(['eingliederungstitel-netto', 'verwaltungsbudget-gesamt'])
  })

  test('more numbers than Angaben are a gap, marks of footnotes and dates are no numbers', () => {
    const eine = tabelle([['ELB', '12 15', '19,4 1)', '01.02.2025']], { zahlen: 'elb ist 2023' })
    expect(readZellzahlen(eine).luecken).toMatchObject([{ zelle: '12 15' }])
    expect(figures(eine)).toEqual([['elb', undefined, 2023, 19.4]])
  })
})

test('a word without a meaning is named', () => {
  expect(() => readAngabe('elbe ist 2023')).toThrow(UnbekannteAngabe)
  expect(() => readAngabe('elbe ist 2023')).toThrow('„elbe“')
})

test('what is written is read back as the same', () => {
  const angabe: fc.Arbitrary<Angabe> = fc
    .record(
      {
        id: fc.constantFrom(...kennzahlIds.filter((id) => !/-(?:anteil|veraenderung|differenz)$/u.test(id))),
        groesse: fc.constantFrom(...groessen),
        gruppen: fc.constantFrom(...einzelgruppen).map((gruppe) => [gruppe]),
        art: fc.constantFrom(...arten),
        jahr: fc.integer({ min: 2000, max: 2099 }),
        merkmal: fc.constant(true as const),
      },
      { requiredKeys: [] },
    )
    .filter((eine) => Object.keys(eine).length > 0)
  fc.assert(
    fc.property(angabe, fc.array(fc.array(angabe, { minLength: 1 }), { minLength: 1 }), (zahlen, spalten) => {
      const { zahlen: z, spalten: s, zeilen } = writeZuordnung({ zahlen, spalten, zeilen: [] })
      expect(readZuordnung(z, s, zeilen)).toEqual({ zahlen, spalten, zeilen: [] })
      expect(readAngabe(writeAngabe(zahlen))).toEqual(zahlen)
    }),
  )
})
