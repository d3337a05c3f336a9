import { expect, test } from 'vitest'
import { importPlan } from '../../src/import/index.ts'
import { readText } from '../../src/import/read/text.ts'

const quelle = new TextEncoder().encode(
  `# Arbeitsmarkt- und Integrationsprogramm 2025

## 1 Ziele

Wir haben Ziele.

### 1.1 Ziele für Frauen

Frauen sollen häufiger Arbeit finden.

## 2 Jugendliche

Die Jugendberufsagentur berät.

## 3 Sonstiges

Nichts weiter.
`,
)
const themen = [
  { id: 'ziele', titel: 'Ziele', worte: ['Ziele'] },
  { id: 'frauen', titel: 'Frauen', worte: ['Frau'] },
  { id: 'jugendliche', titel: 'Jugendliche', worte: ['Jugend'] },
]
const vorgaben = { bekannteJobcenter: [], andereTexte: [], jobcenter: 'musterkreis', jahr: 2025 }

/** What an import writes about topics, as an editor sees it. */
const fieldOf = (mdx: string) => /^themen:.*\n(?: {2}.*\n)*/mu.exec(mdx)?.[0]

test('an import suggests topics, one section on each line, and leaves open what no word speaks for', () => {
  const { mdx } = importPlan(readText('x.txt', quelle), { ...vorgaben, themen })
  expect(fieldOf(mdx)).toBe(
    'themen:\n  1-ziele: [ziele]\n  11-ziele-für-frauen: [frauen, ziele]\n  2-jugendliche: [jugendliche]\n',
  )
})

test('without topics an import says nothing about them', () => {
  expect(fieldOf(importPlan(readText('x.txt', quelle), vorgaben).mdx)).toBe('themen: {}\n')
})
