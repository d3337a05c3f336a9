import type { Suchabschnitt, Suchplan } from './abschnitte.ts'
import { addMarken, collectNomen, removeMarken, splitMarken } from './marken.ts'
import type { Passage, Planbereich } from './verzeichnis.ts'
import { type Eintrag, stufen, type Wortfund } from './woerterbuch.ts'
import { schluessel, splitText } from './wortform.ts'

/** All that a search can find, as data. */
export interface Index {
  passagen: Passage[]
  plaene: Planbereich[]
  eintraege: Eintrag[]
  /** Numbers of the passages on each topic, by its id. */
  themen: Map<string, number[]>
}

/**
 * Makes the index of some plans: each section is a passage, and each of its words, also those inside compounds, leads to it.
 *
 * @param base path the site is built for, without a slash at its end
 */
export function createIndex(plaene: Suchplan[], base: string): Index {
  const nomen = collectNomen(
    plaene.flatMap(({ abschnitte }) => abschnitte.flatMap(({ bloecke, titel }) => [titel, ...bloecke])),
  )
  const passagen = plaene.flatMap((plan) => toPassagen(plan, nomen, base))
  const themen = groupByThema(plaene.flatMap(({ abschnitte }) => abschnitte))
  return { passagen, plaene: toBereiche(plaene), eintraege: toEintraege(passagen), themen }
}

function toPassagen(plan: Suchplan, nomen: ReadonlySet<string>, base: string): Passage[] {
  return plan.abschnitte.map(({ anker, titel, pfad, bloecke, redaktion }) => ({
    adresse: `${base}/plaene/${plan.id}/${anker ? `#${anker}` : ''}`,
    titel: addMarken(titel || 'Deckblatt', nomen),
    pfad,
    plan: plan.name,
    redaktion,
    bloecke: bloecke.map((block) => addMarken(block, nomen)),
  }))
}

function toBereiche(plaene: Suchplan[]): Planbereich[] {
  let ab = 0
  return plaene.map(({ jobcenter, jahr, land, abschnitte }) => {
    const bereich = { ab, jobcenter, jahr, land }
    ab += abschnitte.length
    return bereich
  })
}

function groupByThema(abschnitte: Suchabschnitt[]): Map<string, number[]> {
  const paare = abschnitte.flatMap(({ themen }, nummer) => themen.map((thema) => ({ thema, nummer })))
  const gruppen = Map.groupBy(paare, ({ thema }) => thema)
  return new Map([...gruppen].map(([thema, eigene]) => [thema, eigene.map(({ nummer }) => nummer)]))
}

/** A word with every spelling it has, and how much it matters in each passage. */
interface Wortsammlung {
  schreibungen: Map<string, number>
  funde: Wortfund[]
}

function toEintraege(passagen: Passage[]): Eintrag[] {
  const woerter = new Map<string, Wortsammlung>()
  for (const [nummer, passage] of passagen.entries())
    for (const [key, { schreibungen, menge }] of countWoerter(passage)) {
      const wort: Wortsammlung = woerter.get(key) ?? { schreibungen: new Map(), funde: [] }
      for (const [schreibung, anzahl] of schreibungen)
        wort.schreibungen.set(schreibung, (wort.schreibungen.get(schreibung) ?? 0) + anzahl)
      wort.funde.push({ nummer, stufe: toStufe(menge, lengthOf(passage) / mittlereLaenge) })
      woerter.set(key, wort)
    }
  return [...woerter.values()].map(({ schreibungen, funde }) => ({ wort: mostUsed(schreibungen), funde }))
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
