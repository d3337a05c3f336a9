import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  createSieb,
  findBlaetter,
  findNachbarblaetter,
  type Verzeichnis,
} from '../../src/search/verzeichnis.ts'
import { type Eintrag, lookUp, readBlatt, stufen, writeBlaetter } from '../../src/search/woerterbuch.ts'
import { passung, schluessel } from '../../src/search/wortform.ts'

const wort = fc.stringMatching(/^\p{L}[\p{L}\p{N}]{0,50}$/u).filter((text) => schluessel(text) !== '')

const funde = fc
  .uniqueArray(fc.record({ nummer: fc.nat(100_000), stufe: fc.integer({ min: 1, max: stufen }) }), {
    selector: ({ nummer }) => nummer,
    maxLength: 50,
  })
  .map((eigene) => eigene.sort((a, b) => a.nummer - b.nummer))

const woerterbuch = fc.uniqueArray(fc.record({ wort, funde }), {
  selector: (eintrag) => schluessel(eintrag.wort),
  maxLength: 200,
})

const byKey = (a: Eintrag, b: Eintrag) => (schluessel(a.wort) < schluessel(b.wort) ? -1 : 1)

test('words and the passages that hold them are read back as they were written', () => {
  fc.assert(
    fc.property(woerterbuch, (eintraege) => {
      const gelesen = writeBlaetter(eintraege).flatMap(({ text }) => readBlatt(text))
      expect(gelesen).toEqual(eintraege.toSorted(byKey))
    }),
  )
})

const viele = fc.uniqueArray(fc.record({ wort, funde }), {
  selector: (eintrag) => schluessel(eintrag.wort),
  minLength: 1,
  maxLength: 60,
})

test('every inflection and compound of a word is on a sheet that is looked at, however the sheets are cut', () => {
  fc.assert(
    fc.property(viele, wort, fc.integer({ min: 8, max: 20 }), (eintraege, gesucht, jeBlatt) => {
      const sorted = eintraege.toSorted(byKey)
      const blaetter = Array.from({ length: Math.ceil(sorted.length / jeBlatt) }, (_, i) =>
        sorted.slice(i * jeBlatt, (i + 1) * jeBlatt),
      )
      const anfaenge = blaetter.map(([erster]) => schluessel(erster?.wort ?? ''))
      const gelesen = findBlaetter(gesucht, verzeichnisOf(anfaenge)).flatMap(
        (nummer) => blaetter[nummer] ?? [],
      )
      expect(lookUp(gesucht, gelesen).map(({ eintrag }) => eintrag.wort)).toEqual(
        sorted.filter((eintrag) => passung(gesucht, eintrag.wort) > 0).map((eintrag) => eintrag.wort),
      )
    }),
  )
})

const verzeichnisOf = (anfaenge: string[]): Verzeichnis => ({
  format: 1,
  ordner: '',
  anfaenge,
  plaene: [],
  anzahl: 0,
  zusammenfassungen: [],
  themen: [],
})

test('sheets are found by the beginning of a word, near ones by its first letters', () => {
  const verzeichnis = verzeichnisOf(['1335', 'arbeit', 'arbeitsmarkt', 'budget', 'kunde'])
  expect(findBlaetter('Arbeiten', verzeichnis)).toEqual([0, 1, 2])
  expect(findBlaetter('AGH', verzeichnis)).toEqual([0])
  expect(findBlaetter('Zweck', verzeichnis)).toEqual([4])
  expect(findNachbarblaetter('Arbiet', verzeichnis)).toEqual([0, 1, 2])
})

test('a word is known by its inflections, or as the beginning of a longer one', () => {
  const bekannte = ['Gutscheine', 'Bildungsgutschein', 'Gut'].map((eins) => ({ wort: eins, funde: [] }))
  const known = (gesucht: string) =>
    lookUp(gesucht, bekannte).map(({ eintrag, wert }) => [eintrag.wort, wert])
  expect(known('Gutschein')).toEqual([['Gutscheine', 0.95]])
  expect(known('Bildung')).toEqual([['Bildungsgutschein', 0.6]])
  expect(known('Gutsverwalter')).toEqual([])
})

test('a filter lets the passages of some plans through', () => {
  const plaene = [
    { ab: 0, jobcenter: 'ilm-kreis', jahr: '2024', land: 'TH' },
    { ab: 3, jobcenter: 'ilm-kreis', jahr: '2025', land: 'TH' },
    { ab: 5, jobcenter: 'kreis-kleve', jahr: '2025', land: 'NW' },
  ]
  const through = (filter: Record<string, string[]>) => [0, 2, 3, 4, 5, 9].filter(createSieb(filter, plaene))
  expect(through({})).toEqual([0, 2, 3, 4, 5, 9])
  expect(through({ jobcenter: ['ilm-kreis'], jahr: ['2025'] })).toEqual([3, 4])
  expect(through({ land: ['NW', 'TH'], jahr: ['2025'] })).toEqual([3, 4, 5, 9])
})
