import { createCanvas, loadImage } from '@napi-rs/canvas'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { widthOf } from '../../src/charts/vorschau-text.ts'
import {
  bildgroesse,
  drawVorschau,
  layOutVorschau,
  type Textblock,
  type Vorschau,
  type Vorschauzahl,
} from '../../src/charts/vorschaubild.ts'

const zahl: Vorschauzahl = {
  name: 'Erwerbsfähige Leistungsberechtigte',
  wert: '4.480\u00A0Personen',
  angabe: 'Plan 2024',
}
const lange: Vorschauzahl = {
  name: 'Vollzeitstellen für Beratung und Vermittlung, Veränderung: Alleinerziehende Frauen unter 25 Jahren',
  wert: 'mindestens −115.829.848,98\u00A0Euro',
  angabe: 'Schätzung 2024, Jahresfortschrittswert (JFW)',
}
const kurz: Vorschau = {
  website: 'AMIP online',
  titel: 'Jobcenter Ilm-Kreis',
  untertitel: 'Arbeitsmarkt- und Integrationsprogramm 2024',
  zahlen: [zahl, zahl, zahl],
  hinweis: 'Entwurf, noch nicht mit dem Original verglichen',
}
const bilder: [string, Vorschau][] = [
  ['a usual plan', kurz],
  ['a plan with two figures', { ...kurz, zahlen: [zahl, lange] }],
  ['a plan with one figure', { ...kurz, zahlen: [lange] }],
  ['a plan without figures', { ...kurz, zahlen: [] }],
  ['long texts everywhere', { ...kurz, ...longTexts(), zahlen: [lange, lange, lange] }],
  ['long texts without figures', { ...kurz, ...longTexts(), zahlen: [] }],
  ['a word without an end', { ...kurz, titel: 'Rindfleischetikettierung'.repeat(20), zahlen: [lange, zahl] }],
  ['a name from elsewhere', { ...kurz, titel: 'Wokrejs Górny Łužyc, Budyšin, Ő Ğ ẞ' }],
  ['nothing but a name', { website: '', titel: 'AMIP online', untertitel: '', zahlen: [] }],
]

function longTexts(): Pick<Vorschau, 'website' | 'titel' | 'untertitel' | 'hinweis'> {
  const text = 'Jobcenter des Landkreises Mecklenburgische Seenplatte und der Stadt Neubrandenburg '
  return {
    website: text.repeat(2),
    titel: text.repeat(6),
    untertitel: text.repeat(6),
    hinweis: text.repeat(3),
  }
}

const rand = 64

/** Whether a text keeps to the margins; a hair is left to rounding. */
function isInside({ lines, x, y, size, lineHeight, weight }: Textblock): boolean {
  const breite = Math.max(...lines.map((line) => widthOf(line, weight, size)))
  const unten = y + lines.length * lineHeight
  return (
    x >= rand && x + breite <= bildgroesse.width - rand + 0.5 && y > 16 && unten <= bildgroesse.height - 20
  )
}

/** Whether two texts that stand above each other overlap. */
function overlaps(a: Textblock, b: Textblock): boolean {
  const nebeneinander = Math.abs(a.x - b.x) > 100 && a.y > 300 && b.y > 300
  return (
    !nebeneinander && a.y < b.y + b.lines.length * b.lineHeight && b.y < a.y + a.lines.length * a.lineHeight
  )
}

function faults({ texte, kaesten }: ReturnType<typeof layOutVorschau>): string[] {
  const ausserhalb = texte.filter((text) => !isInside(text))
  const paare = texte.flatMap((a, i) => texte.slice(i + 1).map((b) => [a, b] as const))
  const beisammen = paare.filter(([a, b]) => overlaps(a, b)).flat()
  const ausKasten = texte.filter((text) => {
    const eigener = kaesten.find(
      ({ x, width }) => text.x > x && text.x < x + width && text.y >= (kaesten[0]?.y ?? 0),
    )
    if (!eigener || text.x === rand) return false
    const breite = Math.max(...text.lines.map((line) => widthOf(line, text.weight, text.size)))
    const unten = text.y + text.lines.length * text.lineHeight
    return text.x + breite > eigener.x + eigener.width + 0.5 || unten > eigener.y + eigener.height
  })
  return [...ausserhalb, ...beisammen, ...ausKasten].map(({ lines }) => lines.join('|'))
}

describe.each(bilder)('%s', (_, vorschau) => {
  test('fits: nothing leaves its box, nothing covers another', () => {
    expect(faults(layOutVorschau(vorschau))).toEqual([])
  })

  test('is a PNG of the expected size', async () => {
    const png = Buffer.from(await drawVorschau(vorschau))
    expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  })

  test('is the same, byte for byte, when drawn again', async () => {
    expect(Buffer.compare(await drawVorschau(vorschau), await drawVorschau(vorschau))).toBe(0)
  })

  test('keeps its margins free of ink', async () => {
    const bild = await loadImage(Buffer.from(await drawVorschau(vorschau)))
    const context = createCanvas(bild.width, bild.height).getContext('2d')
    context.drawImage(bild, 0, 0)
    // Letters such as J reach a little to the left of where they begin.
    const raender = [
      context.getImageData(0, 20, rand - 8, 610),
      context.getImageData(1200 - rand + 4, 20, rand - 4, 610),
      context.getImageData(0, 612, 1200, 18),
    ]
    expect(raender.map(({ data }) => data.every((wert) => wert === 255))).toEqual([true, true, true])
  })
})

test('says everything in full where there is room', () => {
  const texte = layOutVorschau(kurz).texte.map(({ lines }) => lines.join(' '))
  const [name, wert, angabe] = [zahl.name, zahl.wert, zahl.angabe]
  expect(texte).toEqual([
    kurz.website,
    kurz.titel,
    kurz.untertitel,
    ...[1, 2, 3].flatMap(() => [wert, name, angabe]),
    kurz.hinweis,
  ])
})

test('values stand in one size: none is more than another', () => {
  const { texte } = layOutVorschau({ ...kurz, zahlen: [zahl, { ...zahl, wert: '115.829.848,98\u00A0Euro' }] })
  const groessen = texte.filter(({ lines }) => /Personen|Euro/u.test(lines.join())).map(({ size }) => size)
  expect(groessen).toHaveLength(2)
  expect(new Set(groessen).size).toBe(1)
})

test('what has no room ends in an ellipsis', () => {
  const { texte } = layOutVorschau({ ...kurz, ...longTexts() })
  expect(texte[1]?.lines.at(-1)).toMatch(/\S…$/u)
})

test('letters beyond Latin-1 are those of the font, not of this machine', () => {
  expect(widthOf('Ł', 600, 1000)).toBe(543)
})

test('any text fits', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 200 })
  const vorschauzahl = fc.record({ name: text, wert: text, angabe: text })
  const vorschau = fc.record({
    website: text,
    titel: text,
    untertitel: text,
    hinweis: text,
    zahlen: fc.array(vorschauzahl, { maxLength: 3 }),
  })
  fc.assert(
    fc.property(vorschau, (eine) => {
      expect(faults(layOutVorschau(eine))).toEqual([])
    }),
  )
})
