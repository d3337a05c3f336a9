import { describe, expect, test } from 'vitest'
import { type Diagrammangaben, readDiagrammangaben } from '../../src/domain/diagramm-angaben.ts'
import { readKennzahlendaten } from '../../src/domain/diagramm-kennzahlen.ts'
import { type Diagrammtabelle, readTabellendaten } from '../../src/domain/diagramm-tabelle.ts'
import { readDiagramme } from '../../src/domain/diagramme.ts'
import { parseMdx } from '../../src/domain/mdx.ts'
import type { Planzahl } from '../../src/domain/planzahlen.ts'
import { readRechnungen } from '../../src/domain/rechnungen.ts'

const woerter = { titel: 'Titel', untertitel: 'Euro', zusammenfassung: 'Text' }
const angaben = (rest: Partial<Diagrammangaben> = {}): Diagrammangaben => ({
  art: 'balken',
  ...woerter,
  ...rest,
})

/** A table with one header row; a name in capitals is printed bold. */
function tabelle(...zeilen: string[]): Diagrammtabelle {
  const [kopf = [], ...rumpf] = zeilen.map((zeile) => zeile.split('|'))
  return { kopf: [kopf], rumpf, fett: rumpf.map(([name = '']) => /^[A-Z]+$/u.test(name)) }
}

/** What a chart draws, one line for each Kategorie. */
function draw(was: Diagrammtabelle, wie: Partial<Diagrammangaben> = {}): string[] {
  const { kategorien, reihen } = readTabellendaten(was, angaben(wie))
  return kategorien.map((name, k) =>
    [name, ...reihen.map(({ name: reihe, werte }) => `${reihe} ${werte[k]}`)].join(', '),
  )
}

const budget = tabelle(
  '|Ist 2023|Plan 2024|Anmerkung',
  'Kurse|10|40|a',
  'davon AGH|30|20|b',
  'Sonstige|50|60|c',
  'SUMME|90|120|d',
)

describe('what is drawn of a table', () => {
  test('all columns of figures and all rows but totals; the largest first, the rest last', () => {
    expect(draw(budget)).toEqual([
      'Kurse, Ist 2023 10, Plan 2024 40',
      'AGH, Ist 2023 30, Plan 2024 20',
      'Sonstige, Ist 2023 50, Plan 2024 60',
    ])
  })

  test('the table stays as it is', () => {
    const vorher = structuredClone(budget)
    draw(budget)
    expect(budget).toEqual(vorher)
  })

  test.each([
    [
      'rows that are called total',
      tabelle('|Ist', 'Insgesamt|9', 'a|4', 'b|5', 'Gesamtsumme|9'),
      {},
      ['b, Ist 5', 'a, Ist 4'],
    ],
    [
      'chosen rows and columns',
      budget,
      { zeilen: '4 1', spalten: '3' },
      ['SUMME, Plan 2024 120', 'Kurse, Plan 2024 40'],
    ],
    [
      'in printed order, with its words',
      budget,
      { zeilen: '1 2', reihenfolge: 'tabelle', spalten: '2' },
      ['Kurse, Ist 2023 10', 'davon AGH, Ist 2023 30'],
    ],
    [
      'under names of editors',
      budget,
      { zeilen: '2', spalten: '2', namen: 'Gelegenheiten' },
      ['Gelegenheiten, Ist 2023 30'],
    ],
    [
      'by rows, from back to front',
      budget,
      { zeilen: '1 2', reihen: 'zeilen', reihenfolge: 'rueckwaerts', spalten: '2 3' },
      ['Plan 2024, Kurse 40, AGH 20', 'Ist 2023, Kurse 10, AGH 30'],
    ],
    [
      'negative values and gaps',
      tabelle('|2023', 'a|- 5,5', 'b|./.', 'c|0'),
      { zeilen: '1 3' },
      ['c, 2023 0', 'a, 2023 -5.5'],
    ],
  ] as const)('%s', (_, was, wie, erwartet) => {
    expect(draw(was, wie)).toEqual(erwartet)
  })

  test('of a cell with several numbers the first one, and only that is printed', () => {
    const { reihen } = readTabellendaten(tabelle('|Neu', 'Frauen|12,3 % 521', 'Männer|22,0 % 799'), angaben())
    expect(reihen[0]).toMatchObject({ werte: [22, 12.3], texte: ['22,0 %', '12,3 %'] })
  })

  test('columns under a common title are called by both', () => {
    const was = {
      kopf: [
        ['', 'Alter', ''],
        ['', 'jung', 'alt'],
      ],
      rumpf: [['a', '1', '2']],
      fett: [false],
    }
    expect(draw(was)).toEqual(['a, Alter, jung 1, Alter, alt 2'])
  })
})

describe('what cannot be drawn is told:', () => {
  test.each([
    ['a column that is not there', budget, { spalten: '7' }, 'Spalten 2 bis 4'],
    ['the column of names', budget, { spalten: '1' }, 'Spalten 2 bis 4'],
    ['a row that is not there', budget, { zeilen: '9' }, 'Zeilen 1 bis 4'],
    ['a column of words', budget, { spalten: '4' }, 'Gefunden: in Spalte 4 der Tabelle keine Zahl'],
    [
      'a row of words',
      tabelle('|Ist', 'a|1', 'b|-'),
      { zeilen: '1 2' },
      'Gefunden: in Zeile 2 der Tabelle keine Zahl',
    ],
    ['too many series', tabelle('|1|2|3|4|5', 'a|1|2|3|4|5'), {}, 'höchstens 4 Reihen'],
    ['too few names', budget, { namen: 'eins | zwei' }, 'namen nennt 2 Namen, gezeichnet werden 3 Zeilen'],
    ['two units', tabelle('|Ist', 'a|5 %', 'b|7 Euro'), {}, 'EUR'],
    [
      'a line that is no time',
      budget,
      { art: 'linie', reihen: 'zeilen', spalten: '2 3', zeilen: '1' },
      undefined,
    ],
    ['a line through things', budget, { art: 'linie', spalten: '2' }, 'gleich weit auseinander'],
    [
      'a line with uneven steps',
      tabelle('|Okt. 2021|Mai 2022|Okt. 2022', 'a|1|2|3'),
      { art: 'linie', reihen: 'zeilen' },
      'gleich weit',
    ],
    [
      'a line from right to left',
      tabelle('|2023|2022', 'a|1|2'),
      { art: 'linie', reihen: 'zeilen' },
      'rueckwaerts',
    ],
    ['source lines of a table', budget, { quellzeilen: '5' }, 'nur zusammen mit kennzahlen'],
  ] as const)('%s', (_, was, wie, meldung) => {
    const zeichne = () => draw(was, wie)
    if (meldung === undefined) expect(zeichne).not.toThrow()
    else expect(zeichne).toThrow(meldung)
  })
})

test('attributes that are missing, unknown or wrong are named', () => {
  const lies = (attribute: Record<string, string>) => () =>
    readDiagrammangaben({ art: 'balken', ...woerter, ...attribute })
  expect(lies({})).not.toThrow()
  expect(lies({ art: 'torte' })).toThrow(/art: Gefunden: "torte".*Erwartet: balken, saeulen, linie/su)
  expect(lies({ titel: ' ' })).toThrow(/titel: .*leer/su)
  expect(lies({ spalte: '2' })).toThrow(/Gefunden: die Angabe „spalte“. Meinten Sie „spalten“\?/u)
  expect(lies({ spalten: '2, 3' })).toThrow(/spalten: .*„2 3“/su)
  expect(() => readDiagrammangaben({ art: 'balken' })).toThrow(/zusammenfassung: Die Angabe fehlt/u)
})

const zahl = (rest: Partial<Planzahl>): Planzahl => ({
  id: 'stellen-leistung',
  wert: 1,
  einheit: 'VZÄ',
  genauigkeit: 'genau',
  stellen: 1,
  jahr: 2024,
  art: 'plan',
  zeile: 1,
  zitat: '1,0 VZÄ',
  anker: 'z1-0',
  ...rest,
})

describe('figures of the running text', () => {
  const zahlen = [
    zahl({ wert: 39.8, zeile: 5 }),
    zahl({ id: 'stellen-vermittlung', wert: 42.5, zeile: 7 }),
    zahl({ id: 'stellen-leistung', wert: 12, zeile: 9 }),
    zahl({ id: 'elb', wert: 7, einheit: 'Personen', zeile: 3 }),
  ]

  test('are drawn with their values as the plan states them', () => {
    const wie = angaben({
      kennzahlen: 'stellen-vermittlung stellen-leistung',
      quellzeilen: '5 7',
      namen: 'Leistung | Markt',
    })
    const { kategorien, reihen } = readKennzahlendaten(zahlen, wie)
    expect(kategorien).toEqual(['Markt', 'Leistung'])
    expect(reihen).toMatchObject([{ werte: [42.5, 39.8], texte: ['42,5\u00A0VZÄ', '39,8\u00A0VZÄ'] }])
  })

  test.each([
    [
      'a figure that the plan does not hold',
      { kennzahlen: 'elb lzb', namen: 'a' },
      'kennzahlen: Gefunden: lzb',
    ],
    [
      'a line without it',
      { kennzahlen: 'elb', quellzeilen: '4', namen: 'a' },
      'quellzeilen: Gefunden: 4. Erwartet: Zeilen der Quelle, in denen diese Kennzahlen belegt sind: elb in',
    ],
    ['two units', { kennzahlen: 'elb stellen-leistung' }, 'einer Einheit'],
    ['the same name twice', { kennzahlen: 'stellen-leistung' }, '2 verschiedene Namen'],
    ['columns', { kennzahlen: 'elb', spalten: '2' }, 'Gefunden: spalten zusammen mit kennzahlen'],
  ] as const)('%s is told', (_, wie, meldung) => {
    expect(() => readKennzahlendaten(zahlen, angaben(wie))).toThrow(meldung)
  })
})

test('charts around the same table each know it', () => {
  const mdx =
    '| a |\n| - |\n| 0 |\n\n<Diagramm titel="x">\n  <Diagramm titel="y">\n    | | b |\n    | - | - |\n    | **S** | **1** |\n    | c | 2 |\n  </Diagramm>\n</Diagramm>\n\n<Diagramm titel="z" />\n'
  const bloecke = readDiagramme(parseMdx(mdx))
  expect(
    bloecke.map(({ attribute, zeile, tabellen }) => [
      attribute.titel,
      zeile,
      tabellen.map(({ nummer, fett }) => [nummer, fett]),
    ]),
  ).toEqual([
    ['x', 5, [[2, [true, false]]]],
    ['y', 6, [[2, [true, false]]]],
    ['z', 14, []],
  ])
})

test.each([
  ['1.370 / 1.808 = 75,8 %', '1.370 ÷ 1.808 = 75,8 %', true],
  ['9.994.076 / 2.970.357 = 3,4', '9.994.076 ÷ 2.970.357 = 3,4', true],
  ['541 - 489 = 52', '541 − 489 = 52', true],
  ['42,5 + 39,8 + 1 = 83,3', '42,5 + 39,8 + 1 = 83,3', true],
  ['1.370 / 1.808 = 76,8 %', '1.370 ÷ 1.808 = 76,8 %', false],
  ['541 - 489 = 53', '541 − 489 = 53', false],
])('the calculation „%s“ is read', (roh, text, stimmt) => {
  expect(readRechnungen(roh)).toMatchObject([{ text, stimmt }])
})

test.each(['541', '541 = 541', '541-489 = 52', 'a / b = 5', '1 + 1 = 2 = 2', '5 + 5 = 10 20'])(
  '„%s“ is no calculation',
  (roh) => {
    expect(readRechnungen(roh)).toEqual([undefined])
  },
)
