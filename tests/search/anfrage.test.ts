import { describe, expect, test } from 'vitest'
import { readAnfrage } from '../../src/search/anfrage.ts'
import {
  type Antwortzahl,
  findAntwortblaetter,
  findKennzahl,
  pickZahlen,
  readFrage,
  wantsZahl,
} from '../../src/search/antwort.ts'
import type { Suchbegriff } from '../../src/search/suchwissen.ts'

const begriff = (id: string, name: string, rest: Partial<Suchbegriff> = {}): Suchbegriff => ({
  id,
  begriff: name,
  langform: null,
  formen: [],
  synonyme: [],
  kennzahlen: [],
  ...rest,
})

const begriffe = [
  begriff('elb', 'ELB', {
    langform: 'erwerbsfähige Leistungsberechtigte',
    synonyme: ['Kunden'],
    kennzahlen: ['elb'],
  }),
  begriff('agh', 'AGH', { langform: 'Arbeitsgelegenheiten', synonyme: ['1-Euro-Job'] }),
  begriff('kdu', 'KdU', { langform: 'Kosten der Unterkunft' }),
  begriff('praktikum', 'Praktikum', { formen: ['Praktika'] }),
  begriff('quote', 'Integrationsquote', { kennzahlen: ['integrationsquote'] }),
]
const orte = [
  { id: 'ilm-kreis', name: 'Jobcenter Ilm-Kreis' },
  { id: 'landkreis-kassel', name: 'Jobcenter Landkreis Kassel' },
  { id: 'elbe-elster', name: 'Jobcenter Elbe-Elster' },
]

const read = (text: string) => readAnfrage(text, begriffe, orte, [2023, 2024])
const texte = (text: string) => read(text).konzepte.map((konzept) => konzept.text)
const varianten = (text: string) =>
  read(text).konzepte.flatMap((konzept) => konzept.varianten.map((eine) => eine.text))

describe('a query is understood', () => {
  test.each([
    ['Was ist ein Praktikum?', ['Praktikum']],
    ['wie viele Mitarbeiter hat das Jobcenter Ilm-Kreis', ['Mitarbeiter']],
    ['Budget Kassel', ['Budget']],
    ['Integrationsquote Elbe-Elster 2024', ['Integrationsquote']],
    ['Förderung für Frauen mit Kindern', ['Förderung', 'Frauen', 'Kindern']],
    ['Kassel', ['Kassel']],
    ['Mindestlohn 2030', ['Mindestlohn', '2030']],
    ['Kosten der Unterkunft Kassel', ['Kosten der Unterkunft']],
    ['wie viel Geld für Frauen', ['Frauen']],
    ['der die das', ['der', 'die', 'das']],
  ])('„%s“ asks for %j', (frage, erwartet) => {
    expect(texte(frage)).toEqual(erwartet)
  })

  test.each(['16i', '§ 16 i', '§16i SGB II', 'Paragraf 16i', 'Paragraph 16i SGB II'])(
    '„%s“ is a section of a law',
    (frage) => {
      expect(varianten(frage)).toEqual(['paragraf16i'])
    },
  )

  test('places and years narrow it', () => {
    expect(read('Integrationsquote Elbe-Elster 2024')).toMatchObject({ orte: ['elbe-elster'], jahre: [2024] })
    expect(read('wie viele Kunden in Kassel')).toMatchObject({
      orte: ['landkreis-kassel'],
      fragtNachZahl: true,
    })
  })
})

test('a term is asked for by all of its names', () => {
  expect(varianten('elb')).toEqual(['elb', 'erwerbsfähige Leistungsberechtigte', 'Kunden'])
  expect(varianten('1-Euro-Jobs')).toEqual(['1-Euro-Jobs', 'AGH', 'Arbeitsgelegenheiten'])
  expect(varianten('erwerbsfähigen Leistungsberechtigten')).toContain('ELB')
  expect(varianten('Praktika')).toContain('Praktikum')
})

const zahl = (rest: Partial<Antwortzahl>): Antwortzahl => ({
  jobcenter: 'ilm-kreis',
  plan: 'Jobcenter Ilm-Kreis 2024',
  jahr: 2024,
  teil: '',
  text: '16,0 %',
  angabe: 'Plan 2024',
  adresse: '/',
  erste: true,
  ...rest,
})

test('a figure answers for the place, year and group that are asked for', () => {
  const zahlen = [
    zahl({}),
    zahl({ jahr: 2023, text: '15,1 %', erste: false }),
    zahl({ teil: 'Frauen', text: '13,0 %' }),
    zahl({ jobcenter: 'elbe-elster', plan: 'Jobcenter Elbe-Elster 2024', text: '19,1 %' }),
  ]
  const answer = (frage: string) => {
    const anfrage = read(frage)
    return pickZahlen(zahlen, anfrage, readFrage(anfrage)?.teile ?? []).map(({ text }) => text)
  }
  expect(answer('Integrationsquote Ilm-Kreis')).toEqual(['16,0 %'])
  expect(answer('Integrationsquote Ilm-Kreis 2023')).toEqual(['15,1 %'])
  expect(answer('Integrationsquote Frauen Ilm-Kreis')).toEqual(['13,0 %'])
  expect(answer('Integrationsquote')).toEqual(['16,0 %', '19,1 %'])
})

test('a word alone asks what it means, with a place or „wie viele“ for its figure', () => {
  const wants = (frage: string) => wantsZahl(read(frage), readFrage(read(frage))?.begriff ?? begriff('', ''))
  expect(wants('ELB')).toBe(false)
  expect(wants('wie viele ELB')).toBe(true)
  expect(wants('ELB Kassel')).toBe(true)
  expect(wants('AGH Kassel')).toBe(false)
})

test('a figure is known by the words of plans', () => {
  expect(findKennzahl('Mitarbeiter', { beschaeftigte: ['Mitarbeiter(?:innen)?'] })).toBe('beschaeftigte')
  expect(findKennzahl('Mitarbeitervertretung', { beschaeftigte: ['Mitarbeiter(?:innen)?'] })).toBeUndefined()
})

describe('the file with the values of a Jobcenter', () => {
  const verzeichnis = { name: 'ELB', anfaenge: ['aachen', 'ilm-kreis', 'landkreis-kassel'] }

  test.each([
    [['aachen'], [1]],
    [
      ['elbe-elster', 'ilm-kreis', 'ilm-kreis-nr-2'],
      [1, 2],
    ],
    [
      ['zwickau', 'aachen'],
      [3, 1],
    ],
    [['aa'], []],
    [[], []],
  ])('of %j', (gefragte, nummern) => {
    expect(findAntwortblaetter(verzeichnis, gefragte)).toEqual(nummern)
  })
})
