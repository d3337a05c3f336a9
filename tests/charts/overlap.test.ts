import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breiten, type Diagrammdaten, diagrammarten, drawChart } from '../../src/charts/draw.ts'
import type { Box } from '../../src/charts/frame.ts'
import { readSvg } from './read-svg.ts'
import { tabellen } from './tables.ts'

/** The texts of a chart that are cut off or lie on another text or on a bar. */
function unreadable(svg: string): string[] {
  const { root, lines, bars } = readSvg(svg)
  const { viewBox = '' } = root.attributes
  const [, , width = 0, height = 0] = viewBox.split(' ').map(Number)
  return lines.flatMap(({ text, box }, index) => {
    const inside =
      box.x >= -0.5 && box.y >= 0 && box.x + box.width <= width + 0.5 && box.y + box.height <= height
    const others = [...lines.slice(0, index).map((line) => line.box), ...bars]
    return inside && !others.some((other) => overlap(box, other)) ? [] : [text]
  })
}

function overlap(a: Box, b: Box): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return across > 0.5 && down > 0.5
}

test.each(tabellen)('no text of %s covers anything or is cut off, in any chart', (_, daten) => {
  for (const art of diagrammarten) {
    for (const breite of Object.values(breiten))
      expect(unreadable(drawChart(art, daten, breite, 'titel'))).toEqual([])
  }
})

const wort = fc.constantFrom(
  'Frauen',
  '§ 16i',
  'SGB II',
  'darunter',
  'Aktivierungs- und',
  'betriebliche/schulische',
  'Langzeitleistungsbeziehende',
  'Grundsicherungsangelegenheitenbearbeitungsstellenverzeichnis',
)
const name = fc.array(wort, { minLength: 1, maxLength: 6 }).map((woerter) => woerter.join(' '))
const zahl = fc.oneof(fc.integer({ min: -20_000_000, max: 20_000_000 }), fc.constantFrom(0, 0.4, 17.1))
const zelle = fc.oneof(
  { weight: 6, arbitrary: zahl.map((wert) => ({ wert, text: wert.toLocaleString('de-DE') })) },
  { weight: 1, arbitrary: zahl.map((wert) => ({ wert, text: `${wert} Personen (ursprünglich)` })) },
  { weight: 1, arbitrary: fc.constantFrom({ wert: null, text: '' }, { wert: null, text: './.' }) },
)

const tabelle: fc.Arbitrary<Diagrammdaten> = fc
  .tuple(fc.array(name, { minLength: 1, maxLength: 14 }), fc.integer({ min: 1, max: 4 }))
  .chain(([kategorien, anzahl]) => {
    const zellen = fc.array(zelle, { minLength: kategorien.length, maxLength: kategorien.length })
    const reihe = fc.record({ name, zellen })
    return fc
      .array(reihe, { minLength: anzahl, maxLength: anzahl })
      .map((reihen) => ({ kategorien, reihen: reihen.map(toReihe) }))
  })

function toReihe(reihe: { name: string; zellen: { wert: number | null; text: string }[] }) {
  const { name, zellen } = reihe
  return { name, werte: zellen.map(({ wert }) => wert), texte: zellen.map(({ text }) => text) }
}

test.each(diagrammarten)('whatever a table holds, as %s no text covers anything', (art) => {
  fc.assert(
    fc.property(tabelle, fc.constantFrom(...Object.values(breiten)), (daten, breite) => {
      expect(unreadable(drawChart(art, daten, breite, 'titel'))).toEqual([])
    }),
    { seed: 48, numRuns: 150 },
  )
})
