import type { Anfrage, Konzept, Suchbegriff, Suchort } from './anfrage.ts'
import { readAnfrage } from './anfrage.ts'
import { excerpt, type Gesucht, type Stueck } from './auszug.ts'
import { type Bewertung, rate, rateText } from './rang.ts'
import { blattOf, findNahe, lookUp } from './woerterbuch.ts'
import { schluessel } from './wortform.ts'

/** A hit of Pagefind, before its text is loaded. */
export interface Fund {
  id: string
  score: number
  data: () => Promise<Fundtext>
}

/** What the index holds of a passage. */
export interface Fundtext {
  url: string
  content: string
  meta: Record<string, string>
}

/** Where a search looks: the index, the words it knows, and what queries can name. */
export interface Suchraum {
  search: (wort: string, filter: Suchfilter) => Promise<Fund[]>
  /** Words of one file of the index's dictionary. */
  loadBlatt: (blatt: string) => Promise<string[]>
  begriffe: Suchbegriff[]
  orte: Suchort[]
}

/** What narrows a search; several values of one name are alternatives. */
export type Suchfilter = Record<string, string[]>

/** A passage that answers a query. */
export interface Treffer {
  adresse: string
  titel: string
  /** Titles of the sections it is part of. */
  pfad: string
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
  /** Words that are nowhere in the plans. */
  unbekannt: string[]
  /** Whether a passage holds all that was asked for. */
  vollstaendig: boolean
  /** For words that are nowhere: words that are nearly the same. */
  vorschlaege: { statt: string; wort: string }[]
}

/** Ends the address of what editors wrote about a section, in the index only. */
export const redaktionsmarke = '~redaktion'

/** So many passages are read closely and shown. */
const gelesen = 30

/** Where its own names are in so many passages, a term need not be looked for by looser words: each costs a file. */
const genug = 10
const lose = 0.6

/** Searches. @param filter what the reader has chosen; places that the query names narrow it further */
export async function suche(text: string, filter: Suchfilter, raum: Suchraum): Promise<Ergebnis> {
  const anfrage = readAnfrage(text, raum.begriffe, raum.orte)
  const eigener =
    anfrage.orte.length > 0 && !filter.jobcenter ? { ...filter, jobcenter: anfrage.orte } : filter
  const gesucht = await Promise.all(anfrage.konzepte.map((konzept) => find(konzept, eigener, raum)))
  const bekannte = gesucht.filter(({ funde }) => funde.size > 0)
  const unbekannt = gesucht.filter(({ bekannt }) => !bekannt).map(({ konzept }) => konzept.text)
  const vorschlaege = await suggest(unbekannt, raum)
  const bewertet = await readBest(rate(bekannte), bekannte)
  return {
    anfrage,
    treffer: bewertet.treffer,
    anzahl: bewertet.anzahl,
    unbekannt,
    vollstaendig: unbekannt.length === 0 && bewertet.vollstaendig,
    vorschlaege,
  }
}

/** One thing asked for, the passages that may hold it, and the words to look for in them. */
export interface Gefunden {
  konzept: Konzept
  /** Value of each passage by Pagefind, 0 to 1, by its id. */
  funde: Map<string, { fund: Fund; wert: number }>
  gesucht: Gesucht[]
  /** Whether the index knows one of its words. */
  bekannt: boolean
}

async function find(konzept: Konzept, filter: Suchfilter, raum: Suchraum): Promise<Gefunden> {
  const funde: Gefunden['funde'] = new Map()
  const gesucht: Gesucht[] = []
  for (const { text, gewicht } of konzept.varianten.toSorted((a, b) => b.gewicht - a.gewicht)) {
    if (gewicht <= lose && funde.size >= genug) break
    const woerter = text.split(/[\s\-/]+/u).filter((wort) => schluessel(wort) !== '')
    const frage = await knownQuery(woerter, raum)
    if (frage.length === 0) continue
    gesucht.push({ woerter, gewicht })
    for (const eine of frage) await collect(eine, gewicht, filter, raum, funde)
  }
  return { konzept, funde, gesucht, bekannt: gesucht.length > 0 }
}

/**
 * What to ask Pagefind for: the inflections of a single word that the index knows; of several words all of them. Nothing
 * for words that it does not know, because Pagefind would look for their beginnings.
 */
async function knownQuery(woerter: string[], { loadBlatt }: Suchraum): Promise<string[]> {
  const kenntnisse = await Promise.all(
    woerter.map(async (wort) => ({ wort, ...lookUp(wort, await loadBlatt(blattOf(wort))) })),
  )
  if (kenntnisse.some(({ formen, anfang }) => formen.length === 0 && !anfang)) return []
  const [erste, ...weitere] = kenntnisse
  if (!erste) return []
  if (weitere.length > 0) return [woerter.join(' ')]
  return erste.formen.length > 0 ? erste.formen.slice(0, 8) : [erste.wort]
}

async function collect(
  frage: string,
  gewicht: number,
  filter: Suchfilter,
  { search }: Suchraum,
  funde: Gefunden['funde'],
): Promise<void> {
  const gefunden = await search(frage, filter)
  const hoechster = Math.max(1e-9, ...gefunden.map(({ score }) => score))
  for (const fund of gefunden) {
    const wert = gewicht * (0.3 + (0.7 * fund.score) / hoechster)
    const bisher = funde.get(fund.id)
    if (!bisher || bisher.wert < wert) funde.set(fund.id, { fund, wert })
  }
}

/** Reads the best passages closely, and leaves out those that hold nothing of what was asked for. */
async function readBest(
  vorlaeufig: Bewertung[],
  konzepte: Gefunden[],
): Promise<{ treffer: Treffer[]; anzahl: number; vollstaendig: boolean }> {
  const gelesene = await Promise.all(
    vorlaeufig.slice(0, gelesen).map(async ({ fund }) => ({ fund, text: await fund.data() })),
  )
  const bewertet = gelesene
    .map(({ text }) => ({ text, ...rateText(text, konzepte) }))
    .filter(({ wert }) => wert > 0)
    .sort((a, b) => b.wert - a.wert)
  const eigene = dropEchoes(bewertet)
  const alle = Math.max(0, ...eigene.map(({ erfuellt }) => erfuellt))
  const passend = eigene.filter(({ erfuellt }) => erfuellt >= alle * 0.6)
  return {
    treffer: passend.map(({ text }) => toTreffer(text, konzepte)),
    anzahl: passend.length + Math.max(0, vorlaeufig.length - gelesene.length),
    vollstaendig: alle >= 0.999,
  }
}

/** A summary is no second hit beside the section it is about. */
function dropEchoes<B extends { text: Fundtext }>(bewertet: B[]): B[] {
  const adressen = new Set<string>()
  return bewertet.filter(({ text }) => {
    const adresse = text.url.replace(redaktionsmarke, '')
    const neu = !adressen.has(adresse)
    adressen.add(adresse)
    return neu
  })
}

function toTreffer({ url, content, meta }: Fundtext, konzepte: Gefunden[]): Treffer {
  return {
    adresse: url.replace(redaktionsmarke, ''),
    titel: meta.title ?? '',
    pfad: meta.pfad ?? '',
    plan: meta.plan ?? '',
    redaktion: meta.art === 'redaktion',
    auszug: excerpt(
      content,
      konzepte.flatMap(({ gesucht }) => gesucht),
    ),
  }
}

async function suggest(unbekannt: string[], { loadBlatt }: Suchraum): Promise<Ergebnis['vorschlaege']> {
  const nahe = await Promise.all(
    unbekannt.map(async (statt) => {
      const [wort] = findNahe(statt, await loadBlatt(blattOf(statt)))
      return wort ? [{ statt, wort }] : []
    }),
  )
  return nahe.flat()
}
