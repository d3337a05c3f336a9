import { describe, expect, test } from 'vitest'
import { isGenau, suchwoerter } from '../../src/search/abgleich.ts'
import { missingWords, readTreffer } from '../../src/search/treffer.ts'

describe('a word found is what was asked for', () => {
  test.each([
    ['Bürgergeld', 'Bürgergeldes,', true],
    ['Buergergeld', 'Bürgergeld', true],
    ['Burgergeld', 'Bürgergeld', true],
    ['Massnahmen', 'Maßnahme', true],
    ['Jugendlichen', 'Jugendliche', true],
    ['Integration', 'Integrationsquote', true],
    ['Langzeitarbeitsloigkeit', 'Langzeitarbeitslose', false],
    ['Quastenflosser', 'Quote', false],
  ])('%s – %s: %s', (gesucht, gefunden, genau) => {
    expect(isGenau(gesucht, gefunden)).toBe(genau)
  })
})

test('signs between words separate them and are no words themselves', () => {
  expect(suchwoerter('Arbeitgeber-Service „Job-Turbo“ – § 16i')).toEqual([
    'Arbeitgeber',
    'Service',
    'Job',
    'Turbo',
    '§',
    '16i',
  ])
})

const seiten = [
  {
    meta: { plan: 'Jobcenter A 2024' },
    sub_results: [
      {
        title: '1 Ziele',
        url: '/plaene/a/#1',
        excerpt: 'die <mark>Ziele</mark> der',
        anchor: { element: 'h2' },
      },
      {
        title: '2 Frauen',
        url: '/plaene/a/#2',
        excerpt: '<mark>Ziele</mark> für <mark>Frauen</mark>',
        anchor: { element: 'h2' },
      },
      { title: 'A', url: '/plaene/a/', excerpt: '<mark>Zie</mark>' },
    ],
  },
]

test('sections that hold more of the words asked for come first, and those with none are left out', () => {
  expect(readTreffer(seiten, ['Ziele', 'Frauen']).map(({ titel }) => titel)).toEqual(['2 Frauen', '1 Ziele'])
})

test('words that no section holds are named', () => {
  expect(missingWords(seiten, ['Frauen', 'Männer'])).toEqual(['Männer'])
})
