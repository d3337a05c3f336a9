import { describe, expect, test } from 'vitest'
import { falsches, rechneText } from './fall.ts'

/** Sentences of plans, each with a number that makes it wrong. */
const saetze: [string, string, string][] = [
  [
    'Bei den Bedarfsgemeinschaften verzeichnen wir im selben Zeitraum einen Anstieg von 3.210 auf 3.402, also um 6,0 Prozent.',
    '6,0',
    '4,2',
  ],
  [
    'Zwar ist der Bestand der Langzeitleistungsbeziehenden von jahresdurchschnittlich 2.905 auf voraussichtlich 2.818 Personen gesunken (-3,0 %).',
    '-3,0',
    '-3,9',
  ],
  ['Der Krankenstand ist um 0,9 Prozentpunkte gesunken (von 9,1 auf 8,2 %).', '0,9', '1,9'],
  [
    'Der Anteil hat sich von 38,8 auf 43,5 Prozent erhöht, das entspricht einem Plus von 4,7 Prozentpunkten.',
    '4,7',
    '7,4',
  ],
  [
    'Ende Oktober 2022 betreuten wir 4.745 eLb und damit 356 Personen mehr als vor Jahresfrist (Oktober 2021: 4.389), ein Zuwachs von 8,1 Prozent.',
    '356',
    '365',
  ],
  [
    'Das sind 380 Tsd. Euro weniger als die 6,24 Mio. € des Jahres 2022, ein Verlust von 6,1 Prozent.',
    '6,1',
    '9,1',
  ],
  ['Die Zahl ist um 150 auf 1.650 gestiegen, das entspricht einem Plus von 10,0 Prozent.', '10,0', '15,0'],
  [
    'Im Oktober 2022 waren 3.912 Personen arbeitslos, 68 Prozent von ihnen – 2.660 – bei uns im Rechtskreis SGB II.',
    '68',
    '86',
  ],
  ['5.474 der 10.432 eLb sind Frauen (52,5 %).', '52,5', '55,2'],
  ['604 Menschen sind vor dem Krieg geflohen, 417 davon Frauen (69,0 %).', '69,0', '60,9'],
  ['Von den verbleibenden 4,71 Mio. € sind 2.240 T€ – 47,6 Prozent – gebunden.', '47,6', '46,7'],
  [
    'Wir erzielen 750 Integrationen bei 4.560 erwerbsfähigen Leistungsberechtigten (ELB). Die damit erzielte Integrationsquote beträgt 16,4 %.',
    '16,4',
    '14,6',
  ],
  ['Bis September zählten wir 752 Integrationen, davon 306 von Frauen und 446 von Männern.', '752', '742'],
  ['Insgesamt sind 86 % der Beschäftigten weiblich und 14 % männlich.', '14', '16'],
  [
    'Im Dezember waren 4.386 Menschen arbeitslos. Davon entfielen 1.404 auf das SGB III und 2.982 auf das SGB II.',
    '4.386',
    '4.836',
  ],
  [
    'Insgesamt nutzen wir 380 Maßnahmen. Sie gliedern sich in 205 aus dem Programm, 129 Einschaltungen Dritter und 46 kommunale Leistungen.',
    '380',
    '308',
  ],
  [
    'Eingliederungstitel: 7.598.397 €\n\nDer Umschichtungsbetrag beträgt 1.129.468 €. Im Eingliederungstitel stehen damit netto 6.468.929 € zur Verfügung.',
    '6.468.929',
    '6.486.929',
  ],
  [
    'Es sind 118 Vollzeitäquivalente, in der Vermittlung 96,5 Vollzeitäquivalente und im Stab 14,0 Vollzeitäquivalente, insgesamt somit 228,5 VZÄ.',
    '228,5',
    '229,5',
  ],
  [
    'Plan 2025:\n\n- Maßnahmen: 410 Plätze, 2.480 Tsd. Euro\n- AVGS: 620 Eintritte (1.410 Tsd. Euro)\n- AGH: 240 Plätze, 575 Tsd. Euro (davon 1,80 Euro je Stunde)\n\nSumme: 4.465 Tsd. Euro',
    '4.465',
    '4.645',
  ],
]

describe.each(saetze)('„%s“', (satz, richtig, falsch) => {
  test('holds', () => {
    expect(rechneText(satz).length).toBeGreaterThan(0)
    expect(falsches(satz)).toEqual([])
  })

  test(`does not with ${falsch}`, () => {
    expect(falsches(satz.replace(richtig, falsch))).toHaveLength(1)
  })
})

test('two digits in changed order give away that one fact is stated twice', () => {
  const text =
    'Beim langfristigen Leistungsbezug streben wir einen Rückgang auf 2.745 Personen an.\n\nWir wollen das Niveau von 2.754 Langzeitleistungsbeziehenden erreichen.'
  expect(falsches(text)).toEqual([expect.stringContaining('2.745 Personen (Zeile 1)')])
  expect(falsches(text.replace('wollen', 'wollen 2019'))).toEqual([])
})

test('a sentence that a page breaks is read as one, and its numbers have their own lines', () => {
  const text =
    'Bei den Bedarfsgemeinschaften verzeichnen wir im selben Zeitraum\neinen Anstieg von 3.210 auf 3.402, also um 4,2 Prozent.'
  expect(rechneText(text).map(({ zeilen, stimmt }) => [zeilen, stimmt])).toEqual([[[2], false]])
})
