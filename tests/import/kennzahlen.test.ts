import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseMdx } from '../../src/domain/mdx.ts'
import { kennzahlSchema } from '../../src/domain/plan.ts'
import { type Planzahl, readPlanzahlen } from '../../src/domain/planzahlen.ts'
import { readZeilen } from '../../src/domain/quellzeilen.ts'
import { readZahlen } from '../../src/domain/zahlen.ts'
import { importPlan } from '../../src/import/index.ts'
import { readText } from '../../src/import/read/text.ts'
import { musterbestand } from '../musterbestand.ts'

/** The figures that an import finds in a text; its year is in its name or on its cover. */
function importFigures(
  datei: string,
  text: Uint8Array,
): { zahlen: Planzahl[]; zeilen: string[]; anzahl: number } {
  const { mdx, bericht } = importPlan(readText(datei, text), { bekannteJobcenter: [], andereTexte: [] })
  const { kennzahlen, korrekturen, entfernt } = parse(mdx.split(/^---$/mu)[1] ?? '')
  const plan = { kennzahlen: kennzahlSchema.array().parse(kennzahlen), korrekturen, entfernt }
  const zeilen = readZeilen(text)
  return { zahlen: readPlanzahlen(plan, parseMdx(mdx), zeilen), zeilen, anzahl: bericht.kennzahlen }
}

const texte = globSync(['tests/fixtures/kennzahlen/*.txt', `${musterbestand}/seeds/*.txt`]).sort()

describe.each(texte)('every figure found in %s', (datei) => {
  const { zahlen, zeilen, anzahl } = importFigures(basename(datei), readFileSync(datei))

  test('has a quote on its line that holds one number, which read as a German number gives its value', () => {
    const falsch = zahlen.filter(({ zeile, zitat, wert, einheit }) => {
      const gelesen = readZahlen(zitat)
      const mal = einheit === 'EUR' && gelesen[0]?.einheit === undefined ? [1, 1000, 1_000_000] : [1]
      return (
        !zeilen[zeile - 1]?.includes(zitat) ||
        gelesen.length !== 1 ||
        !mal.some((faktor) => Math.abs((gelesen[0]?.wert ?? 0) * faktor - wert) < 1e-6)
      )
    })
    expect(falsch).toEqual([])
    expect(anzahl).toBe(zahlen.length)
  })

  test('is what was found before', async () => {
    const rows = zahlen.map(
      ({ zeile, zitat, id, gruppe, merkmal, art, jahr, stichtag, zeitraum, wert, einheit }) =>
        [
          zeile,
          zitat,
          id,
          gruppe,
          merkmal,
          art,
          stichtag ?? jahr,
          stichtag ? undefined : zeitraum,
          wert,
          einheit,
        ]
          .map((feld) => feld ?? '')
          .join('\t'),
    )
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot(
      `../fixtures/kennzahlen/${basename(datei, '.txt')}.tsv`,
    )
  })
})

/** A plan of 2025 with one paragraph; what is found in it as `id gruppe wert jahr art`. */
function readSentence(text: string): string[] {
  const plan = `# Arbeitsmarkt- und Integrationsprogramm 2025\n\n## 1 Lage\n\n${text}\n`
  const { zahlen } = importFigures('x-2025.txt', new TextEncoder().encode(plan))
  return zahlen.map(({ id, gruppe, wert, jahr, stichtag, art }) =>
    [id, gruppe, wert, stichtag ?? jahr, art].filter((feld) => feld !== undefined).join(' '),
  )
}

describe('in running text', () => {
  test.each<[string, string[]]>([
    [
      'Im September 2024 waren 51,5 % der arbeitslosen Leistungsberechtigten Männer und 48,5 % Frauen.',
      ['arbeitslose-anteil maenner 51.5 2024-09 ist', 'arbeitslose-anteil frauen 48.5 2024-09 ist'],
    ],
    [
      'Die Zahl der Langzeitleistungsbeziehenden ist von 7.660 in 2023 auf 7.180 in 2024 zurückgegangen.',
      ['lzb 7660 2023 ist', 'lzb 7180 2024 ist'],
    ],
    [
      'Für 2025 planen wir 120 Eintritte in die Förderung der beruflichen Weiterbildung.',
      ['eintritte-fbw 120 2025 plan'],
    ],
    [
      'Dem Jobcenter werden 2025 voraussichtlich 6,8 Mio. EUR für das Verwaltungsbudget zur Verfügung gestellt.',
      ['verwaltungsbudget 6800000 2025 erwartung'],
    ],
    ['Im Oktober 2024 bezogen 627 Alleinerziehende Leistungen.', ['elb alleinerziehende 627 2024-10 ist']],
    ['Der Integrationskurs dauert 600 Unterrichtseinheiten.', []],
    ['Das Jobcenter besteht seit dem 01.01.2005 nach § 44b SGB II.', []],
  ])('%s', (text, erwartet) => {
    expect(readSentence(text)).toEqual(erwartet)
  })

  test('a number with a unit that nothing explains is a finding, not a figure', () => {
    const text =
      '# Arbeitsmarkt- und Integrationsprogramm 2025\n\n## 1 Haus\n\nDer Umbau kostet 12.000 Euro.\n'
    const { bericht } = importPlan(readText('x-2025.txt', new TextEncoder().encode(text)), {
      bekannteJobcenter: [],
      andereTexte: [],
    })
    expect(bericht.kennzahlen).toBe(0)
    expect(bericht.befunde).toContainEqual(
      expect.objectContaining({
        zeile: 5,
        regel: 'zahl-unklar',
        meldung: expect.stringContaining('12.000 Euro'),
      }),
    )
  })
})

describe('a doubt about what was read', () => {
  const doubtsOf = (text: string) =>
    importPlan(readText('x-2025.txt', new TextEncoder().encode(text)), {
      bekannteJobcenter: [],
      andereTexte: [],
    })
      .bericht.befunde.filter(({ regel }) => regel === 'mehrdeutig' || regel === 'ist-im-planjahr')
      .map(({ zeile, regel }) => `${zeile} ${regel}`)

  test('measured in a year that is not over, unless the sentence says so', () => {
    const text = (satz: string) => `# Arbeitsmarkt- und Integrationsprogramm 2025\n\n## 1 Lage\n\n${satz}\n`
    expect(
      doubtsOf(text('In 2025 wird vieles besser. Die Zahl der Bedarfsgemeinschaften stieg um 4 %.')),
    ).toEqual(['5 ist-im-planjahr'])
    expect(doubtsOf(text('In 2025 stieg die Zahl der Bedarfsgemeinschaften bisher um 4 %.'))).toEqual([])
  })

  test('a share that the table denies', () => {
    const text = (wert: string) =>
      `# Arbeitsmarkt- und Integrationsprogramm 2025\n\n## 1 Ziele\n\nDas Ziel für 2025 ist eine Integrationsquote von ${wert} %.\n\nDie Werte:\n\nKennzahl\tIst 2024\tPlan 2025\nIntegrationsquote\t20,0 %\t16,6 %\nweiblich\t17,0 %\t18,0 %\n\nEnde.\n`
    expect(doubtsOf(text('16,4'))).toEqual(['5 mehrdeutig'])
    expect(doubtsOf(text('16,6'))).toEqual([])
  })
})

describe('in tables', () => {
  const figuresOf = (table: string) => {
    const plan = `# Arbeitsmarkt- und Integrationsprogramm 2025\n\n## 1 Zahlen\n\nDie Werte:\n\n${table}\n\nEnde.\n`
    return importFigures('x-2025.txt', new TextEncoder().encode(plan)).zahlen.map(
      ({ id, gruppe, wert, jahr, stichtag, art }) =>
        [id, gruppe, wert, stichtag ?? jahr, art].filter((feld) => feld !== undefined).join(' '),
    )
  }

  test('rows name concept and group, columns time and kind, and a change is about the newest year', () => {
    expect(
      figuresOf(
        'Kennzahl\tIst 2024\tPlan 2025\tVeränderung in %\nIntegrationsquote\t20,0\t21,0\t5,0\nweiblich\t17,0\t18,0\t5,9',
      ),
    ).toEqual([
      'integrationsquote 20 2024 ist',
      'integrationsquote 21 2025 plan',
      'integrationsquote-veraenderung 5 2025 plan',
      'integrationsquote frauen 17 2024 ist',
      'integrationsquote frauen 18 2025 plan',
      'integrationsquote-veraenderung frauen 5.9 2025 plan',
    ])
  })

  test('instruments are counted in entries and paid in euros, thousands of them where the header says so', () => {
    expect(
      figuresOf(
        'Instrument\tEintritte 2025\tin T€\t%\nFbW\t160\t1.040\t40,0\nEGZ\t60\t1.560\t60,0\nGesamt\t220\t2.600\t100,0',
      ),
    ).toEqual(
      expect.arrayContaining([
        'eintritte-fbw 160 2025 plan',
        'ausgaben-fbw 1040000 2025 plan',
        'ausgaben-fbw-anteil 40 2025 plan',
        'eintritte 220 2025 plan',
        'ausgaben 2600000 2025 plan',
      ]),
    )
  })
})
