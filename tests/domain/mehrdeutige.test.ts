import { describe, expect, test } from 'vitest'
import { findMehrdeutige } from '../../src/domain/mehrdeutige.ts'
import type { Kennzahl } from '../../src/domain/plan.ts'
import { findVerfruehte } from '../../src/domain/planjahr.ts'
import type { Planzahl } from '../../src/domain/planzahlen.ts'

const quote = (wert: number, rest: Partial<Planzahl> = {}): Planzahl => ({
  id: 'integrationsquote',
  wert,
  einheit: 'Prozent',
  genauigkeit: 'genau',
  stellen: 1,
  jahr: 2025,
  art: 'plan',
  zeile: 1,
  zitat: String(wert),
  anker: '',
  ...rest,
})

const find = (...zahlen: Planzahl[]) =>
  findMehrdeutige(zahlen).map((gruppe) => gruppe.map(({ wert }) => wert))

describe('figures that cannot be the same', () => {
  test('shares that differ by a tenth of their value', () => {
    expect(find(quote(7.6), quote(8))).toEqual([[7.6, 8]])
  })

  test('a figure of the text that the table denies', () => {
    expect(find(quote(16.4), quote(16.6, { tabelle: 1 }))).toEqual([[16.4, 16.6]])
  })

  test('counts that are far apart', () => {
    const zahl = { einheit: 'Personen', stellen: 0 } as const
    expect(find(quote(4000, zahl), quote(5000, zahl))).toEqual([[4000, 5000]])
  })
})

describe('figures that can be the same', () => {
  test.each([
    ['rounded', [quote(17, { stellen: 0 }), quote(16.6)]],
    ['told roughly', [quote(16, { genauigkeit: 'ca.' }), quote(16.6)]],
    ['a bound', [quote(10, { genauigkeit: 'über' }), quote(16.6)]],
    ['of another year', [quote(16.4, { jahr: 2024 }), quote(16.6)]],
    ['a recorded contradiction', [quote(16.4, { umstritten: true }), quote(16.6)]],
    ['of tables alone', [quote(16.4, { tabelle: 1 }), quote(16.6, { tabelle: 2 })]],
    ['in one of two tables', [quote(16.4), quote(16.4, { tabelle: 1 }), quote(16.6, { tabelle: 2 })]],
    ['counts of other days', [quote(4560, { einheit: 'Personen' }), quote(4500, { einheit: 'Personen' })]],
  ])('%s', (_, zahlen) => {
    expect(find(...zahlen)).toEqual([])
  })
})

describe('figures of a year that was not over', () => {
  const kennzahl = (zitat: string, rest: Partial<Kennzahl> = {}) =>
    ({ id: 'elb', wert: 4, jahr: 2025, art: 'ist', beleg: { zeile: 1, zitat }, ...rest }) as Kennzahl

  test.each([
    ['Die Zahl stieg um 4 %.', {}, true],
    ['Derzeit sind es andere. Die Zahl stieg um 4 %.', {}, true],
    ['Die Zahl stieg 2025 um 4 %.', {}, false],
    ['Die Zahl stieg aktuell um 4 %.', {}, false],
    ['Die Zahl stieg um 4 %.', { art: 'plan' }, false],
    ['Die Zahl stieg um 4 %.', { jahr: 2024 }, false],
    ['Die Zahl stieg um 4 %.', { stichtag: '2025-01-01' }, false],
  ] as const)('%s %o: %s', (satz, rest, erwartet) => {
    expect(findVerfruehte([kennzahl('4 %', rest)], 2025, [satz]).length > 0).toBe(erwartet)
  })
})
