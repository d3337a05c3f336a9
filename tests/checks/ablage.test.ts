import { expect, test } from 'vitest'
import { checkAblage } from '../../src/checks/ablage/index.ts'
import { checkPlannamen } from '../../src/checks/ablage/planname.ts'
import { checkQuellen, checkZusammen, type Planablage } from '../../src/checks/ablage/zusammen.ts'

const expected = (datei: string): string[] =>
  checkAblage([datei]).map(({ regel, meldung }) => `${regel}: ${/Erwartet: (.+?)\.?$/u.exec(meldung)?.[1]}`)

test.each([
  'content/plaene/ilm-kreis-2024.mdx',
  'content/plaene/bilder/karte.png',
  'content/kurzfassungen/ilm-kreis-2024.mdx',
  'content/glossar/sgb-ii.yaml',
  'content/jobcenter/ilm-kreis.yaml',
  'content/seiten/impressum.mdx',
  'content/plan.schema.json',
  'seeds/ilm-kreis-2024.txt',
  'seeds/ilm-kreis-2024.pdf',
  'seeds/ilm-kreis-2024.docx.txt',
  'seeds/.gitkeep',
  'README.md',
  'package.json',
])('%s is where it belongs', (datei) => {
  expect(checkAblage([datei])).toEqual([])
})

test.each([
  ['seeds/AMIP 2025 final.docx', 'ilm-kreis-2025.docx'],
  ['seeds/AMIP-2025.pdf', 'ilm-kreis-2025.pdf'],
  ['content/plaene/Plan Ilm-Kreis.mdx', 'ilm-kreis-2025.mdx'],
])('%s is not told a name that would be refused', (datei, beispiel) => {
  const [befund] = checkAblage([datei], { jobcenter: ['ilm-kreis'] })
  expect(befund?.regel).toBe('ablage-name')
  expect(befund?.meldung).toContain(`Erwartet: Jobcenter, Strich, Jahr, zum Beispiel „${beispiel}“.`)
  expect(checkAblage(['seeds/Ilm-Kreis-2025.docx'], { jobcenter: ['ilm-kreis'] })[0]?.meldung).toContain(
    '„ilm-kreis-2025.docx“',
  )
})

test.each([
  ['content/ilm-kreis-2025.txt', 'ablage-ordner: seeds/ilm-kreis-2025.txt'],
  ['content/plaene/ilm-kreis-2025.pdf', 'ablage-ordner: seeds/ilm-kreis-2025.pdf'],
  ['ilm-kreis-2025.docx', 'ablage-ordner: seeds/ilm-kreis-2025.docx'],
  ['content/ilm-kreis-2025.mdx', 'ablage-ordner: content/plaene/ilm-kreis-2025.mdx'],
  ['content/pläne/Ilm-Kreis-2025.mdx', 'ablage-ordner: content/plaene/ilm-kreis-2025.mdx'],
  ['content/Plaene/ilm-kreis-2025.mdx', 'ablage-ordner: content/plaene/ilm-kreis-2025.mdx'],
  ['content/glossar/karte.png', 'ablage-ordner: content/plaene/bilder/karte.png'],
  ['content/glossar/elb.yml', 'ablage-name: „elb.yaml“'],
  ['content/glossar/Bürgergeld.yaml', 'ablage-name: „buergergeld.yaml“'],
  ['content/plaene/Ilm Kreis 2025.mdx', 'ablage-name: „ilm-kreis-2025.mdx“'],
  ['content/seiten/impressum.md', 'ablage-name: „impressum.mdx“'],
  ['seeds/ILM-KREIS-2025.TXT', 'ablage-name: „ilm-kreis-2025.txt“'],
  ['content/plaene/ilm-kreis-2024.neu.mdx', 'ablage-rest: nur content/plaene/ilm-kreis-2024.mdx'],
  ['content/plaene/ilm-kreis-2024 (1).mdx', 'ablage-rest: jede Datei einmal'],
  ['content/plaene/ilm-kreis-2024 - Kopie.mdx', 'ablage-rest: jede Datei einmal'],
  ['content/plaene/ilm-kreis-2024.mdx.bak', 'ablage-rest: jede Datei einmal'],
])('%s: %s', (datei, befund) => {
  expect(expected(datei)).toEqual([befund])
})

test('what cannot be told is told with all folders', () => {
  expect(expected('content/begriff.yaml')).toEqual([
    expect.stringMatching(/^ablage-ordner: eine Datei in content\/plaene\/ \(Pläne\), /u),
  ])
})

test.each([
  ['content/plaene/ilm-kreis.mdx', 1],
  ['content/plaene/ilm-kreis-24.mdx', 1],
  ['content/plaene/ilm-kreis-2025.mdx', 0],
  ['content/plaene/neuer-kreis-2025.mdx', 0],
  ['seeds/amip-2025.pdf', 1],
  ['seeds/ilm-kreis-2025.pdf', 0],
  ['content/plaene/Ilm-Kreis-2025.mdx', 0],
])('%s has %d findings about the name of a plan', (datei, anzahl) => {
  expect(checkPlannamen([datei], ['ilm-kreis'])).toHaveLength(anzahl)
})

function ablage(id: string, jobcenter: string, jahr: number, sha256 = id): Planablage {
  const quelle = { datei: `${id}.txt`, sha256 }
  return {
    id,
    datei: `content/plaene/${id}.mdx`,
    text: `---\ntitel: A\njobcenter: ${jobcenter}\njahr: ${jahr}\n---\n`,
    plan: { jobcenter, jahr, quelle },
  }
}

const told = (plaene: Planablage[]): string[] =>
  checkZusammen(plaene).map(({ datei, zeile, regel }) => `${datei}:${zeile} ${regel}`)

test('the name of a plan says what the plan says', () => {
  expect(told([ablage('a-2024', 'a', 2024), ablage('b-2024', 'b', 2024)])).toEqual([])
  expect(told([ablage('a-2025', 'b', 2024)])).toEqual([
    'content/plaene/a-2025.mdx:3 name-und-inhalt',
    'content/plaene/a-2025.mdx:4 name-und-inhalt',
  ])
})

test('of a plan that is there twice the one with the wrong name is named, once', () => {
  const doppelt = ['content/plaene/a-2025.mdx:4 plan-doppelt']
  expect(told([ablage('a-2025', 'a', 2024), ablage('a-2024', 'a', 2024)])).toEqual(doppelt)
  expect(told([ablage('a-2024', 'a', 2024, 'x'), ablage('a-2025', 'a', 2025, 'x')])).toEqual(doppelt)
})

test('a source without a plan is told, also one that its plan calls otherwise is known', () => {
  const quellen = ['seeds/a-2024.txt', 'seeds/b-2024.pdf', 'seeds/b-2024.pdf.txt', 'seeds/c-2024.txt']
  expect(checkQuellen(quellen, ['a-2024'], ['b-2024.pdf']).map(({ datei }) => datei)).toEqual([
    'seeds/c-2024.txt',
  ])
})
