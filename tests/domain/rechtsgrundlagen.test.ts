import { expect, test } from 'vitest'
import { findParagrafen } from '../../src/domain/rechtsgrundlagen.ts'

test.each([
  ['§ 16i SGB II', ['16i']],
  ['§16h', ['16h']],
  ['§§ 16 e und 16i SGB II', ['16e', '16i']],
  ['(§16i; §16e SGB II)', ['16i', '16e']],
  ['nach Paragraf 16 k SGB II', ['16k']],
  ['§ 44c Abs. 6 SGB II', ['44c']],
  ['§ 45 SGB III', ['45']],
  ['16i', ['16i']],
  ['im Jahr 2024 waren es 16 im Kreis', []],
  ['16 ist eine Zahl', []],
])('„%s“ cites %j', (text, erwartet) => {
  expect(findParagrafen(text).map(({ nummer }) => nummer)).toEqual(erwartet)
})
