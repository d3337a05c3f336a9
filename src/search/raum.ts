import type { Suchbegriff, Suchort } from './anfrage.ts'
import type { Antwortzahl, Kennzahlworte } from './antwort.ts'
import type { Fund, Suchfilter, Suchraum } from './suchlauf.ts'
import { readBlatt } from './woerterbuch.ts'

/** The part of Pagefind's browser API that is used. */
interface Pagefind {
  search: (
    wort: string,
    optionen: { filters: Record<string, { any: string[] }> },
  ) => Promise<{ results: Fund[] }>
}

/** Where the files of the search lie. */
export interface Orte {
  pagefind: string
  /** Folder with the words, and what queries can name; with a slash at its end. */
  suche: string
}

/**
 * Loads what every search needs.
 *
 * @throws when a file is missing or cut off
 */
export async function openRaum({ pagefind: adresse, suche }: Orte): Promise<Suchraum> {
  const [pagefind, wissen] = await Promise.all([
    import(/* @vite-ignore */ adresse) as Promise<Pagefind>,
    loadJson<{ begriffe: Suchbegriff[]; orte: Suchort[] }>(`${suche}wissen.json`),
  ])
  const blaetter = new Map<string, Promise<string[]>>()
  const loadBlatt = (blatt: string): Promise<string[]> => {
    const geladen = blaetter.get(blatt) ?? readFile(`${suche}woerter/${blatt}.txt`)
    blaetter.set(blatt, geladen)
    return geladen
  }
  return { search: (wort, filter) => search(pagefind, wort, filter), loadBlatt, ...wissen }
}

async function search(pagefind: Pagefind, wort: string, filter: Suchfilter): Promise<Fund[]> {
  const filters = Object.fromEntries(Object.entries(filter).map(([name, werte]) => [name, { any: werte }]))
  return (await pagefind.search(wort, { filters })).results
}

/** A letter without words has no file. */
async function readFile(adresse: string): Promise<string[]> {
  const antwort = await fetch(adresse)
  if (antwort.status === 404) return []
  if (!antwort.ok) throw new Error(`${adresse}: ${antwort.status}`)
  return readBlatt(await antwort.text())
}

async function loadJson<T>(adresse: string): Promise<T> {
  const antwort = await fetch(adresse)
  if (!antwort.ok) throw new Error(`${adresse}: ${antwort.status}`)
  return antwort.json() as Promise<T>
}

/** The values of a figure. */
export function loadAntworten(
  suche: string,
  kennzahl: string,
): Promise<{ name: string; zahlen: Antwortzahl[] }> {
  return loadJson(`${suche}kennzahlen/${kennzahl}.json`)
}

/** How plans call each figure. */
export function loadKennzahlworte(suche: string): Promise<Kennzahlworte> {
  return loadJson(`${suche}kennzahlworte.json`)
}
