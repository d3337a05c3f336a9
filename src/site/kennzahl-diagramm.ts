import type { Diagrammdaten } from '../charts/draw.ts'
import { kurzname } from '../domain/jobcenter.ts'
import { beschreibe, deute } from '../domain/kennzahlen.ts'
import { isGegenueberstellbar } from '../domain/vergleichbarkeit.ts'
import { pickRaenge, writeAuswahl } from './diagramm-auswahl.ts'
import { newestPlans, type Planwert, pickWert } from './kennzahl-reihen.ts'
import { writeArtUndZeit, writeEinheit, writeTeil, writeWert } from './kennzahl-worte.ts'

/** A chart of one value for each Jobcenter with all that a reader must know to read it right. */
export interface Wertediagramm {
  titel: string
  untertitel: string
  zusammenfassung: string
  daten: Diagrammdaten
  /** What differs between the values besides their size. */
  unterschiede: string[]
  /** Of how many values these are drawn, in a sentence; where it is not all of them. */
  auswahl?: string
}

/** The same with the values that it draws. */
export interface Kennzahldiagramm extends Wertediagramm {
  werte: Planwert[]
}

const mindestens = 2

/** Draws the values of all for the newest year that enough Jobcenter have one of; undefined where that is not honest. */
export function chartOf(werte: Planwert[]): Kennzahldiagramm | undefined {
  const id = werte[0]?.zahl.id
  if (!id || !isGegenueberstellbar(deute(id).begriff)) return undefined
  const gesamt = werte.filter(({ zahl }) => writeTeil(zahl) === '' && zahl.einheit === beschreibe(id).einheit)
  const jahre = [...new Set(gesamt.map(({ zahl }) => zahl.jahr))].sort((a, b) => b - a)
  const reihe = jahre.flatMap((jahr) => [pickReihe(gesamt, jahr, false), pickReihe(gesamt, jahr, true)])
  const erste = reihe.find(({ length }) => length >= mindestens)
  return erste && describe(erste)
}

/**
 * One value of each Jobcenter for a year, measured ones or those looking ahead, the largest first. Of several plans the
 * newest counts: it may repeat what an older one said.
 */
function pickReihe(werte: Planwert[], jahr: number, gemessen: boolean): Planwert[] {
  const gleiche = werte.filter(({ zahl }) => zahl.jahr === jahr && (zahl.art === 'ist') === gemessen)
  const jobcenter = [...Map.groupBy(gleiche, ({ plan }) => plan.jobcenter.id).values()]
  return jobcenter
    .flatMap((eigene) => pickWert(newestPlans(eigene), jahr) ?? [])
    .sort((a, b) => b.zahl.wert - a.zahl.wert)
}

/** @param alle values, the largest first */
function describe(alle: Planwert[]): Kennzahldiagramm | undefined {
  const werte = pickRaenge(alle)
  const [groesster, kleinster] = [werte[0], werte.at(-1)]
  if (!groesster || !kleinster) return undefined
  const { id, jahr, art, einheit } = groesster.zahl
  // The sentence is also there for those who do not see the chart: a sign of minus would not be heard.
  const worte = ({ zahl, plan }: Planwert) =>
    `${writeWert(zahl).text.replace('−', 'minus ')} (${nameOf(plan)})`
  const mittlerer = werte.length < alle.length ? werte[(werte.length - 1) / 2] : undefined
  const mitte = mittlerer ? `In der Mitte aller Werte liegt ${worte(mittlerer)}.` : ''
  return {
    titel: `${beschreibe(id).name} ${jahr}`,
    untertitel: [art === 'ist' ? 'Gemessen' : 'Geplant oder erwartet', writeEinheit(einheit)]
      .join(' ')
      .trim(),
    ...writeAuswahl(werte.length, alle.length),
    werte,
    zusammenfassung: [`Die Werte reichen von ${worte(kleinster)} bis ${worte(groesster)}.`, mitte]
      .join(' ')
      .trim(),
    daten: {
      kategorien: werte.map(({ plan }) => nameOf(plan)),
      reihen: [
        {
          name: beschreibe(id).name,
          werte: werte.map(({ zahl }) => zahl.wert),
          texte: werte.map(({ zahl }) => writeWert(zahl).text),
        },
      ],
    },
    unterschiede: differences(werte),
  }
}

const nameOf = ({ jobcenter }: Planwert['plan']): string => kurzname(jobcenter.data.name)

/** Kind and time of each value, where they are not all the same. */
function differences(werte: Planwert[]): string[] {
  const angaben = Map.groupBy(werte, ({ zahl }) => writeArtUndZeit(zahl))
  if (angaben.size < 2) return []
  return [...angaben].map(
    ([angabe, eigene]) => `${angabe}: ${eigene.map(({ plan }) => nameOf(plan)).join(', ')}`,
  )
}
