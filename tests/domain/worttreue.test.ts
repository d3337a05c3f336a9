import { describe, expect, test } from 'vitest'
import { expectedWords } from '../../src/domain/quelltext.ts'
import { compareWords } from '../../src/domain/worttreue.ts'

const nichts = { korrekturen: [], entfernt: [] }
const zeilen = ['Plan 2024', 'Die Quote sinkt um -2,5 %.', '1 Quelle BA', 'Das ist alles.']
const quelle = expectedWords(zeilen, nichts)
const seite = {
  titel: ['Plan', '2024'],
  text: ['Die', 'Quote', 'sinkt', 'um', '-2,5', '%', 'Das', 'ist', 'alles'],
  fussnoten: [['1', 'Quelle', 'BA']],
}

test('a page that says what the source says has no difference, wherever its notes stand', () => {
  expect(compareWords(quelle, seite)).toBeUndefined()
})

describe('a page differs when', () => {
  const without = (wort: string) => seite.text.filter((other) => other !== wort)
  test.each([
    ['a word is lost', { ...seite, text: without('sinkt') }, 2],
    ['a word is added', { ...seite, text: [...seite.text, 'Ende'] }, 4],
    [
      'a word is changed',
      { ...seite, text: seite.text.map((wort) => (wort === 'alles' ? 'nichts' : wort)) },
      4,
    ],
    ['words are moved', { ...seite, text: ['Das', 'ist', 'alles', ...seite.text.slice(0, 6)] }, 2],
    ['a sign is lost', { ...seite, text: seite.text.map((wort) => wort.replace('-', '')) }, 2],
    ['a unit is lost', { ...seite, text: without('%') }, 2],
    ['a note is lost', { ...seite, fussnoten: [] }, 3],
    ['a note is invented', { ...seite, fussnoten: [...seite.fussnoten, ['2', 'Erfunden']] }, 4],
    ['the title is another one', { ...seite, titel: ['Erfunden'] }, 1],
  ])('%s', (_, andere, zeile) => {
    expect(compareWords(quelle, andere)?.zeile).toBe(zeile)
  })
})

test('corrections in lines that follow each other do not break each other', () => {
  const korrekturen = [
    { zeile: 1, original: 'Arbeits-\nmarkt', korrigiert: 'Arbeitsmarkt', grund: 'Trennstrich' },
    { zeile: 2, original: 'Integra-\ntion', korrigiert: 'Integration', grund: 'Trennstrich' },
  ]
  const words = expectedWords(['Der Arbeits-', 'markt und die Integra-', 'tion läuft.'], {
    korrekturen,
    entfernt: [],
  })
  expect(words.map(({ wort }) => wort)).toEqual(['Der', 'Arbeitsmarkt', 'und', 'die', 'Integration', 'läuft'])
})

test('lines that are listed as removed are not expected', () => {
  const words = expectedWords(zeilen, {
    korrekturen: [],
    entfernt: [{ zeile: 2, bis: 3, grund: 'Seitenrahmen' }],
  })
  expect(words.map(({ zeile }) => zeile)).toEqual([1, 1, 4, 4, 4])
})
