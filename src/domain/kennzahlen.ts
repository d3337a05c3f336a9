/** Units figures are counted in; the same words as in the open data (Bauplan 5.5). */
export const einheiten = ['Personen', 'Anzahl', 'Prozent', 'Prozentpunkte', 'EUR', 'VZÄ', 'Plätze'] as const

export type Einheit = (typeof einheiten)[number]

/** Whether a figure was measured, planned, expected or estimated. */
export const arten = ['ist', 'plan', 'erwartung', 'schaetzung'] as const

export type Art = (typeof arten)[number]

/** How an Art is called on a page. */
export const artNamen: Record<Art, string> = {
  ist: 'Ist',
  plan: 'Plan',
  erwartung: 'Erwartung',
  schaetzung: 'Schätzung',
}

/** Parts of the clients that figures are broken down by; no group means all. */
export const gruppen = ['frauen', 'maenner', 'u25', 'alleinerziehende', 'auslaender', 'ukraine'] as const

export type Gruppe = (typeof gruppen)[number]

/** How a Gruppe is called on a page. */
export const gruppenNamen: Record<Gruppe, string> = {
  frauen: 'Frauen',
  maenner: 'Männer',
  u25: 'unter 25 Jahren',
  alleinerziehende: 'Alleinerziehende',
  auslaender: 'Ausländerinnen und Ausländer',
  ukraine: 'Ukrainerinnen und Ukrainer',
}

/** One concept of the catalogue: what is counted, in which unit, and what it means in one plain sentence. */
export interface Kennzahlbegriff {
  name: string
  einheit: Einheit
  erklaerung: string
  /** Whether the value is a change, which is shown with its sign. */
  veraenderung?: true
}

/**
 * The catalogue of key figures: the only home of their names, units and meanings.
 * Definitions follow the Zielsteuerung SGB II (§§ 48a, 48b SGB II) and the Bundeshaushalt's two budgets (§ 46 SGB II).
 */
const katalog = {
  verwaltungsbudget: {
    name: 'Verwaltungsbudget vom Bund',
    einheit: 'EUR',
    erklaerung: 'Geld, das der Bund dem Jobcenter für Personal, Räume und Technik gibt.',
  },
  'verwaltungsbudget-gesamt': {
    name: 'Verwaltungsbudget insgesamt',
    einheit: 'EUR',
    erklaerung:
      'Geld für Personal, Räume und Technik: vom Bund, von der Kommune und aus dem Eingliederungsbudget verschoben.',
  },
  eingliederungstitel: {
    name: 'Eingliederungsbudget',
    einheit: 'EUR',
    erklaerung: 'Geld, mit dem das Jobcenter Menschen auf dem Weg in Arbeit oder Ausbildung fördert.',
  },
  'eingliederungstitel-netto': {
    name: 'Eingliederungsbudget nach Umschichtung',
    einheit: 'EUR',
    erklaerung:
      'Geld für die Förderung, das übrig bleibt, nachdem ein Teil in das Verwaltungsbudget verschoben wurde.',
  },
  umschichtung: {
    name: 'Umschichtung in das Verwaltungsbudget',
    einheit: 'EUR',
    erklaerung: 'Geld, das aus dem Eingliederungsbudget in das Verwaltungsbudget verschoben wird.',
  },
  gesamtbudget: {
    name: 'Gesamtbudget',
    einheit: 'EUR',
    erklaerung: 'Verwaltungsbudget und Eingliederungsbudget zusammen.',
  },
  beschaeftigte: {
    name: 'Beschäftigte des Jobcenters',
    einheit: 'Personen',
    erklaerung: 'So viele Menschen arbeiten im Jobcenter.',
  },
  stellen: {
    name: 'Vollzeitstellen des Jobcenters',
    einheit: 'VZÄ',
    erklaerung: 'Die Arbeit im Jobcenter, umgerechnet in volle Stellen (Vollzeitäquivalente).',
  },
  'stellen-vermittlung': {
    name: 'Vollzeitstellen für Beratung und Vermittlung',
    einheit: 'VZÄ',
    erklaerung: 'Volle Stellen im Jobcenter, die sich um Beratung, Vermittlung und Förderung kümmern.',
  },
  'stellen-leistung': {
    name: 'Vollzeitstellen für Geldleistungen',
    einheit: 'VZÄ',
    erklaerung: 'Volle Stellen im Jobcenter, die sich um Anträge und Auszahlung von Geld kümmern.',
  },
  elb: {
    name: 'Erwerbsfähige Leistungsberechtigte',
    einheit: 'Personen',
    erklaerung: 'Menschen, die arbeiten können und Leistungen der Grundsicherung bekommen, heute Bürgergeld.',
  },
  integrationsquote: {
    name: 'Integrationsquote',
    einheit: 'Prozent',
    erklaerung:
      'So viele von 100 erwerbsfähigen Leistungsberechtigten beginnen in einem Jahr eine Arbeit oder Ausbildung.',
  },
  'integrationsquote-veraenderung': {
    name: 'Integrationsquote, Veränderung zum Vorjahr',
    einheit: 'Prozent',
    veraenderung: true,
    erklaerung: 'Um so viel Prozent verändert sich die Integrationsquote gegenüber dem Vorjahr.',
  },
  integrationen: {
    name: 'Integrationen',
    einheit: 'Anzahl',
    erklaerung: 'So oft beginnt jemand in einem Jahr eine Arbeit oder Ausbildung.',
  },
  lzb: {
    name: 'Langzeitleistungsbeziehende',
    einheit: 'Personen',
    erklaerung: 'Menschen, die in den letzten 24 Monaten mindestens 21 Monate Leistungen bekommen haben.',
  },
  'lzb-veraenderung': {
    name: 'Langzeitleistungsbeziehende, Veränderung zum Vorjahr',
    einheit: 'Prozent',
    veraenderung: true,
    erklaerung:
      'Um so viel Prozent verändert sich die Zahl der Langzeitleistungsbeziehenden gegenüber dem Vorjahr.',
  },
} as const satisfies Record<string, Kennzahlbegriff>

export type KennzahlId = keyof typeof katalog

export const kennzahlen: Record<KennzahlId, Kennzahlbegriff> = katalog

/** All ids of the catalogue, in the order pages show them. */
export const kennzahlIds = Object.keys(katalog) as [KennzahlId, ...KennzahlId[]]

/**
 * Id of the place on a plan's page that proves a figure, the target of the link from the figure to its proof.
 * Within one plan, id, group, year and kind together name one figure.
 */
export function belegAnker({
  id,
  gruppe,
  jahr,
  art,
}: {
  id: KennzahlId
  gruppe?: Gruppe | undefined
  jahr: number
  art: Art
}): string {
  return ['beleg', id, gruppe, jahr, art].filter(Boolean).join('-')
}
