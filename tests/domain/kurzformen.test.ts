import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findKurzformen } from '../../src/domain/kurzformen.ts'

test.each([
  ['Die Jugendberufsagentur (JBA) berät.', 'JBA', 'Jugendberufsagentur'],
  ['Angebote der Arbeitsgemeinschaft der Träger (AGT) folgen.', 'AGT', 'Arbeitsgemeinschaft der Träger'],
  ['wird vom Europäischen Sozialfonds (ESF) gefördert', 'ESF', 'Europäischen Sozialfonds'],
  ['im JDW (Jahresdurchschnittswert) liegt', 'JDW', 'Jahresdurchschnittswert'],
  ['der „Integrationsquote“ (IQ) folgt', 'IQ', 'Integrationsquote'],
])('„%s“ explains %s', (text, begriff, langform) => {
  expect(findKurzformen(text)).toEqual([{ begriff, langform }])
})

test.each([
  'Die Quote (13,4 %) steigt.',
  'Das Jobcenter (siehe Tabelle 3) plant.',
  'Die Förderung (SGB II) bleibt.',
  'Bestand ELB, in Prozent (ELB)',
  'Er arbeitet (AGH) weiter.',
])('„%s“ explains no abbreviation that it does not spell out', (text) => {
  expect(findKurzformen(text)).toEqual([])
})

test('a long form is a piece of the text and begins a word, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.lorem({ mode: 'sentences', maxCount: 3 }),
      fc.stringMatching(/^[A-Z]{2,5}$/u),
      (text, kurz) => {
        const ganz = `${text.replace(/[.]\s?/gu, ' ')}(${kurz})`
        for (const { langform } of findKurzformen(ganz)) {
          expect(ganz).toContain(langform)
          expect(ganz[ganz.lastIndexOf(langform) - 1] ?? ' ').not.toMatch(/[\p{L}\p{N}]/u)
        }
      },
    ),
  )
})
