import { expect, test } from 'vitest'
import { readDatum, writeDatum } from '../../src/domain/datum.ts'

test.each([
  [': 13.11.2023 -', '2023-11-13'],
  [' 4. Dezember 2024', '2024-12-04'],
  ['1. 2. 2025', '2025-02-01'],
  [' Januar 2025', undefined],
  ['31.02.2025', undefined],
])('the date in „%s“ is %s', (text, datum) => {
  expect(readDatum(text)).toBe(datum)
})

test('a date is written as people read it', () => {
  expect(writeDatum('2023-11-13')).toBe('13. November 2023')
})
