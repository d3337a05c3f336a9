import { expect, test } from 'vitest'
import { quelltextWoerter, woerter } from '../../src/domain/woerter.ts'

test('a number is one word with its separators, so that a changed separator shows', () => {
  expect(woerter('1.808 statt 1,808 am 13.11.2023')).toEqual(['1.808', 'statt', '1,808', 'am', '13.11.2023'])
})

test('tags of the conversion are no words, other text between angle brackets is', () => {
  expect(
    quelltextWoerter('<b>Gesamt</b> <sup>1</sup> <span id="page-1">x</span> <script>alert</script>'),
  ).toEqual(['Gesamt', '1', 'x', 'script', 'alert', 'script'])
})

test('the target of a link is no word of the text', () => {
  expect(quelltextWoerter('[hier](https://example.org/a) [dort](javascript:x)')).toEqual([
    'hier',
    'dort',
    'javascript',
    'x',
  ])
})

test.each(['**', '\\**', '\\*\\*'])(
  'an address ends before two stars, also before plain ones: %s',
  (sterne) => {
    expect(quelltextWoerter(`https://example.org${sterne}Wort`)).toEqual(['https', 'example', 'org', 'Wort'])
  },
)
