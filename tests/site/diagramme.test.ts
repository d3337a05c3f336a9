import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import type { Element } from 'hast'
import { toString as plainText } from 'hast-util-to-string'
import { htmlToHast } from 'satteri'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Kennzahlzeile } from '../../src/daten/kennzahlzeile.ts'
import { readDiagrammangaben } from '../../src/domain/diagramm-angaben.ts'
import { chooseAuswahl, readTabellendaten } from '../../src/domain/diagramm-tabelle.ts'
import { type Diagrammblock, readDiagramme } from '../../src/domain/diagramme.ts'
import { findElements } from '../../src/domain/elemente.ts'
import { parseMdx } from '../../src/domain/mdx.ts'
import { contrast } from '../charts/contrast.ts'
import { readSvg } from '../charts/read-svg.ts'
import { readRows } from '../daten/read-csv.ts'
import { adressen, openBrowser } from './browser.ts'
import { fileOf } from './seitenarten.ts'

/** A chart on the page of its plan, beside what editors wrote. */
interface Diagramm {
  plan: string
  nummer: number
  block: Diagrammblock
  figur: Element
  /** Narrow and wide drawing. */
  svgs: string[]
}

const plaene = adressen.filter((adresse) => adresse.startsWith('/plaene/'))
const diagramme = plaene.flatMap(readPlan)
const kennzahlen = JSON.parse(readFileSync('dist/daten/kennzahlen.json', 'utf8')) as Kennzahlzeile[]

function readPlan(adresse: string): Diagramm[] {
  const plan = adresse.split('/')[2] ?? ''
  const html = readFileSync(fileOf(adresse), 'utf8')
  const figuren = findElements(htmlToHast(html), ({ properties }) => properties.dataDiagramm !== undefined)
  const bloecke = readDiagramme(parseMdx(readFileSync(`content/plaene/${plan}.mdx`, 'utf8')))
  const svgs = [...html.matchAll(/<svg[^>]*role="img".*?<\/svg>/gsu)].map(([svg]) => svg)
  expect(figuren).toHaveLength(bloecke.length)
  expect(svgs).toHaveLength(2 * bloecke.length)
  return bloecke.map((block, i) => ({
    plan,
    nummer: i + 1,
    block,
    figur: figuren[i] as Element,
    svgs: svgs.slice(2 * i, 2 * i + 2),
  }))
}

/** The first number of a German text, read by other means than the site's own. */
function firstNumber(text: string): number {
  const [zahl = ''] = /[-−+]?\s?\d+(?:\.\d{3})*(?:,\d+)?/u.exec(text) ?? []
  return Number(
    zahl
      .replace(/[\s.+]/gu, '')
      .replace('−', '-')
      .replace(',', '.') || Number.NaN,
  )
}

const sorted = (zahlen: number[]): number[] => zahlen.toSorted((a, b) => a - b)
const inside = (figur: Element, name: string): Element[] =>
  findElements(figur, ({ tagName }) => tagName === name)
const textsIn = (elemente: Element[]): string[] =>
  elemente.map((element) => plainText(element).replace(/\s+/gu, ' ').trim())

/** Names that stand in a drawing beside its values. */
function namesOf({ block, figur }: Diagramm): string[] {
  const angaben = readDiagrammangaben(block.attribute)
  const [tabelle] = block.tabellen
  if (!tabelle) return textsIn(inside(figur, 'th'))
  const { kategorien, reihen } = readTabellendaten(tabelle, angaben)
  return [...kategorien, ...reihen.map(({ name }) => name)]
}

/** Numbers that a drawing shows as text at its marks. */
function drawnNumbers(diagramm: Diagramm, svg: string): number[] {
  const namen = new Set(namesOf(diagramm).map((name) => name.trim()))
  const werte = readSvg(svg).labels.filter((label) => !namen.has(label.trim()) && /\d/u.test(label))
  return sorted(werte.map(firstNumber))
}

const mitTabelle = diagramme.filter(({ block }) => block.tabellen.length > 0)
const mitKennzahlen = diagramme.filter(({ block }) => block.tabellen.length === 0)

test('there are charts of tables and of figures of the running text', () => {
  expect(mitTabelle.length).toBeGreaterThan(10)
  expect(mitKennzahlen.length).toBeGreaterThan(3)
  expect(new Set(diagramme.map(({ plan }) => plan)).size).toBe(plaene.length)
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

/** Bars with the values that stand beside or above them; samples of a legend are no bars. */
function barsWithValues(diagramm: Diagramm, svg: string): { wert: number; laenge: number }[] {
  const namen = new Set(namesOf(diagramm).map((name) => name.trim()))
  const { lines, labels, bars } = readSvg(svg)
  const balken = bars.filter(({ width, height }) => width !== 32 || height !== 14)
  const waagerecht = new Set(balken.map(({ height }) => height)).size === 1
  // A line that is no whole label is part of a long name.
  const werte = lines.filter(
    ({ text }) => labels.includes(text) && !namen.has(text.trim()) && /\d/u.test(text),
  )
  return werte.flatMap(({ text, box }) => {
    const mitte = waagerecht ? box.y + box.height / 2 : box.x + box.width / 2
    const eigener = balken.find(({ x, y, width, height }) => {
      const [von, bis] = waagerecht ? [y, y + height] : [x, x + width]
      return von < mitte && mitte < bis
    })
    return eigener ? [{ wert: firstNumber(text), laenge: waagerecht ? eigener.width : eigener.height }] : []
  })
}

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

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  let browser: Awaited<ReturnType<typeof openBrowser>>
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  test.each(plaene)(
    '%s draws neighbours that stand out from each other and from the page',
    async (adresse) => {
      const page = await browser.newPage({ colorScheme, viewport: { width: 320, height: 800 } })
      await page.goto(inject('adresse') + adresse)
      const gemalte = await page.evaluate(readColours)
      await page.close()
      expect(gemalte.length).toBeGreaterThan(0)
      for (const { grund, reihen, kleinste } of gemalte) {
        expect(reihen.length).toBeGreaterThan(0)
        expect(kleinste).toBeGreaterThanOrEqual(12)
        for (const [i, farbe] of reihen.entries()) {
          expect(contrast(farbe, grund)).toBeGreaterThanOrEqual(3)
          const naechste = reihen[i + 1]
          if (naechste) expect(contrast(farbe, naechste)).toBeGreaterThanOrEqual(3)
        }
      }
    },
  )
})

/** In the page: of every drawing that is shown its ground, the colours of its series in order, and its smallest letters in px. */
function readColours() {
  // A canvas knows every way to write a colour.
  const context = new OffscreenCanvas(1, 1).getContext('2d')
  const toHex = (farbe: string) => {
    if (!context) throw new Error('There is no canvas.')
    context.fillStyle = farbe
    context.fillRect(0, 0, 1, 1)
    const [rot = 0, gruen = 0, blau = 0, deckkraft] = context.getImageData(0, 0, 1, 1).data
    if (deckkraft !== 255) throw new Error(`${farbe} is no opaque colour.`)
    return `#${[rot, gruen, blau].map((teil) => teil.toString(16).padStart(2, '0')).join('')}`
  }
  const paintOf = (formen: SVGElement[], farbe: string) =>
    formen.flatMap((form) =>
      (['fill', 'stroke'] as const)
        .filter((name) => form.getAttribute(name) === farbe && !form.hasAttribute(`${name}-opacity`))
        .map((name) => toHex(getComputedStyle(form)[name])),
    )
  return [...document.querySelectorAll<SVGSVGElement>('figure[data-diagramm] svg')]
    .filter((svg) => svg.checkVisibility())
    .map((svg) => {
      const formen = [...svg.querySelectorAll<SVGElement>('rect, path')]
      const reihen = [1, 2, 3, 4].flatMap((nummer) =>
        paintOf(formen, `var(--diagramm-${nummer})`).slice(0, 1),
      )
      const massstab = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width
      const schrift = [...svg.querySelectorAll('text')].map((text) =>
        Number.parseFloat(getComputedStyle(text).fontSize),
      )
      const grund = toHex(getComputedStyle(document.body).backgroundColor)
      return { grund, reihen, kleinste: Math.min(...schrift) * massstab }
    })
}
