import { groessenabhaengig, type Kennzahlbegriff } from './begriff.ts'
import { type InstrumentId, instrument, instrumentIds } from './instrumente.ts'

const vergleichbar = groessenabhaengig

/** How much an instrument is used: begun, running, kept ready, paid. */
const masskatalog = {
  eintritte: {
    name: 'Geplante und begonnene Förderungen',
    einheit: 'Anzahl',
    wort: 'Eintritte',
    satz: 'So viele Förderungen beginnen in einem Jahr',
    worte: [
      /(?:Neu)?[Ee]intritte[n]?/,
      /Förderungen?(?! der| von)/,
      /(?<!Gruppen\))Aktivierungen/,
      /Förderfälle[n]?/,
      /(?:geplante )?Teilnahmen?/,
      /Bewilligungen/,
      /Maßnahmen aus dem Arbeitsmarktprogramm/,
    ],
  },
  bestand: {
    name: 'Laufende Förderungen',
    einheit: 'Anzahl',
    wort: 'laufende Förderungen',
    satz: 'So viele Förderungen laufen zur gleichen Zeit',
    worte: [
      /laufende[rn]? Förderungen/,
      /Teilnehmer(?:innen und Teilnehmern?|innen|bestand|n)?/,
      /Teilnehmende[rn]?/,
      /Jahresdurchschnittlich(?:er)? Bestand/,
    ],
  },
  plaetze: {
    name: 'Plätze in Förderungen',
    einheit: 'Plätze',
    wort: 'Plätze',
    satz: 'So viele Plätze hält das Jobcenter bereit',
    worte: [/(?:Maßnahme|Teilnehmer|Ausbildungs)?[Pp]lätze[n]?/],
  },
  kosten: {
    name: 'Kosten einer Förderung',
    einheit: 'EUR',
    wort: 'Kosten je Förderung',
    satz: 'So viel kostet eine Förderung im Durchschnitt',
    worte: [
      /(?:Ø )?(?:je|pro) (?:Kopf|Fall|Förderung|Teilnehm\w+)/,
      /Durchschnittskosten/,
      /Kosten (?:je|pro) \w+/,
    ],
  },
  ausgaben: {
    name: 'Ausgaben für Förderungen',
    einheit: 'EUR',
    wort: 'Ausgaben',
    satz: 'So viel Geld ist in einem Jahr vorgesehen',
    worte: [
      /Ausgaben/,
      /Betrag/,
      /Budgetansatz|Mitteleinsatz/,
      /(?:ein )?Budget von/,
      /Kosten(?! der)/,
      /Fördermitteln?/,
    ],
  },
} as const

export type Massgroesse = keyof typeof masskatalog

export const massgroessen = Object.keys(masskatalog) as Massgroesse[]

export type FoerderungId = Massgroesse | `${Massgroesse}-${InstrumentId}`

type Eintrag = [FoerderungId, Kennzahlbegriff]

function gesamt(id: Massgroesse): Eintrag {
  const { name, einheit, satz, worte } = masskatalog[id]
  const erklaerung = `${satz}.`
  return [
    id,
    {
      name,
      einheit,
      bereich: 'foerderung',
      erklaerung,
      worte: [...worte],
      vergleichbar,
      anteilAn: 'Anteil an allen Förderungen',
    },
  ]
}

function je(id: Massgroesse, welches: InstrumentId): Eintrag {
  const { name, erklaerung, rechtsquelle, glossar } = instrument(welches)
  const { wort, einheit, satz } = masskatalog[id]
  return [
    `${id}-${welches}`,
    {
      name: `${name}: ${wort}`,
      einheit,
      bereich: 'foerderung',
      erklaerung: `${satz}. Gemeint ist: ${erklaerung}.`,
      ...(rechtsquelle && { rechtsquelle }),
      ...(glossar && { glossar }),
      worte: [],
      vergleichbar,
      anteilAn: 'Anteil am Eingliederungsbudget',
    },
  ]
}

/** All measures of all instruments; which one is meant is told by the words of both together. */
export const foerderung = Object.fromEntries(
  massgroessen.flatMap((id) => [gesamt(id), ...instrumentIds.map((welches) => je(id, welches))]),
) as Record<FoerderungId, Kennzahlbegriff>
