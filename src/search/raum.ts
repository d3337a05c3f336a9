import {
  type Antwortverzeichnis,
  type Antwortzahl,
  findAntwortblaetter,
  type Kennzahlworte,
} from './antwort.ts'
import type { Suchraum } from './suchraum.ts'
import type { Passage, Verzeichnis } from './verzeichnis.ts'
import { readBlatt } from './woerterbuch.ts'

/**
 * Loads what every search needs.
 *
 * @param suche folder of the search's files; with a slash at its end
 * @param cache `reload` asks the server for the entrance anew: one that was kept may lead to files of an older build
 * @throws when a file is missing or cut off
 */
export async function openRaum(suche: string, cache: RequestCache = 'default'): Promise<Suchraum> {
  const [verzeichnis, wissen] = await Promise.all([
    loadJson<Verzeichnis>(`${suche}verzeichnis.json`, cache),
    loadJson<Pick<Suchraum, 'begriffe' | 'orte' | 'themen' | 'geld'>>(`${suche}wissen.json`, cache),
  ])
  const ordner = `${suche}${verzeichnis.ordner}/`
  return {
    verzeichnis,
    loadBlatt: once(async (nummer) => readBlatt(await (await load(`${ordner}woerter/${nummer}.txt`)).text())),
    loadPassage: once((nummer) => loadJson<Passage>(`${ordner}passagen/${nummer}.json`)),
    loadThema: (thema) => loadJson<number[]>(`${ordner}themen/${encodeURIComponent(thema)}.json`),
    ...wissen,
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

async function load(adresse: string, cache: RequestCache = 'default'): Promise<Response> {
  const antwort = await fetch(adresse, { cache })
  if (!antwort.ok) throw new Error(`${adresse}: ${antwort.status}`)
  return antwort
}

async function loadJson<T>(adresse: string, cache?: RequestCache): Promise<T> {
  return (await load(adresse, cache)).json() as Promise<T>
}

/** What a figure is called, and its values in these Jobcenter. @param orte ids */
export async function loadAntworten(
  suche: string,
  kennzahl: string,
  orte: string[],
): Promise<{ name: string; zahlen: Antwortzahl[] }> {
  const verzeichnis = await loadJson<Antwortverzeichnis>(`${suche}kennzahlen/${kennzahl}.json`)
  const blaetter = await Promise.all(
    findAntwortblaetter(verzeichnis, orte).map((nummer) =>
      loadJson<Antwortzahl[]>(`${suche}kennzahlen/${kennzahl}/${nummer}.json`),
    ),
  )
  return { name: verzeichnis.name, zahlen: blaetter.flat() }
}

/** How plans call each figure. */
export function loadKennzahlworte(suche: string): Promise<Kennzahlworte> {
  return loadJson(`${suche}kennzahlworte.json`)
}

/** What a term of the glossary means. */
export async function loadBedeutung(suche: string, begriff: string): Promise<string> {
  return (await loadJson<{ bedeutung: string }>(`${suche}begriffe/${begriff}.json`)).bedeutung
}
