import { describe, expect, test } from 'vitest'
import { writeCsv } from '../../src/daten/csv.ts'
import { plainNumber, toDatentabelle } from '../../src/daten/tabelle.ts'
import { readZahlen } from '../../src/domain/zahlen.ts'
import { readBestand } from './read-bestand.ts'
import { readRows } from './read-csv.ts'

const leer = { nummer: 1, beschriftung: '', abschnitt: '', zahlen: '', spalten: '', zeilen: '', zeile: 1 }
const headOf = (...kopf: string[][]) => toDatentabelle({ ...leer, kopf, rumpf: [kopf[0] ?? []] }).kopf

test.each([
  ['1.234', '1234'],
  ['12.953.683', '12953683'],
  ['-1.434.536', '-1434536'],
  ['−2,30', '-2,30'],
  ['– 303', '-303'],
  ['+6,3', '+6,3'],
  ['22,0', '22,0'],
  ['16,7 %', '16,7 %'],
  ['12.226.582 €', '12.226.582 €'],
  ['1.200,-', '1.200,-'],
  ['3.12', '3.12'],
  ['0157', '0157'],
  ['–', '–'],
  ['12,6 % 536', '12,6 % 536'],
])('a cell „%s“ becomes „%s“', (zelle, erwartet) => {
  expect(plainNumber(zelle)).toBe(erwartet)
})

describe('one header row', () => {
  test('a title over several columns stands before theirs', () => {
    const kopf = headOf(['', 'Anzahl', 'Alter', ''], ['', '', 'unter 25', 'ab 25'])
    expect(kopf).toEqual(['Spalte 1', 'Anzahl', 'Alter | unter 25', 'Alter | ab 25'])
  })

  test('a title over several rows is no title of the column beside it', () => {
    const kopf = headOf(['', 'Jahr', 'Alter'], ['x', '', 'unter 25'], ['', 'Ende', ''])
    expect(kopf).toEqual(['x', 'Jahr | Ende', 'Alter | unter 25'])
  })

  test('every column has a name of its own, also where none is printed', () => {
    expect(headOf(['', '2023', '2023'])).toEqual(['Spalte 1', '2023', '2023 (Spalte 3)'])
    expect(toDatentabelle({ ...leer, kopf: [], rumpf: [['a', '1']] }).kopf).toEqual(['Spalte 1', 'Spalte 2'])
  })
})

const tabellen = readBestand().plaene.flatMap(({ id, tabellen: eigene }) =>
  eigene.map((tabelle) => ({ name: `${id}, ${tabelle.nummer}`, tabelle })),
)

describe.each(tabellen)('table $name', ({ tabelle }) => {
  const { kopf, rumpf } = toDatentabelle(tabelle)

  test('has as many rows as printed, and no number has changed', () => {
    expect(rumpf).toHaveLength(tabelle.rumpf.length)
    for (const [y, zeile] of tabelle.rumpf.entries())
      for (const [x, zelle] of zeile.entries())
        expect(readZahlen(rumpf[y]?.[x] ?? '')).toEqual(readZahlen(zelle))
  })

  test('keeps every printed title and gives no name twice', () => {
    const titel = tabelle.kopf.flat().filter((text) => text !== '')
    expect(titel.filter((text) => !kopf.some((name) => name.includes(text)))).toEqual([])
    expect(new Set(kopf).size).toBe(kopf.length)
  })

  test('is read back by another program cell by cell', () => {
    expect(readRows(writeCsv([kopf, ...rumpf]))).toEqual([kopf, ...rumpf])
  })
})
