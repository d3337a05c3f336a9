import { describe, expect, test } from 'vitest'
import { palette, reihenfarben } from '../../src/charts/palette.ts'
import { contrast } from './contrast.ts'

// Backgrounds of KERN: white and neutral-025; black, neutral-950 and neutral-900.
const backgrounds = { hell: ['#ffffff', '#f3f4f7'], dunkel: ['#000000', '#131525', '#1d2034'] } as const

describe.each(['hell', 'dunkel'] as const)('in the appearance "%s"', (appearance) => {
  test.each(reihenfarben)('%s stands out from every background by 3:1', (property) => {
    for (const background of backgrounds[appearance]) {
      expect(contrast(palette[property][appearance], background)).toBeGreaterThanOrEqual(3)
    }
  })

  test('neighbouring series stand out from each other by 3:1, the last from the first of the next group too', () => {
    for (const [index, property] of reihenfarben.entries()) {
      const next = reihenfarben[(index + 1) % reihenfarben.length] ?? property
      expect(contrast(palette[property][appearance], palette[next][appearance])).toBeGreaterThanOrEqual(3)
    }
  })

  test('text can be read and axes can be seen', () => {
    for (const background of backgrounds[appearance]) {
      expect(contrast(palette['--diagramm-text'][appearance], background)).toBeGreaterThanOrEqual(7)
      expect(contrast(palette['--diagramm-linie'][appearance], background)).toBeGreaterThanOrEqual(3)
    }
  })
})

test('the formula gives the known contrast of black and white', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
})
