import type { Diagrammdaten } from '../../src/charts/draw.ts'

/** Landkreis Kassel 2024, budget by instrument: one series, long names. */
export const kassel: Diagrammdaten = {
  kategorien: [
    'FbW (Förderung der beruflichen Weiterbildung)',
    'EGZ (Eingliederungszuschüsse)',
    'MAbE (Maßnahmen zur Aktivierung und beruflichen Eingliederung)',
    'BaE (Berufsausbildung in außerbetrieblichen Einrichtungen)',
    'AGH (Arbeitsgelegenheiten)',
    '§ 16e (Eingliederung von Langzeitarbeitslosen)',
    '§ 16i (Teilhabe am Arbeitsmarkt)',
    'ESG (Einstiegs geld)',
    'Sonstige (z. B. Vermittlungsbudget, Freie Förderungen, Einstiegsqualifizierungen)',
  ],
  reihen: [
    {
      name: 'Betrag in €',
      werte: [1040000, 410000, 2540000, 650000, 360000, 238000, 468000, 36000, 726929],
      texte: [
        '1.040.000',
        '410.000',
        '2.540.000',
        '650.000',
        '360.000',
        '238.000',
        '468.000',
        '36.000',
        '726.929',
      ],
    },
  ],
}

/** Elbe-Elster 2024, budget: two series, large numbers. */
export const elbeElster: Diagrammdaten = {
  kategorien: ['Verwaltungskosten (VK)', 'Eingliederungsleistungen (EGL)', 'Gesamtbudget'],
  reihen: [
    {
      name: 'Zuteilung 2023',
      werte: [7584949, 5368734, 12953683],
      texte: ['7.584.949', '5.368.734', '12.953.683'],
    },
    {
      name: 'Schätzwerte 2024',
      werte: [6812570, 4706577, 11519147],
      texte: ['6.812.570', '4.706.577', '11.519.147'],
    },
  ],
}

/** Stadt Kaiserslautern 2024: an empty cell and a negative value. */
export const kaiserslautern: Diagrammdaten = {
  kategorien: [
    'Zuteilung',
    'Kommunaler Finanzierungsanteil',
    'Umschichtung zwischen den Teilbudgets',
    'Operativer Ansatz',
  ],
  reihen: [
    {
      name: 'Eingliederungsleistungen',
      werte: [7245607, null, -2421392, 4824215],
      texte: ['7.245.607,00 €', '', '- 2.421.392,00 €', '4.824.215,00 €'],
    },
    {
      name: 'Verwaltungsbudget',
      werte: [11033496, 2374960.98, 2421392, 15829848.98],
      texte: ['11.033.496,00 €', '2.374.960,98 €', '2.421.392,00 €', '15.829.848,98 €'],
    },
  ],
}

/** Landkreis Kassel 2019 to 2023: four series over time, one of them with values not printed. */
export const kasselVerlauf: Diagrammdaten = {
  kategorien: ['Okt. 2019', 'Okt. 2020', 'Okt. 2021', 'Mai 2022', 'Okt. 2022', 'Okt. 2023'],
  reihen: [
    {
      name: 'davon Frauen',
      werte: [3615, 3508, 3266, 3148, 4278, 4238],
      texte: ['3.615', '3.508', '3.266', '3.148', '4.278', '4.238'],
    },
    {
      name: 'davon Alleinerziehende',
      werte: [1075, 1011, 914, 878, 1355, 1259],
      texte: ['1.075', '1.011', '914', '878', '1.355', '1.259'],
    },
    {
      name: 'davon Ausländer',
      werte: [2521, 2412, 2191, 2167, 3926, 4158],
      texte: ['2.521', '2.412', '2.191', '2.167', '3.926', '4.158'],
    },
    {
      name: 'davon Ukrainer',
      werte: [null, null, null, 26, 1732, 1736],
      texte: ['./.', './.', './.', '26', '1.732', '1.736'],
    },
  ],
}

export const tabellen: [string, Diagrammdaten][] = [
  ['Kassel', kassel],
  ['Elbe-Elster', elbeElster],
  ['Kaiserslautern', kaiserslautern],
  ['Kassel im Verlauf', kasselVerlauf],
]
