import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { breiten, diagrammarten, drawChart } from '../../src/charts/draw.ts'
import { palette } from '../../src/charts/palette.ts'
import { readSvg } from './read-svg.ts'
import { elbeElster, kassel, kasselVerlauf, tabellen } from './tables.ts'

const charts = tabellen.flatMap(([name, daten]) =>
  diagrammarten.flatMap((art) =>
    Object.values(breiten).map((breite) => ({
      name,
      art,
      breite,
      daten,
      svg: drawChart(art, daten, breite, 'titel'),
    })),
  ),
)

describe.each(charts)('$name as $art at $breite px', ({ art, breite, daten, svg }) => {
  const { root, elements, labels } = readSvg(svg)

  test('shows every name and every printed value as text', () => {
    const values = daten.reihen.flatMap(({ texte }) => texte).filter((text) => text !== '')
    const names = daten.reihen.length > 1 ? daten.reihen.map(({ name }) => name) : []
    const others = labels.filter((label) => !names.includes(label))
    expect(others.toSorted()).toEqual([...daten.kategorien, ...values].toSorted())
    expect(labels).toEqual(expect.arrayContaining(names))
  })

  test('is the same, byte for byte, when drawn again', () => {
    expect(drawChart(art, daten, breite, 'titel')).toBe(svg)
  })

  test('has no colours of its own', () => {
    const colours = elements.flatMap(({ attributes: { fill, stroke } }) => [fill, stroke])
    const allowed = ['none', undefined, ...Object.keys(palette).map((property) => `var(${property})`)]
    expect(colours.filter((colour) => !allowed.includes(colour))).toEqual([])
  })

  test('prints all text at 12 px or more', () => {
    const sizes = elements.flatMap(({ attributes }) => attributes['font-size'] ?? []).map(Number)
    expect(sizes.length).toBeGreaterThan(0)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
  })

  test('scales with its place on the page and collides with nothing there', () => {
    expect(Object.keys(root.attributes).toSorted()).toEqual(['aria-labelledby', 'role', 'viewBox', 'xmlns'])
    const { viewBox } = root.attributes
    expect(viewBox).toMatch(new RegExp(`^0 0 ${breite} \\d+$`))
    expect(elements.flatMap(({ attributes: { id } }) => id ?? [])).toEqual([])
    expect(elements.map(({ name }) => name)).not.toContain('style')
  })

  test('weighs little', () => {
    expect(brotliCompressSync(svg).length).toBeLessThan(6 * 1024)
  })
})

test('a bar is as long as its value says', () => {
  const [reihe] = kassel.reihen
  const { bars } = readSvg(drawChart('balken', kassel, breiten.weit, 'titel'))
  const perEuro = bars.map(({ width }, k) => width / (reihe?.werte[k] ?? 0))
  for (const ratio of perEuro) expect(ratio / (perEuro[2] ?? 0)).toBeCloseTo(1, 1)
  expect(new Set(bars.map(({ x }) => x)).size).toBe(1)
})

test('a column is as high as its value says, and stands on zero', () => {
  const { bars } = readSvg(drawChart('saeulen', elbeElster, breiten.weit, 'titel'))
  const columns = bars.filter(({ y }) => y > 20)
  const values = elbeElster.reihen.toReversed().flatMap(({ werte }) => werte)
  expect(columns.length).toBe(values.length)
  const perEuro = columns.map(({ height }, k) => (1e6 * height) / (values[k] ?? 0))
  for (const ratio of perEuro) expect(ratio).toBeCloseTo(perEuro[0] ?? 0, 0)
  expect(new Set(columns.map(({ y, height }) => Math.round(y + height))).size).toBe(1)
})

test('a negative bar ends on the other side of zero, its text stands where it leaves room', () => {
  const daten = { kategorien: ['a', 'b'], reihen: [{ name: 'r', werte: [-50, 100], texte: ['-50', '100'] }] }
  const { bars, lines } = readSvg(drawChart('balken', daten, breiten.schmal, 'titel'))
  const [negative, positive] = bars
  expect((negative?.x ?? 0) + (negative?.width ?? 0)).toBeCloseTo(positive?.x ?? 0, 0)
  expect((positive?.width ?? 0) / (negative?.width ?? 1)).toBeCloseTo(2, 1)
  const text = lines.find((line) => line.text === '-50')?.box
  expect((text?.x ?? 0) - (positive?.x ?? 0)).toBeCloseTo(6, 0)
})

test('zero and missing values draw no mark, only their text', () => {
  const daten = { kategorien: ['a', 'b'], reihen: [{ name: 'r', werte: [0, null], texte: ['0', './.'] }] }
  const { bars, labels } = readSvg(drawChart('balken', daten, breiten.weit, 'titel'))
  expect(bars).toEqual([])
  expect(labels).toEqual(['a', 'b', '0', './.'])
})

test('series of a line chart differ in dashes', () => {
  const { elements } = readSvg(drawChart('linie', kasselVerlauf, breiten.weit, 'titel'))
  const lines = elements.filter(({ attributes: { stroke } }) => stroke?.match(/diagramm-\d/))
  const dashes = new Set(lines.map(({ attributes }) => attributes['stroke-dasharray'] ?? 'none'))
  expect(dashes.size).toBe(4)
})

test('the legend follows the order of the data', () => {
  const { labels } = readSvg(drawChart('saeulen', elbeElster, breiten.weit, 'titel'))
  expect(labels.slice(0, 2)).toEqual(elbeElster.reihen.map(({ name }) => name))
})

test('a line has its name at its end, at the height of its last value', () => {
  const { lines, labels } = readSvg(drawChart('linie', kasselVerlauf, breiten.weit, 'titel'))
  const ends = kasselVerlauf.reihen.map(({ name, texte }) => {
    const box = (text = '') => lines.findLast((line) => line.text.trim() === text)?.box
    return { name: box(name), value: box(texte.at(-1)) }
  })
  expect(labels.filter((label) => label.startsWith('davon'))).toHaveLength(4)
  for (const { name, value } of ends) {
    expect(name?.x ?? 0).toBeGreaterThan((value?.x ?? 0) + (value?.width ?? 0) / 2)
    expect(Math.abs((name?.y ?? 0) - (value?.y ?? 0))).toBeLessThan(40)
  }
})

test('short names stand before the bars they name, and no legend is needed', () => {
  const { lines, bars } = readSvg(drawChart('balken', elbeElster, breiten.weit, 'titel'))
  const named = lines.filter(({ text }) => text === 'Schätzwerte 2024').map(({ box }) => box)
  expect(named).toHaveLength(elbeElster.kategorien.length)
  for (const box of named) {
    const own = bars.filter(
      ({ y, height }) => y < box.y + box.height / 2 && y + height > box.y + box.height / 2,
    )
    expect(own).toHaveLength(1)
    expect(own[0]?.x).toBeGreaterThan(box.x + box.width)
  }
})

test('long names stand in a legend', () => {
  const daten = {
    ...elbeElster,
    reihen: elbeElster.reihen.map((reihe, r) => ({
      ...reihe,
      name: `${reihe.name} nach dem Stand der Verordnung ${r}`,
    })),
  }
  const { labels } = readSvg(drawChart('balken', daten, breiten.schmal, 'titel'))
  expect(labels.slice(0, 2)).toEqual(daten.reihen.map(({ name }) => name))
})

test('columns whose texts do not fit side by side become bars', () => {
  expect(drawChart('saeulen', kassel, breiten.schmal, 'titel')).toBe(
    drawChart('balken', kassel, breiten.schmal, 'titel'),
  )
})

test('lines too close for their texts become bars', () => {
  const close = [100, 101, 102].map((wert) => ({
    name: `${wert}`,
    werte: [wert, wert],
    texte: ['eins', 'zwei'],
  }))
  const daten = { kategorien: ['2023', '2024'], reihen: close }
  expect(drawChart('linie', daten, breiten.weit, 'titel')).toBe(
    drawChart('balken', daten, breiten.weit, 'titel'),
  )
})

test('signs that mean something in markup stay text', () => {
  const daten = { kategorien: ['R&D <b> "x"'], reihen: [{ name: 'r', werte: [1], texte: ['<1'] }] }
  expect(readSvg(drawChart('balken', daten, breiten.weit, 'titel')).labels).toEqual(['R&D <b> "x"', '<1'])
})

describe('data that cannot be shown is refused in German:', () => {
  const reihe = { name: 'Ist', werte: [1], texte: ['1'] }
  test.each([
    [
      'more than four series',
      { kategorien: ['a'], reihen: Array(5).fill(reihe) },
      /Gefunden: 5 Reihen.*höchstens 4 Reihen/,
    ],
    ['no category', { kategorien: [], reihen: [reihe] }, /mindestens eine Kategorie/],
    ['no series', { kategorien: ['a'], reihen: [] }, /mindestens .* eine Reihe/],
    ['a missing value', { kategorien: ['a', 'b'], reihen: [reihe] }, /„Ist“ .* genau einen Wert/],
    ['not a number', { kategorien: ['a'], reihen: [{ ...reihe, werte: [Number.NaN] }] }, /keine Zahl/],
  ])('%s', (_, daten, sentence) => {
    expect(() => drawChart('balken', daten, breiten.weit, 'titel')).toThrow(RangeError)
    expect(() => drawChart('balken', daten, breiten.weit, 'titel')).toThrow(sentence)
  })
})
