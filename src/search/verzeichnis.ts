import { isKurz, schluessel, stamm } from './wortform.ts'

/**
 * Number of the form that the files below `/suche/` have. Other sites read them too, and may be of another age: it goes up
 * by one whenever a file is written in a way that the search of yesterday would not understand.
 */
export const indexformat = 1

/** What a search reads first: where everything else of the index is. */
export interface Verzeichnis {
  /** The {@link indexformat} that it was written in. */
  format: number
  /** Folder of the files below, named by what they hold, so that old and new files never meet in a cache. */
  ordner: string
  /** Key of the first word of each sheet of words. */
  anfaenge: string[]
  plaene: Planbereich[]
  /** How many passages there are. */
  anzahl: number
  /** Numbers of those that editors wrote; each follows the section that it sums up. */
  zusammenfassungen: number[]
  /** Ids of the topics that have a file: those that some passage is on. */
  themen: string[]
}

/** The passages of a plan have numbers that follow each other, from `ab` to the next plan's. */
export interface Planbereich {
  ab: number
  jobcenter: string
  jahr: string
  land: string
}

/** A passage as the index holds it. */
export interface Passage {
  adresse: string
  /** With the inner words of its compounds as marks, like the text. */
  titel: string
  /** Titles of the sections it is part of, the widest first. */
  pfad: string[]
  /** Name of the Jobcenter and year. */
  plan: string
  /** Whether editors wrote it, not the plan. */
  redaktion: boolean
  /** Paragraphs, items, rows. */
  bloecke: string[]
}

/** What narrows a search; several values of one name are alternatives. */
export type Suchfilter = Record<string, string[]>

/** A word that begins as many sheets as this is read no further: what it begins is too much to be meant. */
const hoechstens = 8

/** Numbers of the sheets that hold words beginning like this one, inflections and compounds. */
export function findBlaetter(wort: string, { anfaenge }: Pick<Verzeichnis, 'anfaenge'>): number[] {
  const key = schluessel(wort)
  return sheetsOf(isKurz(wort) ? key : stamm(key), anfaenge).slice(0, isKurz(wort) ? 1 : hoechstens)
}

/** Numbers of the sheets with words that a slip may have turned into this one: they begin with the same letters. */
export function findNachbarblaetter(wort: string, { anfaenge }: Pick<Verzeichnis, 'anfaenge'>): number[] {
  const key = schluessel(wort)
  const wahl = [1, 2, 3].map((laenge) => sheetsOf(key.slice(0, laenge), anfaenge))
  return (wahl.find(({ length }) => length <= hoechstens) ?? wahl[2] ?? []).slice(0, hoechstens)
}

function sheetsOf(anfang: string, anfaenge: string[]): number[] {
  const erstes = Math.max(
    0,
    anfaenge.findLastIndex((eins) => eins <= anfang),
  )
  return anfaenge.flatMap((eins, i) => (i === erstes || (i > erstes && eins.startsWith(anfang)) ? [i] : []))
}

/** Whether a passage, by its number, is in a plan that the filter lets through; its topics are another matter. */
export function createSieb(filter: Suchfilter, plaene: Planbereich[]): (nummer: number) => boolean {
  const passt = plaene.map((plan) =>
    (['jobcenter', 'jahr', 'land'] as const).every((name) => filter[name]?.includes(plan[name]) ?? true),
  )
  return (nummer) => passt[plaene.findLastIndex(({ ab }) => ab <= nummer)] ?? false
}
