import { type BegriffId, type Bereich, begriff, bereichNamen, deute } from '../domain/kennzahlen.ts'
import { massstabOfUmrechnung, umrechnung } from '../domain/umrechnung.ts'
import { readGroesse } from '../domain/vergleichbarkeit.ts'
import type { Vergleichsangebot, Vergleichsdatei } from '../vergleich/datei.ts'
import { href } from './pfade.ts'
import { getJobcenternamen } from './plaene.ts'
import { getUmrechnungen } from './umrechnungen.ts'
import { getVergleichsdateien, offerDatei } from './vergleich.ts'

/** Sizes under a common heading. */
interface Angebotsgruppe {
  name: string
  angebote: Vergleichsangebot[]
}

/** A choice of a form: its value in the address and how it is called. */
interface Wahl {
  wert: string
  name: string
}

/** What the page of comparisons lets readers choose. */
export interface Angebot {
  groessen: Angebotsgruppe[]
  jobcenter: Wahl[]
  jahre: Wahl[]
}

/** All sizes that several Jobcenter state, the Jobcenter with a plan, and the years that values are about. */
export async function offerVergleich(): Promise<Angebot> {
  const [dateien, umrechnungen] = await Promise.all([getVergleichsdateien(), getUmrechnungen()])
  const alle = [...dateien.values(), ...umrechnungen.values()]
  const jobcenter = await getJobcenternamen()
  const jahre = new Set(alle.flatMap(({ werte }) => werte.map(({ jahr }) => jahr)))
  return {
    groessen: [
      {
        name: 'Umgerechnet auf Menschen und Stellen',
        angebote: [...umrechnungen].map(([id, { name }]) => ({
          groesse: id,
          name,
          massstab: massstabOfUmrechnung(id),
        })),
      },
      ...[...groupByBereich([...dateien.values()])].map(([bereich, eigene]) => ({
        name: bereichNamen[bereich],
        angebote: eigene.map(offerDatei),
      })),
    ].filter(({ angebote }) => angebote.length > 0),
    jobcenter: [...jobcenter].map(([wert, name]) => ({ wert, name })),
    jahre: [...jahre].sort((a, b) => b - a).map((jahr) => ({ wert: String(jahr), name: String(jahr) })),
  }
}

function groupByBereich(dateien: Vergleichsdatei[]): Map<Bereich, Vergleichsdatei[]> {
  return Map.groupBy(dateien, ({ groesse }) => begriff(begriffOf(groesse)).bereich)
}

function begriffOf(groesse: string): BegriffId {
  const gelesen = readGroesse(groesse)
  if (!gelesen) throw new RangeError(`„${groesse}“ ist keine Kennzahl.`)
  return deute(gelesen.id).begriff
}

/** The concepts of these sizes with the addresses of their pages, which show them without a script. */
export async function listBegriffe(): Promise<
  { name: string; begriffe: { name: string; adresse: string }[] }[]
> {
  return [...groupByBereich([...(await getVergleichsdateien()).values()])].map(([bereich, dateien]) => ({
    name: bereichNamen[bereich],
    begriffe: [...new Set(dateien.map(({ groesse }) => begriffOf(groesse)))].map((id) => ({
      name: begriff(id).name,
      adresse: href(`/kennzahlen/${id}/`),
    })),
  }))
}

/** Ways from the page of a concept to its comparisons: those to be chosen, and the per-head forms it is part of. */
export async function linkVergleiche(id: BegriffId): Promise<{ name: string; adresse: string }[]> {
  const [dateien, umrechnungen] = await Promise.all([getVergleichsdateien(), getUmrechnungen()])
  const beteiligte = [...umrechnungen].filter(([form]) =>
    [umrechnung(form).zaehler, umrechnung(form).nenner].includes(id),
  )
  return [
    ...(dateien.has(id)
      ? [
          {
            name: 'Jobcenter und Jahre auswählen und vergleichen',
            adresse: href(`/vergleich/?kennzahl=${id}#ergebnis`),
          },
        ]
      : []),
    ...beteiligte.map(([form, { name }]) => ({
      name: `Umgerechnet: ${name}`,
      adresse: href(`/vergleich/${form}/`),
    })),
  ]
}
