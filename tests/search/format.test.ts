import { expect, test } from 'vitest'
import { indexformat } from '../../src/search/verzeichnis.ts'
import { readBlatt } from '../../src/search/woerterbuch.ts'
import { buildSuche, planOf } from './sammlung.ts'

test('files of the search have the form that their number says: whoever changes one raises the other', () => {
  const dateien = buildSuche([planOf('ort', '2024', ['Geld und Gelder.', 'Kurse.'], ['geld'])])
  for (const eigene of ['wissen.json', 'kennzahlworte.json']) dateien.delete(eigene)
  // The folder is named by what it holds.
  const feste = [...dateien].map((eine) => eine.map((text) => text.replace(/\b[\da-f]{12}\b/u, 'ordner')))
  expect({ indexformat, dateien: Object.fromEntries(feste) }).toMatchInlineSnapshot(`
    {
      "dateien": {
        "ordner/passagen/0.json": "{"adresse":"/plaene/ort-2024/#a0","titel":"Teil 0","pfad":[],"plan":"Jobcenter ort 2024","redaktion":false,"bloecke":["Geld und Gelder."]}",
        "ordner/passagen/1.json": "{"adresse":"/plaene/ort-2024/#a1","titel":"Teil 1","pfad":[],"plan":"Jobcenter ort 2024","redaktion":false,"bloecke":["Kurse."]}",
        "ordner/themen/geld.json": "[0,1]",
        "ordner/woerter/0.txt": "0Geld 0F
    4er 0F
    0Kurse 1F
    0Teil 0H1H
    0und 0F
    .",
        "orte.json": "{"orte":[],"themen":[]}",
        "verzeichnis.json": "{"format":1,"ordner":"ordner","anfaenge":["geld"],"plaene":[{"ab":0,"jobcenter":"ort","jahr":"2024","land":"Hessen"}],"anzahl":2,"zusammenfassungen":[],"themen":["geld"]}",
      },
      "indexformat": 1,
    }
  `)
})

test('a sheet that is cut off is not taken for a short one', () => {
  expect(() => readBlatt('0Budget 0E')).toThrow()
  expect(() => readBlatt('0Budget 0E\n')).toThrow()
  expect(() => readBlatt('')).toThrow()
  expect(readBlatt('0Budget 0E\n.')).toHaveLength(1)
})
