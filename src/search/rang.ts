import { blocktrenner, findStellen, readWoerter, type Stelle } from './auszug.ts'
import type { Fund, Fundtext, Gefunden } from './suchlauf.ts'

/** A passage as it is ranked before its text is read. */
export interface Bewertung {
  fund: Fund
  wert: number
}

/** Passages in the whole index, about; only the order of magnitude matters. */
const groesse = 500

/** What few passages hold says more. */
const seltenheit = (anzahl: number): number => Math.log(1 + groesse / (1 + anzahl))

/** Ranks by what Pagefind says: first those that hold most of what was asked for, then the better ones. */
export function rate(konzepte: readonly Gefunden[]): Bewertung[] {
  const gewichte = konzepte.map(({ funde }) => seltenheit(funde.size))
  const werte = new Map<string, Bewertung>()
  for (const [i, { funde }] of konzepte.entries())
    for (const [id, { fund, wert }] of funde) {
      const bisher = werte.get(id)?.wert ?? 0
      werte.set(id, { fund, wert: bisher + (gewichte[i] ?? 0) * wert })
    }
  return [...werte.values()].sort((a, b) => b.wert - a.wert)
}

/** How fast more occurrences stop to matter, and how much long passages lose (BM25). */
const saettigung = 1.2
const laengenausgleich = 0.5
const mittlereLaenge = 120

/**
 * Ranks a passage by its text.
 *
 * @returns its value, and how much of what was asked for it holds, weighted, 0 to 1
 */
export function rateText(text: Fundtext, konzepte: readonly Gefunden[]): { wert: number; erfuellt: number } {
  const [titel = '', ...bloecke] = text.content.split(blocktrenner)
  const woerter = readWoerter(bloecke.join(' '))
  const laenge = 1 - laengenausgleich + (laengenausgleich * woerter.length) / mittlereLaenge
  const gewichte = konzepte.map(({ funde }) => seltenheit(funde.size))
  const stellen = konzepte.map(({ gesucht }) => bestStellen(woerter, gesucht))
  const imTitel = konzepte.map(({ gesucht }) => bestOf(readWoerter(titel), gesucht))
  const imPfad = konzepte.map(({ gesucht }) => bestOf(readWoerter(text.meta.pfad ?? ''), gesucht))
  const einzelne = konzepte.map((_, i) => {
    const eigene = stellen[i] ?? []
    const haeufigkeit = eigene.reduce((summe, { wert }) => summe + wert, 0)
    const guete = Math.max(0, ...eigene.map(({ wert }) => wert))
    const imText = (guete * (haeufigkeit * (saettigung + 1))) / (haeufigkeit + saettigung * laenge)
    return imText + 1.2 * (imTitel[i] ?? 0) + 0.25 * (imPfad[i] ?? 0)
  })
  const gesamt = gewichte.reduce((a, b) => a + b, 0)
  const erfuellt = konzepte.reduce(
    (summe, _, i) => summe + ((stellen[i]?.length ?? 0) + (imTitel[i] ?? 0) > 0 ? (gewichte[i] ?? 0) : 0),
    0,
  )
  const summe = einzelne.reduce((a, wert, i) => a + wert * (gewichte[i] ?? 0), 0)
  const anteil = gesamt > 0 ? erfuellt / gesamt : 0
  const redaktion = text.meta.art === 'redaktion' ? 0.6 : 1
  return { wert: summe * anteil ** 2 * (1 + naehe(stellen)) * redaktion, erfuellt: anteil }
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
