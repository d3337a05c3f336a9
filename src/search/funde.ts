import type { Konzept } from './anfrage.ts'
import type { Gesucht } from './auszug.ts'
import type { Suchraum } from './suchraum.ts'
import { findBlaetter } from './verzeichnis.ts'
import { lookUp, stufen } from './woerterbuch.ts'
import { schluessel } from './wortform.ts'

/** Where its own names are in so many passages, a term need not be looked for by looser words: each costs a file. */
const genug = 10
const lose = 0.6

/** One thing asked for, the passages that may hold it, and the words to look for in them. */
export interface Gefunden {
  konzept: Konzept
  /** How well each passage answers by its words alone, 0 to 1, by its number. */
  funde: Map<number, number>
  gesucht: Gesucht[]
  /** Whether the index knows one of its words. */
  bekannt: boolean
}

/** Looks for one thing by its words. @param sieb whether a passage, by its number, is looked at */
export async function find(
  konzept: Konzept,
  sieb: (nummer: number) => boolean,
  raum: Suchraum,
): Promise<Gefunden> {
  const funde: Gefunden['funde'] = new Map()
  const gesucht: Gesucht[] = []
  for (const { text, gewicht } of konzept.varianten.toSorted((a, b) => b.gewicht - a.gewicht)) {
    if (gewicht <= lose && funde.size >= genug) break
    const woerter = text.split(/[\s\-/]+/u).filter((wort) => schluessel(wort) !== '')
    const werte = await findAll(woerter, raum)
    if (!werte) continue
    gesucht.push({ woerter, gewicht })
    collect(werte, gewicht, sieb, funde)
  }
  return { konzept, funde, gesucht, bekannt: gesucht.length > 0 }
}

/** The passages that hold all of some words, with their value; nothing when the index knows one of the words not at all. */
async function findAll(woerter: string[], raum: Suchraum): Promise<Map<number, number> | undefined> {
  const werte = await Promise.all(woerter.map((wort) => findWord(wort, raum)))
  const [erste, ...weitere] = werte
  if (!erste || werte.some(({ size }) => size === 0)) return undefined
  const gemeinsame = [...erste.keys()].filter((nummer) => weitere.every((eine) => eine.has(nummer)))
  const meanOf = (nummer: number) =>
    werte.reduce((summe, eine) => summe + (eine.get(nummer) ?? 0), 0) / werte.length
  return new Map(gemeinsame.map((nummer) => [nummer, meanOf(nummer)]))
}

/** The passages that hold a word, an inflection, or a longer word that begins with it. */
async function findWord(wort: string, { verzeichnis, loadBlatt }: Suchraum): Promise<Map<number, number>> {
  const blaetter = await Promise.all(findBlaetter(wort, verzeichnis).map(loadBlatt))
  const werte = new Map<number, number>()
  for (const { eintrag, wert } of lookUp(wort, blaetter.flat()))
    for (const { nummer, stufe } of eintrag.funde)
      werte.set(nummer, Math.max(werte.get(nummer) ?? 0, (wert * stufe) / stufen))
  return werte
}

function collect(
  werte: ReadonlyMap<number, number>,
  gewicht: number,
  sieb: (nummer: number) => boolean,
  funde: Gefunden['funde'],
): void {
  const gesiebt = [...werte].filter(([nummer]) => sieb(nummer))
  const hoechster = Math.max(1e-9, ...gesiebt.map(([, wert]) => wert))
  for (const [nummer, wert] of gesiebt)
    funde.set(nummer, Math.max(funde.get(nummer) ?? 0, gewicht * (0.3 + (0.7 * wert) / hoechster)))
}
