import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareWoerter, isGleich, type Textstueck } from '../../src/domain/wortvergleich.ts'

const wort = fc.constantFrom('die', 'Quote', 'steigt', 'auf', '16,7 %', '2024', 'wenig', 'mehr', 'Geld')
const satz = fc.array(wort, { minLength: 1, maxLength: 25 }).map((worte) => worte.join(' '))

const read = (stuecke: Textstueck[], ohne: 'neu' | 'weg'): string =>
  stuecke
    .filter(({ art }) => art !== ohne)
    .map(({ text }) => text)
    .join(' ')

describe('word by word', () => {
  test('without what comes it is the older text, without what goes the newer', () => {
    fc.assert(
      fc.property(satz, satz, (alt, neu) => {
        const stuecke = compareWoerter(alt, neu)
        expect(read(stuecke, 'neu')).toBe(alt)
        expect(read(stuecke, 'weg')).toBe(neu)
      }),
    )
  })

  test('the same text is one piece', () => {
    fc.assert(
      fc.property(satz, (text) => {
        expect(compareWoerter(text, text)).toEqual([{ art: 'gleich', text }])
      }),
    )
  })

  test('no two changes stand closer together than three words', () => {
    fc.assert(
      fc.property(satz, satz, (alt, neu) => {
        const stuecke = compareWoerter(alt, neu)
        const zwischen = stuecke.slice(1, -1).filter(({ art }) => art === 'gleich')
        for (const { text } of zwischen) expect(text.split(' ').length).toBeGreaterThanOrEqual(3)
      }),
    )
  })

  test('a number changes as a whole, and what goes stands before what comes', () => {
    expect(
      compareWoerter('Die Quote liegt bei 16,7 % im Jahr.', 'Die Quote liegt bei 16,4 % im Jahr.'),
    ).toEqual([
      { art: 'gleich', text: 'Die Quote liegt bei' },
      { art: 'weg', text: '16,7' },
      { art: 'neu', text: '16,4' },
      { art: 'gleich', text: '% im Jahr.' },
    ])
  })
})

test('a block in which only years differ says the same, one with another number does not', () => {
  expect(isGleich(compareWoerter('Ziele für 2024 sind 3 %', 'Ziele für 2025 sind 3 %'))).toBe(true)
  expect(isGleich(compareWoerter('Ziele für 2024 sind 3 %', 'Ziele für 2025 sind 4 %'))).toBe(false)
  expect(isGleich(compareWoerter('2.024 Personen', '2.025 Personen'))).toBe(false)
})
