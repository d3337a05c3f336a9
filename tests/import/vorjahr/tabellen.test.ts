import { describe, expect, test } from 'vitest'
import { parseMdx } from '../../../src/domain/mdx.ts'
import { readTabellen } from '../../../src/domain/quelltabellen.ts'
import { writeZuordnung } from '../../../src/domain/zuordnung.ts'
import { takeTables } from '../../../src/import/vorjahr/take-tables.ts'

interface Tabelle {
  spalten?: string
  zeilen?: string
  kopf: string
  namen: string[]
}

const mdx = (tabellen: Tabelle[]) =>
  parseMdx(
    tabellen
      .map(({ spalten, zeilen, kopf, namen }) => {
        const attribute = spalten ? ` spalten="${spalten}" zeilen="${zeilen}"` : ''
        const rows = [`| ${kopf} |`, '| - | - | - |', ...namen.map((name) => `| ${name} | 1 | 2 |`)]
        return `## Förderungen\n\n<Tabelle${attribute}>\n${rows.map((row) => `  ${row}`).join('\n')}\n</Tabelle>`
      })
      .join('\n\n'),
  )

const alt: Tabelle = {
  spalten: 'eintritte ist 2023 | eintritte plan 2024',
  zeilen: 'fbw | egz | - | mag',
  kopf: 'Instrument | Ist 2023 | Plan 2024',
  namen: ['Weiterbildung', 'Zuschuss', 'Sonstiges', 'bei einem Arbeitgeber'],
}

/** What is taken over for tables of the next year. */
const take = (alte: Tabelle[], neue: Tabelle[]) =>
  takeTables({ tree: mdx(alte), jahre: 1 }, readTabellen(mdx(neue))).map(
    (eine) => eine && { ...writeZuordnung(eine.zuordnung), neueZeilen: eine.neueZeilen },
  )

const neu: Tabelle = { kopf: 'Instrument | Ist 2024 | Plan 2025', namen: alt.namen }

describe('a table of last year is typed as it was', () => {
  test('a year later, and what was left out stays out', () => {
    expect(take([alt], [neu])).toEqual([
      { zahlen: '', spalten: 'eintritte ist 2024 | eintritte plan 2025', zeilen: alt.zeilen, neueZeilen: [] },
    ])
  })

  test('with rows in another order, some gone and a new one that nobody has decided about', () => {
    const namen = ['Zuschuss', 'Weiterbildung', 'Einstiegsgeld', 'Sonstiges']
    expect(take([alt], [{ ...neu, namen }])).toMatchObject([{ zeilen: 'egz | fbw | - | -', neueZeilen: [2] }])
  })

  test('with the years it prints, also where they are those of last year', () => {
    expect(take([alt], [{ ...neu, kopf: alt.kopf }])).toMatchObject([{ spalten: alt.spalten }])
  })
})

describe('a table is not taken for one of last year', () => {
  test.each([
    ['when its header says something else', { ...neu, kopf: 'Instrument | Ist 2024 | Ansatz 2025' }],
    ['when its years are others', { ...neu, kopf: 'Instrument | Ist 2020 | Plan 2025' }],
    [
      'when most of its rows are others',
      { ...neu, namen: ['Weiterbildung', 'Reha', 'Jugend', 'Miete', 'Personal'] },
    ],
    [
      'when rows of the same name are more than they were',
      { ...neu, namen: [...alt.namen, 'bei einem Arbeitgeber'] },
    ],
  ])('%s', (_, tabelle) => {
    expect(take([alt], [tabelle])).toEqual([undefined])
  })

  test('when there were two like it, or are', () => {
    expect(take([alt, alt], [neu])).toEqual([undefined])
    expect(take([alt], [neu, neu])).toEqual([undefined, undefined])
  })
})
