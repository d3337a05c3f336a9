import { groessenabhaengig, type Katalogteil } from './begriff.ts'

const kennzahlenverordnung = '§ 48a SGB II; Verordnung zur Festlegung der Kennzahlen nach § 48a SGB II'

/** What a Jobcenter wants to reach, by the Zielsteuerung of SGB II. */
export const ziele = {
  integrationsquote: {
    kurz: /Quote/,
    name: 'Integrationsquote',
    einheit: 'Prozent',
    bereich: 'ziele',
    erklaerung:
      'So viele von 100 erwerbsfähigen Leistungsberechtigten beginnen in einem Jahr eine Arbeit oder Ausbildung.',
    berechnung:
      'K2: Integrationen der letzten zwölf Monate geteilt durch den durchschnittlichen Bestand an erwerbsfähigen Leistungsberechtigten, mal 100. Als Jahresfortschrittswert (JFW) zählen die Monate seit Januar.',
    rechtsquelle: `${kennzahlenverordnung} (K2)`,
    worte: [
      /Integrationsquoten?(?: gesamt)?(?: \(IQ\))?(?: \(JFW in %\))?/,
      /IQ(?: SGB II)?(?: gesamt)?/,
      /(?:Kennzahl )?K2(?!\d)/,
    ],
    vergleichbar: {
      ja: true,
      hinweis:
        'Die Berechnung ist im ganzen Bund gleich. Der Arbeitsmarkt und die Lage der Menschen sind es nicht: Ein kleinerer Wert heißt nicht, dass ein Jobcenter schlechter arbeitet.',
    },
    leitzahl: true,
  },
  integrationen: {
    name: 'Integrationen',
    einheit: 'Anzahl',
    bereich: 'ziele',
    erklaerung: 'So oft beginnt jemand in einem Jahr eine Arbeit oder Ausbildung.',
    berechnung:
      'Gezählt werden Aufnahmen einer sozialversicherungspflichtigen Beschäftigung, einer Selbstständigkeit oder einer vollqualifizierenden Ausbildung.',
    rechtsquelle: `${kennzahlenverordnung} (K2)`,
    worte: [
      /Integrationen(?: von Frauen)?(?! in)/,
      /Arbeitsaufnahmen/,
      /Aufnahmen sozialversicherungspflichtiger Beschäftigung/,
      /Integrationen in (?:Arbeit|Erwerbstätigkeit|Ausbildung)/,
      /mündeten/,
    ],
    vergleichbar: groessenabhaengig,
    anteilAn: 'Anteil an allen Integrationen',
    leitzahl: true,
  },
  'integrationsquote-abstand': {
    name: 'Abstand der Integrationsquoten von Männern und Frauen',
    einheit: 'Prozentpunkte',
    bereich: 'ziele',
    erklaerung: 'Um so viele Prozentpunkte ist die Integrationsquote der Männer höher als die der Frauen.',
    berechnung: 'Integrationsquote der Männer − Integrationsquote der Frauen',
    worte: [
      /Abweichung konnte/,
      /Gender-?\s?Gap/,
      /Abstand der (?:geschlechtss?pezifischen )?Integrationsquoten?/,
    ],
    vergleichbar: { ja: true, hinweis: 'Beide Quoten werden im ganzen Bund gleich berechnet.' },
  },
  'beendigungen-fallmanagement': {
    name: 'Erfolge des Fallmanagements',
    einheit: 'Anzahl',
    bereich: 'ziele',
    erklaerung: 'So viele Menschen im Fallmanagement haben eine Arbeit, Ausbildung oder Werkstatt begonnen.',
    worte: [/Nebenverdienste/, /Eintritte in (?:\(reguläre\) Ausbildung|integrative BAE|Werkstätten)[^.,]*/],
    vergleichbar: groessenabhaengig,
  },
  aktivierungsquote: {
    name: 'Aktivierungsquote',
    einheit: 'Prozent',
    bereich: 'ziele',
    erklaerung: 'So viele von 100 erwerbsfähigen Leistungsberechtigten nehmen an einer Förderung teil.',
    worte: [/Aktivierungsquoten?/],
    vergleichbar: { ja: false, hinweis: 'Welche Förderungen zählen, ist nicht überall gleich.' },
  },
  auslastung: {
    name: 'Auslastung der Maßnahmen',
    einheit: 'Prozent',
    bereich: 'ziele',
    erklaerung: 'So viele von 100 Plätzen in Maßnahmen sind besetzt.',
    worte: [/Auslastung(?:squote)?/],
    vergleichbar: { ja: false, hinweis: 'Welche Maßnahmen zählen, ist nicht überall gleich.' },
  },
  abbruchquote: {
    name: 'Abbruchquote',
    einheit: 'Prozent',
    bereich: 'ziele',
    erklaerung: 'So viele von 100 Teilnehmenden beenden eine Förderung vorzeitig.',
    worte: [/Abbruchquoten?/, /Abbrecherquoten?/],
    vergleichbar: { ja: false, hinweis: 'Was als Abbruch zählt, ist nicht überall gleich.' },
  },
  uebernahmequote: {
    name: 'Übernahmequote',
    einheit: 'Prozent',
    bereich: 'ziele',
    erklaerung: 'So viele von 100 Geförderten arbeiten nach der Förderung ohne Zuschuss weiter.',
    worte: [/Übernahmequoten?/],
    vergleichbar: { ja: false, hinweis: 'Welche Förderungen zählen, ist nicht überall gleich.' },
  },
  onlinequote: {
    name: 'Anteil der Online-Anträge',
    einheit: 'Prozent',
    bereich: 'ziele',
    erklaerung: 'So viele von 100 Anträgen kommen über das Internet.',
    worte: [
      /[Oo]nline(?:-| )?(?:Weiterbewilligungs)?[Aa]nträge[n]?/,
      /Online-(?:Quote|Anteil)/,
      /über (?:jobcenter|Jobcenter)\.digital/,
    ],
    vergleichbar: { ja: true, hinweis: 'Nur vergleichen, wenn dieselben Anträge gezählt sind.' },
  },
  kontaktdichte: {
    name: 'Kundenkontakte',
    einheit: 'Anzahl',
    bereich: 'ziele',
    erklaerung: 'So oft spricht das Jobcenter mit Leistungsberechtigten.',
    worte: [/Beratungsgespräche/, /(?:Kunden|Beratungs)?[Kk]ontakte/, /Erstgespräche/],
    vergleichbar: groessenabhaengig,
  },
} as const satisfies Katalogteil
