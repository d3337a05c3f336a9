import type { Einheit } from './einheit.ts'
import type { BegriffId } from './kennzahlen.ts'
import type { Planzahl } from './planzahlen.ts'

/** A figure divided by another, so that Jobcenter of different size can be set side by side. */
export interface Umrechnung {
  name: string
  /** What it says, in one plain sentence. */
  erklaerung: string
  zaehler: BegriffId
  nenner: BegriffId
  /** Unit of the result; `EUR` is money for each person. */
  einheit: Extract<Einheit, 'EUR' | 'Personen je Stelle' | 'Prozent'>
  /** Which of the two counts people: plans often know only those of the year before. */
  bestand?: 'zaehler' | 'nenner'
  /** What to bear in mind when Jobcenter are set side by side. */
  hinweis: string
}

const proKopf =
  'Gerechnet ist mit den erwerbsfähigen Leistungsberechtigten, die der Plan nennt: an einem Tag oder im Durchschnitt eines Jahres. Nennt er für das Jahr keine Zahl, ist es die des Vorjahres. Ein größerer Betrag heißt nicht, dass mehr bei den Menschen ankommt.'
const jeStelle =
  'Nennt ein Plan für das Jahr keine Zahl von Leistungsberechtigten, ist es die des Vorjahres. Jobcenter ordnen Aufgaben verschieden zu. Der gesetzliche Betreuungsschlüssel wird anders berechnet und lässt sich hieran nicht ablesen.'

const katalog = {
  'eingliederungstitel-je-elb': {
    name: 'Eingliederungsbudget pro Kopf',
    erklaerung:
      'So viel Geld für die Förderung kommt auf einen leistungsberechtigten Menschen, der arbeiten kann.',
    zaehler: 'eingliederungstitel',
    nenner: 'elb',
    einheit: 'EUR',
    bestand: 'nenner',
    hinweis: proKopf,
  },
  'eingliederungstitel-netto-je-elb': {
    name: 'Eingliederungsbudget nach Umschichtung pro Kopf',
    erklaerung:
      'So viel Geld für die Förderung bleibt für einen leistungsberechtigten Menschen, nachdem ein Teil in das Verwaltungsbudget verschoben wurde.',
    zaehler: 'eingliederungstitel-netto',
    nenner: 'elb',
    einheit: 'EUR',
    bestand: 'nenner',
    hinweis: proKopf,
  },
  'verwaltungsbudget-je-elb': {
    name: 'Verwaltungsbudget vom Bund pro Kopf',
    erklaerung:
      'So viel Geld des Bundes für Personal, Räume und Technik kommt auf einen leistungsberechtigten Menschen, der arbeiten kann.',
    zaehler: 'verwaltungsbudget',
    nenner: 'elb',
    einheit: 'EUR',
    bestand: 'nenner',
    hinweis: proKopf,
  },
  'verwaltungsbudget-gesamt-je-elb': {
    name: 'Verwaltungsbudget insgesamt pro Kopf',
    erklaerung:
      'So viel Geld für Personal, Räume und Technik kommt insgesamt auf einen leistungsberechtigten Menschen, der arbeiten kann.',
    zaehler: 'verwaltungsbudget-gesamt',
    nenner: 'elb',
    einheit: 'EUR',
    bestand: 'nenner',
    hinweis: proKopf,
  },
  'gesamtbudget-je-elb': {
    name: 'Gesamtbudget pro Kopf',
    erklaerung: 'So viel Geld kommt insgesamt auf einen leistungsberechtigten Menschen, der arbeiten kann.',
    zaehler: 'gesamtbudget',
    nenner: 'elb',
    einheit: 'EUR',
    bestand: 'nenner',
    hinweis: proKopf,
  },
  'elb-je-stelle': {
    name: 'Leistungsberechtigte je Vollzeitstelle',
    erklaerung: 'So viele Menschen, die arbeiten können, kommen auf eine volle Stelle im Jobcenter.',
    zaehler: 'elb',
    nenner: 'stellen',
    einheit: 'Personen je Stelle',
    bestand: 'zaehler',
    hinweis: jeStelle,
  },
  'elb-je-stelle-vermittlung': {
    name: 'Leistungsberechtigte je Vollzeitstelle für Beratung und Vermittlung',
    erklaerung:
      'So viele Menschen, die arbeiten können, kommen auf eine volle Stelle für Beratung, Vermittlung und Förderung.',
    zaehler: 'elb',
    nenner: 'stellen-vermittlung',
    einheit: 'Personen je Stelle',
    bestand: 'zaehler',
    hinweis: jeStelle,
  },
  'elb-je-stelle-leistung': {
    name: 'Leistungsberechtigte je Vollzeitstelle für Geldleistungen',
    erklaerung:
      'So viele Menschen, die arbeiten können, kommen auf eine volle Stelle für Anträge und Auszahlung.',
    zaehler: 'elb',
    nenner: 'stellen-leistung',
    einheit: 'Personen je Stelle',
    bestand: 'zaehler',
    hinweis: jeStelle,
  },
  'umschichtung-je-eingliederungstitel': {
    name: 'Umschichtung im Verhältnis zum Eingliederungsbudget',
    erklaerung: 'So viel Prozent des Eingliederungsbudgets werden in das Verwaltungsbudget verschoben.',
    zaehler: 'umschichtung',
    nenner: 'eingliederungstitel',
    einheit: 'Prozent',
    hinweis:
      'Wie viel verschoben wird, entscheidet jedes Jobcenter selbst. Manche Pläne nennen einen ungefähren Betrag.',
  },
} as const satisfies Record<string, Umrechnung>

export type UmrechnungId = keyof typeof katalog

export const umrechnungIds = Object.keys(katalog) as UmrechnungId[]

/** A per-head form by its id. */
export function umrechnung(id: UmrechnungId): Umrechnung {
  return katalog[id]
}

/** The scale of a per-head form: money for each person goes with other such money, a share of a whole with no other. */
export function massstabOfUmrechnung(id: UmrechnungId): string {
  const { einheit, nenner } = umrechnung(id)
  return einheit === 'Prozent' ? id : `je/${einheit}/${einheit === 'EUR' ? nenner : ''}`
}

/**
 * Whether two figures may be divided: of the same year, or people of the year before where a plan knows no newer. What is
 * measured is not divided by what was only expected.
 */
export function isRechenpaar({ bestand }: Umrechnung, zaehler: Planzahl, nenner: Planzahl): boolean {
  const [fuehrend, andere] = bestand === 'zaehler' ? [nenner, zaehler] : [zaehler, nenner]
  const aelter = fuehrend.jahr - andere.jahr
  return (
    isRechenbar(zaehler) &&
    isRechenbar(nenner) &&
    nenner.wert > 0 &&
    (aelter === 0 || (bestand !== undefined && aelter === 1)) &&
    (fuehrend.art !== 'ist' || andere.art === 'ist')
  )
}

/**
 * Whether a budget for support is what is left after the transfer to administration, though the plan does not call it so:
 * what is bound already and what is new make up all of it, and a transfer is planned beside it.
 *
 * @param eigene all figures of the same plan
 */
export function isNachUmschichtung(titel: Planzahl, eigene: Planzahl[]): boolean {
  const ofJahr = (id: BegriffId) => eigene.find((zahl) => zahl.id === id && zahl.jahr === titel.jahr)?.wert
  const [gebunden, neu, umgeschichtet] = [
    ofJahr('vorbindungen'),
    ofJahr('neubewilligungen'),
    ofJahr('umschichtung'),
  ]
  return (
    titel.id === 'eingliederungstitel' &&
    umgeschichtet !== undefined &&
    gebunden !== undefined &&
    neu !== undefined &&
    Math.round(gebunden + neu) === Math.round(titel.wert)
  )
}

const grenzen: Planzahl['genauigkeit'][] = ['über', 'mindestens', 'höchstens']

/** Whether a figure is a value to compute with: `mehr als 500` may be any number above. */
export function isRechenbar({ genauigkeit }: Planzahl): boolean {
  return !grenzen.includes(genauigkeit)
}

/** The quotient, in the unit of the per-head form and rounded as it is shown. */
export function rechneUm(form: Umrechnung, zaehler: Planzahl, nenner: Planzahl): number {
  const genau = (zaehler.wert / nenner.wert) * (form.einheit === 'Prozent' ? 100 : 1)
  const stellen = 10 ** stellenOf(form)
  return Math.round(genau * stellen) / stellen
}

/** Decimals of a result: whole Euro, tenths of all else. */
export function stellenOf({ einheit }: Umrechnung): number {
  return einheit === 'EUR' ? 0 : 1
}
