import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distance } from '../../src/domain/tippfehler.ts'
import { addMarken, collectNomen, removeMarken } from '../../src/search/marken.ts'
import { findNahe } from '../../src/search/nahe.ts'
import { passung, schluessel } from '../../src/search/wortform.ts'

test.each(['Bürgergeld', 'Buergergeld', 'burgergeld', 'BÜRGERGELD'])('„%s“ is the same word', (wort) => {
  expect(schluessel(wort)).toBe('burgergeld')
})

test.each([
  ['Bezieher', 'Beziehern', true],
  ['Buergergeld', 'Bürgergeldes', true],
  ['Frau', 'Frauen', true],
  ['Haus', 'Häuser', true],
  ['Massnahme', 'Maßnahmen', true],
  ['Arbeitgeber', 'Arbeitgeberservice', true],
  ['ELB', 'Elbe', false],
  ['GU', 'Gut', false],
  ['Bildung', 'Bindung', false],
])('„%s“ is answered by „%s“: %s', (gesucht, gefunden, ja) => {
  expect(passung(gesucht, gefunden) > 0).toBe(ja)
})

test('a compound is marked with the words inside it, a section of a law with its number', () => {
  const nomen = collectNomen(['Bezieher und Leistung'])
  expect(addMarken('Langleistungsbezieher nach § 16 i SGB II', nomen)).toBe(
    'Langleistungsbezieher~~leistungsbezieher~~bezieher nach § 16~~paragraf16i i SGB II',
  )
})

test('marks are never seen, whatever the text', () => {
  const nomen = collectNomen(['Bezieher Leistung Arbeit Markt Programm'])
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (zufall) => {
      const text = `${zufall.replaceAll('~', '')} Arbeitsmarktprogramm § 16i`
      expect(removeMarken(addMarken(text, nomen))).toBe(text)
    }),
  )
})

test.each([
  ['jobcenter', 'jobcneter', 1],
  ['integration', 'integraton', 1],
  ['arbeit', 'arbiet', 1],
  ['geld', 'feld', 1],
  ['quote', 'quoten', 1],
  ['budget', 'bugdte', 2],
])('between %s and %s there are %i slips', (a, b, fehler) => {
  expect(distance(a, b, 3)).toBe(fehler)
  expect(distance(b, a, 3)).toBe(fehler)
})

test('a word with slips is near to the one that was meant, a nonsense word to none', () => {
  const bekannte = ['Jobcenter', 'Integration', 'Integrationen', 'Job', 'Budget']
  expect(findNahe('Jobcneter', bekannte)).toEqual(['Jobcenter'])
  expect(findNahe('Intergation', bekannte)[0]).toBe('Integration')
  expect(findNahe('Quastenflosser', bekannte)).toEqual([])
  expect(findNahe('Jab', bekannte)).toEqual([])
})
