import { expect, test } from 'vitest'
import { checkAblage, listVerirrte } from '../../src/checks/ablage/index.ts'
import { checkPlannamen } from '../../src/checks/ablage/planname.ts'
import { readTextart, type Textart } from '../../src/checks/ablage/textart.ts'
import { checkQuellen, checkZusammen, type Planablage } from '../../src/checks/ablage/zusammen.ts'
import { findFremdes } from '../../src/domain/fremdes.ts'
import { parseMdx } from '../../src/domain/mdx.ts'

const expected = (datei: string): string[] =>
  checkAblage([datei]).map(({ regel, meldung }) => `${regel}: ${/Erwartet: (.+?)\.?$/u.exec(meldung)?.[1]}`)

test.each([
  'content/plaene/ilm-kreis-2024.mdx',
  'content/plaene/bilder/karte.png',
  'content/plaene/bilder/karte.avif',
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

test('whoever renames a plan is told of every file that is called like it', () => {
  const word = ablage('a-2025', 'a', 2024)
  word.plan.quelle = {
    datei: 'a-2025.docx',
    sha256: 'x',
    textfassung: { datei: 'a-2025.docx.txt', sha256: 'y' },
  }
  expect(checkZusammen([word]).map(({ abhilfe }) => abhilfe)).toEqual([
    expect.stringContaining('Quelle (a-2025.docx) und Textfassung (a-2025.docx.txt)'),
  ])
})

test('the text version of a source is none, whoever names it', () => {
  expect(checkQuellen(['seeds/a-2025.docx.txt', 'seeds/b-2025.pdf.txt'], [], [])).toEqual([])
})

test('a source without a plan is told, also one that its plan calls otherwise is known', () => {
  const quellen = ['seeds/a-2024.txt', 'seeds/b-2024.pdf', 'seeds/b-2024.pdf.txt', 'seeds/c-2024.txt']
  expect(checkQuellen(quellen, ['a-2024'], ['b-2024.pdf']).map(({ datei }) => datei)).toEqual([
    'seeds/c-2024.txt',
  ])
})

const plantext = '---\ntitel: A\njobcenter: ilm-kreis\njahr: 2025\nquelle:\n  datei: a.txt\n---\n\nText.\n'

test.each<[datei: string, text: string, art: Textart | undefined]>([
  ['plaene/ilm-kreis-2025.mdx', plantext, { art: 'plan', id: 'ilm-kreis-2025' }],
  ['docs/plan.md', plantext.replaceAll('\n', '\r\n'), { art: 'plan', id: 'ilm-kreis-2025' }],
  ['content/a.MDX', plantext.replace('jahr: 2025', 'jahr: "bald'), { art: 'plan', id: undefined }],
  ['content/ilm-kreis-2025.mdx', 'Kurz gesagt.\n', { art: 'kurzfassung', id: 'ilm-kreis-2025' }],
  ['content/seiten/ueber.mdx', '---\ntitel: A\nbeschreibung: B\n---\n', undefined],
  ['docs/README.md', '# A\n\njobcenter:\njahr:\nquelle:\n', undefined],
  ['content/elb.yaml', 'begriff: eLb\n', { art: 'begriff', id: 'elb' }],
  ['content/x.yaml', 'titel: A\n', undefined],
])('%s is told by what stands in it', (datei, text, art) => {
  expect(readTextart(datei, text)).toEqual(art)
})

const artOf = (datei: string, text: string): Map<string, Textart> => {
  const art = readTextart(datei, text)
  return new Map(art ? [[datei, art]] : [])
}

test.each([
  ['content/ilm-kreis-2025.mdx', 'content/plaene/ilm-kreis-2025.mdx'],
  ['content/kurzfassungen/ilm-kreis-2025.mdx', 'content/plaene/ilm-kreis-2025.mdx'],
  ['seeds/ilm-kreis-2025.mdx', 'content/plaene/ilm-kreis-2025.mdx'],
  ['plaene/ilm-kreis-2025.mdx', 'content/plaene/ilm-kreis-2025.mdx'],
  ['docs/entwurf.md', 'content/plaene/ilm-kreis-2025.mdx'],
  ['content/plaene/ilm-kreis-2025.MDX', 'content/plaene/ilm-kreis-2025.mdx'],
  ['content/plaene/ilm-kreis-2025.mdx.txt', 'content/plaene/ilm-kreis-2025.mdx'],
  ['content/plaene/Mein Plan.mdx', 'content/plaene/ilm-kreis-2025.mdx'],
])('a plan at %s has one finding, which says where it belongs', (datei, soll) => {
  const textarten = artOf(datei, plantext)
  const befunde = checkAblage([datei], { jobcenter: ['ilm-kreis'], textarten })
  expect(befunde).toHaveLength(1)
  expect(`${befunde[0]?.meldung} ${befunde[0]?.abhilfe}`).toContain(soll)
  expect([...listVerirrte([datei], { textarten })]).toEqual([[datei, soll]])
})

test('a plan that is there already is not to be moved over the other', () => {
  const datei = 'content/ilm-kreis-2025.mdx'
  const dateien = [datei, 'content/plaene/ilm-kreis-2025.mdx']
  const [befund] = checkAblage(dateien, { textarten: artOf(datei, plantext) })
  expect(befund?.abhilfe).toContain('gibt es schon: beide vergleichen')
})

test('entries and short versions are told where they belong as well', () => {
  const soll = (datei: string, text: string) =>
    listVerirrte([datei], { textarten: artOf(datei, text) }).get(datei)
  expect(soll('content/elb.yaml', 'begriff: eLb\n')).toBe('content/glossar/elb.yaml')
  expect(soll('content/glossar/elb.yml', 'begriff: eLb\n')).toBe('content/glossar/elb.yaml')
  expect(soll('content/ilm-kreis-2025.mdx', 'Kurz.\n')).toBe('content/kurzfassungen/ilm-kreis-2025.mdx')
})

test('a source whose Jobcenter has been renamed is told at its plan', () => {
  const quelle = ['seeds/ilm-kreis-2025.txt']
  expect(checkPlannamen(quelle, ['ilm'], ['ilm-kreis-2025'])).toEqual([])
  expect(checkPlannamen(quelle, ['ilm'])).toHaveLength(1)
})

test.each(['seeds/a-2025.mdx', 'seeds/a-2025.doc', 'seeds/a-2025.PDF'])(
  '%s is not to be imported',
  (datei) => {
    expect(checkQuellen([datei], [], [])).toEqual([])
  },
)

test('a picture of a kind that no page may show does not belong there either', () => {
  const [befund] = checkAblage(['content/plaene/bilder/karte.gif'])
  expect(befund?.regel).toBe('ablage-ordner')
  expect(findFremdes(parseMdx('![Karte des Kreises](bilder/karte.gif)\n'), [])).toHaveLength(1)
})
