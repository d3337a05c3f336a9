import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Element, Nodes } from 'hast'
import { toString as plainText } from 'hast-util-to-string'
import { htmlToHast } from 'satteri'
import { describe, expect, test } from 'vitest'
import { gruende } from '../../src/domain/barrieren.ts'
import { writeDatum } from '../../src/domain/datum.ts'
import { findElements } from '../../src/domain/elemente.ts'
import { type Erklaerung, erklaerungSchema, toErklaerung } from '../../src/domain/erklaerung.ts'
import { fehlendeThemen, themenListe } from '../../src/domain/erlaeuterungen.ts'
import { meldungAdresse } from '../../src/domain/meldung.ts'
import { konfiguration } from '../../src/site/config.ts'
import { adressen } from './browser.ts'

const readPage = (adresse: string): Nodes =>
  htmlToHast(readFileSync(`dist${adresse.endsWith('/') ? `${adresse}index.html` : adresse}`, 'utf8'))

const textOf = (node: Nodes): string =>
  plainText(node as never)
    .replace(/\s+/gu, ' ')
    .trim()
const byTag = (node: Nodes, name: string): Element[] => findElements(node, ({ tagName }) => tagName === name)
const fehlt = 'Angabe fehlt noch'

/** Places on a page that show a field, with what they show. */
const fieldsOn = (adresse: string): [feld: string, text: string][] =>
  findElements(readPage(adresse), ({ properties }) => properties.dataFeld !== undefined).map((element) => [
    String(element.properties.dataFeld),
    textOf(element),
  ])

describe('the statement on accessibility', () => {
  const daten = JSON.parse(readFileSync('dist/barrierefreiheit.json', 'utf8')) as Erklaerung
  const seite = readPage('/barrierefreiheit/')
  const felder = fieldsOn('/barrierefreiheit/')

  test('is given as data that fit the schema and are those of the configuration', () => {
    expect(erklaerungSchema.parse(daten)).toEqual(toErklaerung(konfiguration, ''))
    const schema = JSON.parse(readFileSync('dist/barrierefreiheit.schema.json', 'utf8'))
    const check = new Ajv2020({ formats: { uri: true, date: true, email: true } }).compile(schema)
    expect(check(daten) || check.errors).toBe(true)
    expect(check({ ...daten, mehr: 1 })).toBe(false)
  })

  /** What the page writes for a value of the data; words it has of its own are not compared. */
  const expected = (feld: string, wert: unknown): unknown =>
    wert === null || wert === false ? leftOpen(feld) : written(feld, wert)

  const leftOpen = (feld: string): string => (feld.endsWith('.alternative') ? 'Es gibt noch keinen.' : fehlt)

  function written(feld: string, wert: unknown): unknown {
    if (feld === 'status') return expect.stringContaining(String(wert))
    if (feld === 'bewertung.methode')
      return expect.stringMatching(wert === 'selbst' ? /^Selbst/u : /Dritte$/u)
    if (Array.isArray(wert)) return wert.join(', ')
    return /^20\d\d-\d\d-\d\d$/u.test(String(wert)) ? writeDatum(String(wert)) : wert
  }

  /** The value at a path; null where something on the way is null. */
  const valueAt = (feld: string): unknown =>
    feld
      .split('.')
      .reduce<unknown>((wert, name) => (wert === null ? null : Reflect.get(wert as object, name)), daten)

  test('every field on the page is that of the data, or is missing in both', () => {
    expect(felder.length).toBeGreaterThan(15)
    for (const [feld, text] of felder) expect(text, feld).toEqual(expected(feld, valueAt(feld)))
  })

  /** Ways to all that the data say, without what they leave open. */
  function pathsOf(wert: unknown, pfad = ''): string[] {
    if (wert === null || typeof wert === 'boolean') return []
    if (typeof wert !== 'object' || pfad === 'durchsetzungsstelle.anschrift') return [pfad]
    return Object.entries(wert).flatMap(([name, teil]) => pathsOf(teil, pfad ? `${pfad}.${name}` : name))
  }

  test('the page shows all that the data say', () => {
    const gezeigt = new Set(felder.map(([feld]) => feld))
    expect(pathsOf(daten).filter((pfad) => !gezeigt.has(pfad) && !pfad.endsWith('.grund'))).toEqual([])
  })

  test('every barrier stands below its reason', () => {
    const [inhalt] = findElements(seite, ({ properties }) => properties.id === 'erklaerung')
    const teile = (inhalt?.children ?? []).filter((teil) => teil.type === 'element')
    for (const { was, grund } of daten.barrieren) {
      const stelle = teile.findIndex((teil) => teil.tagName === 'ul' && textOf(teil).includes(was))
      const titel = teile.slice(0, stelle).findLast(({ tagName }) => tagName === 'h3')
      expect(textOf(titel as Element)).toContain(gruende[grund])
    }
  })

  test('leads to its data, for people and for programs', () => {
    const ziele = byTag(seite, 'a').map(({ properties }) => properties.href)
    expect(ziele).toEqual(expect.arrayContaining(['/barrierefreiheit.json', '/barrierefreiheit.schema.json']))
    const alternativen = byTag(seite, 'link').filter(
      ({ properties }) => String(properties.rel) === 'alternate',
    )
    expect(alternativen.map(({ properties }) => [properties.type, properties.href])).toContainEqual([
      'application/json',
      '/barrierefreiheit.json',
    ])
  })
})

describe.each(adressen)('the footer of %s', (adresse) => {
  const seite = readPage(adresse)
  const [fuss] = byTag(seite, 'footer')
  const links = new Map(
    byTag(fuss as Element, 'a').map((link) => [textOf(link), String(link.properties.href)]),
  )

  test('leads to all that a public body owes its readers', () => {
    expect(Object.fromEntries(links)).toMatchObject({
      'Leichte Sprache': '/leichte-sprache/',
      Gebärdensprache: '/gebaerdensprache/',
      'Einfache Sprache': '/einfache-sprache/',
      Barrierefreiheit: '/barrierefreiheit/',
      'Über diese Website': '/ueber/',
      'Offene Daten': '/daten/',
      Impressum: '/impressum/',
      Datenschutz: '/datenschutz/',
    })
  })

  test('takes reports of barriers, with the page they are about where there is an address', () => {
    const ziel = links.get('Barriere melden')
    const [canonical] = byTag(seite, 'link').filter(
      ({ properties }) => String(properties.rel) === 'canonical',
    )
    const url = String(canonical?.properties.href)
    if (meldungAdresse(konfiguration, '', url)) expect(ziel).toContain(encodeURIComponent(`Seite: ${url}`))
    else expect(ziel).toBe('/barrierefreiheit/#barrieren-melden')
  })
})

describe('what the operator has not filled in is missing on the page, and nothing else is', () => {
  test.each(['/impressum/', '/datenschutz/', '/ueber/', '/einfache-sprache/'])('%s', (adresse) => {
    const betreiber = new Map(Object.entries(konfiguration.betreiber))
    const felder = fieldsOn(adresse)
    expect(felder.length).toBeGreaterThan(0)
    for (const [feld, text] of felder)
      expect(text, feld).toBe(betreiber.get(feld.replace('betreiber.', '')) ?? fehlt)
  })

  test('the authority for data protection is named as soon as Land and Trägerform are known', () => {
    const { land, traegerform } = konfiguration.betreiber
    const fehlend = textOf(readPage('/datenschutz/')).includes(`(Artikel 77 DSGVO): ${fehlt}`)
    expect(fehlend).toBe(!(land && traegerform))
  })

  test.each([
    ['/leichte-sprache/', 'leichteSprache', 'Prüf|prüfen'],
    ['/gebaerdensprache/', 'gebaerdensprache', 'gebärden'],
  ] as const)('%s has four places and says who still has to fill them', (adresse, form, wort) => {
    const seite = readPage(adresse)
    const ids = byTag(seite, 'h2').map(({ properties }) => properties.id)
    expect(ids).toEqual(expect.arrayContaining(themenListe.map((thema) => `thema-${thema}`)))
    const fehlend = fehlendeThemen(konfiguration[form])
    expect(fieldsOn(adresse)).toEqual(fehlend.map((thema) => [`${form}.${thema}`, fehlt]))
    const [hinweis] = findElements(seite, ({ properties }) =>
      String(properties.className).includes('hinweis-warnung'),
    )
    if (fehlend.length > 0) {
      expect(textOf(hinweis as Element)).toContain('Die Stelle, die diese Website betreibt, muss')
      expect(textOf(hinweis as Element)).toMatch(new RegExp(wort, 'u'))
    } else expect(hinweis).toBeUndefined()
  })
})

test.each([
  '/barrierefreiheit/',
  '/impressum/',
  '/datenschutz/',
  '/leichte-sprache/',
  '/gebaerdensprache/',
  '/einfache-sprache/',
  '/ueber/',
])('no word of %s sticks to a link or a value', (adresse) => {
  const html = readFileSync(`dist${adresse}index.html`, 'utf8')
  const [main = ''] = /<main[\s\S]*<\/main>/u.exec(html) ?? []
  expect(
    main.match(/<\/(?:a|span|strong)>[\p{L}\d][^<]{0,20}|[^<]{0,20}[\p{L}\d:]<(?:a|span|strong)[\s>]/gu),
  ).toBeNull()
})
