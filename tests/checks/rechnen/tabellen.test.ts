import { describe, expect, test } from 'vitest'
import { falsches, rechneText } from './fall.ts'

const beschaeftigte = `| Beschäftigte nach Wirtschaftszweigen | Anteile in % | Dez. 22 | Dez. 21 | Veränderung zum Vorjahresstichtag | |
| - | -: | -: | -: | -: | - |
| **Insgesamt** | 100,0 | 6.600 | 6.677 | -96 | ↓ |
| Baugewerbe | 41,3 | 2.723 | 2.703 | 20 | ↑ |
| Handel, Instandhaltung, Reparatur von Kfz | 46,8 | 3.089 | 3.164 | -75 | ↓ |
| sonstige Dienstleistungen, Private Haushalte | 11,9 | 788 | 810 | -41 | ↓ |`

const ziele = `| Kennzahlen | Ist 2023 | Plan 2024 | Veränderung zum Vorjahr in % |
| - | -: | -: | -: |
| **Integrationsquote gesamt** | **19,1** | **19,1** | **0,0** |
| Integrationen | 865 | 857 | |
| Bestand ELB | 4.521 | 4.480 | |
| **Integrationsquote Frauen** | **17,1** | **17,1** | **0,0** |
| Integrationen | 378 | 376 | |
| Bestand ELB | 2.207 | 2.196 | |
| **Integrationsquote Männer** | **21,1** | **21,1** | **0,0** |
| Integrationen | 487 | 481 | |
| Bestand ELB | 2.313 | 2.284 | |`

const altersgruppen = `<Tabelle kopfzeilen="3">

| | Anzahl | Anteil an ELB gesamt (in %) | Altersgruppe | | | |
| - | -: | -: | -: | -: | -: | -: |
| | | | unter 25 Jahre | | 25 Jahre und älter | |
| | | | männlich | weiblich | männlich | weiblich |
| **ELB gesamt** | **4.383** | | **342** | **379** | **1.926** | **1.736** |
| marktnah | 60 | 1,4 | 4 | 4 | 31 | 21 |
| nicht marktnah | 4.323 | 98,6 | 338 | 375 | 1.895 | 1.715 |

</Tabelle>`

const budget = `<Tabelle kopfzeilen="2">

| | Zuteilung 2023 | Schätzwerte 2024 | Differenz 2024 zu 2023 | |
| - | -: | -: | -: | -: |
| | | | absolut | in % |
| Verwaltungskosten (VK) | 7.584.949 | 6.812.570 | -772.379 | -10,2 |
| Eingliederungsleistungen (EGL) | 5.368.734 | 4.706.577 | -662.157 | -12,3 |
| **Gesamtbudget** | **12.953.683** | **11.519.147** | **-1.434.536** | **-11,1** |

</Tabelle>`

const haushalt = `<Tabelle kopfzeilen="0">

| | |
| - | -: |
| **Verwaltungshaushalt** | **9.994.076** |
| davon gemäß Eingliederungsmittelverordnung (Bund) | 6.593.989 |
| davon aus Eingliederungstitel für Umschichtungen geplant (Bund) | 1.793.645 |
| davon kommunaler Finanzierungsanteil (Kommune) | 1.606.442 |
| **Eingliederungsbudget (inkl. BEZ)** | **2.970.357** |
| Vorbindungen | 1.632.294 |
| Neubewilligungen | 1.338.063 |

</Tabelle>`

const foerderungen = `| | Ist 2023 | Plan 2024 |
| - | -: | -: |
| **Gesamt** | 756 | 654 |
| Förderung berufliche Weiterbildung | 56 | 37 |
| Maßnahmen zur Aktivierung | 541 | 489 |
| darunter Maßnahmen bei einem Träger | 6 | 0 |
| darunter Aktivierungsgutschein | 405 | 371 |
| darunter Maßnahmen bei einem Arbeitgeber | 130 | 118 |
| Einstiegsgeld | 159 | 128 |`

const ansatz = `| | Eingliederungsleistungen | Verwaltungsbudget |
| - | -: | -: |
| Zuteilung | 7.245.607,00 € | 11.033.496,00 € |
| Kommunaler Finanzierungsanteil | | 2.374.960,98 € |
| Umschichtung zwischen den Teilbudgets | - 2.421.392,00 € | 2.421.392,00 € |
| Umschichtungsanteil des Egt | 33,4 % | |
| Operativer Ansatz | 4.824.215,00 € | 15.829.848,98 € |`

const struktur = `| Personenmerkmale | Dezember 2023 | Dezember 2022 |
| - | -: | -: |
| **Arbeitslose** | **3.698** | **3.752** |
| Männer | 1.982 | 1.903 |
| Frauen | 1.716 | 1.849 |
| 15 bis unter 25 Jahre | 340 | 337 |
| 25 bis unter 50 Jahre | 2.237 | 2.308 |
| 50 Jahre und älter | 1.121 | 1.107 |
| davon 55 Jahre und älter | 760 | 694 |
| Alleinerziehende | 300 | 322 |
| Deutsche | 1.957 | 1.873 |
| Ausländer | 1.741 | 1.879 |`

const quartale = `| | Q1 | Q2 | Q3 | Q4 |
| - | -: | -: | -: | -: |
| Frauen | 112 | 140 | 158 | 140 |
| Männer | 186 | 216 | 231 | 210 |
| Gesamt | 298 | 356 | 389 | 350 |
| kumuliert | 298 | 654 | 1.043 | 1.393 |`

const bestand = `| | Sep 2022 | Sep 2023 | absolut | in % |
| - | -: | -: | -: | -: |
| **eLb gesamt** | **6.418** | **6.702** | **+284** | **+4,4** |
| davon Frauen | 3.262 | 3.451 | +189 | +5,8 |
| davon Männer | 3.156 | 3.251 | +95 | +3,0 |
| darunter schwerbehinderte Menschen | k.A. | 318 | - | - |
| **LZB** | **4.230** | **4.118** | **-112** | **-2,6** |`

describe('tables of real plans hold', () => {
  test.each([
    ['women and men, rates and changes', ziele, 13],
    ['ages by sex, across and down, with shares', altersgruppen, 10],
    ['budgets with differences', budget, 8],
    ['a budget with its parts', haushalt, 2],
    ['parts of parts', foerderungen, 4],
    ['what is taken off', ansatz, 2],
    ['people by sex, age and nationality', struktur, 6],
    ['sums of quarters', quartale, 7],
    ['changes under short headings', bestand, 10],
  ])('%s', (_, tabelle, mindestens) => {
    expect(falsches(tabelle)).toEqual([])
    expect(rechneText(tabelle).length).toBeGreaterThanOrEqual(mindestens)
  })
})

describe('a wrong number is found once, at the place that states it', () => {
  test.each([
    ['a total', budget, '12.953.683', '12.935.683', 'Gesamtbudget: Zuteilung 2023'],
    [
      'a difference',
      budget,
      '-772.379',
      '-727.379',
      'Verwaltungskosten (VK): Differenz 2024 zu 2023 absolut',
    ],
    [
      'a change in percent',
      budget,
      '-12,3',
      '-13,2',
      'Eingliederungsleistungen (EGL): Differenz 2024 zu 2023 in %',
    ],
    ['a part of a budget', haushalt, '1.606.442', '1.660.442', 'Verwaltungshaushalt'],
    ['a part that a word calls so', foerderungen, '371', '317', 'Maßnahmen zur Aktivierung: Plan 2024'],
    ['a total of women and men', ziele, '4.480', '4.840', 'Bestand ELB: Plan 2024'],
    ['a rate', ziele, '**21,1** | **21,1**', '**21,1** | **22,1**', 'Integrationsquote Männer: Plan 2024'],
    [
      'a cell in a row and a column',
      altersgruppen,
      '1.895',
      '1.859',
      'nicht marktnah: Altersgruppe 25 Jahre und älter männlich',
    ],
    ['a share', altersgruppen, '98,6', '96,8', 'nicht marktnah: Anteil an ELB gesamt (in %)'],
    ['a result', ansatz, '15.829.848,98', '15.892.848,98', 'Operativer Ansatz: Verwaltungsbudget'],
    ['one of two ages', struktur, '2.237', '2.273', 'Arbeitslose: Dezember 2023'],
    ['a change under a short heading', bestand, '+3,0', '+0,3', 'davon Männer: in %'],
    ['a difference under a short heading', bestand, '-112', '-121', 'LZB: absolut'],
    ['a sum of sums', quartale, '1.043', '1.034', 'kumuliert: Q3'],
  ])('%s', (_, tabelle, richtig, falsch, aussage) => {
    expect(tabelle).toContain(richtig)
    const gefunden = falsches(tabelle.replace(richtig, falsch))
    expect(gefunden).toEqual([expect.stringContaining(`${aussage} |`)])
  })
})

test('two wrong differences of one table are two contradictions', () => {
  expect(falsches(beschaeftigte)).toEqual([
    'Insgesamt: Veränderung zum Vorjahresstichtag | −96 | 6.600 − 6.677 = −77',
    'sonstige Dienstleistungen, Private Haushalte: Veränderung zum Vorjahresstichtag | −41 | 788 − 810 = −22',
  ])
})

test('lines of a contradiction begin with the one of the statement', () => {
  const [falsch] = rechneText(budget.replace('12.953.683', '12.935.683')).filter(({ stimmt }) => !stimmt)
  expect(falsch?.zeilen).toEqual([6, 4, 5])
})
