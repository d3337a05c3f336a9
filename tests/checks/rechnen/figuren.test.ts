import { expect, test } from 'vitest'
import type { Kennzahl } from '../../../src/domain/plan.ts'
import { falsches, rechneText } from './fall.ts'

type Angaben = Partial<Omit<Kennzahl, 'beleg'>> & Pick<Kennzahl, 'id' | 'wert'>

/** A text with one figure in each line. */
function textOf(figuren: [Angaben, string][]): [string, Kennzahl[]] {
  const kennzahlen = figuren.map(([angaben, zitat], i): Kennzahl => {
    const ohneAngabe = { jahr: 2024, art: 'plan' } as const
    return { ...ohneAngabe, ...angaben, beleg: { zeile: 2 * i + 1, zitat } }
  })
  return [figuren.map(([, zitat]) => `Text mit ${zitat} dazu.`).join('\n\n'), kennzahlen]
}

const elb = { id: 'elb', jahr: 2023, art: 'ist', zeitraum: 'Stand', stichtag: '2023-10' } as const

test.each<[string, [Angaben, string][], string | undefined]>([
  [
    'net budget and what is shifted',
    [
      [{ id: 'eingliederungstitel', wert: 7_598_397 }, '7.598.397 €'],
      [{ id: 'umschichtung', wert: 1_129_468 }, '1.129.468 €'],
      [{ id: 'eingliederungstitel-netto', wert: 6_468_929 }, '6.468.929 €'],
    ],
    undefined,
  ],
  [
    'a slip in the net budget',
    [
      [{ id: 'eingliederungstitel', wert: 7_598_397 }, '7.598.397 €'],
      [{ id: 'umschichtung', wert: 1_129_468 }, '1.129.468 €'],
      [{ id: 'eingliederungstitel-netto', wert: 6_486_929 }, '6.486.929 €'],
    ],
    'Eingliederungsbudget nach Umschichtung, 2024 | 6.486.929 € | 7.598.397 − 1.129.468 = 6.468.929',
  ],
  [
    'the sum of two differences',
    [
      [{ id: 'verwaltungsbudget-differenz', wert: 2_328_830 }, '+ 2.328.830 €'],
      [{ id: 'eingliederungstitel-differenz', wert: -170_579 }, '- 170.579 €'],
      [{ id: 'gesamtbudget-differenz', wert: 2_158_251 }, '2.158.251 €'],
    ],
    undefined,
  ],
  [
    'a total budget with a part that is not stated',
    [
      [{ id: 'verwaltungsbudget', wert: 13_640_000 }, '13.640 T€'],
      [{ id: 'eingliederungstitel', wert: 11_930_000 }, '11.930 T€'],
      [{ id: 'gesamtbudget', wert: 25_599_000 }, '25.599 T€'],
    ],
    undefined,
  ],
  [
    'women and men',
    [
      [{ id: 'integrationen', wert: 1335 }, '1.335'],
      [{ id: 'integrationen', wert: 536, gruppe: 'frauen' }, '536'],
      [{ id: 'integrationen', wert: 799, gruppe: 'maenner' }, '799'],
    ],
    undefined,
  ],
  [
    'women and men who are more than all',
    [
      [{ id: 'integrationen', wert: 1325 }, '1.325'],
      [{ id: 'integrationen', wert: 536, gruppe: 'frauen' }, '536'],
      [{ id: 'integrationen', wert: 799, gruppe: 'maenner' }, '799'],
    ],
    'Integrationen, 2024 | 1.325 | 536 + 799 = 1.335',
  ],
  [
    'a change of all that is not between those of women and men',
    [
      [{ id: 'lzb-veraenderung', wert: 9.8 }, '9,8 %'],
      [{ id: 'lzb-veraenderung', wert: 8.7, gruppe: 'frauen' }, '8,7 %'],
      [{ id: 'lzb-veraenderung', wert: -1.8, gruppe: 'maenner' }, '-1,8 %'],
    ],
    'Langzeitleistungsbeziehende, Veränderung, 2024 | 9,8 % | zwischen 8,7 % (Frauen) und −1,8 % (Männer)',
  ],
  [
    'one fact twice, once about',
    [
      [{ id: 'elb', wert: 4521 }, '4.521'],
      [{ id: 'elb', wert: 4530 }, 'ca. 4.530'],
    ],
    undefined,
  ],
  [
    'one fact with two values',
    [
      [{ id: 'eintritte-agh', wert: 80 }, '80'],
      [{ id: 'eintritte-agh', wert: 75 }, 'ca. 75'],
    ],
    'Arbeitsgelegenheiten (AGH): Eintritte, 2024 | ca. 75 | 80 (Zeile 1)',
  ],
  [
    'values so far apart that they are of different things',
    [
      [{ id: 'eingliederungstitel', wert: 10_871_195 }, '10.871.195 €'],
      [{ id: 'eingliederungstitel', wert: 7_500_000 }, '7,5 Mio. €'],
    ],
    undefined,
  ],
  [
    'three values that something unknown tells apart',
    [
      [{ id: 'stellen', wert: 96.5 }, '96,5'],
      [{ id: 'stellen', wert: 92 }, '92,0'],
      [{ id: 'stellen', wert: 99 }, '99,0'],
    ],
    undefined,
  ],
  [
    'clients of two days of a year',
    [
      [{ id: 'elb', wert: 4521, jahr: 2023, art: 'ist' }, '4.521'],
      [{ id: 'elb', wert: 4383, jahr: 2023, art: 'ist' }, '4.383'],
    ],
    undefined,
  ],
  [
    'a share of a group',
    [
      [{ ...elb, wert: 7903 }, '7.903'],
      [{ ...elb, wert: 4158, gruppe: 'auslaender' }, '4.158'],
      [{ ...elb, id: 'elb-anteil', wert: 52.6, gruppe: 'auslaender' }, '52,6 %'],
    ],
    undefined,
  ],
  [
    'a share of a group with digits in changed order',
    [
      [{ ...elb, wert: 7903 }, '7.903'],
      [{ ...elb, wert: 4158, gruppe: 'auslaender' }, '4.158'],
      [{ ...elb, id: 'elb-anteil', wert: 56.2, gruppe: 'auslaender' }, '56,2 %'],
    ],
    'Erwerbsfähige Leistungsberechtigte, Anteil, Ausländerinnen und Ausländer, 2023 | 56,2 % | 4.158 ÷ 7.903 = 52,6 %',
  ],
])('%s', (_, figuren, erwartet) => {
  const [text, kennzahlen] = textOf(figuren)
  expect(falsches(text, kennzahlen)).toEqual(erwartet ? [erwartet] : [])
})

test('a sentence that leads a table in says what the table says', () => {
  const tabelle = `<Tabelle spalten="plan 2024" zeilen="eintritte | eintritte-fbw | eintritte-egz">

| | Plan 2024 |
| - | -: |
| Gesamt | 869 |
| FbW | 460 |
| EGZ | 409 |

</Tabelle>`
  const text = `Die Planung sieht 458 Förderungen vor.\n\n${tabelle}`
  const kennzahl = (wert: number): Kennzahl => ({
    id: 'eintritte',
    wert,
    jahr: 2024,
    art: 'plan',
    beleg: { zeile: 1, zitat: String(wert) },
  })
  expect(falsches(text, [kennzahl(458)])).toEqual([expect.stringMatching(/ \| 458 \| 869 \(Zeile \d+\)$/u)])
  expect(falsches(text.replace('458', '869'), [kennzahl(869)])).toEqual([])
  expect(rechneText(text.replace('458', '869'), [kennzahl(869)]).length).toBe(2)
})
