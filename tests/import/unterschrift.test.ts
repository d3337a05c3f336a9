import { expect, test } from 'vitest'
import { importPlan } from '../../src/import/index.ts'
import { readText } from '../../src/import/read/text.ts'

const unterzeichnet = (text: string) =>
  importPlan(readText('musterkreis-2025.txt', new TextEncoder().encode(`# Plan 2025\n\n${text}\n`)), {
    bekannteJobcenter: [],
    andereTexte: [],
  }).metadaten.unterzeichnet

test.each([
  ['in two lines', 'Ihre Erika Muster\n(Geschäftsführerin)'],
  ['with a line break of Word', 'Ihre Erika Muster<br>(Geschäftsführerin)'],
  ['in one line', 'Erika Muster, Geschäftsführerin'],
])('who has signed is found %s', (_, text) => {
  expect(unterzeichnet(text)).toEqual({ name: 'Erika Muster', rolle: 'Geschäftsführerin' })
})
