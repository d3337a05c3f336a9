import { type Anfrage, readAnfrage } from './anfrage.ts'
import { excerpt, type Stueck } from './auszug.ts'
import { find, type Gefunden } from './funde.ts'
import { removeMarken } from './marken.ts'
import { type Bewertung, rate, ratePassage } from './rang.ts'
import type { Suchraum } from './suchraum.ts'
import { createSieb, type Passage, type Suchfilter, type Verzeichnis } from './verzeichnis.ts'

/** A passage that answers a query. */
export interface Treffer {
  adresse: string
  titel: string
  /** Titles of the sections it is part of, the widest first. */
  pfad: string[]
  plan: string
  /** Whether editors wrote it, not the plan. */
  redaktion: boolean
  auszug: Stueck[]
}

/** What came of a search. */
export interface Ergebnis {
  anfrage: Anfrage
  treffer: Treffer[]
  /** How many passages there are; the best of them are in `treffer`. */
  anzahl: number
  /** The next hits; none when there are no more. */
  weitere: () => Promise<Treffer[]>
  /** Words that are nowhere in the plans. */
  unbekannt: string[]
  /** Whether a passage holds all that was asked for. */
  vollstaendig: boolean
}

/** So many passages are read closely at a time. */
const proMal = 30

/** After so many readings in a row without a hit the rest holds none. */
const hoechstensLeer = 2

/** A passage is shown when it holds at least so much of what the best one holds. */
const genuegend = 0.6

/** Searches. @param filter what the reader has chosen; places that the query names narrow it further */
export async function suche(text: string, filter: Suchfilter, raum: Suchraum): Promise<Ergebnis> {
  const { plaene } = raum.verzeichnis
  const anfrage = readAnfrage(
    text,
    raum.begriffe,
    raum.orte,
    plaene.map(({ jahr }) => Number(jahr)),
  )
  const eigener =
    anfrage.orte.length > 0 && !filter.jobcenter ? { ...filter, jobcenter: anfrage.orte } : filter
  const sieb = await sieve(eigener, raum)
  const gesucht = await Promise.all(anfrage.konzepte.map((konzept) => find(konzept, sieb, raum)))
  const bekannte = gesucht.filter(({ funde }) => funde.size > 0)
  const unbekannt = gesucht.filter(({ bekannt }) => !bekannt).map(({ konzept }) => konzept.text)
  const vorrang = createVorrang(anfrage, raum.verzeichnis)
  const leser = createLeser(rate(bekannte, vorrang), bekannte, vorrang, raum)
  const treffer = await leser.next()
  return {
    anfrage,
    treffer,
    anzahl: treffer.length + leser.rest(),
    weitere: leser.next,
    unbekannt,
    vollstaendig: bekannte.length === gesucht.length && leser.erfuellt() >= 0.999,
  }
}

/** What a reader has chosen: plans by what they are, passages by their topics. */
async function sieve(
  filter: Suchfilter,
  { verzeichnis, loadThema }: Suchraum,
): Promise<(nummer: number) => boolean> {
  const passtPlan = createSieb(filter, verzeichnis.plaene)
  if (!filter.thema) return passtPlan
  const nummern = new Set((await Promise.all(filter.thema.map(loadThema))).flat())
  return (nummer) => nummern.has(nummer) && passtPlan(nummer)
}

/** What a query says beside its words makes some passages likelier: those of the year that it names. */
function createVorrang({ jahre }: Anfrage, { plaene }: Verzeichnis): (nummer: number) => number {
  const sieb = createSieb({ jahr: jahre.map(String) }, plaene)
  return (nummer) => (jahre.length > 0 && sieb(nummer) ? 1.25 : 1)
}

/** Reads passages closely, the best first, and leaves out those that hold too little of what was asked for. */
interface Leser {
  /** The next hits; none when all passages have been read. */
  next: () => Promise<Treffer[]>
  /** How many passages have not been read. */
  rest: () => number
  /** How much of what was asked for the best passage holds, 0 to 1. */
  erfuellt: () => number
}

function createLeser(
  vorlaeufig: Bewertung[],
  konzepte: Gefunden[],
  vorrang: (nummer: number) => number,
  { loadPassage }: Suchraum,
): Leser {
  const adressen = new Set<string>()
  let gelesen = 0
  let bester = 0
  const read = async (nummer: number) => {
    const passage = await loadPassage(nummer)
    const { wert, erfuellt } = ratePassage(passage, konzepte)
    return { passage, erfuellt, wert: wert * vorrang(nummer) }
  }
  const next = async (leere = 0): Promise<Treffer[]> => {
    if (gelesen >= vorlaeufig.length || leere > hoechstensLeer) return []
    const stapel = vorlaeufig.slice(gelesen, gelesen + proMal)
    gelesen += stapel.length
    const bewertet = await Promise.all(stapel.map(({ nummer }) => read(nummer)))
    bewertet.sort((a, b) => b.wert - a.wert)
    bester = Math.max(bester, ...bewertet.map(({ erfuellt }) => erfuellt))
    const passend = bewertet.filter(({ wert, erfuellt }) => wert > 0 && erfuellt >= bester * genuegend)
    const treffer = passend
      .filter(({ passage }) => isNew(passage.adresse, adressen))
      .map(({ passage }) => toTreffer(passage, konzepte))
    return treffer.length > 0 ? treffer : next(leere + 1)
  }
  return { next: () => next(), rest: () => vorlaeufig.length - gelesen, erfuellt: () => bester }
}

/** A summary is no second hit beside the section it is about. */
function isNew(adresse: string, bekannte: Set<string>): boolean {
  const neu = !bekannte.has(adresse)
  bekannte.add(adresse)
  return neu
}

function toTreffer({ titel, bloecke, ...rest }: Passage, konzepte: Gefunden[]): Treffer {
  const gesucht = konzepte.flatMap((konzept) => konzept.gesucht)
  return { ...rest, titel: removeMarken(titel), auszug: excerpt([titel, ...bloecke], gesucht) }
}
