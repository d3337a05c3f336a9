import type { Gesucht } from './auszug.ts'
import type { Konzept } from './konzept.ts'
import type { Suchraum } from './suchraum.ts'
import { lookUp, stufen } from './woerterbuch.ts'
import { schluessel } from './wortform.ts'

/** Where its own names are in so many passages, a term need not be looked for by looser words: each costs a file. */
const genug = 10
const lose = 0.6

/** What so few passages hold may be meant in its parts too. */
const selten = 2

/** One thing asked for, the passages that may hold it, and the words to look for in them. */
export interface Gefunden {
  konzept: Konzept
  /** How well each passage answers by its words alone, 0 to 1, by its number. */
  funde: Map<number, number>
  gesucht: Gesucht[]
  /** What few passages hold says more. */
  gewicht: number
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
  for (const { text, gewicht: nahe } of konzept.varianten.toSorted((a, b) => b.gewicht - a.gewicht)) {
    if (nahe <= lose && funde.size >= genug) break
    const woerter = text.split(/[\s\-/]+/u).filter((wort) => schluessel(wort) !== '')
    const werte = await findAll(woerter, raum)
    if (!werte) continue
    gesucht.push({ woerter, gewicht: nahe }, ...(await hyphenated(woerter, nahe, raum)))
    collect(werte, nahe, sieb, funde)
  }
  if (funde.size <= selten && konzept.text.includes('-'))
    await findParts(konzept.text, sieb, raum, { funde, gesucht })
  const gewicht = (konzept.nebenbei ?? 1) * Math.log(1 + raum.anzahl / (1 + funde.size))
  return { konzept, funde, gesucht, gewicht, bekannt: gesucht.length > 0 }
}

/** Where no passage holds all parts of a compound with hyphens, each of them may help: `Handy-App` is asked for as `App`. */
async function findParts(
  text: string,
  sieb: (nummer: number) => boolean,
  raum: Suchraum,
  { funde, gesucht }: Pick<Gefunden, 'funde' | 'gesucht'>,
): Promise<void> {
  for (const teil of text.split('-')) {
    const werte = await findAll([teil], raum)
    if (!werte) continue
    gesucht.push({ woerter: [teil], gewicht: lose })
    collect(werte, lose, sieb, funde)
  }
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

/** How a text writes a word that it divides by hyphens. */
async function hyphenated(woerter: string[], gewicht: number, raum: Suchraum): Promise<Gesucht[]> {
  const [wort = '', ...weitere] = woerter
  if (weitere.length > 0) return []
  const verbundene = lookUp(wort, await raum.loadWoerter(wort)).filter(({ eintrag }) =>
    eintrag.wort.includes('-'),
  )
  // Several indexes may know the same word.
  const werte = new Map(verbundene.map(({ eintrag, wert }) => [eintrag.wort, wert]))
  return [...werte].map(([eines, wert]) => ({ woerter: eines.split('-'), gewicht: gewicht * wert }))
}

/** The passages that hold a word, an inflection, or a longer word that begins with it. */
async function findWord(wort: string, raum: Suchraum): Promise<Map<number, number>> {
  const werte = new Map<number, number>()
  for (const { eintrag, wert } of lookUp(wort, await raum.loadWoerter(wort)))
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
