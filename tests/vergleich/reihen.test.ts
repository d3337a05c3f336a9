import { describe, expect, test } from 'vitest'
import { readAuswahl } from '../../src/vergleich/auswahl.ts'
import { toBilddaten } from '../../src/vergleich/bilddaten.ts'
import type { Vergleichsdatei, Vergleichswert } from '../../src/vergleich/datei.ts'
import { isZeitreihe, orderJobcenter, pickReihen, reihenOf } from '../../src/vergleich/reihen.ts'
import { nameReihen, spanneOf, summarize, unterschiedeOf } from '../../src/vergleich/worte.ts'

const wert = (
  jobcenter: string,
  jahr: number,
  art: 'ist' | 'plan',
  zahl: number,
  angabe = `${art} ${jahr}`,
) =>
  ({
    jobcenter,
    jahr,
    gemessen: art === 'ist',
    wert: zahl,
    text: `${zahl} %`,
    angabe,
    belege: [{ text: `${zahl} %`, name: angabe, adresse: `/plaene/${jobcenter}/#z1` }],
  }) satisfies Vergleichswert

const datei = (groesse: string, werte: Vergleichswert[], name = groesse): Vergleichsdatei => ({
  groesse,
  name,
  mass: 'in Prozent',
  hinweise: [],
  werte,
})

const alles = readAuswahl(new URLSearchParams('kennzahl=quote'))
const namen = new Map([
  ['a', 'Jobcenter A-Stadt'],
  ['b', 'Jobcenter B-Land'],
])

describe('a choice in an address', () => {
  test('is read with everything that is repeated, and each only once', () => {
    const parameter = new URLSearchParams(
      'kennzahl=elb&kennzahl=lzb&kennzahl=&jobcenter=b&jobcenter=a&jobcenter=b&jahr=2024&jahr=heute&art=ist&fremd=1',
    )
    expect(readAuswahl(parameter)).toEqual({
      groessen: ['elb', 'lzb'],
      jobcenter: ['b', 'a'],
      jahre: [2024],
      art: 'ist',
    })
  })

  test.each(['', 'art=', 'art=ist&art=plan', 'art=beides'])('names no kind with „%s“', (text) => {
    expect(readAuswahl(new URLSearchParams(text))).not.toHaveProperty('art')
  })
})

describe('rows', () => {
  const gemischt = datei('quote', [
    wert('a', 2024, 'plan', 16),
    wert('b', 2024, 'ist', 15),
    wert('a', 2023, 'ist', 14),
    wert('a', 2024, 'ist', 17),
  ])

  test('hold what was measured apart from what was planned, the plan first', () => {
    const reihen = reihenOf([gemischt], alles)
    expect(reihen.map(({ jahr, gemessen, werte }) => [jahr, gemessen, [...werte.keys()]])).toEqual([
      [2023, true, ['a']],
      [2024, false, ['a']],
      [2024, true, ['b', 'a']],
    ])
  })

  test('follow the choice of Jobcenter, years and kind', () => {
    const auswahl = readAuswahl(new URLSearchParams('jobcenter=a&jahr=2024&art=ist'))
    expect(reihenOf([gemischt], auswahl).map(({ werte }) => [...werte.values()])).toEqual([
      [wert('a', 2024, 'ist', 17)],
    ])
  })

  test('of several Jobcenter go before others when a chart has room for four', () => {
    const viele = datei('quote', [
      ...[2019, 2020].flatMap((jahr) => [wert('a', jahr, 'ist', 1), wert('b', jahr, 'ist', 2)]),
      ...[2021, 2022, 2023].map((jahr) => wert('a', jahr, 'ist', 3)),
      wert('a', 2024, 'plan', 4),
    ])
    expect(pickReihen(reihenOf([viele], alles)).map(({ jahr }) => jahr)).toEqual([2019, 2020, 2023, 2024])
  })

  test('order Jobcenter by the row that most have, the largest first, those that lack in it last', () => {
    const quoten = datei('quote', [
      wert('a', 2023, 'ist', 1),
      wert('b', 2023, 'ist', 2),
      wert('y', 2024, 'ist', 50),
      wert('x', 2024, 'plan', 99),
    ])
    expect(orderJobcenter(reihenOf([quoten], alles))).toEqual(['b', 'a', 'x', 'y'])
  })
})

describe('the years of one size', () => {
  const jahre = datei(
    'quote',
    [2019, 2020, 2022].map((jahr, n) => wert('a', jahr, 'ist', n)),
  )

  test('are a line, with a gap for a year that has no value', () => {
    const reihen = reihenOf([jahre], alles)
    expect(isZeitreihe(reihen)).toBe(true)
    expect(pickReihen(reihen)).toHaveLength(3)
    expect(toBilddaten(reihen, namen)).toEqual({
      kategorien: ['2019', '2020', '2021', '2022'],
      reihen: [{ name: 'A-Stadt', werte: [0, 1, null, 2], texte: ['0 %', '1 %', '', '2 %'] }],
    })
  })

  test('are none where planned stand beside measured ones', () => {
    const gemischt = datei('quote', [...jahre.werte, wert('a', 2023, 'plan', 4)])
    expect(isZeitreihe(reihenOf([gemischt], alles))).toBe(false)
  })
})

describe('what is said of rows', () => {
  const frauen = datei(
    'q.frauen',
    [wert('a', 2024, 'plan', 12, 'Plan 2024'), wert('b', 2024, 'plan', 14, 'Plan 2024 (JFW)')],
    'Quote: Frauen',
  )
  const maenner = { ...frauen, groesse: 'q.maenner', name: 'Quote: Männer' }
  const reihen = reihenOf([frauen, maenner], alles)

  test('what they have in common is their title, the rest the name of each', () => {
    const { titel, zeit, nameOf } = nameReihen(reihen)
    expect([titel, zeit, reihen.map(nameOf)]).toEqual([
      'Quote: Frauen und Männer',
      '2024 geplant oder erwartet',
      ['Frauen', 'Männer'],
    ])
  })

  test('a whole beside a group is called alle', () => {
    const alle = { ...frauen, groesse: 'q', name: 'Quote' }
    expect(nameReihen(reihenOf([alle, frauen], alles)).titel).toBe('Quote: alle und Frauen')
  })

  test('kinds and times that differ are named once for all sizes that differ alike', () => {
    expect(unterschiedeOf(reihen, namen)).toEqual([
      'Plan 2024: Jobcenter A-Stadt',
      'Plan 2024 (JFW): Jobcenter B-Land',
    ])
  })

  test('and with the size where only one of them differs', () => {
    const gleich = { ...maenner, werte: maenner.werte.map((eins) => ({ ...eins, angabe: 'Plan 2024' })) }
    expect(unterschiedeOf(reihenOf([frauen, gleich], alles), namen)).toEqual([
      'Frauen: Plan 2024: Jobcenter A-Stadt',
      'Frauen: Plan 2024 (JFW): Jobcenter B-Land',
    ])
  })

  test('smallest and largest value, and who has none', () => {
    const [reihe] = reihen
    if (!reihe) throw new Error('There is no row.')
    expect(spanneOf(reihe, namen)).toBe(
      'Die Werte reichen von 12 % (Jobcenter A-Stadt) bis 14 % (Jobcenter B-Land).',
    )
    expect(summarize(reihen, ['Jobcenter C'])).toBe(
      'Quote: Frauen und Männer. Werte von 2 Jobcentern. Ohne Wert: Jobcenter C.',
    )
    expect(summarize([], [])).toBe('Zu dieser Auswahl nennt kein Plan einen Wert.')
  })
})
