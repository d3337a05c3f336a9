import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countSilben, measure, splitSaetze } from '../../src/domain/lesbarkeit.ts'

test.each([
  ['Geld', 1],
  ['Arbeit', 2],
  ['Bauer', 2],
  ['neue', 2],
  ['Theater', 3],
  ['Jobcenter', 3],
  ['Qualität', 3],
  ['Situation', 5],
  ['Arbeitslosigkeit', 5],
  ['Geflüchtete', 4],
  ['SGB', 3],
])('%s has %i syllables', (wort, silben) => {
  expect(countSilben(wort)).toBe(silben)
})

test('a sentence does not end at a date, an abbreviation or a decimal', () => {
  expect(splitSaetze(['Am 1. März kamen 4,7 Mio. Euro an. Das war viel.'])).toHaveLength(2)
})

describe('the first Wiener Sachtextformel', () => {
  test('is what the constants of Bamberger and Vanecek give', () => {
    // 8 words, 2 sentences: 1 of 3 syllables or more, 2 with more than 6 letters, 6 of one syllable.
    const text = ['Das Jobcenter hat Geld. Es ist nicht schlecht.']
    const erwartet = 0.1935 * 12.5 + 0.1672 * 4 + 0.1297 * 25 - 0.0327 * 87.5 - 0.875
    expect(measure(text).wstf).toBe(Math.round(erwartet * 10) / 10)
  })

  test('finds administrative German harder than plain German', () => {
    const amtlich = measure([
      'Die Verstetigung der Integrationsbemühungen erfolgt unter Berücksichtigung arbeitsmarktlicher Rahmenbedingungen.',
    ])
    const einfach = measure(['Das Jobcenter hilft Menschen. Sie sollen Arbeit finden.'])
    expect(amtlich.wstf).toBeGreaterThan(15)
    expect(einfach.wstf).toBeLessThan(8)
  })
})

test('an empty text measures nothing', () => {
  expect(measure([])).toEqual({ woerter: 0, saetze: 0, mittel: 0, laengster: 0, wstf: 0 })
})

test('no text makes it fail or gives a value that is no number', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (bloecke) => {
      const werte = measure(bloecke)
      expect(Object.values(werte).every(Number.isFinite)).toBe(true)
      expect(werte.laengster).toBeLessThanOrEqual(werte.woerter)
    }),
  )
})
