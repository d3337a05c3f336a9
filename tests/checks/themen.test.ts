import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Prueffall } from '../../src/checks/prueffall.ts'
import { checkThemen } from '../../src/checks/themen.ts'
import { checkThemeneintraege } from '../../src/checks/themeneintraege.ts'
import { parseMdx } from '../../src/domain/mdx.ts'
import { planSchema } from '../../src/domain/plan.ts'
import type { Thema, Themenworte } from '../../src/domain/thema.ts'

const themen: Themenworte[] = [
  { id: 'jugendliche', titel: 'Jugendliche', worte: ['Jugend'] },
  { id: 'budget', titel: 'Geld', worte: ['Budget'] },
]
const text = '## Budget\n\nText.\n\n### Stellen\n\nText.\n\n## Was noch?\n\nText.\n'

/** Findings about a plan as an editor reads them. */
function check(zuordnung: string, bekannte = themen): string[] {
  const tree = parseMdx(`---\n${zuordnung}\n---\n\n${text}`)
  const fall = { datei: 'a.mdx', tree, plan: { themen: {}, ...parse(zuordnung) }, themen: bekannte }
  return checkThemen(fall as unknown as Prueffall).map(
    ({ zeile, regel, meldung, abhilfe }) => `${zeile} ${regel}: ${meldung} ${abhilfe}`,
  )
}

test('a plan whose chapters all belong to a topic has no finding; its sections inherit', () => {
  expect(check('themen:\n  budget: [budget]\n  was-noch: [jugendliche, budget]')).toEqual([])
})

test('a chapter without a topic is found at its heading, with the entry that is missing', () => {
  const befunde = check('themen: {}')
  expect(befunde).toEqual([
    expect.stringMatching(/^5 thema-fehlt: Der Abschnitt „Budget“ .*„budget: \[budget\]“.* passt „Geld“/u),
    expect.stringMatching(/^13 thema-fehlt: .*„was-noch: \[THEMA\]“.*Themen sind: jugendliche, budget/u),
  ])
})

test('a section with a topic does not stand for its chapter', () => {
  const befunde = check('themen:\n  stellen: [budget]\n  was-noch: [budget]')
  expect(befunde).toEqual([expect.stringContaining('Der Abschnitt „Budget“ gehört zu keinem Thema')])
})

test('an anchor that no heading has is found at its line, with those like it', () => {
  const befunde = check('themen:\n  budget: [budget]\n  was-noch: [budget]\n  die-stellen: [budget]')
  expect(befunde).toEqual([
    expect.stringMatching(/^5 thema-abschnitt-unbekannt: .*„die-stellen“.*Ähnliche Anker: stellen\./u),
  ])
})

test('a topic that does not exist is found at its line, with those that do', () => {
  const befunde = check('themen:\n  budget: [geld]\n  was-noch: [budget]')
  expect(befunde).toEqual([
    expect.stringMatching(/^3 thema-unbekannt: .*„geld“.*Erwartet: jugendliche, budget\..*geld\.yaml/u),
  ])
})

test('where a site has no topics, no plan needs one', () => {
  expect(check('themen: {}', [])).toEqual([])
})

test.each([
  ['an empty list', [], 'Die Liste ist leer'],
  ['a topic twice', ['budget', 'budget'], 'mehr als einmal'],
  ['a word for a list', 'budget', 'array'],
])('%s does not fit the schema', (_, liste, meldung) => {
  const { error } = planSchema.pick({ themen: true }).safeParse({ themen: { lage: liste } })
  expect(JSON.stringify(error?.issues)).toContain(meldung)
})

test('a term that the glossary does not have is found in the file of its topic', () => {
  const thema = { begriffe: ['agh', 'gibts-nicht'] } as Thema
  const datei = { datei: 't.yaml', id: 't', text: 'titel: T\nbegriffe:\n  - agh\n  - gibts-nicht\n', thema }
  expect(checkThemeneintraege([datei], ['agh'])).toMatchObject([
    { datei: 't.yaml', zeile: 4, regel: 'thema-begriff', meldung: expect.stringContaining('„gibts-nicht“') },
  ])
})
