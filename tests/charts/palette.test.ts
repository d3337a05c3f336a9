import { describe, expect, test } from 'vitest'
import { palette, reihenfarben } from '../../src/charts/palette.ts'

/** Relative luminance of #rrggbb, WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [light, dark] = [Math.max(luminance(a), luminance(b)), Math.min(luminance(a), luminance(b))]
  return (light + 0.05) / (dark + 0.05)
}

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
