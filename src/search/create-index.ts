import { createHash } from 'node:crypto'
import { deckblatt } from '../domain/deckblatt.ts'
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
 * @param plaene are gone through twice
 * @param base path the site is built for, without a slash at its end
 */
export function createIndex(plaene: Iterable<Suchplan>, base: string, legeAb: Ablage): Verzeichnis {
  const hash = createHash('sha256')
  const put: Ablage = (pfad, text) => {
    hash.update(`${pfad}\n${text.length}\n${text}\n`)
    legeAb(pfad, text)
  }
  const { woerter, themen, ...lauf } = putPassagen(plaene, base, put)
  const anfaenge = putBlaetter(writeBlaetter(listEintraege(woerter)), put)
  for (const [thema, nummern] of themen) put(`themen/${thema}.json`, JSON.stringify(nummern))
  // The same files always have the same name.
  const ordner = hash.digest('hex').slice(0, 12)
  return { format: indexformat, ordner, anfaenge, ...lauf, themen: [...themen.keys()].sort() }
}

/** What has been noted of the passages while they were put away. */
interface Passagenlauf {
  woerter: Wortsammlung
  plaene: Planbereich[]
  anzahl: number
  /** Numbers of those that editors wrote. */
  zusammenfassungen: number[]
  /** Numbers of the passages on each topic that there are any on. */
  themen: Map<string, number[]>
}

function putPassagen(plaene: Iterable<Suchplan>, base: string, put: Ablage): Passagenlauf {
  const nomen = collectNomen(listTexte(plaene))
  const lauf: Passagenlauf = {
    woerter: new Map(),
    plaene: [],
    anzahl: 0,
    zusammenfassungen: [],
    themen: new Map(),
  }
  for (const plan of plaene) {
    const { jobcenter, jahr, land } = plan
    lauf.plaene.push({ ab: lauf.anzahl, jobcenter, jahr, land })
    for (const abschnitt of plan.abschnitte)
      putPassage(lauf, abschnitt, toPassage(plan, abschnitt, nomen, base), put)
  }
  return lauf
}

function putPassage(lauf: Passagenlauf, { themen }: Suchabschnitt, passage: Passage, put: Ablage): void {
  const nummer = lauf.anzahl++
  put(`passagen/${nummer}.json`, JSON.stringify(passage))
  addPassage(lauf.woerter, nummer, passage)
  if (passage.redaktion) lauf.zusammenfassungen.push(nummer)
  for (const thema of themen) {
    const nummern = lauf.themen.get(thema) ?? []
    nummern.push(nummer)
    lauf.themen.set(thema, nummern)
  }
}

function* listTexte(plaene: Iterable<Suchplan>): Generator<string> {
  for (const { abschnitte } of plaene)
    for (const { titel, bloecke } of abschnitte) {
      yield titel
      yield* bloecke
    }
}

function toPassage(
  { id, name }: Suchplan,
  { anker, titel, pfad, bloecke, redaktion }: Suchabschnitt,
  nomen: ReadonlySet<string>,
  base: string,
): Passage {
  return {
    adresse: `${base}/plaene/${id}/${anker ? `#${anker}` : ''}`,
    titel: addMarken(titel || deckblatt, nomen),
    pfad,
    plan: name,
    redaktion,
    bloecke: bloecke.map((block) => addMarken(block, nomen)),
  }
}

/** @returns where each sheet begins */
function putBlaetter(blaetter: Blatt[], put: Ablage): string[] {
  for (const [i, { text }] of blaetter.entries()) put(`woerter/${i}.txt`, text)
  return blaetter.map(({ anfang }) => anfang)
}
