import { createHash } from 'node:crypto'
import type { Suchabschnitt, Suchplan } from './abschnitte.ts'
import { addMarken, collectNomen } from './marken.ts'
import { indexformat, type Passage, type Planbereich, type Verzeichnis } from './verzeichnis.ts'
import { type Blatt, writeBlaetter } from './woerterbuch.ts'
import { addPassage, listEintraege, type Wortsammlung } from './wortsammlung.ts'

/** Puts a file of an index away. @param pfad below the folder that the {@link Verzeichnis} names */
export type Ablage = (pfad: string, text: string) => void

/**
 * Makes the index of some plans: each section is a passage, and each of its words, also those inside compounds, leads to it.
 * File after file is put away at once: those of hundreds of plans would need much memory.
 *
 * @param base path the site is built for, without a slash at its end
 */
export function createIndex(plaene: Suchplan[], base: string, legeAb: Ablage): Verzeichnis {
  const hash = createHash('sha256')
  const put: Ablage = (pfad, text) => {
    hash.update(`${pfad}\n${text.length}\n${text}\n`)
    legeAb(pfad, text)
  }
  const { woerter, zusammenfassungen, anzahl } = putPassagen(plaene, base, put)
  const anfaenge = putBlaetter(writeBlaetter(listEintraege(woerter)), put)
  const themen = putThemen(plaene, put)
  // The same files always have the same name.
  const ordner = hash.digest('hex').slice(0, 12)
  return {
    format: indexformat,
    ordner,
    anfaenge,
    plaene: toBereiche(plaene),
    anzahl,
    zusammenfassungen,
    themen,
  }
}

/** What has been noted of the passages while they were put away. */
interface Passagenlauf {
  woerter: Wortsammlung
  /** Numbers of those that editors wrote. */
  zusammenfassungen: number[]
  anzahl: number
}

function putPassagen(plaene: Suchplan[], base: string, put: Ablage): Passagenlauf {
  const nomen = collectNomen(listTexte(plaene))
  const lauf: Passagenlauf = { woerter: new Map(), zusammenfassungen: [], anzahl: 0 }
  for (const plan of plaene)
    for (const passage of toPassagen(plan, nomen, base)) {
      const nummer = lauf.anzahl++
      put(`passagen/${nummer}.json`, JSON.stringify(passage))
      addPassage(lauf.woerter, nummer, passage)
      if (passage.redaktion) lauf.zusammenfassungen.push(nummer)
    }
  return lauf
}

function* listTexte(plaene: Suchplan[]): Generator<string> {
  for (const { abschnitte } of plaene)
    for (const { titel, bloecke } of abschnitte) {
      yield titel
      yield* bloecke
    }
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

/** @returns where each sheet begins */
function putBlaetter(blaetter: Blatt[], put: Ablage): string[] {
  for (const [i, { text }] of blaetter.entries()) put(`woerter/${i}.txt`, text)
  return blaetter.map(({ anfang }) => anfang)
}

/** @returns the topics that have a file: those that some passage is on */
function putThemen(plaene: Suchplan[], put: Ablage): string[] {
  const gruppen = groupByThema(plaene.flatMap(({ abschnitte }) => abschnitte))
  for (const [thema, nummern] of gruppen) put(`themen/${thema}.json`, JSON.stringify(nummern))
  return [...gruppen.keys()].sort()
}

function groupByThema(abschnitte: Suchabschnitt[]): Map<string, number[]> {
  const paare = abschnitte.flatMap(({ themen }, nummer) => themen.map((thema) => ({ thema, nummer })))
  const gruppen = Map.groupBy(paare, ({ thema }) => thema)
  return new Map([...gruppen].map(([thema, eigene]) => [thema, eigene.map(({ nummer }) => nummer)]))
}

function toBereiche(plaene: Suchplan[]): Planbereich[] {
  let ab = 0
  return plaene.map(({ jobcenter, jahr, land, abschnitte }) => {
    const bereich = { ab, jobcenter, jahr, land }
    ab += abschnitte.length
    return bereich
  })
}
