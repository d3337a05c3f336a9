import { describe, expect, test } from 'vitest'
import { blattAdresse, eintraegeJeBlatt, pickBlaetter, splitBlaetter } from '../../src/domain/blaetter.ts'

const itself = (zahl: number) => zahl

describe('the pages of a list', () => {
  test('hold what fits, in its order', () => {
    expect(splitBlaetter([4, 6, 1, 9, 5, 5], itself, 10)).toEqual([
      [4, 6],
      [1, 9],
      [5, 5],
    ])
  })

  test('never tear what belongs together, even where it is too much for a page', () => {
    expect(splitBlaetter([3, 25, 3, 3], itself, 10)).toEqual([[3], [25], [3, 3]])
    expect(splitBlaetter([25], itself, 10)).toEqual([[25]])
  })

  test('are one where all fits, and where there is nothing', () => {
    expect(splitBlaetter([eintraegeJeBlatt - 1, 1], itself)).toHaveLength(1)
    expect(splitBlaetter([eintraegeJeBlatt, 1], itself)).toHaveLength(2)
    expect(splitBlaetter([], itself)).toEqual([[]])
  })

  test('lose nothing and hold nothing twice, whatever the entries', () => {
    const posten = Array.from({ length: 400 }, (_, i) => ({ i, umfang: (i * 7919) % 41 }))
    const blaetter = splitBlaetter(posten, ({ umfang }) => umfang)
    expect(blaetter.flat()).toEqual(posten)
    const summen = blaetter.map((blatt) => blatt.reduce((summe, { umfang }) => summe + umfang, 0))
    expect(Math.max(...summen)).toBeLessThanOrEqual(eintraegeJeBlatt)
    expect(Math.min(...summen.slice(0, -1))).toBeGreaterThan(eintraegeJeBlatt - 41)
  })
})

test('the first page has the address of the list, the others their number below it', () => {
  expect([1, 2, 13].map((nummer) => blattAdresse('/glossar/elb/', nummer))).toEqual([
    '/glossar/elb/',
    '/glossar/elb/2/',
    '/glossar/elb/13/',
  ])
})

describe('the links to other pages', () => {
  test('are all of them as long as they are few', () => {
    expect(pickBlaetter(3, 7)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(pickBlaetter(1, 30)).toHaveLength(30)
  })

  test.each([31, 90, 400, 1000])('are few of %i pages, and each page is at most two links away', (anzahl) => {
    for (const nummer of [1, 2, Math.ceil(anzahl / 2), anzahl]) {
      const erste = pickBlaetter(nummer, anzahl)
      expect(erste).toEqual(expect.arrayContaining([1, nummer, anzahl]))
      expect(erste.length).toBeLessThanOrEqual(100)
      const zweite = new Set(erste.flatMap((eine) => pickBlaetter(eine, anzahl)))
      expect(zweite.size).toBe(anzahl)
    }
  })
})
