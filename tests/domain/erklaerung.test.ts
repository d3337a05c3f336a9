import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { erklaerungSchema, toErklaerung } from '../../src/domain/erklaerung.ts'
import type { Konfiguration } from '../../src/domain/konfiguration.ts'
import { meldungAdresse } from '../../src/domain/meldung.ts'
import { gefuellt, leer } from '../konfiguration.ts'

const mit = (aenderung: Partial<Konfiguration['barrierefreiheit']>): Konfiguration => ({
  ...gefuellt,
  barrierefreiheit: { ...gefuellt.barrierefreiheit, ...aenderung },
})

test.each([
  ['filled', gefuellt],
  ['empty', leer],
])('of a configuration that is %s the statement fits its schema', (_, konfiguration) => {
  const erklaerung = toErklaerung(konfiguration, '')
  expect(erklaerungSchema.parse(erklaerung)).toEqual(erklaerung)
  const check = new Ajv2020({ formats: { uri: true, date: true, email: true } }).compile(
    z.toJSONSchema(erklaerungSchema, { target: 'draft-2020-12' }),
  )
  expect(check(erklaerung) || check.errors).toBe(true)
})

test('what is not filled in is null, and nothing is made up', () => {
  const { barrieren, website, barrierenErhoben, kontakt, ...rest } = toErklaerung(leer, '')
  expect(Object.values(rest).filter((wert) => wert !== null)).toEqual([])
  expect(Object.values(kontakt)).toEqual([null, null, null])
  expect(barrierenErhoben).toBe(false)
  expect(website.adresse).toBe('https://amip.example/')
  expect(barrieren.map(({ was }) => was)).toContainEqual(expect.stringContaining('Leichter Sprache'))
})

test("the operator's barriers stand before the site's own", () => {
  const { barrieren } = toErklaerung(gefuellt, '')
  expect(barrieren[0]).toEqual(gefuellt.barrierefreiheit.barrieren?.[0])
  expect(barrieren.map(({ was }) => was).join()).toContain('Abbildungen der Originale fehlen')
})

test('Leichte Sprache and Gebärdensprache are no barrier where all is there, one where a piece is missing', () => {
  const names = (konfiguration: Konfiguration) =>
    toErklaerung(konfiguration, '')
      .barrieren.map(({ was }) => was)
      .join()
  expect(names(gefuellt)).not.toMatch(/Leichter Sprache fehlen|Gebärdensprache fehlen/u)
  const { inhalt: _, ...rest } = gefuellt.leichteSprache
  expect(names({ ...gefuellt, leichteSprache: rest })).toMatch(/Leichter Sprache fehlen/u)
})

test('the body follows from Land and Trägerform, and the operator may name another', () => {
  expect(toErklaerung(gefuellt, '').durchsetzungsstelle?.rechtsgrundlage).toBe('§ 16 BGG')
  const zkt = { ...gefuellt, betreiber: { ...gefuellt.betreiber, traegerform: 'zkT' as const } }
  expect(toErklaerung(zkt, '').durchsetzungsstelle?.rechtsgrundlage).toContain('HessBGG')
  const andere = {
    name: 'Neue Stelle',
    anschrift: null,
    telefon: null,
    email: null,
    website: 'https://neu.example/',
    rechtsgrundlage: '§ 1',
  }
  expect(toErklaerung(mit({ durchsetzungsstelle: andere }), '').durchsetzungsstelle).toEqual(andere)
})

test('under a sub-path the statement is about the site there', () => {
  expect(toErklaerung(gefuellt, '/plaene-online').website.adresse).toBe(
    'https://amip.jobcenter-musterkreis.de/plaene-online/',
  )
})

test('a report of a barrier names the page and its address', () => {
  const adresse = meldungAdresse(gefuellt, 'Ziele & Zahlen', 'https://amip.example/plaene/a/?b=c&d=e')
  const { protocol, pathname, searchParams } = new URL(adresse ?? '')
  expect([protocol, pathname]).toEqual(['mailto:', 'post@jobcenter-musterkreis.de'])
  expect(searchParams.get('subject')).toBe('Barriere melden: Ziele & Zahlen')
  expect(searchParams.get('body')).toContain('Seite: https://amip.example/plaene/a/?b=c&d=e\r\n')
})

test('a report goes to the address for barriers where there is one, and nowhere where there is none', () => {
  expect(meldungAdresse(mit({ kontakt: { email: 'barriere@musterkreis.de' } }), 'A', 'B')).toMatch(
    /^mailto:barriere@musterkreis\.de\?/u,
  )
  expect(meldungAdresse(leer, 'A', 'B')).toBeUndefined()
})
