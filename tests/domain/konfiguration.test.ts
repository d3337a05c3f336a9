import { expect, test } from 'vitest'
import { z } from 'zod'
import { readAngabe } from '../../src/domain/angaben.ts'
import {
  type Konfiguration,
  konfigurationSchema,
  pflichtfelder,
  readKonfiguration,
} from '../../src/domain/konfiguration.ts'
import { listQuellen } from '../../src/domain/weitere-suchen.ts'
import { gefuellt, leer } from '../konfiguration.ts'

/** Ways to all fields of a schema with their explanations. */
function fieldsOf(schema: unknown, pfad = ''): [string, string | undefined][] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return fieldsOf(schema.unwrap(), pfad)
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element, pfad)
  if (!(schema instanceof z.ZodObject)) return []
  return Object.entries(schema.shape).flatMap(([name, feld]) => [
    [`${pfad}${name}`, descriptionOf(feld)] as [string, string | undefined],
    ...fieldsOf(feld, `${pfad}${name}.`),
  ])
}

function descriptionOf(schema: unknown): string | undefined {
  if (!(schema instanceof z.ZodType)) return undefined
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : undefined
  return schema.description ?? descriptionOf(inner)
}

test('every field is explained to the operator', () => {
  const felder = fieldsOf(konfigurationSchema)
  expect(felder.map(([pfad]) => pfad)).toContain('barrierefreiheit.barrieren.alternative')
  expect(felder.filter(([, bedeutung]) => !bedeutung)).toEqual([])
})

test('filled or empty, a configuration is read as it is', () => {
  for (const werte of [gefuellt, leer]) expect(readKonfiguration('config.ts', werte)).toEqual(werte)
})

const weitere = (name: string, adresse: string) => ({ weitereSuchen: [{ name, adresse }] })

test('no other site is searched where none is named', () => {
  const { weitereSuchen: _, ...ohne } = leer
  expect(readKonfiguration('config.ts', ohne).weitereSuchen).toEqual([])
})

test.each([
  'https://plaene.example/',
  'https://plaene.example:8443/amip/',
  'http://127.0.0.1:4601/',
  'http://localhost:4601/',
])('%s can be searched too', (adresse) => {
  const { weitereSuchen } = readKonfiguration('config.ts', { ...leer, ...weitere('Pläne', adresse) })
  expect(listQuellen(weitereSuchen)).toEqual([new URL(adresse).origin])
})

test.each([
  'http://plaene.example/',
  'https://plaene.example',
  'https://plaene.example/amip',
  'https://plaene.example/?a',
  'https://plaene.example/#a',
  'https://ich:geheim@plaene.example/',
  'javascript:alert(1)/',
  "https://plaene.example; script-src 'unsafe-inline'/",
  'https://*/',
  'plaene.example/',
])('%s is no address of another site', (adresse) => {
  expect(() => readKonfiguration('config.ts', { ...leer, ...weitere('Pläne', adresse) })).toThrow(
    'weitereSuchen (1. Eintrag) adresse',
  )
})

test('what must be filled in does not hold what not every operator has', () => {
  const namen = pflichtfelder.map(({ pfad }) => pfad.join('.'))
  expect(namen).toContain('betreiber.vertretung')
  expect(namen).toContain('barrierefreiheit.geprueftAm')
  expect(namen).not.toContain('betreiber.umsatzsteuerId')
  expect(namen).not.toContain('barrierefreiheit.durchsetzungsstelle')
})

test.each<[string, unknown, string]>([
  [
    'an empty field',
    { betreiber: { name: ' ' } },
    'betreiber.name: Die Angabe ist leer. Erwartet: mindestens 1 Zeichen. Bedeutung des Feldes: Verantwortliche',
  ],
  [
    'an unknown field',
    { betreiber: { nme: 'A' } },
    'betreiber: Gefunden: die Angabe „nme“. Meinten Sie „name“? Erwartet: nur name, ',
  ],
  ['a wrong Land', { betreiber: { land: 'Hessn' } }, 'betreiber.land: Gefunden: "Hessn". Erwartet: Baden'],
  ['a wrong day', { barrierefreiheit: { geprueftAm: '1.6.2026' } }, 'barrierefreiheit.geprueftAm'],
  [
    'a film without duration',
    { gebaerdensprache: { inhalt: { datei: '/a.mp4' } } },
    'inhalt.dauer: Die Angabe fehlt',
  ],
  [
    'another site with the name of this one',
    weitere('hier', 'https://a.example/'),
    'Der Name „hier“ ist vergeben',
  ],
  [
    'two sites of one name',
    { weitereSuchen: ['a', 'b'].map((host) => ({ name: 'A', adresse: `https://${host}.example/` })) },
    'Zwei Websites haben denselben Namen',
  ],
])('%s is told in German', (_, aenderung, message) => {
  const werte = { ...leer, ...(aenderung as object) } as Konfiguration
  expect(() => readKonfiguration('src/site/config.ts', werte)).toThrow(message)
})

test('pages can show every field of the operator, and no other', () => {
  expect(readAngabe(gefuellt, 'betreiber.ort')).toBe('12345 Musterstadt')
  expect(readAngabe(leer, 'betreiber.ort')).toBeUndefined()
  expect(() => readAngabe(gefuellt, 'betreiber.plz')).toThrow('Möglich sind: betreiber.name')
})
