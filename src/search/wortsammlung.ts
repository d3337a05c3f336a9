import { detach } from '../domain/losgeloest.ts'
import { removeMarken, splitMarken } from './marken.ts'
import type { Passage } from './verzeichnis.ts'
import { type Schreibeintrag, stufen, type Wortfund } from './woerterbuch.ts'
import { schluessel, splitText } from './wortform.ts'

/** A word with every spelling it has, and how much it matters in each passage. */
interface Wort {
  schreibungen: Map<string, number>
  /** Passage and step in one number: an index has millions of them. */
  funde: number[]
}

/** Every word of an index, also those inside compounds, by its key. */
export type Wortsammlung = Map<string, Wort>

/** Notes the words of a passage. @param nummer higher than that of all before */
export function addPassage(sammlung: Wortsammlung, nummer: number, passage: Passage): void {
  const laenge = lengthOf(passage) / mittlereLaenge
  for (const [key, { schreibungen, menge }] of countWoerter(passage)) {
    const wort = sammlung.get(key) ?? addWort(sammlung, key)
    for (const [schreibung, anzahl] of schreibungen) countSchreibung(wort, schreibung, anzahl)
    wort.funde.push(nummer * (stufen + 1) + toStufe(menge, laenge))
  }
}

function addWort(sammlung: Wortsammlung, key: string): Wort {
  const wort: Wort = { schreibungen: new Map(), funde: [] }
  sammlung.set(detach(key), wort)
  return wort
}

function countSchreibung({ schreibungen }: Wort, schreibung: string, anzahl: number): void {
  const bisher = schreibungen.get(schreibung)
  schreibungen.set(bisher === undefined ? detach(schreibung) : schreibung, (bisher ?? 0) + anzahl)
}

/** The words as the index writes them. */
export function listEintraege(sammlung: Wortsammlung): Schreibeintrag[] {
  return [...sammlung.values()].map(({ schreibungen, funde }) => ({
    wort: mostUsed(schreibungen),
    funde: unpack(funde),
  }))
}

function* unpack(funde: number[]): Generator<Wortfund> {
  for (const fund of funde) yield { nummer: Math.floor(fund / (stufen + 1)), stufe: fund % (stufen + 1) }
}

/**
 * Letters of an average passage: that of the first five plans. It is fixed, so that a word matters in a passage as much
 * whatever else is in the index, and indexes of several sites can be ranked together.
 */
const mittlereLaenge = 1183

const lengthOf = ({ bloecke }: Passage): number => bloecke.reduce((summe, block) => summe + block.length, 0)

/** A word in a title says what the passage is about; one inside a compound a little less than one of its own. */
const [imTitel, innen] = [4, 0.8]

/** A compound with hyphens. */
const verbunden = /\p{L}{3,}(?:-\p{L}{3,})+/gu

interface Zaehlung {
  schreibungen: Map<string, number>
  menge: number
}

function countWoerter({ titel, bloecke }: Passage): Map<string, Zaehlung> {
  const gezaehlt = new Map<string, Zaehlung>()
  const count = (wort: string, menge: number, gedruckt: boolean) => {
    const key = schluessel(wort)
    if (key.length < 2) return
    const bisher = gezaehlt.get(key) ?? { schreibungen: new Map(), menge: 0 }
    bisher.menge += menge
    bisher.schreibungen.set(wort, (bisher.schreibungen.get(wort) ?? 0) + Number(gedruckt))
    gezaehlt.set(key, bisher)
  }
  const countMarked = (marked: string, menge: number) => {
    const { wort, teile } = splitMarken(marked)
    count(wort, menge, true)
    for (const teil of teile) count(teil, menge * innen, false)
  }
  for (const wort of splitText(titel)) countMarked(wort, imTitel)
  for (const wort of bloecke.flatMap(splitText)) countMarked(wort, 1)
  // Readers write `Massenzustromrichtlinie` for `Massenzustrom-Richtlinie`.
  for (const wort of removeMarken([titel, ...bloecke].join(' ')).match(verbunden) ?? []) count(wort, 1, true)
  return gezaehlt
}

/** Occurrences matter less the more there are, and the longer the passage (BM25). @param laenge 1 is the average */
function toStufe(menge: number, laenge: number): number {
  const [saettigung, ausgleich] = [1.2, 0.5]
  const wert = menge / (menge + saettigung * (1 - ausgleich + ausgleich * laenge))
  return Math.max(1, Math.round(wert * stufen))
}

/** Spellings that are printed nowhere, such as inner words, are only taken where there is no other. */
function mostUsed(schreibungen: ReadonlyMap<string, number>): string {
  const [beste = ['']] = [...schreibungen].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return beste[0]
}
