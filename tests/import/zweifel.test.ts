import { expect, test } from 'vitest'
import { importPlan } from '../../src/import/index.ts'
import { readText } from '../../src/import/read/text.ts'

/** The headings of a text that the import found nothing below, with their lines. */
const leere = (text: string) =>
  importPlan(readText('musterkreis-2025.txt', new TextEncoder().encode(`# Plan 2025\n\n${text}\n`)), {
    bekannteJobcenter: [],
    andereTexte: [],
  })
    .bericht.befunde.filter(({ regel }) => regel === 'abschnitt-leer')
    .map(({ zeile, meldung }) => `${zeile} ${meldung.replace(/:.*/u, '')}`)

const absatz = 'Das Jobcenter berät Menschen, die Arbeit suchen, und hilft ihnen mit Geld und Rat.'

test('a heading with nothing below it is told at its line, for a picture may have been there', () => {
  expect(leere(`## 1. Personal\n\n### Organigramm\n\n### Fortbildung\n\n${absatz}\n\n## 2. Anhang`)).toEqual([
    '5 Überschrift „Organigramm“',
    '11 Überschrift „2. Anhang“',
  ])
})

test('a chapter that begins with a section of its own is not empty', () => {
  expect(leere(`## 1. Personal\n\n### 1.1 Stellen\n\n${absatz}\n\n## 2. Geld\n\n- ein Punkt`)).toEqual([])
})
