import { expect, test } from 'vitest'
import type { Prueffall } from '../../../src/checks/prueffall.ts'
import { checkWidersprueche, findWidersprueche } from '../../../src/checks/widersprueche.ts'
import { parseMdx } from '../../../src/domain/mdx.ts'
import { planWith, toZeilen } from './fall.ts'

const tabelle = `| | Dez. 22 | Dez. 21 | Veränderung zum Vorjahr |
| - | -: | -: | -: |
| Baugewerbe | 2.723 | 2.703 | 20 |
| Gesundheitswesen | 2.249 | 2.329 | -80 |
| Insgesamt | 4.972 | 5.032 | -303 |`

const frontmatter = '---\njahr: 2024\nwidersprueche:\n  - zeilen: [4]\n  - zeilen: [3]\n---\n\n'
const tree = parseMdx(frontmatter + tabelle)
const zeilen = toZeilen(tabelle)
const gefunden = {
  zeilen: [4, 2, 3],
  aussage: 'Insgesamt: Veränderung zum Vorjahr',
  gedruckt: '−303',
  gerechnet: '20 − 80 = −60',
}

function check(widersprueche: Prueffall['plan']['widersprueche']) {
  const plan = { ...planWith(), widersprueche }
  return checkWidersprueche({
    datei: 'content/plaene/a.mdx',
    plan,
    tree,
    sha256: '',
    zeilen,
    jobcenter: [],
    abkuerzungen: new Set<string>(),
    themen: [],
  }).map(({ datei, zeile, meldung }) => `${datei}:${zeile} ${meldung}`)
}

test('a contradiction is found as it is to be recorded', () => {
  expect(findWidersprueche(planWith(), tree, zeilen)).toEqual([{ ...gefunden, sicher: true }])
})

test('a contradiction that is not recorded is a finding at its place in the source', () => {
  expect(check([])).toEqual([
    'seeds/a.txt:4 Widerspruch im Dokument: Insgesamt: Veränderung zum Vorjahr. Gefunden (gedruckt): −303. Erwartet (gerechnet): 20 − 80 = −60.',
  ])
})

test('what is recorded is no finding, however an editor writes the number', () => {
  expect(check([gefunden])).toEqual([])
  expect(check([{ ...gefunden, zeilen: [4], gedruckt: '-303' }])).toEqual([])
})

test('what is recorded must stand in the source', () => {
  expect(check([gefunden, { ...gefunden, zeilen: [3] }])).toEqual([
    'content/plaene/a.mdx:5 Widerspruch: Gefunden: gedruckt „−303“. Erwartet: was in Zeile 3 der Quelle steht; das steht dort nicht.',
  ])
  expect(check([gefunden, { ...gefunden, zeilen: [4, 12] }])).toEqual([
    'content/plaene/a.mdx:5 Widerspruch: Gefunden: Zeile 12. Erwartet: eine Zeile der Quelle; sie hat nur 4.',
  ])
})

test('an editor may record what no rule can find', () => {
  expect(check([gefunden, { ...gefunden, zeilen: [2], gedruckt: '2.723', gerechnet: '2.732' }])).toEqual([])
})
