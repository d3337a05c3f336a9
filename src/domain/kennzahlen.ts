import type { Einheit } from './einheit.ts'
import { arbeitsmarkt } from './katalog/arbeitsmarkt.ts'
import { bereiche, type Kennzahlbegriff } from './katalog/begriff.ts'
import { budget } from './katalog/budget.ts'
import { type FoerderungId, foerderung } from './katalog/foerderung.ts'
import { kunden } from './katalog/kunden.ts'
import { personal } from './katalog/personal.ts'
import { ziele } from './katalog/ziele.ts'

export type { Bereich, Kennzahlbegriff } from './katalog/begriff.ts'

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

/** How a Bereich is called on a page. */
export const bereichNamen: Record<(typeof bereiche)[number], string> = {
  budget: 'Geld',
  personal: 'Personal',
  ziele: 'Ziele',
  kunden: 'Leistungsberechtigte',
  foerderung: 'Förderung',
  arbeitsmarkt: 'Arbeitsmarkt',
}

/**
 * The catalogue of key figures: the only home of their names, units, meanings and wordings.
 * Definitions follow the Zielsteuerung SGB II (§§ 48a, 48b SGB II), the Bundeshaushalt's two budgets (§ 46 SGB II) and
 * the statistics of the Bundesagentur für Arbeit (§ 53 SGB II).
 */
const katalog: Record<BegriffId, Kennzahlbegriff> = {
  ...budget,
  ...personal,
  ...ziele,
  ...kunden,
  ...foerderung,
  ...arbeitsmarkt,
}

/** A concept of the catalogue. */
export type BegriffId =
  | keyof typeof budget
  | keyof typeof personal
  | keyof typeof ziele
  | keyof typeof kunden
  | FoerderungId
  | keyof typeof arbeitsmarkt

export const begriffIds = Object.keys(katalog) as BegriffId[]

/** A concept by its id. */
export function begriff(id: BegriffId): Kennzahlbegriff {
  return katalog[id]
}

/** What is stated of a concept: its value, its share, or how it has changed. */
export const groessen = ['anteil', 'veraenderung', 'differenz'] as const

export type Groesse = (typeof groessen)[number]

/**
 * A figure's id: a concept, its share of a whole (`elb-anteil`), its change in percent (`lzb-veraenderung`), or its
 * change counted in its own unit (`lzb-differenz`); a share's change is counted in percentage points.
 */
export type KennzahlId =
  | BegriffId
  | `${BegriffId}-anteil`
  | `${BegriffId}-veraenderung`
  | `${BegriffId}-differenz`
  | `${BegriffId}-anteil-differenz`

/** What an id is made of. */
export interface Bedeutung {
  begriff: BegriffId
  anteil: boolean
  aenderung?: 'veraenderung' | 'differenz'
}

const endungen = ['', '-anteil', '-veraenderung', '-differenz', '-anteil-differenz'] as const

/** All ids, in the order pages show them. */
export const kennzahlIds = bereiche.flatMap((bereich) =>
  begriffIds
    .filter((id) => katalog[id].bereich === bereich)
    .flatMap((id) => endungen.map((endung) => `${id}${endung}` as KennzahlId)),
) as [KennzahlId, ...KennzahlId[]]

const rang = new Map(kennzahlIds.map((id, i) => [id, i]))

/** Order of ids on pages. */
export function compareIds(a: KennzahlId, b: KennzahlId): number {
  return (rang.get(a) ?? 0) - (rang.get(b) ?? 0)
}

export function isKennzahlId(text: string): text is KennzahlId {
  return rang.has(text as KennzahlId)
}

/** Takes an id apart. */
export function deute(id: KennzahlId): Bedeutung {
  const [, begriff = id, anteil, aenderung] =
    /^(.+?)(-anteil)?(?:-(veraenderung|differenz))?$/u.exec(id) ?? []
  return {
    begriff: begriff as BegriffId,
    anteil: anteil !== undefined,
    ...(aenderung && { aenderung: aenderung as 'veraenderung' | 'differenz' }),
  }
}

/** What a page says about an id. */
export interface Beschreibung {
  name: string
  einheit: Einheit
  erklaerung: string
  /** Whether the value is a change, which is shown with its sign. */
  veraenderung: boolean
  begriff: Kennzahlbegriff
}

/** Name, unit and meaning of an id. */
export function beschreibe(id: KennzahlId): Beschreibung {
  const { begriff: begriffId, anteil, aenderung } = deute(id)
  const stamm = katalog[begriffId]
  const teil = anteil ? `${stamm.name}, Anteil` : stamm.name
  return {
    name: aenderung ? `${teil}, Veränderung` : teil,
    einheit: einheitOf(stamm.einheit, anteil, aenderung),
    erklaerung: erklaere(stamm, anteil, aenderung),
    veraenderung: aenderung !== undefined,
    begriff: stamm,
  }
}

function einheitOf(einheit: Einheit, anteil: boolean, aenderung: Bedeutung['aenderung']): Einheit {
  if (aenderung === 'veraenderung') return 'Prozent'
  const eigene = anteil ? 'Prozent' : einheit
  return aenderung === 'differenz' && eigene === 'Prozent' ? 'Prozentpunkte' : eigene
}

function erklaere(
  { name, erklaerung, anteilAn }: Kennzahlbegriff,
  anteil: boolean,
  aenderung?: string,
): string {
  if (aenderung === 'veraenderung')
    return `Um so viel Prozent ist der Wert größer oder kleiner als zum Vergleichszeitpunkt, meist im Vorjahr. Gemeint ist: ${name}.`
  if (aenderung === 'differenz')
    return `Um so viel ist der Wert größer oder kleiner als zum Vergleichszeitpunkt, meist im Vorjahr. Gemeint ist: ${name}.`
  return anteil ? `${anteilAn ?? 'Anteil am Ganzen'}. ${erklaerung}` : erklaerung
}
