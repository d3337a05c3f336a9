import { expect, test } from 'vitest'
import { longestPiece, roomFor, wrap } from '../../src/charts/text.ts'

test('text is measured in Fira Sans, not in a font of this machine', () => {
  expect(roomFor('Maßnahmen')).toBeCloseTo((5.619 + 9 * 0.12) * 14, 3)
})

test('lines keep every character of the text', () => {
  const text = 'Aktivierungs- und Vermittlungsgutschein (betriebliche/schulische Ausbildung)'
  for (const width of [20, 60, 120, 300]) expect(wrap(text, width).join('')).toBe(text)
})

test('lines are no wider than asked for', () => {
  const lines = wrap('Immobilien, freiberufliche wissenschaftliche und technische Dienstleistungen', 130)
  for (const line of lines) expect(roomFor(line.trimEnd())).toBeLessThanOrEqual(130)
})

test('paragraph signs and abbreviations stay with the word that follows', () => {
  expect(wrap('gemäß § 16 i SGB II', 60)).toEqual(['gemäß ', '§ 16 i ', 'SGB II'])
  expect(wrap('Sonstige (z. B. Budget)', 120)).toEqual(['Sonstige ', '(z. B. Budget)'])
})

test('signs and units stay with their number', () => {
  expect(wrap('- 2.421.392,00 €', 140)).toEqual(['- 2.421.392,00 €'])
  expect(wrap('um - 5,0 % bzw. 8 €', 65)).toEqual(['um ', '- 5,0 % ', 'bzw. ', '8 €'])
})

test('hyphens and slashes between words are places to break, minus signs are not', () => {
  expect(wrap('Langzeit-Arbeitslose', 100)).toEqual(['Langzeit-', 'Arbeitslose'])
  expect(wrap('schulische/akademische', 110)).toEqual(['schulische/', 'akademische'])
  expect(longestPiece('-323')).toBe(roomFor('-323'))
})

test('empty text has no lines', () => {
  expect(wrap('', 100)).toEqual([])
})
