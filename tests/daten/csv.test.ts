import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isFormel, writeCsv } from '../../src/daten/csv.ts'
import { readRows } from './read-csv.ts'

test('Excel finds the encoding, German columns and German numbers', () => {
  expect(writeCsv([['Größe', 16.7, -2.3, 4_700_000, null]])).toBe('\uFEFFGröße;16,7;-2,3;4700000;\r\n')
})

test('whatever a text holds is read back the same', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ';', '"', '\n', '\r', ' ', 'ü', ',', '|') })
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      const zeilen = [['x', 'y'], ...rows.map(([a, b]) => [`.${a}`, `.${b}`])]
      expect(readRows(writeCsv(zeilen))).toEqual(zeilen)
    }),
  )
})

test('what is no decimal number is refused', () => {
  expect(() => writeCsv([[Number.NaN]])).toThrow('NaN')
  expect(() => writeCsv([[1e21]])).toThrow('1e+21')
})

test.each([
  '-2,3',
  '+6,3',
  '-2,3 %',
  '- 170.579 €',
  '+25,1 % bzw. +951 Personen',
  '-0,3 % (ursprünglich)',
  '-',
  '– keine',
  '',
])('„%s“ stays as it is', (text) => {
  expect(isFormel(text)).toBe(false)
})

test.each(['=1+1', '@SUM(1)', '\t=1', '-davon', "-2+3+cmd|' /C calc'!A0", '+HYPERLINK("x")', '-2+3*A1'])(
  '„%s“ is no formula in a spreadsheet',
  (text) => {
    expect(isFormel(text)).toBe(true)
    expect(readRows(writeCsv([[text]]))).toEqual([[`'${text}`]])
  },
)
