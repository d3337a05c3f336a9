import { expect, test } from 'vitest'
import { summarizeNachzuegler, summarizeSammlungen } from '../../src/search/meldung.ts'

test('what several sites have answered is said in one sentence', () => {
  const say = (teil: Partial<Parameters<typeof summarizeSammlungen>[0]>) =>
    summarizeSammlungen({ gefragt: 4, durchsucht: 4, ausfaelle: [], offen: [], ...teil })
  expect(say({ gefragt: 1, durchsucht: 1 })).toBe('')
  expect(say({})).toBe(' 4 Sammlungen durchsucht.')
  expect(say({ durchsucht: 3, ausfaelle: [{ name: 'A', ausfall: 'stumm' }] })).toBe(
    ' 3 von 4 Sammlungen durchsucht: „A“ antwortet nicht.',
  )
  const ausfaelle = [
    { name: 'A', ausfall: 'kaputt' as const },
    { name: 'B', ausfall: 'neuer' as const },
  ]
  expect(say({ durchsucht: 1, ausfaelle, offen: ['C'] })).toBe(
    ' 1 von 4 Sammlungen durchsucht: das Suchverzeichnis von „A“ ist beschädigt; „B“ hat einen neueren Stand und lässt sich nicht mitdurchsuchen; „C“ antwortet noch nicht.',
  )
  expect(say({ durchsucht: 2, offen: ['C', 'D'] })).toContain('„C“, „D“ antworten noch nicht.')
})

test('hits that come late are announced', () => {
  expect(summarizeNachzuegler(['A'], false)).toBe('Die Treffer von „A“ fehlen noch.')
  expect(summarizeNachzuegler(['A', 'B'], true)).toBe('Die Treffer von „A“, „B“ sind jetzt da.')
})
