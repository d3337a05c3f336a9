import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { einzelgruppen, gruppenWorte, isGruppe, verbinde } from '../../src/domain/gruppen.ts'
import { begriff, begriffIds, beschreibe, deute, kennzahlIds } from '../../src/domain/kennzahlen.ts'
import { readStichtag, writeStichtag } from '../../src/domain/zeitraum.ts'

describe.each(begriffIds)('%s', (id) => {
  const { name, erklaerung, vergleichbar, glossar } = begriff(id)

  test('is explained in plain sentences, and says whether it can be compared', () => {
    expect(name).not.toBe('')
    expect(erklaerung).toMatch(/\.$/u)
    expect(erklaerung.split(/\s+/u).length).toBeLessThan(32)
    expect(vergleichbar.hinweis).toMatch(/\.$/u)
  })

  test('names a glossary term that exists, if any', () => {
    expect(glossar === undefined || existsSync(`content/glossar/${glossar}.yaml`)).toBe(true)
  })
})

test('an id is taken apart into concept, share and change, and has the unit of what is stated', () => {
  expect(deute('elb-anteil-differenz')).toEqual({ begriff: 'elb', anteil: true, aenderung: 'differenz' })
  expect(
    (
      [
        'lzb',
        'lzb-anteil',
        'lzb-veraenderung',
        'lzb-differenz',
        'lzb-anteil-differenz',
        'integrationsquote-differenz',
      ] as const
    ).map((id) => beschreibe(id).einheit),
  ).toEqual(['Personen', 'Prozent', 'Prozent', 'Personen', 'Prozentpunkte', 'Prozentpunkte'])
  expect(new Set(kennzahlIds).size).toBe(kennzahlIds.length)
})

test('groups hold together in one order, and each is known by its own name', () => {
  expect(verbinde(['u25', 'frauen'])).toBe('frauen+u25')
  expect(['frauen+u25', 'u25'].every(isGruppe)).toBe(true)
  expect(['u25+frauen', 'frauen+frauen', 'kunden', ''].some(isGruppe)).toBe(false)
  expect(einzelgruppen.every((gruppe) => gruppenWorte(gruppe).length > 0)).toBe(true)
})

test.each([
  ['Okt. 2023', '2023-10', 'Oktober 2023'],
  ['Dez. 22', '2022-12', 'Dezember 2022'],
  ['zum Stand 31.12.2023', '2023-12-31', '31. Dezember 2023'],
  ['Berichtsmonat 09/2023', '2023-09', 'September 2023'],
])('the date in „%s“ is %s', (text, stichtag, geschrieben) => {
  expect(readStichtag(text)).toBe(stichtag)
  expect(writeStichtag(stichtag)).toBe(geschrieben)
})
