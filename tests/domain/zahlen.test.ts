import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isZahl, readZahlen, writeZahl } from '../../src/domain/zahlen.ts'

describe('German numbers are read with value and unit', () => {
  test.each([
    ['7.598.397 €', 7598397, 'EUR'],
    ['616.126,00 Euro', 616126, 'EUR'],
    ['15.774.877,- Euro', 15774877, 'EUR'],
    ['750.000.000,- €', 750000000, 'EUR'],
    ['6,8 Mio. EUR', 6800000, 'EUR'],
    ['ca. 2,6 Millionen Euro', 2600000, 'EUR'],
    ['- 170.579 €', -170579, 'EUR'],
    ['(+ 2.328.830 €', 2328830, 'EUR'],
    ['15.829.848,98 €', 15829848.98, 'EUR'],
    ['16,7 %', 16.7, 'Prozent'],
    ['16,0%', 16, 'Prozent'],
    ['-1,9 %', -1.9, 'Prozent'],
    ['15,2 Prozent', 15.2, 'Prozent'],
    ['5,4%-Punkte', 5.4, 'Prozentpunkte'],
    ['1,6% Punkte', 1.6, 'Prozentpunkte'],
    ['1,2 % Punkte', 1.2, 'Prozentpunkte'],
    ['0,4 Prozentpunkte', 0.4, 'Prozentpunkte'],
    ['42,5 VZÄ', 42.5, 'VZÄ'],
    ['163 Vollzeitäquivalenten', 163, 'VZÄ'],
    ['4.737 Personen', 4737, 'Personen'],
    ['123 Mitarbeiter', 123, 'Personen'],
    ['50 Plätze', 50, 'Plätze'],
    ['12.953.683', 12953683, undefined],
    ['1433 Personen', 1433, 'Personen'],
    ['Reduzierung um 2,3%', -2.3, 'Prozent'],
    ['Steigerung um 1,8%', 1.8, 'Prozent'],
    ['netto 6.468.929 €', 6468929, 'EUR'],
  ])('%s', (text, wert, einheit) => {
    expect(readZahlen(text)).toEqual([einheit ? { wert, einheit } : { wert }])
  })
})

describe('a dash is only a sign where it belongs to the number', () => {
  test.each([
    ['60 – 70%', [60, 70]],
    ['0,7 – 1,4 %', [0.7, 1.4]],
    ['2013-2023', [2013, 2023]],
    ['T-3 Daten', [3]],
    ['- 3,9%, ca. 1,2 Mio.', [-3.9, 1200000]],
    ['+25,1 % bzw. +951 Personen', [25.1, 951]],
  ])('%s', (text, werte) => {
    expect(readZahlen(text).map(({ wert }) => wert)).toEqual(werte)
  })
})

test('a cell is a number only when nothing else stands in it', () => {
  expect(
    ['4.383', '- 2.421.392,00 €', '-10,2', '100,0', 'ca. 2.500', '33,4 %'].filter((text) => !isZahl(text)),
  ).toEqual([])
  expect(['', 'Okt. 2023', '§ 16e', '12,6 % 536', 'Anteile in %', '↓'].filter(isZahl)).toEqual([])
})

test('numbers are written as Germans read them', () => {
  expect(writeZahl(7598397, 'EUR')).toBe('7.598.397\u00A0Euro')
  expect(writeZahl(-2.3, 'Prozent')).toBe('−2,3\u00A0%')
  expect(writeZahl(1320, 'Anzahl')).toBe('1.320')
})

test('what is written is read back as the same value', () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (cent) => {
      const wert = cent / 100
      expect(readZahlen(writeZahl(wert, 'EUR'))).toEqual([
        { wert: wert === 0 ? expect.closeTo(0) : wert, einheit: 'EUR' },
      ])
    }),
  )
})
