import { type Auswahl, hoechstensReihen } from './auswahl.ts'
import type { Vergleichsdatei, Vergleichswert } from './datei.ts'

/** Values of the same size, year and kind: what is measured never stands in one row with what is planned. */
export interface Vergleichsreihe {
  datei: Vergleichsdatei
  jahr: number
  gemessen: boolean
  /** By Jobcenter; not each has one. */
  werte: Map<string, Vergleichswert>
}

/** The chosen values as rows, the oldest first and what was planned before what came of it. */
export function reihenOf(dateien: Vergleichsdatei[], auswahl: Auswahl): Vergleichsreihe[] {
  const reihen = dateien.flatMap((datei) => {
    const werte = datei.werte.filter((wert) => isGewaehlt(wert, auswahl))
    const gruppen = Map.groupBy(werte, ({ jahr, gemessen }) => `${jahr} ${gemessen}`)
    return [...gruppen.values()].flatMap((eigene) => toReihe(datei, eigene))
  })
  return reihen.sort((a, b) => a.jahr - b.jahr || Number(a.gemessen) - Number(b.gemessen))
}

function isGewaehlt({ jobcenter, jahr, gemessen }: Vergleichswert, auswahl: Auswahl): boolean {
  return (
    (auswahl.jobcenter.length === 0 || auswahl.jobcenter.includes(jobcenter)) &&
    (auswahl.jahre.length === 0 || auswahl.jahre.includes(jahr)) &&
    (auswahl.art === undefined || (auswahl.art === 'ist') === gemessen)
  )
}

function toReihe(datei: Vergleichsdatei, werte: Vergleichswert[]): Vergleichsreihe[] {
  const [erster] = werte
  if (!erster) return []
  const { jahr, gemessen } = erster
  return [{ datei, jahr, gemessen, werte: new Map(werte.map((wert) => [wert.jobcenter, wert])) }]
}

/** The values of some Jobcenter; rows that have none of them are left out. */
export function limitReihen(reihen: Vergleichsreihe[], jobcenter: string[]): Vergleichsreihe[] {
  const gewaehlte = new Set(jobcenter)
  return reihen
    .map((reihe) => ({ ...reihe, werte: new Map([...reihe.werte].filter(([id]) => gewaehlte.has(id))) }))
    .filter(({ werte }) => werte.size > 0)
}

/**
 * The rows that a chart has room for, in their order: all that make lines, else those with values of several Jobcenter
 * before others, the newest first.
 */
export function pickReihen(reihen: Vergleichsreihe[]): Vergleichsreihe[] {
  if (isZeitreihe(reihen)) return reihen
  const wichtigste = reihen.toSorted(
    (a, b) => Number(b.werte.size > 1) - Number(a.werte.size > 1) || b.jahr - a.jahr,
  )
  const gezeigte = new Set(wichtigste.slice(0, hoechstensReihen))
  return reihen.filter((reihe) => gezeigte.has(reihe))
}

/**
 * The Jobcenter with any value: by the row that most of them have, the newest of several such, the largest first; those
 * that lack in it last, by name.
 */
export function orderJobcenter(reihen: Vergleichsreihe[]): string[] {
  const meiste = Math.max(...reihen.map(({ werte }) => werte.size))
  const haupt = reihen.findLast(({ werte }) => werte.size === meiste)?.werte
  const rang = (id: string): number => haupt?.get(id)?.wert ?? Number.NEGATIVE_INFINITY
  const alle = new Set(reihen.flatMap(({ werte }) => [...werte.keys()]))
  return [...alle].sort((a, b) => (rang(a) === rang(b) ? a.localeCompare(b) : rang(b) - rang(a)))
}

/** Whether the rows are the years of one size: they are a line for each Jobcenter then, and not bars. */
export function isZeitreihe(reihen: Vergleichsreihe[]): boolean {
  const eine = new Set(reihen.map(({ datei, gemessen }) => `${datei.groesse} ${gemessen}`)).size === 1
  return eine && reihen.length >= 3 && orderJobcenter(reihen).length <= hoechstensReihen
}
