import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { writeDateien, writeDatensaetze } from '../../src/daten/dateien.ts'
import { kennzahlzeileSchema, toKennzahlzeilen } from '../../src/daten/kennzahlzeile.ts'
import { leeresAngebot, readBestand } from './read-bestand.ts'
import { type Beschreibung, readCsv, readRows } from './read-csv.ts'

const write = () => {
  const bestand = readBestand()
  return writeDateien(bestand.angebot, writeDatensaetze(bestand))
}
const bestand = readBestand()
const dateien = write()
const textOf = (pfad: string): string =>
  String(Buffer.from(dateien.find((datei) => datei.pfad === pfad)?.inhalt ?? []))
const jsonOf = (pfad: string) => JSON.parse(textOf(pfad))

test('two generations are the same to the byte', () => {
  expect(write()).toEqual(dateien)
})

test('every path is given once', () => {
  expect(new Set(dateien.map(({ pfad }) => pfad)).size).toBe(dateien.length)
})

describe.each(['kennzahlen', 'glossar'])('%s', (name) => {
  const zeilen = jsonOf(`${name}.json`) as Record<string, unknown>[]
  const beschreibung = jsonOf(`${name}.metadata.json`) as Beschreibung

  test('JSON fits its schema, which is strict', () => {
    const check = new Ajv2020({ strict: true, allErrors: true }).compile(jsonOf(`${name}.schema.json`))
    expect(check(zeilen) || check.errors).toBe(true)
    expect(zeilen.length).toBeGreaterThan(40)
    for (const falsch of [{ ...zeilen[0], url: 1 }, { ...zeilen[0], mehr: 1 }, {}])
      expect(check([falsch])).toBe(false)
  })

  test('CSV read as its description says equals JSON', () => {
    expect(beschreibung.url).toBe(`${name}.csv`)
    expect(readCsv(textOf(`${name}.csv`), beschreibung)).toEqual(zeilen)
  })
})

test('the first fields are those that other programs rely on', () => {
  const [zeile] = jsonOf('kennzahlen.json')
  const vertrag =
    'plan jobcenter kennzahl bezeichnung wert einheit jahr zeitraum art gruppe zeile zitat url'.split(' ')
  expect(Object.keys(zeile).slice(0, vertrag.length)).toEqual(vertrag)
  const begriff = 'id begriff langform bedeutung synonyme erklaert quelle url'.split(' ')
  expect(Object.keys(jsonOf('glossar.json')[0])).toEqual(begriff)
})

test('every figure of every plan is a line', () => {
  expect(jsonOf('kennzahlen.json')).toHaveLength(bestand.plaene.flatMap(({ zahlen }) => zahlen).length)
})

test('addresses work under a sub-path', () => {
  const zeilen = bestand.plaene.flatMap((plan) => toKennzahlzeilen(plan, '/pfad'))
  expect(zeilen.filter(({ url }) => !url.startsWith('/pfad/plaene/'))).toEqual([])
  expect(kennzahlzeileSchema.safeParse(zeilen[0]).success).toBe(true)
})

test('a term that no source explains says so and names no source', () => {
  for (const { erklaert, langform, bedeutung, quelle } of jsonOf('glossar.json')) {
    expect(erklaert).toBe(langform !== null || bedeutung !== null)
    if (!erklaert) expect(quelle).toBeNull()
  }
})

describe('tables of plans', () => {
  const pfade = dateien.map(({ pfad }) => pfad).filter((pfad) => /^tabellen\/.*\.csv$/u.test(pfad))

  test('each is described: columns, source, year', () => {
    expect(pfade.length).toBeGreaterThan(0)
    for (const pfad of pfade) {
      const beschreibung = jsonOf(pfad.replace('.csv', '.metadata.json')) as Beschreibung
      expect(readCsv(textOf(pfad), beschreibung)).toHaveLength(readRows(textOf(pfad)).length - 1)
      expect(beschreibung).toMatchObject({ 'dc:source': [{ '@id': expect.stringContaining('/plaene/') }] })
      expect(beschreibung['dc:temporal']).toMatch(/^20\d\d\/20\d\d$/u)
    }
  })
})

test('no licence is stated unless one is granted', () => {
  const ohne = dateien.map(({ inhalt }) => String(Buffer.from(inhalt))).join()
  expect(ohne).not.toMatch(/dct?:license|def\/licenses/u)
  const lizenz = {
    kennung: 'http://dcat-ap.de/def/licenses/cc-zero',
    name: 'CC0',
    url: 'https://cc.example/',
  }
  const frei = { ...bestand, angebot: { ...leeresAngebot, lizenz } }
  const mit = writeDateien(frei.angebot, writeDatensaetze(frei))
  for (const { pfad, inhalt } of mit)
    expect(String(Buffer.from(inhalt)).includes('https://cc.example/')).toBe(pfad.endsWith('.metadata.json'))
})
