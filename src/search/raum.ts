import {
  type Antwortverzeichnis,
  type Antwortzahl,
  findAntwortblaetter,
  type Kennzahlworte,
} from './antwort.ts'
import type { Antworten, Suchraum, Wissen } from './suchraum.ts'
import { findBlaetter, findNachbarblaetter, type Passage, type Verzeichnis } from './verzeichnis.ts'
import { type Eintrag, readBlatt } from './woerterbuch.ts'

/** How the files of an index are loaded, each checked as far as its source needs it. */
export interface Regal {
  loadBlatt: (nummer: number) => Promise<Eintrag[]>
  loadPassage: (nummer: number) => Promise<Passage>
  loadThema: (thema: string) => Promise<number[]>
  loadAntwortverzeichnis: (kennzahl: string) => Promise<Antwortverzeichnis>
  loadAntwortblatt: (kennzahl: string, nummer: number) => Promise<Antwortzahl[]>
}

/** Asks for the text of a file below `/suche/`. */
export type Leitung = (pfad: string) => Promise<string>

/**
 * Loads what every search needs.
 *
 * @throws when a file is missing or cut off
 */
export async function openRaum(leitung: Leitung): Promise<Suchraum> {
  const loadJson = async <T>(pfad: string): Promise<T> => JSON.parse(await leitung(pfad))
  const [verzeichnis, wissen] = await Promise.all([
    loadJson<Verzeichnis>('verzeichnis.json'),
    loadJson<Wissen>('wissen.json'),
  ])
  const { ordner } = verzeichnis
  return createRaum(verzeichnis, wissen, {
    loadBlatt: async (nummer) => readBlatt(await leitung(`${ordner}/woerter/${nummer}.txt`)),
    loadPassage: (nummer) => loadJson(`${ordner}/passagen/${nummer}.json`),
    loadThema: (thema) => loadJson(`${ordner}/themen/${encodeURIComponent(thema)}.json`),
    loadAntwortverzeichnis: (kennzahl) => loadJson(`kennzahlen/${kennzahl}.json`),
    loadAntwortblatt: (kennzahl, nummer) => loadJson(`kennzahlen/${kennzahl}/${nummer}.json`),
  })
}

/** An index as a search uses it; each file is loaded once. */
export function createRaum(
  { anfaenge, plaene, anzahl, zusammenfassungen, themen }: Verzeichnis,
  wissen: Wissen,
  regal: Regal,
): Suchraum {
  const { loadBlatt, loadPassage, loadThema } = regal
  const loadOnce = once(loadBlatt)
  const loadAll = async (nummern: number[]) => (await Promise.all(nummern.map(loadOnce))).flat()
  return {
    ...wissen,
    plaene,
    anzahl,
    zusammenfassungen,
    loadWoerter: (wort) => loadAll(findBlaetter(wort, { anfaenge })),
    loadNachbarn: (wort) => loadAll(findNachbarblaetter(wort, { anfaenge })),
    loadPassage: once(loadPassage),
    loadThema: async (thema) => (themen.includes(thema) ? loadThema(thema) : []),
    loadAntworten: (kennzahl, orte) => loadAntworten(regal, kennzahl, orte),
  }
}

/** Words are asked for again and again; what failed may come the next time. */
function once<T>(loadOne: (nummer: number) => Promise<T>): (nummer: number) => Promise<T> {
  const geladen = new Map<number, Promise<T>>()
  return (nummer) => {
    const eins = geladen.get(nummer) ?? loadOne(nummer)
    geladen.set(nummer, eins)
    eins.catch(() => geladen.delete(nummer))
    return eins
  }
}

/** The values of a figure in these Jobcenter. @param orte ids */
async function loadAntworten(
  { loadAntwortverzeichnis, loadAntwortblatt }: Regal,
  kennzahl: string,
  orte: string[],
): Promise<Antworten> {
  const verzeichnis = await loadAntwortverzeichnis(kennzahl)
  const nummern = findAntwortblaetter(verzeichnis, orte)
  const blaetter = await Promise.all(nummern.map((nummer) => loadAntwortblatt(kennzahl, nummer)))
  return { name: verzeichnis.name, zahlen: blaetter.flat() }
}

/** The files of this site's own search. @param suche their folder; with a slash at its end */
export function createLeitung(suche: string, cache: RequestCache = 'default'): Leitung {
  return async (pfad) => {
    const antwort = await fetch(suche + pfad, { cache })
    if (!antwort.ok) throw new Error(`${pfad}: ${antwort.status}`)
    return antwort.text()
  }
}

/** How plans call each figure. */
export async function loadKennzahlworte(leitung: Leitung): Promise<Kennzahlworte> {
  return JSON.parse(await leitung('kennzahlworte.json'))
}

/** What a term of the glossary means. */
export async function loadBedeutung(leitung: Leitung, begriff: string): Promise<string> {
  return (JSON.parse(await leitung(`begriffe/${begriff}.json`)) as { bedeutung: string }).bedeutung
}
