import { describe, expect, test } from 'vitest'
import { beschreibe } from '../../src/domain/kennzahlen.ts'
import type { Planzahl } from '../../src/domain/planzahlen.ts'
import {
  isNachUmschichtung,
  isRechenpaar,
  massstabOfUmrechnung,
  rechneUm,
  umrechnung,
  umrechnungIds,
} from '../../src/domain/umrechnung.ts'

const zahl = (rest: Partial<Planzahl>): Planzahl => ({
  id: 'elb',
  wert: 100,
  einheit: 'Personen',
  genauigkeit: 'genau',
  stellen: 0,
  jahr: 2024,
  art: 'plan',
  zeile: 1,
  zitat: '100',
  anker: 'z1-0',
  ...rest,
})

const proKopf = umrechnung('eingliederungstitel-je-elb')
const jeStelle = umrechnung('elb-je-stelle')
const anteil = umrechnung('umschichtung-je-eingliederungstitel')

describe('two figures are divided', () => {
  const faelle: [string, boolean, typeof proKopf, Partial<Planzahl>, Partial<Planzahl>][] = [
    ['of the same year', true, proKopf, { jahr: 2024 }, { jahr: 2024 }],
    ['money by the people of the year before', true, proKopf, { jahr: 2024 }, { jahr: 2023, art: 'ist' }],
    ['money by people of two years before', false, proKopf, { jahr: 2024 }, { jahr: 2022, art: 'ist' }],
    ['money by people of the year after', false, proKopf, { jahr: 2023 }, { jahr: 2024 }],
    ['the people of the year before by places of staff', true, jeStelle, { jahr: 2023 }, { jahr: 2024 }],
    ['people by the places of the year before', false, jeStelle, { jahr: 2024 }, { jahr: 2023 }],
    ['money by money of the year before', false, anteil, { jahr: 2024 }, { jahr: 2023 }],
    ['what was spent by people who were only expected', false, proKopf, { art: 'ist' }, { art: 'plan' }],
    ['what was spent by people who were counted', true, proKopf, { art: 'ist' }, { art: 'ist' }],
    ['by a limit', false, proKopf, {}, { genauigkeit: 'mindestens' }],
    ['by about so many', true, proKopf, {}, { genauigkeit: 'ca.' }],
    ['by nothing', false, proKopf, {}, { wert: 0 }],
  ]
  test.each(faelle)('%s: %s', (_, erlaubt, form, zaehler, nenner) => {
    expect(isRechenpaar(form, zahl(zaehler), zahl(nenner))).toBe(erlaubt)
  })

  test('and rounded to whole Euro, else to tenths', () => {
    expect(rechneUm(proKopf, zahl({ wert: 4_706_577 }), zahl({ wert: 4480 }))).toBe(1051)
    expect(rechneUm(jeStelle, zahl({ wert: 4560 }), zahl({ wert: 115 }))).toBe(39.7)
    expect(rechneUm(anteil, zahl({ wert: 2_421_392 }), zahl({ wert: 7_245_607 }))).toBe(33.4)
  })
})

test.each(umrechnungIds)('%s has a unit that follows from its two figures', (id) => {
  const { zaehler, nenner, einheit } = umrechnung(id)
  const einheiten = new Map([
    ['EUR/Personen', 'EUR'],
    ['Personen/VZÄ', 'Personen je Stelle'],
    ['EUR/EUR', 'Prozent'],
  ])
  expect(einheit).toBe(einheiten.get(`${beschreibe(zaehler).einheit}/${beschreibe(nenner).einheit}`))
})

test('money for each person goes with other such money, and with no share or place of staff', () => {
  const massstab = massstabOfUmrechnung
  expect(massstab('verwaltungsbudget-je-elb')).toBe(massstab('eingliederungstitel-je-elb'))
  expect(massstab('elb-je-stelle')).toBe(massstab('elb-je-stelle-leistung'))
  expect(massstab('elb-je-stelle')).not.toBe(massstab('eingliederungstitel-je-elb'))
  expect(massstab('umschichtung-je-eingliederungstitel')).not.toBe(massstab('eingliederungstitel-je-elb'))
})

test('a budget that is given away to the last Euro beside a planned transfer is what is left after it', () => {
  const of = (id: Planzahl['id'], wert: number): Planzahl => ({ ...zahl({}), id, wert, jahr: 2024 })
  const titel = of('eingliederungstitel', 2_970_357)
  const teile = [of('vorbindungen', 1_632_294), of('neubewilligungen', 1_338_063)]
  expect(isNachUmschichtung(titel, [titel, ...teile, of('umschichtung', 1_793_645)])).toBe(true)
  expect(isNachUmschichtung(titel, [titel, ...teile])).toBe(false)
  expect(isNachUmschichtung(of('eingliederungstitel', 4_764_002), [...teile, of('umschichtung', 1)])).toBe(
    false,
  )
})
