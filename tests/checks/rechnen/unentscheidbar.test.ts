import { expect, test } from 'vitest'
import { falsches } from './fall.ts'

/** What looks wrong and is not, or what cannot be decided: none of it is a contradiction. */
const tabellen: [string, string][] = [
  [
    'parts that overlap although they are called „davon“',
    `| | Okt. 2023 | Okt. 2022 |
| - | -: | -: |
| **ELB** | **7.903** | **7.684** |
| davon Frauen | 4.238 | 4.278 |
| davon unter 25 | 1.552 | 1.457 |
| davon Alleinerziehende | 1.259 | 1.355 |
| davon Ausländer | 4.158 | 3.926 |
| davon Langzeitleistungsbezieher | 3.758 | 3.873 |`,
  ],
  [
    'overlapping parts of one year',
    `| Merkmal | 2023 |
| - | -: |
| ELB gesamt | 4.000 |
| davon Frauen | 2.000 |
| davon unter 25 Jahre | 500 |
| davon Alleinerziehende | 600 |`,
  ],
  [
    'only the largest parts of a total',
    `| Staatsangehörigkeit | ELB |
| - | -: |
| Syrien | 812 |
| Ukraine | 644 |
| Afghanistan | 301 |
| Gesamt | 2.950 |`,
  ],
  [
    'averages beside sums',
    `| Instrument | Eintritte | Dauer in Monaten | Auslastung | Kosten je Platz |
| - | -: | -: | -: | -: |
| Coaching | 120 | 6 | 81 | 1.250 |
| Werkstatt | 80 | 12 | 94 | 2.400 |
| Sprache | 50 | 9 | 77 | 1.900 |
| Gesamt | 250 | 8,5 | 84 | 1.748 |`,
  ],
  [
    'people of another sex',
    `| | 2023 | 2022 |
| - | -: | -: |
| ELB | 6.003 | 5.980 |
| Frauen | 3.100 | 3.050 |
| Männer | 2.901 | 2.930 |`,
  ],
  [
    'people of unknown training',
    `| | 2023 |
| - | -: |
| Arbeitslose | 3.700 |
| Ohne abgeschlossene Berufsausbildung | 2.300 |
| Mit abgeschlossener Berufsausbildung | 1.100 |`,
  ],
  [
    'averages of a year that are rounded',
    `| | JDW 2022 | JDW 2023 |
| - | -: | -: |
| LZB | 4.521 | 4.480 |
| Frauen | 2.207 | 2.196 |
| Männer | 2.313 | 2.284 |`,
  ],
  [
    'sums of rounded millions',
    `| in Mio. Euro | 2023 | 2024 |
| - | -: | -: |
| Verwaltung | 7,3 | 7,4 |
| Eingliederung | 5,4 | 4,4 |
| Gesamt | 12,8 | 11,7 |`,
  ],
  [
    'amounts rounded to thousands',
    `| | 2023 |
| - | -: |
| Coaching | 1.204.000 |
| Werkstatt | 833.000 |
| Sprache | 411.000 |
| Gesamt | 2.449.000 |`,
  ],
  [
    'rates of a total',
    `| | Schlüssel 2023 | Schlüssel 2024 | Arbeitslosenquote |
| - | -: | -: | -: |
| U25 | 75 | 80 | 3,9 |
| Ü25 | 150 | 148 | 7,4 |
| Gesamt | 128 | 127 | 7,1 |`,
  ],
  [
    'a rate of the average beside clients of one day',
    `| | Dezember 2023 |
| - | -: |
| Integrationsquote | 19,1 |
| Integrationen | 857 |
| Bestand ELB (Stand Dezember) | 4.390 |`,
  ],
  [
    'a change from a value that was only expected',
    `| | Erwartung 2023 | Ziel 2024 |
| - | -: | -: |
| Bestand LZB | 3.786 | 3.601 |
| Veränderung zum Vorjahr | -8,0 % | -2,5 % |`,
  ],
  [
    'a change to a year that is not shown',
    `| | Ziel 2024 | Veränderung ggü. VJ in % |
| - | -: | -: |
| Integrationsquote | 16,0 | -2,5 |
| Bestand LZB | 2.721 | +6,3 |`,
  ],
  [
    'a rate whose change may be percent or points',
    `| | Ist 2023 | Ziel 2024 | Veränderung |
| - | -: | -: | -: |
| Integrationsquote | 20,0 % | 21,0 % | +5,0 % |
| Integrationsquote Frauen | 16,0 % | 17,0 % | +1,0 % |`,
  ],
  [
    'budgets with a part that has no row',
    `| | 2023 | 2024 |
| - | -: | -: |
| Eingliederungstitel | 5.368.734 | 4.706.577 |
| Verwaltungskosten | 7.584.949 | 6.812.570 |
| Gesamtbudget einschließlich Sondermitteln | 13.253.683 | 11.719.147 |`,
  ],
  [
    'a total with a part that is not told',
    `| Instrument | Eintritte |
| - | -: |
| Coaching | 120 |
| Werkstatt | 80 |
| Sprache | k.A. |
| Gesamt | 290 |`,
  ],
  [
    'shares of overlapping parts',
    `| Merkmal | Anteil in % |
| - | -: |
| Frauen | 52,1 |
| unter 25 Jahre | 18,3 |
| Ausländer | 44,0 |
| Gesamt | 100,0 |`,
  ],
  [
    'parts that a dash says are none, and years as rows',
    `| Jahr | ELB | BG | LZB |
| - | -: | -: | -: |
| 2021 | 4.251 | 3.120 | 2.844 |
| 2022 | 4.521 | 3.210 | - |
| 2023 | 4.600 | 3.402 | 2.985 |`,
  ],
  [
    'staff counted twice, as people and as posts',
    `| Bereich | Personen | VZÄ |
| - | -: | -: |
| Leistung | 60 | 52,5 |
| Vermittlung | 54 | 47,3 |
| davon Fallmanagement | 12 | 10,8 |
| Gesamt | 114 | 99,8 |`,
  ],
]

test.each(tabellen)('a table with %s does not contradict itself', (_, tabelle) => {
  expect(falsches(tabelle)).toEqual([])
})

const saetze = [
  'Die Zahl der ELB ist von 4.500 auf 4.700 gestiegen, die der Bedarfsgemeinschaften um 3,2 Prozent.',
  'Die Zahl der ELB stieg von 4.500 auf 4.700 und die der Bedarfsgemeinschaften um 3,2 Prozent.',
  'Die Zahl der Alleinerziehenden stieg von 645 auf 683, das entspricht 15,9 % aller Leistungsberechtigten.',
  'Die Zahl der Alleinerziehenden ist von 645 auf 683 gestiegen (15,9 % aller ELB).',
  'Von den 7.903 ELB waren 3.758 im Langzeitleistungsbezug (Vorjahr: 50,4 %).',
  'Wir betreuen 1.000 Kundinnen und Kunden, davon 300 Frauen unter 25 Jahren und 250 Männer.',
  'Die Integrationsquote der Frauen beträgt 13,6 % gegenüber 15,3 % bei den Männern.',
  'Bis September gab es 500 Integrationen bei 4.560 ELB. Für 2024 wird eine Integrationsquote von 16,4 % geplant.',
  'Die Zahl ist von 4.251 auf 4.521 ELB gestiegen.',
  'Im Jahr 2022 waren es 4.251 ELB. Im Jahr 2023 waren es 4.521 ELB.',
  'Wir fördern 18 Plätze, davon 8 in der integrativen und 9 in der kooperativen Form.',
  'Die Quote sank von 20,0 % auf 19,0 %, also um 5 %.',
  'Rund 4.500 ELB, davon 2.180 Frauen und 2.290 Männer, werden betreut.',
  'Der Regelbedarf steigt um 53 Euro auf 502 Euro (12 %).',
  'Insgesamt stehen 11.519.147 Euro zur Verfügung. Für die Verwaltung sind 6.812.570 Euro vorgesehen.',
]

test.each(saetze)('„%s“ does not contradict itself', (satz) => {
  expect(falsches(satz)).toEqual([])
})
