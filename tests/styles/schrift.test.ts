import { globSync, readFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import { expect, test } from 'vitest'
import { unicodeRange, zeichen } from '../../src/styles/schrift/zeichen.ts'
import { musterbestand } from '../musterbestand.ts'

test.each([400, 600])(
  'the font of weight %i is what its list of signs makes of the whole one',
  async (gewicht) => {
    const ganze = readFileSync(
      `node_modules/@fontsource/fira-sans/files/fira-sans-latin-${gewicht}-normal.woff2`,
    )
    const erwartet = await subsetFont(ganze, zeichen, { targetFormat: 'woff2' })
    expect(readFileSync(`src/styles/schrift/fira-sans-deutsch-${gewicht}.woff2`).equals(erwartet)).toBe(true)
  },
)

test('the stylesheet names the signs that the font holds', () => {
  const scss = readFileSync('src/styles/_schrift.scss', 'utf8')
  const [, bereich = ''] = /\$deutsch:\s*([^;]+);/u.exec(scss) ?? []
  expect(bereich.replace(/\s+/gu, ' ').trim()).toBe(unicodeRange(zeichen))
})

test('the five plans need no second file', () => {
  const text = globSync(`${musterbestand}/content/plaene/*.mdx`)
    .map((datei) => readFileSync(datei, 'utf8'))
    .join('')
  const fremde = new Set([...text].filter((eins) => !zeichen.includes(eins) && !/\s/u.test(eins)))
  expect([...fremde]).toEqual([])
})
