import type { CollectionEntry } from 'astro:content'
import { splitBlaetter } from '../domain/blaetter.ts'
import { type BegriffId, begriff, beschreibe, deute } from '../domain/kennzahlen.ts'
import type { Antwortverzeichnis, Antwortzahl, Kennzahlworte } from '../search/antwort.ts'
import type { Suchbegriff, Suchort, Suchthema } from '../search/suchwissen.ts'
import { getBegriffe, statusWorte } from './glossar.ts'
import { pickZahl } from './kennzahl-auswahl.ts'
import type { Planwert } from './kennzahl-reihen.ts'
import { getWerte } from './kennzahl-seiten.ts'
import { writeArtUndZeit, writeTeil, writeWert } from './kennzahl-worte.ts'
import { href } from './pfade.ts'
import { getPlaene, planAdresse } from './plaene.ts'
import { getThemen } from './themen.ts'

/** What the search page must know of the site to understand a query. */
export interface Suchwissen {
  begriffe: Suchbegriff[]
  orte: Suchort[]
  themen: Suchthema[]
  geld: BegriffId[]
}

/** Terms of the glossary, names of figures, of Jobcenter and of topics. */
export async function getSuchwissen(): Promise<Suchwissen> {
  const gemessene = [...(await getWerte()).keys()]
  const begriffe = (await getBegriffe()).map((eintrag) => toSuchbegriff(eintrag, gemessene))
  const orte = new Map((await getPlaene()).map(({ jobcenter }) => [jobcenter.id, jobcenter.data.name]))
  return {
    geld: gemessene.filter((id) => begriff(id).einheit === 'EUR'),
    begriffe: [...begriffe, ...gemessene.map(nameOfKennzahl)],
    orte: [...orte].map(([id, name]) => ({ id, name })),
    themen: (await getThemen()).map(({ id, data: { titel, stichwoerter } }) => ({
      id,
      titel,
      worte: stichwoerter,
    })),
  }
}

/** A term with the figures that measure it and no other; those that have only to do with it answer no question for it. */
function toSuchbegriff({ id, data }: CollectionEntry<'glossar'>, gemessene: BegriffId[]): Suchbegriff {
  const { begriff: name, langform, formen, synonyme } = data
  const kennzahlen = new Set(data.kennzahlen.map((kennzahl) => deute(kennzahl).begriff))
  const eigene = [...kennzahlen].filter((kennzahl) => begriff(kennzahl).glossar === id)
  const gemeinte = eigene.length > 0 || kennzahlen.size > 1 ? eigene : [...kennzahlen]
  return {
    id,
    begriff: name,
    langform,
    formen,
    synonyme,
    kennzahlen: gemeinte.filter((kennzahl) => gemessene.includes(kennzahl)),
  }
}

/** What each term means, for those who ask for it. */
export async function getBedeutungen(): Promise<Map<string, string>> {
  const begriffe = await getBegriffe()
  return new Map(
    begriffe.map(({ id, data }) => [
      id,
      data.bedeutung ?? (data.status === 'offen' ? `${statusWorte.offen}.` : ''),
    ]),
  )
}

/** A figure can be asked for by its own name; it has no page in the glossary, hence no id. */
function nameOfKennzahl(id: BegriffId): Suchbegriff {
  return { id: '', begriff: beschreibe(id).name, langform: null, formen: [], synonyme: [], kennzahlen: [id] }
}

/** The files of a figure for answers to queries. */
export interface Antwortdateien extends Antwortverzeichnis {
  /** What stands in each file. */
  blaetter: Antwortzahl[][]
}

/** Written once; two kinds of files ask for them. */
let antworten: Promise<Map<BegriffId, Antwortdateien>> | undefined

/** Values of every figure that some plan states, for answers to queries. */
export function getAntworten(): Promise<Map<BegriffId, Antwortdateien>> {
  antworten ??= getWerte().then(
    (werte) => new Map([...werte].map(([id, eigene]) => [id, writeAntworten(id, eigene)])),
  )
  return antworten
}

/** What a Jobcenter says is in one file. */
function writeAntworten(id: BegriffId, werte: Planwert[]): Antwortdateien {
  const nachJobcenter = [...Map.groupBy(answersOf(werte), ({ jobcenter }) => jobcenter)]
  // By their signs, as the search compares them; an order of German words would be another.
  const geordnet = nachJobcenter.sort(([a], [b]) => Number(a > b) - Number(a < b))
  const blaetter = splitBlaetter(geordnet, ([, zahlen]) => zahlen.length)
  return {
    name: beschreibe(id).name,
    anfaenge: blaetter.flatMap(([erster]) => erster?.[0] ?? []),
    blaetter: blaetter
      .map((blatt) => blatt.flatMap(([, zahlen]) => zahlen))
      .filter(({ length }) => length > 0),
  }
}

/** Values themselves; changes and shares answer other questions. */
function answersOf(werte: Planwert[]): Antwortzahl[] {
  const ganze = werte.filter(({ zahl }) => !deute(zahl.id).aenderung && !deute(zahl.id).anteil)
  const gruppen = Map.groupBy(ganze, ({ plan, zahl }) => `${plan.plan.id} ${writeTeil(zahl)}`)
  return [...gruppen.values()].flatMap((gruppe) => {
    const erste = pickZahl(
      gruppe.map(({ zahl }) => zahl),
      gruppe[0]?.plan.plan.data.jahr ?? 0,
    )
    return gruppe.map((wert) => toAntwort(wert, wert.zahl === erste))
  })
}

function toAntwort({ plan: { plan, jobcenter }, zahl }: Planwert, erste: boolean): Antwortzahl {
  return {
    jobcenter: jobcenter.id,
    plan: `${jobcenter.data.name} ${plan.data.jahr}`,
    jahr: zahl.jahr,
    teil: writeTeil(zahl),
    text: writeWert(zahl).text,
    angabe: writeArtUndZeit(zahl),
    adresse: `${href(planAdresse(plan.id))}#${zahl.anker}`,
    erste,
  }
}

/** How plans call each figure. */
export async function getKennzahlworte(): Promise<Kennzahlworte> {
  return Object.fromEntries(
    [...(await getWerte()).keys()].map((id) => [id, begriff(id).worte.map(({ source }) => source)]),
  )
}
