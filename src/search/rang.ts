import { findStellen, readWoerter, type Stelle } from './auszug.ts'
import type { Gefunden } from './funde.ts'
import type { Passage } from './verzeichnis.ts'

/** A passage as it is ranked before its text is read. */
export interface Bewertung {
  nummer: number
  wert: number
}

/** Ranks by words alone: first those that hold most of what was asked for, then the better ones. */
export function rate(konzepte: readonly Gefunden[], vorrang: (nummer: number) => number): Bewertung[] {
  const werte = new Map<number, { wert: number; erfuellt: number }>()
  for (const { funde, gewicht } of konzepte)
    for (const [nummer, eigener] of funde) {
      const { wert, erfuellt } = werte.get(nummer) ?? { wert: 0, erfuellt: 0 }
      werte.set(nummer, { wert: wert + gewicht * eigener * vorrang(nummer), erfuellt: erfuellt + gewicht })
    }
  const alle = [...werte].map(([nummer, eines]) => ({ nummer, ...eines }))
  const bester = alle.reduce((hoechster, { erfuellt }) => Math.max(hoechster, erfuellt), 0)
  return alle
    .filter(({ erfuellt }) => erfuellt >= bester * genuegend)
    .sort((a, b) => b.wert - a.wert || a.nummer - b.nummer)
}

/** A passage is shown when it holds at least so much of what the best one holds. */
export const genuegend = 0.6

/** How fast more occurrences stop to matter, and how much long passages lose (BM25). */
const saettigung = 1.2
const laengenausgleich = 0.5
const mittlereLaenge = 120

/** Where in a passage one thing asked for stands. */
interface Vorkommen {
  gewicht: number
  stellen: Stelle[]
  imTitel: number
  imPfad: number
}

/**
 * Ranks a passage by its text.
 *
 * @returns its value, and how much of what was asked for it holds, weighted, 0 to 1
 */
export function ratePassage(
  { titel, pfad, bloecke, redaktion }: Passage,
  konzepte: readonly Gefunden[],
): { wert: number; erfuellt: number } {
  const woerter = readWoerter(bloecke.join(' '))
  const [titelwoerter, pfadwoerter] = [titel, pfad.join(' ')].map(readWoerter)
  const vorkommen = konzepte.map(
    ({ gewicht, gesucht }): Vorkommen => ({
      gewicht,
      stellen: bestStellen(woerter, gesucht),
      imTitel: bestOf(titelwoerter ?? [], gesucht),
      imPfad: bestOf(pfadwoerter ?? [], gesucht),
    }),
  )
  const erfuellt = shareOf(vorkommen)
  const summe = vorkommen.reduce((a, eines) => a + rateVorkommen(eines, woerter.length) * eines.gewicht, 0)
  const naeher = 1 + naehe(vorkommen.map(({ stellen }) => stellen))
  return { wert: summe * erfuellt ** 2 * naeher * (redaktion ? 0.6 : 1), erfuellt }
}

/** How much of what was asked for stands in text or title; what is rare counts more. */
function shareOf(vorkommen: Vorkommen[]): number {
  const gewichtOf = (eigene: Vorkommen[]) => eigene.reduce((summe, { gewicht }) => summe + gewicht, 0)
  const gesamt = gewichtOf(vorkommen)
  const vorhandene = vorkommen.filter(({ stellen, imTitel }) => stellen.length + imTitel > 0)
  return gesamt > 0 ? gewichtOf(vorhandene) / gesamt : 0
}

/** @param anzahl words of the passage */
function rateVorkommen({ stellen, imTitel, imPfad }: Vorkommen, anzahl: number): number {
  const laenge = 1 - laengenausgleich + (laengenausgleich * anzahl) / mittlereLaenge
  const haeufigkeit = stellen.reduce((summe, { wert }) => summe + wert, 0)
  const guete = Math.max(0, ...stellen.map(({ wert }) => wert))
  const imText = (guete * (haeufigkeit * (saettigung + 1))) / (haeufigkeit + saettigung * laenge)
  return imText + 1.2 * imTitel + 0.25 * imPfad
}

/** For each place the best that stands there. */
function bestStellen(woerter: ReturnType<typeof readWoerter>, gesucht: Gefunden['gesucht']): Stelle[] {
  const beste = new Map<number, Stelle>()
  for (const stelle of gesucht.flatMap((eins) => findStellen(woerter, eins))) {
    const bisher = beste.get(stelle.wort)
    if (!bisher || bisher.wert < stelle.wert) beste.set(stelle.wort, stelle)
  }
  return [...beste.values()].sort((a, b) => a.wort - b.wort)
}

const bestOf = (woerter: ReturnType<typeof readWoerter>, gesucht: Gefunden['gesucht']): number =>
  Math.max(0, ...bestStellen(woerter, gesucht).map(({ wert }) => wert))

/** What is asked for together stands together: a bonus of up to a half. */
function naehe(stellen: Stelle[][]): number {
  const vorhandene = stellen.filter((eigene) => eigene.length > 0)
  if (vorhandene.length < 2) return 0
  const alle = vorhandene
    .flatMap((eigene, i) => eigene.map(({ wort }) => ({ wort, i })))
    .sort((a, b) => a.wort - b.wort)
  const spanne = smallestSpan(alle, vorhandene.length)
  return spanne <= 6 ? 0.5 : spanne <= 20 ? 0.25 : spanne <= 60 ? 0.1 : 0
}

/** Words between the nearest places that hold everything. */
function smallestSpan(alle: { wort: number; i: number }[], anzahl: number): number {
  const zaehler = new Map<number, number>()
  let kleinste = Number.POSITIVE_INFINITY
  let links = 0
  for (const { wort, i } of alle) {
    zaehler.set(i, (zaehler.get(i) ?? 0) + 1)
    while (zaehler.size === anzahl) {
      const linke = alle[links++]
      if (!linke) break
      kleinste = Math.min(kleinste, wort - linke.wort)
      const rest = (zaehler.get(linke.i) ?? 1) - 1
      if (rest === 0) zaehler.delete(linke.i)
      else zaehler.set(linke.i, rest)
    }
  }
  return kleinste
}
