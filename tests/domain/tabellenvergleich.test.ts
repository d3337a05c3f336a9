import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSameBlock } from '../../src/domain/blockvergleich.ts'
import { compareTabellen } from '../../src/domain/tabellenvergleich.ts'
import type { Tabellentext } from '../../src/domain/textblock.ts'
import type { Textstueck } from '../../src/domain/wortvergleich.ts'

const table = (kopf: string[], ...rumpf: string[][]): Tabellentext => ({ titel: '', kopf: [kopf], rumpf })

/** Cells as text: `-alt+ +neu+`. */
const zeichen = { gleich: '', weg: '-', neu: '+' }
const show = (stuecke: Textstueck[]): string =>
  stuecke.map(({ art, text }) => `${zeichen[art]}${text}`).join(' ')
const compare = (alt: Tabellentext, neu: Tabellentext): string[] => {
  const { kopf, rumpf } = compareTabellen(alt, neu)
  return [kopf, ...rumpf].map((zeile) => zeile.map(show).join(' | '))
}

describe('cell by cell', () => {
  test('a figure changes as a whole, under the title of its column', () => {
    expect(
      compare(
        table(
          ['Kennzahl', 'Ist 2023', 'Plan 2024'],
          ['Quote', '17,1 %', '16,4 %'],
          ['LZB', '2.721', '2.700'],
        ),
        table(
          ['Kennzahl', 'Ist 2024', 'Plan 2025'],
          ['Quote', '17,1 %', '16,6 %'],
          ['LZB', '2.721', '2.655'],
        ),
      ),
    ).toEqual([
      'Kennzahl | Ist -2023 +2024 | Plan -2024 +2025',
      'Quote | 17,1 % | -16,4 % +16,6 %',
      'LZB | 2.721 | -2.700 +2.655',
    ])
  })

  test('columns of the same year stand under each other, that of the first goes, a new one comes', () => {
    expect(
      compare(
        table(['', '2022', '2023', '2024'], ['Budget', '1', '2', '3']),
        table(['', '2023', '2024', '2025'], ['Budget', '2', '4', '5']),
      ),
    ).toEqual([' | -2022 | 2023 | 2024 | +2025', 'Budget | -1 | 2 | -3 +4 | +5'])
  })

  test('a column with another title at the same place is the same', () => {
    expect(
      compare(table(['', 'Betrag'], ['Bund', '10']), table(['', 'Summe in Euro'], ['Bund', '12'])),
    ).toEqual([' | -Betrag +Summe in Euro', 'Bund | -10 +12'])
  })

  test('rows are found again by their names, whatever comes between', () => {
    expect(
      compare(
        table(['', 'Plan'], ['Frauen', '1'], ['Männer', '2']),
        table(['', 'Plan'], ['Frauen', '1'], ['Jugend', '9'], ['Männer', '3']),
      ),
    ).toEqual([' | Plan', 'Frauen | 1', '+Jugend | +9', 'Männer | -2 +3'])
  })
})

const zelle = fc.constantFrom('', '1', '2.024', '2024', 'Ist 2024', 'Plan', 'Frauen', 'Summe in Euro')
const tabelle = fc.integer({ min: 1, max: 4 }).chain((breite) => {
  const zeile = fc.array(zelle, { minLength: breite, maxLength: breite })
  return fc.record({
    titel: fc.constant(''),
    kopf: fc.array(zeile, { maxLength: 1 }),
    rumpf: fc.array(zeile, { maxLength: 4 }),
  })
})

test('of any two tables no cell gets lost, and all rows are of one width', () => {
  const side = (zeilen: Textstueck[][][], ohne: 'neu' | 'weg'): string[] =>
    zeilen
      .flat(2)
      .filter(({ art }) => art !== ohne)
      .flatMap(({ text }) => text.split(' '))
      .sort()
  const words = ({ rumpf }: Tabellentext): string[] =>
    rumpf
      .flat()
      .filter((text) => text !== '')
      .flatMap((text) => text.split(' '))
      .sort()
  fc.assert(
    fc.property(tabelle, tabelle, (alt, neu) => {
      const { kopf, rumpf } = compareTabellen(alt, neu)
      expect(side(rumpf, 'neu')).toEqual(words(alt))
      expect(side(rumpf, 'weg')).toEqual(words(neu))
      const breiten = new Set([...(kopf.length > 0 ? [kopf] : []), ...rumpf].map((zeile) => zeile.length))
      expect(breiten.size).toBeLessThanOrEqual(1)
    }),
  )
})

test('tables that differ in years alone are the same, those with another figure are not', () => {
  const alt = table(['', 'Plan 2024'], ['Quote', '16,4 %'])
  expect(isSameBlock({ tabelle: alt }, { tabelle: table(['', 'Plan 2025'], ['Quote', '16,4 %']) })).toBe(true)
  expect(isSameBlock({ tabelle: alt }, { tabelle: table(['', 'Plan 2025'], ['Quote', '16,6 %']) })).toBe(
    false,
  )
})
