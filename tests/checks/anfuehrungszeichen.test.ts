import { expect, test } from 'vitest'
import { checkAnfuehrungszeichen } from '../../src/checks/anfuehrungszeichen.ts'

test.each([
  ['titel: „Arbeitsmarktprogramm“', 1],
  ['titel: „Arbeitsmarktprogramm"', 1],
  ['titel: “Arbeitsmarktprogramm”', 1],
  ['titel: "„Arbeitsmarktprogramm“"', 0],
  ['titel: Das „Programm“', 0],
  ['titel: „Weg“ und „Ziel“', 0],
  ['zitat: „100“', 0],
])('%s has %d printed pairs of quotation marks that YAML takes for letters', (zeile, anzahl) => {
  expect(checkAnfuehrungszeichen('a.yaml', zeile)).toHaveLength(anzahl)
})
