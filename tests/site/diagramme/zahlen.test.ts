import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import type { Element } from 'hast'
import { toString as plainText } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import type { Kennzahlzeile } from '../../../src/daten/kennzahlzeile.ts'
import { readDiagrammangaben } from '../../../src/domain/diagramm-angaben.ts'
import { chooseAuswahl } from '../../../src/domain/diagramm-tabelle.ts'
import { findElements } from '../../../src/domain/elemente.ts'
import { readSvg } from '../../charts/read-svg.ts'
import { readRows } from '../../daten/read-csv.ts'
import { musterplaene } from '../../musterbestand.ts'
import {
  barsWithValues,
  drawnNumbers,
  firstNumber,
  inside,
  plaene,
  readPlan,
  sorted,
  textsIn,
} from './lesen.ts'

const diagramme = plaene.flatMap(readPlan)
const kennzahlen = JSON.parse(readFileSync('dist/daten/kennzahlen.json', 'utf8')) as Kennzahlzeile[]

const mitTabelle = diagramme.filter(({ block }) => block.tabellen.length > 0)
const mitKennzahlen = diagramme.filter(({ block }) => block.tabellen.length === 0)

test('there are charts of tables and of figures of the running text', () => {
  expect(mitTabelle.length).toBeGreaterThan(10)
  expect(mitKennzahlen.length).toBeGreaterThan(3)
  expect(diagramme.map(({ plan }) => plan)).toEqual(expect.arrayContaining(musterplaene))
})

describe.each(mitTabelle)('$plan, chart $nummer', (diagramm) => {
  const { block, figur, svgs } = diagramm
  const [tabelle] = block.tabellen
  if (!tabelle) throw new Error('There is no table.')
  const { zeilen, spalten } = chooseAuswahl(tabelle, readDiagrammangaben(block.attribute))
  const chosen = (rows: string[][]): number[] =>
    sorted(
      zeilen
        .flatMap((y) => spalten.map((x) => firstNumber(rows[y]?.[x] ?? '')))
        .filter((zahl) => !Number.isNaN(zahl)),
    )

  test('shows the numbers of its table on the page, no other', () => {
    const [rumpf] = inside(figur, 'tbody')
    const rows = inside(rumpf as Element, 'tr').map((row) =>
      textsIn(row.children.filter((zelle): zelle is Element => zelle.type === 'element')),
    )
    for (const svg of svgs) expect(drawnNumbers(diagramm, svg)).toEqual(chosen(rows))
  })

  test('shows the numbers of the CSV it links to', () => {
    const [link] = inside(figur, 'a').map(({ properties }) => String(properties.href))
    expect(link).toBe(`/daten/tabellen/${diagramm.plan}/${tabelle.nummer}.csv`)
    const rows = readRows(readFileSync(`dist${link}`, 'utf8')).slice(1)
    for (const svg of svgs) expect(drawnNumbers(diagramm, svg)).toEqual(chosen(rows))
  })
})

describe.each(mitKennzahlen)('$plan, chart $nummer', (diagramm) => {
  const { plan, figur, svgs } = diagramm
  const werte = inside(figur, 'tr').flatMap((row) => {
    const [link] = inside(row, 'a')
    return link ? [{ url: `/plaene/${plan}/${link.properties.href}`, text: plainText(link) }] : []
  })

  test('shows the values of figures with their proof', () => {
    expect(werte.length).toBeGreaterThan(1)
    for (const { url, text } of werte) {
      const bewiesene = kennzahlen.filter((zeile) => zeile.url === url).map(({ wert }) => wert)
      expect(bewiesene).toContain(firstNumber(text))
    }
    for (const svg of svgs)
      expect(drawnNumbers(diagramm, svg)).toEqual(sorted(werte.map(({ text }) => firstNumber(text))))
  })
})

describe.each(diagramme)('$plan, chart $nummer', (diagramm) => {
  const { nummer, block, figur, svgs } = diagramm

  test('has bars as long as their numbers say', () => {
    if (block.attribute.art === 'linie') return
    for (const svg of svgs) {
      const laengen = barsWithValues(diagramm, svg)
      expect(laengen.length).toBe(drawnNumbers(diagramm, svg).filter((wert) => wert !== 0).length)
      const groesste = Math.max(...laengen.map(({ wert }) => Math.abs(wert)))
      const laengste = Math.max(...laengen.map(({ laenge }) => laenge))
      for (const { wert, laenge } of laengen)
        expect(Math.abs(laenge / laengste - Math.abs(wert) / groesste)).toBeLessThan(0.02)
    }
  })

  test('is named by its title and described by its measure and its summary', () => {
    const texte = new Map(
      findElements(figur, ({ properties }) => properties.id !== undefined).map((element) => [
        String(element.properties.id),
        plainText(element),
      ]),
    )
    for (const svg of svgs) {
      const { attributes } = readSvg(svg).root
      expect(attributes.role).toBe('img')
      expect(texte.get(attributes['aria-labelledby'] ?? '')).toBe(block.attribute.titel)
      const beschreibung = attributes['aria-describedby']?.split(' ').map((id) => texte.get(id))
      expect(beschreibung).toEqual([block.attribute.untertitel, block.attribute.zusammenfassung])
    }
    expect(figur.properties.ariaLabelledBy).toEqual([`diagramm-${nummer}-titel`])
  })

  test('says where its numbers stand', () => {
    const [quelle] = findElements(figur, ({ properties }) =>
      String(properties.className).includes('diagramm-quelle'),
    )
    expect(plainText(quelle as Element)).toMatch(
      /Quelle: (?:Tabelle \d+|laufender Text) im Abschnitt „.{3,}“/u,
    )
  })
})

test('drawings are small', () => {
  const tabelle = diagramme.map(({ plan, nummer, block, svgs }) => ({
    plan,
    nummer,
    art: block.attribute.art,
    bytes: brotliCompressSync(svgs.join('')).length,
  }))
  console.table(tabelle)
  expect(tabelle.filter(({ bytes }) => bytes > 6 * 1024)).toEqual([])
})
