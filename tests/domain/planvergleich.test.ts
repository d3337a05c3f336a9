import { expect, test } from 'vitest'
import { parseMdx } from '../../src/domain/mdx.ts'
import type { Kennzahl } from '../../src/domain/plan.ts'
import { comparePlaene } from '../../src/domain/planvergleich.ts'

const quote = (wert: number): Kennzahl => ({
  id: 'integrationsquote',
  wert,
  jahr: 2025,
  art: 'plan',
  beleg: { zeile: 1, zitat: `${wert} %` },
})

const fassung = (mdx: string, ...kennzahlen: Kennzahl[]) => ({ plan: { kennzahlen }, tree: parseMdx(mdx) })

const alt = fassung(
  '## Lage\n\nAlles bleibt.\n\n## Ziele\n\nDie Quote liegt im Jahr 2025 bei 16,7 %.\n\n## Geld\n\nA\n',
  quote(16.7),
)

test('the same plan has no differences, however editors have explained it', () => {
  const neu = fassung(
    '## Lage\n\n<Einfach>\n\nKurz.\n\n</Einfach>\n\nAlles\nbleibt.\n\n## Ziele\n\nDie Quote liegt im Jahr 2025 bei 16,7 %.\n\n## Geld\n\nA\n',
    quote(16.7),
  )
  expect(comparePlaene(alt, neu)).toEqual({
    neu: [],
    entfallen: [],
    geaendert: [],
    kennzahlenNeu: [],
    kennzahlenEntfallen: [],
  })
})

test('sections that are new, gone and changed are named, and of a change the words', () => {
  const neu = fassung(
    '## Lage\n\nAlles bleibt.\n\n## Ziele\n\nDie Quote liegt im Jahr 2025 bei 17,1 %.\n\n## Personal\n\nB\n',
    quote(17.1),
  )
  expect(comparePlaene(alt, neu)).toEqual({
    neu: ['Personal'],
    entfallen: ['Geld'],
    geaendert: [{ titel: 'Ziele', vorher: '… Jahr 2025 bei 16,7 %', nachher: '… Jahr 2025 bei 17,1 %' }],
    kennzahlenNeu: ['integrationsquote 2025 (plan): 17,1'],
    kennzahlenEntfallen: ['integrationsquote 2025 (plan): 16,7'],
  })
})

test('what stands before the first section is compared too', () => {
  const neu = fassung(
    '# Plan\n\nStand: 13.11.2024\n\n## Lage\n\nAlles bleibt.\n\n## Ziele\n\nDie Quote liegt im Jahr 2025 bei 16,7 %.\n\n## Geld\n\nA\n',
    quote(16.7),
  )
  const { geaendert } = comparePlaene(
    fassung('# Plan\n\nStand: 12.11.2024\n\n## Lage\n\nAlles bleibt.\n', quote(16.7)),
    neu,
  )
  expect(geaendert).toEqual([
    { titel: 'Deckblatt', vorher: '… Stand 12.11.2024', nachher: '… Stand 13.11.2024' },
  ])
})
