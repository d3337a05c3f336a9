import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Einheit } from '../../src/domain/einheit.ts'
import {
  findZahlen,
  type Genauigkeit,
  isZahl,
  nachkommastellen,
  readZahlen,
  sprichZahl,
  writeZahl,
} from '../../src/domain/zahlen.ts'

describe('German numbers are read with value, unit and exactness', () => {
  test.each<[string, number, Einheit | undefined, Genauigkeit]>([
    ['7.598.397 €', 7598397, 'EUR', 'genau'],
    ['616.126,00 Euro', 616126, 'EUR', 'genau'],
    ['15.774.877,- Euro', 15774877, 'EUR', 'genau'],
    ['750.000.000,- €', 750000000, 'EUR', 'genau'],
    ['6,8 Mio. EUR', 6800000, 'EUR', 'genau'],
    ['ca. 2,6 Millionen Euro', 2600000, 'EUR', 'ca.'],
    ['2.345 T€', 2345000, 'EUR', 'genau'],
    ['380 Tsd. Euro', 380000, 'EUR', 'genau'],
    ['rd. 1.800.000,- €', 1800000, 'EUR', 'rund'],
    ['- 170.579 €', -170579, 'EUR', 'genau'],
    ['(+ 2.328.830 €', 2328830, 'EUR', 'genau'],
    ['15.829.848,98 €', 15829848.98, 'EUR', 'genau'],
    ['16,7 %', 16.7, 'Prozent', 'genau'],
    ['16,0%', 16, 'Prozent', 'genau'],
    ['knapp 10 %', 10, 'Prozent', 'knapp'],
    ['gut 54%', 54, 'Prozent', 'über'],
    ['5%igen', 5, 'Prozent', 'genau'],
    ['15,2 Prozent', 15.2, 'Prozent', 'genau'],
    ['5,4%-Punkte', 5.4, 'Prozentpunkte', 'genau'],
    ['1,6% Punkte', 1.6, 'Prozentpunkte', 'genau'],
    ['+0,3 %-Pkt.', 0.3, 'Prozentpunkte', 'genau'],
    ['+0,5 Pp.', 0.5, 'Prozentpunkte', 'genau'],
    ['0,4 Prozentpunkte', 0.4, 'Prozentpunkte', 'genau'],
    ['100,3 Punkte', 100.3, 'Punkte', 'genau'],
    ['42,5 VZÄ', 42.5, 'VZÄ', 'genau'],
    ['163 Vollzeitäquivalenten', 163, 'VZÄ', 'genau'],
    ['1:75', 75, 'Personen je Stelle', 'genau'],
    ['4.737 Personen', 4737, 'Personen', 'genau'],
    ['123 Mitarbeiter', 123, 'Personen', 'genau'],
    ['bis zu 50 Plätze', 50, 'Plätze', 'höchstens'],
    ['ca. 2.500', 2500, undefined, 'ca.'],
    ['12.953.683', 12953683, undefined, 'genau'],
    ['1433 Personen', 1433, 'Personen', 'genau'],
    ['2/3', 66.67, 'Prozent', 'genau'],
    ['mehr als drei Viertel', 75, 'Prozent', 'über'],
    ['ca. einem Viertel', 25, 'Prozent', 'ca.'],
    ['mehr als die Hälfte', 50, 'Prozent', 'über'],
    ['netto 6.468.929 €', 6468929, 'EUR', 'genau'],
  ])('%s', (text, wert, einheit, genauigkeit) => {
    expect(readZahlen(text)).toEqual([{ wert, ...(einheit && { einheit }), genauigkeit }])
  })
})

describe('words of fall make a number negative, but not the level it falls to', () => {
  test.each<[string, number[]]>([
    ['Reduzierung um 2,3%', [-2.3]],
    ['Steigerung um 1,8%', [1.8]],
    ['ein Minus von 0,4 Prozentpunkte', [-0.4]],
    ['um ca. 10% gesunken und', [-10]],
    ['616.126,00 Euro weniger', [-616126]],
    ['um rd. 1.800.000,- € niedriger', [-1800000]],
    ['reduzierte Zuteilung auf Bundesebene um 750.000.000,- €', [-750000000]],
    ['Rückgang auf 3.200', [3200]],
    ['von 7.660 auf 7.180 zurückgegangen', [7660, 7180]],
    ['sank um 5 auf 20', [-5, 20]],
    ['reduziert, wir wollen ein Niveau von ca. 75', [75]],
    ['um 82 auf dann 160 erhöhen', [82, 160]],
  ])('%s', (text, werte) => {
    expect(readZahlen(text).map(({ wert }) => wert)).toEqual(werte)
  })
})

describe('a dash is only a sign where it belongs to the number', () => {
  test.each<[string, number[]]>([
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

test('the place of a number goes from its word of approximation to its unit', () => {
  const text = 'es sind rund 1.800 Personen gemeldet'
  const [zahl] = findZahlen(text)
  expect(text.slice(zahl?.index, zahl?.ende)).toBe('rund 1.800 Personen')
})

test('a cell is a number only when nothing else stands in it', () => {
  expect(['1.040.000', '- 2.421.392,00 €', 'ca. 80', '16,7 %', '1:75'].filter(isZahl)).toHaveLength(5)
  expect(['FbW 160', '1.303 bzw. 7', '', 'Okt. 2023'].filter(isZahl)).toEqual([])
})

test('decimals are those printed, but not those of millions and of empty cents', () => {
  expect(
    ['16,0%', '6.593.989', '2.421.392,00 €', '2,6 Millionen', '15.829.848,98'].map(nachkommastellen),
  ).toEqual([1, 0, 0, 0, 2])
})

test('values are written as Germans read them, and as they are read aloud', () => {
  expect(writeZahl(7598397, 'EUR')).toBe('7.598.397\u00A0Euro')
  expect(writeZahl(-2.3, 'Prozent')).toBe('−2,3\u00A0%')
  expect(writeZahl(1320, 'Anzahl')).toBe('1.320')
  expect(writeZahl(1, 'Personen')).toBe('1\u00A0Person')
  expect(sprichZahl(-2.3, 'Prozent')).toBe('minus 2,3\u00A0Prozent')
})

test('what is written is read back as the same value', () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (cent) => {
      const wert = cent / 100
      expect(readZahlen(writeZahl(wert, 'EUR'))).toEqual([
        { wert: wert === 0 ? expect.closeTo(0) : wert, einheit: 'EUR', genauigkeit: 'genau' },
      ])
    }),
  )
})
