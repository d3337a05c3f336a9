import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { Element, Nodes } from 'hast'
import { toString as plainText } from 'hast-util-to-string'
import { htmlToHast } from 'satteri'
import { describe, expect, test } from 'vitest'
import { toAngebot } from '../../src/daten/angebot.ts'
import type { Begriffszeile } from '../../src/daten/begriffszeile.ts'
import { writeDateien, writeDatensaetze } from '../../src/daten/dateien.ts'
import type { Kennzahlzeile } from '../../src/daten/kennzahlzeile.ts'
import { findElements } from '../../src/domain/elemente.ts'
import { readPlandatei } from '../../src/domain/plandatei.ts'
import { listPlandateien } from '../../src/domain/plandateien.ts'
import { readZeilen } from '../../src/domain/quellzeilen.ts'
import { quelltextWoerter, woerter } from '../../src/domain/woerter.ts'
import { findZahlen } from '../../src/domain/zahlen.ts'
import { konfiguration } from '../../src/site/config.ts'
import { checkKatalog } from '../daten/check-katalog.ts'
import { readBestand } from '../daten/read-bestand.ts'

const bestand = readBestand(toAngebot(konfiguration, ''))
const kennzahlen = JSON.parse(readFileSync('dist/daten/kennzahlen.json', 'utf8')) as Kennzahlzeile[]
const glossar = JSON.parse(readFileSync('dist/daten/glossar.json', 'utf8')) as Begriffszeile[]
/** The file whose lines the figures of a plan are counted in. */
function seedOf(plan: string): string {
  const datei = `content/plaene/${plan}.mdx`
  return listPlandateien(plan, readPlandatei(datei, readFileSync(datei, 'utf8')).plan).zeilen
}

const readPage = (pfad: string): Nodes => htmlToHast(readFileSync(`dist${pfad}index.html`, 'utf8'))

test('the site holds the same bytes as a second generation from its content', () => {
  const dateien = writeDateien(bestand.angebot, writeDatensaetze(bestand))
  for (const { pfad, inhalt } of dateien)
    expect(readFileSync(`dist/daten/${pfad}`).equals(inhalt), pfad).toBe(true)
  expect(dateien.length).toBeGreaterThan(10)
})

test('a spreadsheet sees by the first bytes that it is UTF-8', () => {
  expect(readFileSync('dist/daten/kennzahlen.csv').subarray(0, 3).toString('hex')).toBe('efbbbf')
})

describe.each([...Map.groupBy(kennzahlen, ({ plan }) => plan)])('the figures of %s', (plan, zeilen) => {
  const seite = readPage(`/plaene/${plan}/`)
  const [article] = findElements(seite, ({ properties }) => properties.dataPlan !== undefined)
  const orte = findElements(article as Nodes, ({ properties }) => properties.dataBeleg !== undefined)
  const reihen = findElements(article as Nodes, ({ tagName }) => tagName === 'tr')
  const quelle = bestand.plaene.find(({ id }) => id === plan)

  test('every address leads to the place of proof, which holds the quote', () => {
    const texte = new Map(orte.map((ort) => [`/plaene/${plan}/#${ort.properties.id}`, wordsAt(ort)]))
    const ohne = zeilen.filter(
      ({ url, zitat }) => !texte.get(url)?.includes(` ${quelltextWoerter(zitat).join(' ')} `),
    )
    expect(ohne).toEqual([])
  })

  /** Words of a place of proof, or of all cells of the table row it stands in, between spaces. */
  function wordsAt(ort: Element): string {
    const reihe = reihen.find((eine) => findElements(eine, (element) => element === ort).length > 0)
    const texte = (reihe?.children ?? [ort]).map((teil) => plainText(teil as Element))
    return ` ${woerter(texte.join(' ')).join(' ')} `
  }

  test('every quote is a piece of its source line, and read as a number it is the value', () => {
    const seed = readZeilen(readFileSync(seedOf(plan)))
    for (const { zeile, zitat, wert, tabelle } of zeilen) {
      expect(seed[zeile - 1]).toContain(zitat)
      const [zahl, ...weitere] = findZahlen(zitat)
      expect(weitere).toEqual([])
      const faktoren = tabelle === null ? [1] : [1, 1000, 1_000_000]
      expect(faktoren.map((mal) => Number(((zahl?.wert ?? 0) * mal).toPrecision(15)))).toContain(wert)
    }
  })

  test('every figure of a table names a table of the plan', () => {
    const nummern = new Set(quelle?.tabellen.map(({ nummer }) => nummer))
    expect(zeilen.filter(({ tabelle }) => tabelle !== null && !nummern.has(tabelle))).toEqual([])
  })
})

test('every term leads to its page, which says whether it is explained', () => {
  for (const { url, begriff, erklaert } of glossar) {
    const text = plainText(readPage(url) as never)
    expect(text).toContain(begriff)
    if (!erklaert) expect(text).toMatch(/nicht erklärt/u)
  }
})

describe('the catalogue', () => {
  const katalog = JSON.parse(readFileSync('dist/daten/katalog.jsonld', 'utf8'))

  test('has no finding but a licence that the operator has not set', async () => {
    const befunde = await checkKatalog(katalog)
    expect(befunde.filter((befund) => bestand.angebot.lizenz || !befund.startsWith('license #'))).toEqual([])
  })

  test('names files that exist, with their size and checksum', () => {
    const dateien = katalog['@graph'].flatMap(
      (knoten: object) => Reflect.get(knoten, 'dcat:distribution') ?? [],
    )
    expect(dateien.length).toBeGreaterThan(4)
    for (const datei of dateien) {
      const pfad = datei['dcat:downloadURL']['@id'].replace(bestand.angebot.adresse, 'dist')
      const bytes = readFileSync(pfad)
      expect(datei['dcat:byteSize']['@value']).toBe(String(bytes.length))
      const summe = createHash('sha256').update(bytes).digest('hex')
      expect(datei['spdx:checksum']['spdx:checksumValue']['@value']).toBe(summe)
      expect(existsSync(datei['dct:conformsTo']['@id'].replace(bestand.angebot.adresse, 'dist'))).toBe(true)
    }
  })
})

describe('the page', () => {
  const html = readFileSync('dist/daten/index.html', 'utf8')
  const seite = htmlToHast(html)

  test('links to every file', () => {
    const links = new Set(
      findElements(seite, ({ tagName }) => tagName === 'a').map(({ properties }) => String(properties.href)),
    )
    const dateien = writeDateien(bestand.angebot, writeDatensaetze(bestand))
    expect(dateien.filter(({ pfad }) => !links.has(`/daten/${pfad}`))).toEqual([])
  })

  test('counts what there is and says whether a licence is set', () => {
    const text = plainText(seite as never)
    expect(text).toContain(`${kennzahlen.length} Kennzahlen`)
    expect(text.includes('noch keine Lizenz festgelegt')).toBe(!bestand.angebot.lizenz)
  })

  test('tells search engines of the Dataset', () => {
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html) ?? []
    expect(JSON.parse(json)).toMatchObject({ '@type': 'Dataset', isAccessibleForFree: true })
  })
})
