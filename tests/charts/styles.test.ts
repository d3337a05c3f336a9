import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { palette, reihenfarben } from '../../src/charts/palette.ts'

test('the style sheet paints series in the colours whose contrast is tested', () => {
  const styles = readFileSync('src/styles/_farben.scss', 'utf8')
  for (const name of reihenfarben)
    for (const farbe of Object.values(palette[name])) expect(styles).toContain(`${name}: ${farbe};`)
})
