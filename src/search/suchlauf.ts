import { type Anfrage, readAnfrage } from './anfrage.ts'
import { excerpt, type Stueck } from './auszug.ts'
import { find, type Gefunden } from './funde.ts'
import { removeMarken } from './marken.ts'
import { type Bewertung, genuegend, rate, ratePassage } from './rang.ts'
import type { Fundpassage, Suchraum } from './suchraum.ts'
import { createSieb, type Suchfilter } from './verzeichnis.ts'

/** A passage that answers a query. */
export interface Treffer {
  adresse: string
  titel: string
  /** Titles of the sections it is part of, the widest first. */
  pfad: string[]
  plan: string
  /** Whether editors wrote it, not the plan. */
  redaktion: boolean
  /** Name of the site it is on, where that is another. */
  sammlung?: string
  auszug: Stueck[]
}

/** What came of a search. */
export interface Ergebnis {
  anfrage: Anfrage
  treffer: Treffer[]
  /** Whether there may be more hits. */
  mehr: () => boolean
  /** The next hits; none when there are no more. */
  weitere: () => Promise<Treffer[]>
  /** Words that are nowhere in the plans. */
  unbekannt: string[]
  /** Whether a passage holds all that was asked for. */
  vollstaendig: boolean
}

/** So many passages are read closely at a time. */
const proMal = 30

/** Where few of them are hits, more are read, but not for ever. */
const genug = 10
const hoechstensMal = 3

/** Searches. @param filter what the reader has chosen; places that the query names narrow it further */
export async function suche(text: string, filter: Suchfilter, raum: Suchraum): Promise<Ergebnis> {
  const anfrage = readAnfrage(
    text,
    raum.begriffe,
    raum.orte,
    raum.plaene.map(({ jahr }) => Number(jahr)),
  )
  const eigener =
    anfrage.orte.length > 0 && !filter.jobcenter ? { ...filter, jobcenter: anfrage.orte } : filter
  const sieb = await sieve(eigener, raum)
  const gesucht = await Promise.all(anfrage.konzepte.map((konzept) => find(konzept, sieb, raum)))
  const bekannte = gesucht.filter(({ funde }) => funde.size > 0)
  const unbekannt = gesucht.filter(({ bekannt }) => !bekannt).map(({ konzept }) => konzept.text)
  const vorrang = createVorrang(anfrage, raum)
  const leser = createLeser(dropEchoes(rate(bekannte, vorrang), raum), bekannte, vorrang, raum)
  const treffer = await leser.next()
  return {
    anfrage,
    treffer,
    mehr: leser.mehr,
    weitere: leser.next,
    unbekannt,
    vollstaendig: bekannte.length === gesucht.length && leser.erfuellt() >= 0.999,
  }
}

/** A summary is no hit beside the section that it sums up. */
function dropEchoes(bewertet: Bewertung[], { zusammenfassungen }: Suchraum): Bewertung[] {
  const nummern = new Set(bewertet.map(({ nummer }) => nummer))
  const echos = new Set(zusammenfassungen.filter((nummer) => nummern.has(nummer - 1)))
  return bewertet.filter(({ nummer }) => !echos.has(nummer))
}

/** What a reader has chosen: plans by what they are, passages by their topics. */
async function sieve(
  filter: Suchfilter,
  { plaene, themen, loadThema }: Suchraum,
): Promise<(nummer: number) => boolean> {
  const passtPlan = createSieb(filter, plaene)
  if (!filter.thema) return passtPlan
  const bekannte = filter.thema.filter((id) => themen.some((thema) => thema.id === id))
  const nummern = new Set((await Promise.all(bekannte.map(loadThema))).flat())
  return (nummer) => nummern.has(nummer) && passtPlan(nummer)
}

/** What a query says beside its words makes some passages likelier: those of the year that it names. */
function createVorrang({ jahre }: Anfrage, { plaene }: Suchraum): (nummer: number) => number {
  const sieb = createSieb({ jahr: jahre.map(String) }, plaene)
  return (nummer) => (jahre.length > 0 && sieb(nummer) ? 2 : 1)
}

/** Reads passages closely, the best first, and leaves out those that hold too little of what was asked for. */
interface Leser {
  /** The next hits; none when all passages have been read. What cannot be loaded is asked for again the next time. */
  next: () => Promise<Treffer[]>
  /** Whether there are passages that have not been read. */
  mehr: () => boolean
  /** How much of what was asked for the best passage holds, 0 to 1. */
  erfuellt: () => number
}

function createLeser(
  vorlaeufig: Bewertung[],
  konzepte: Gefunden[],
  vorrang: (nummer: number) => number,
  { loadPassage }: Suchraum,
): Leser {
  let gelesen = 0
  let bester = 0
  const mehr = () => gelesen < vorlaeufig.length
  const read = async ({ nummer }: Bewertung) => {
    const passage = await loadPassage(nummer)
    if (!passage) return undefined
    const { wert, erfuellt } = ratePassage(passage, konzepte)
    return { passage, erfuellt, wert: wert * vorrang(nummer) }
  }
  const readStapel = async (): Promise<Treffer[]> => {
    const gelesene = await Promise.all(vorlaeufig.slice(gelesen, gelesen + proMal).map(read))
    const bewertet = gelesene.filter((eine) => eine !== undefined)
    gelesen += proMal
    bewertet.sort((a, b) => b.wert - a.wert)
    bester = Math.max(bester, ...bewertet.map(({ erfuellt }) => erfuellt))
    const passend = bewertet.filter(({ wert, erfuellt }) => wert > 0 && erfuellt >= bester * genuegend)
    return passend.map(({ passage }) => toTreffer(passage, konzepte))
  }
  const next = async () => {
    const [treffer, von] = [[] as Treffer[], gelesen]
    try {
      for (let mal = 0; mal < hoechstensMal && mehr() && treffer.length < genug; mal++)
        treffer.push(...(await readStapel()))
    } catch (fehler) {
      gelesen = von
      throw fehler
    }
    return treffer
  }
  return { next, mehr, erfuellt: () => bester }
}

function toTreffer({ titel, bloecke, ...rest }: Fundpassage, konzepte: Gefunden[]): Treffer {
  const gesucht = konzepte.flatMap((konzept) => konzept.gesucht)
  return { ...rest, titel: removeMarken(titel), auszug: excerpt([titel, ...bloecke], gesucht) }
}
