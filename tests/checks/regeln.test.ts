import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { checkHerkunft } from '../../src/checks/herkunft.ts'
import { checkKorrekturen } from '../../src/checks/korrekturen.ts'
import type { Prueffall } from '../../src/checks/prueffall.ts'
import { checkPruefvermerk } from '../../src/checks/pruefvermerk.ts'
import { parseMdx } from '../../src/domain/mdx.ts'
import type { Korrektur, Plan } from '../../src/domain/plan.ts'
import { readFehler } from '../../src/domain/schema-fehler.ts'

const tree = parseMdx('---\njobcenter: ilm-kreis\nquelle:\n  datei: a.txt\n  sha256: abc\n---\n\nText\n')
const plan = {
  jobcenter: 'ilm-kreis',
  titel: '',
  quelle: { datei: 'a.txt', sha256: 'abc' },
  korrekturen: [] as Korrektur[],
  entfernt: [],
}
const fall: Prueffall = {
  datei: 'content/plaene/a.mdx',
  plan: plan as unknown as Plan,
  tree,
  sha256: 'abc',
  zeilen: ['JC IIm-Kreis 16,0%', 'Integrations-', 'quote'],
  jobcenter: ['ilm-kreis'],
  abkuerzungen: new Set(),
  themen: [],
}

test('a plan of a known Jobcenter with its own source has no finding', () => {
  expect(checkHerkunft(fall)).toEqual([])
})

test('an unknown Jobcenter and a changed source are found at their lines', () => {
  const befunde = checkHerkunft({ ...fall, jobcenter: [], sha256: 'anders' })
  expect(befunde.map(({ regel, zeile }) => [regel, zeile])).toEqual([
    ['jobcenter-unbekannt', 2],
    ['quelle-geaendert', 5],
  ])
})

test('a changed source is told with the line that no longer fits the plan', () => {
  const told = (zeilen: string[]) => checkHerkunft({ ...fall, zeilen, sha256: 'anders' })[0]?.meldung
  expect(told(['', 'Texte'])).toContain('Zuerst weicht Zeile 2 vom Plan ab: „Texte …“ statt „Text …“.')
  expect(told([' Text '])).not.toContain('Zuerst')
})

test.each([
  ['IIm', 'Ilm', 1, undefined],
  ['Integrations-\nquote', 'Integrationsquote', 2, undefined],
  ['IIm', 'Ilm', 2, 'Gefunden: Zeile 2, die das nicht enthält'],
  ['16,0%', '1,60%', 1, 'ändert eine Zahl'],
  ['Kreis', 'Landkreis', 1, 'verschiedene Wörter'],
])('the correction of „%s“ to „%s“', (original, korrigiert, zeile, message) => {
  const korrekturen = [{ zeile, original, korrigiert, grund: 'Lesefehler' }]
  const befunde = checkKorrekturen({ ...fall, plan: { ...plan, korrekturen } as unknown as Plan })
  expect(befunde.map(({ meldung }) => meldung)).toEqual(message ? [expect.stringContaining(message)] : [])
})

test.each([
  ['broken YAML', parse, 'a: "b\nc: d', 'Die Angaben sind nicht lesbar. Gefunden: ein Anfang ohne Ende'],
  ['a component that is not closed', parseMdx, '<Tabelle>\n\nText\n', 'Der Text ist nicht lesbar'],
])('%s is told with its line', (_, read, text, message) => {
  try {
    read(text)
    expect.unreachable()
  } catch (fehler) {
    const [lesbar] = readFehler(fehler, text) ?? []
    expect(lesbar?.meldung).toContain(message)
    expect(lesbar?.zeile).toBe(1)
  }
})

test("an error of ours is not taken for the editor's", () => {
  expect(readFehler(new TypeError('x'), '')).toBeUndefined()
})

test.each([
  [{ geprueft_am: '2024-01-01' }, 'redaktion.geprueft_von: Gefunden: kein Wert'],
  [{ geprueft_von: 'A B' }, 'redaktion.geprueft_am: Gefunden: kein Wert'],
  [{ einfach_geprueft_am: '2024-01-01' }, 'redaktion.einfach_geprueft_von: Gefunden: kein Wert'],
  [{ geprueft_von: 'A B', geprueft_am: '2024-01-01' }, undefined],
])('who has checked and when: %o', (gesetzt, message) => {
  const leer = {
    geprueft_von: null,
    geprueft_am: null,
    einfach_geprueft_von: null,
    einfach_geprueft_am: null,
  }
  const befunde = checkPruefvermerk({
    ...fall,
    plan: { ...plan, redaktion: { ...leer, ...gesetzt } } as unknown as Plan,
  })
  expect(befunde.map(({ meldung }) => meldung)).toEqual(message ? [expect.stringContaining(message)] : [])
})
