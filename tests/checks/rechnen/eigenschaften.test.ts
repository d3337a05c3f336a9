import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeBetrag } from '../../../src/domain/zahlen.ts'
import { falsches } from './fall.ts'

/** Counts of several parts in several years, as a table with its totals. */
const mengen = fc.record({
  teile: fc.array(fc.array(fc.integer({ min: 1000, max: 99_999 }), { minLength: 3, maxLength: 3 }), {
    minLength: 3,
    maxLength: 8,
  }),
})

const namen = [
  'Coaching',
  'Werkstatt',
  'Sprache',
  'Bewerbung',
  'Zuschuss',
  'Ausbildung',
  'Umschulung',
  'Beratung',
]
const jahre = [2021, 2022, 2023]

const sumOf = (teile: number[][], x: number): number =>
  teile.reduce((summe, zeile) => summe + (zeile[x] ?? 0), 0)

const write = (wert: number): string => writeBetrag(wert)

function tableOf(zeilen: [string, string[]][], kopf: string[]): string {
  const row = (zellen: string[]) => `| ${zellen.join(' | ')} |`
  return [
    row(['', ...kopf]),
    row(['-', ...kopf.map(() => '-:')]),
    ...zeilen.map(([name, rest]) => row([name, ...rest])),
  ].join('\n')
}

function summenTabelle(teile: number[][]): string[][] {
  return [...teile, jahre.map((_, x) => sumOf(teile, x))].map((zeile) => zeile.map(write))
}

const print = (zellen: string[][]): string =>
  tableOf(
    zellen.map((zeile, y) => [y === zellen.length - 1 ? 'Gesamt' : (namen[y] ?? ''), zeile]),
    jahre.map(String),
  )

test('a table whose totals are right has no contradiction', () => {
  fc.assert(
    fc.property(mengen, ({ teile }) => {
      expect(falsches(print(summenTabelle(teile)))).toEqual([])
    }),
  )
})

test('one wrong digit, but the first, is found once', () => {
  const stelle = fc.record({
    y: fc.nat(),
    x: fc.nat(2),
    ziffer: fc.integer({ min: 1, max: 2 }),
    um: fc.integer({ min: 1, max: 9 }),
  })
  fc.assert(
    fc.property(mengen, stelle, ({ teile }, { y, x, ziffer, um }) => {
      const zellen = summenTabelle(teile)
      const zeile = zellen[y % zellen.length] ?? []
      zeile[x] = changeDigit(zeile[x] ?? '', ziffer, um)
      expect(falsches(print(zellen))).toHaveLength(1)
    }),
  )
})

/** Another digit at a place counted from the left; the last two are left as rounding might explain them. */
function changeDigit(text: string, ziffer: number, um: number): string {
  const stellen = [...text].flatMap((zeichen, i) => (/\d/u.test(zeichen) ? [i] : []))
  const stelle = stellen[ziffer] ?? 0
  const neu = (Number(text[stelle]) + um) % 10
  return text.slice(0, stelle) + neu + text.slice(stelle + 1)
}

test('differences and changes in percent that are rounded right have no contradiction', () => {
  const werte = fc.array(
    fc.tuple(fc.integer({ min: 20, max: 99_999 }), fc.integer({ min: 20, max: 99_999 })),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  fc.assert(
    fc.property(werte, (paare) => {
      const zeilen = paare.map(([alt, neu], y): [string, string[]] => [
        namen[y] ?? '',
        [
          write(alt),
          write(neu),
          write(neu - alt),
          writeBetrag(((neu - alt) / alt) * 100, { nachkommastellen: 1 }),
        ],
      ])
      expect(falsches(tableOf(zeilen, ['Ist 2023', 'Plan 2024', 'Differenz', 'Veränderung in %']))).toEqual(
        [],
      )
    }),
  )
})

test('shares that are rounded right have no contradiction', () => {
  fc.assert(
    fc.property(mengen, ({ teile }) => {
      const summe = sumOf(teile, 0)
      const anteil = (wert: number) => writeBetrag((wert / summe) * 100, { nachkommastellen: 1 })
      const zeilen = teile.map(([wert = 0], y): [string, string[]] => [
        namen[y] ?? '',
        [write(wert), anteil(wert)],
      ])
      expect(
        falsches(tableOf([...zeilen, ['Gesamt', [write(summe), '100,0']]], ['Anzahl', 'Anteil in %'])),
      ).toEqual([])
    }),
  )
})

test('numbers without relation to each other are not said to contradict each other', () => {
  const zellen = fc.array(fc.array(fc.integer({ min: 10, max: 9999 }), { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 8,
  })
  fc.assert(
    fc.property(zellen, (werte) => {
      const zeilen = werte.map((zeile, y): [string, string[]] => [namen[y] ?? '', zeile.map(write)])
      expect(falsches(tableOf(zeilen, ['ELB', 'Plätze', 'Eintritte']))).toEqual([])
    }),
  )
})
