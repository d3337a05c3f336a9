import { expect, test } from 'vitest'
import { readDruckzahl } from '../../../src/checks/rechnen/druckzahl.ts'
import { findZahlen } from '../../../src/domain/zahlen.ts'

function spanne(text: string): [number, number] {
  const [stelle] = findZahlen(text)
  if (!stelle) throw new Error(`Keine Zahl in „${text}“`)
  const { von, bis } = readDruckzahl(text, stelle, { zeile: 1, ort: '' }).spanne
  return [Number(von.toFixed(3)), Number(bis.toFixed(3))]
}

test.each<[string, [number, number]]>([
  ['4.530', [4529.5, 4530.5]],
  ['16,0 %', [15.95, 16.05]],
  ['7.245.607,00 €', [7_245_606.995, 7_245_607.005]],
  ['4,7 Mio. EUR', [4_650_000, 4_750_000]],
  ['2.240 T€', [2_239_500, 2_240_500]],
  ['- 170.579 €', [-170_579.5, -170_578.5]],
  ['ca. 100', [94.5, 105.5]],
  ['rund 2.000', [1899.5, 2100.5]],
  ['knapp 500', [449.5, 500.5]],
  ['über 500', [499.5, 550.5]],
  ['mindestens 90', [89.5, Number.POSITIVE_INFINITY]],
  ['höchstens 90', [-0.5, 90.5]],
])('%s may stand for all between %s', (text, erwartet) => {
  expect(spanne(text)).toEqual(erwartet)
})
