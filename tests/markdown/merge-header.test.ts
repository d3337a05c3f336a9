import { expect, test } from 'vitest'
import { mergeHeader } from '../../src/markdown/merge-header.ts'

const rows = (...zeilen: string[]) =>
  zeilen.map((zeile) => zeile.split('|').map((text) => ({ text, children: [] })))
const spans = (kopf: ReturnType<typeof rows>, isSigns = (_: number) => false) =>
  mergeHeader(kopf, isSigns).map((row) =>
    row.map(({ cell, colSpan, rowSpan }) => `${cell.text}:${colSpan}x${rowSpan}`),
  )

test('a cell stands over those that divide it and over the empty ones below it', () => {
  expect(spans(rows('|Anzahl|Alter|||', '||jung||alt|', '||m|w|m|w'))).toEqual([
    [':1x3', 'Anzahl:1x3', 'Alter:4x1'],
    ['jung:2x1', 'alt:2x1'],
    ['m:1x1', 'w:1x1', 'm:1x1', 'w:1x1'],
  ])
})

test('an empty cell of a single header row belongs to the title before it only above signs', () => {
  expect(spans(rows('Zweig|Veränderung|'), (x) => x === 2)).toEqual([['Zweig:1x1', 'Veränderung:2x1']])
  expect(spans(rows('Zweig|Veränderung|'))).toEqual([['Zweig:1x1', 'Veränderung:1x1', ':1x1']])
})
