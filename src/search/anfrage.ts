import { findParagrafen } from '../domain/rechtsgrundlagen.ts'
import { paragrafWort } from './marken.ts'
import type { Sammlung } from './sammlung.ts'
import { schluessel, stamm } from './wortform.ts'

/** A term of the glossary as a query can name it. */
export interface Suchbegriff {
  id: string
  begriff: string
  langform: string | null
  /** Long form and other spellings. */
  formen: string[]
  synonyme: string[]
  /** Ids of the figures that measure it. */
  kennzahlen: string[]
}

/** A Jobcenter as a query can name it. */
export interface Suchort {
  id: string
  name: string
  /** The site that has its page, where that is another. */
  sammlung?: Sammlung
}

/** A topic as a query can name it. */
export interface Suchthema {
  id: string
  titel: string
  /** Words for it. */
  worte: string[]
  /** The site that has its page, where that is another. */
  sammlung?: Sammlung
}

/** One thing a query asks for, in all the words that say it. */
export interface Konzept {
  /** As it was typed. */
  text: string
  varianten: { text: string; gewicht: number }[]
  /** What matters less than the rest of the query, 0 to 1; 1 when missing. */
  nebenbei?: number
  /** The term of the glossary that it names. */
  begriff?: Suchbegriff | undefined
}

/** A query as it is understood. */
export interface Anfrage {
  konzepte: Konzept[]
  /** Jobcenter that the query names beside what it asks for. */
  orte: string[]
  /** All Jobcenter that it names, also where it names nothing else. */
  genannt: string[]
  jahre: number[]
  /** Whether it asks how much, or how many. */
  fragtNachZahl: boolean
  /** Whether it asks for an amount of money. */
  fragtNachGeld: boolean
}

const fuellwoerter = new Set(
  `aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bitte bzw da dafür damit
  dann daran darf das dass dem den denn der des dessen die dies diese diesem diesen dieser dieses doch dort durch ein
  eine einem einen einer eines er es etwas für gab gegen gern gerne geht gibt haben habe hat hatte hatten hier hin ich ihm
  ihn ihr ihre ihrem ihren ihrer im in ins ist ja kann kein keine können man mein mich mir mit müssen muss möchte nach
  nicht noch nun nur ob oder ohne pro sein seine seinem seinen seiner sehr sich sie sind so soll sollen sollte sowie über
  um und uns unser unter viel viele vielen vom von vor war waren warum was wegen weil welche welchem welchen welcher
  welches wem wen wenn wer werden wie wieder wieviel wieviele will wir wird wo wofür woher wohin womit worin worum wurde
  wurden zu zum zur zwischen wann dein deine deinem deinen deiner meine meinem meinen meiner unsere unserem unseren
  bekomme bekommst bekommen bekommt kriege kriegt man euch ihnen mal denn dürfen darf dürfte könnte könnten sollten gibts paragraf paragraph paragrafen absatz gemäß laut stehen steht bedeutet bedeuten heißt finde
  finden suche suchen erkläre erklärung machen macht tut tun hoch groß lange`
    .split(/\s+/u)
    .map(schluessel),
)

/** Words that make a question for a figure of what they stand with. */
const zahlfrage =
  /(?:^|\s)(?:wie\s?viel\s(?:geld|euro|prozent)|wie\s?viele?[rn]?|wie\s(?:hoch|groß|teuer|lange)|anzahl|zahl|höhe|wieviele?)(?=\s|$)/iu

/** What nearly every name of a Jobcenter holds; beside its own name it says nothing more. */
const gattungen = new Set(['jobcenter', 'landkreis', 'kreis', 'stadt', 'region', 'jc'])

/** What the answer is counted in is no word to look for. */
const masswort = /^(?:geld|euro|prozent)$/iu

/** Understands a query: what it asks for, of which Jobcenter and year. @param planjahre years that plans are for */
export function readAnfrage(
  text: string,
  begriffe: readonly Suchbegriff[],
  orte: readonly Suchort[],
  planjahre: readonly number[],
): Anfrage {
  const fragtNachZahl = zahlfrage.test(text)
  const { rest, konzepte: paragrafen } = takeParagrafen(text)
  const woerter = rest.match(/[\p{L}\p{N}§]+(?:[-*:][\p{L}\p{N}]+)*(?:[.,]\p{N}+)*/gu) ?? []
  const { genannt, uebrig } = takeOrte(woerter, orte)
  const jahre = uebrig.filter((wort) => /^20\d\d$/u.test(wort)).map(Number)
  const ohneJahre = uebrig.filter((wort) => !planjahre.includes(Number(wort)))
  const alle = [...paragrafen, ...readKonzepte(ohneJahre, begriffe, fragtNachZahl)]
  const gezaehlte = alle.filter(({ text: wort }) => !(fragtNachZahl && masswort.test(wort)))
  const gefunden = weigh(gezaehlte.length > 0 ? gezaehlte : alle)
  const frage = {
    genannt,
    fragtNachZahl,
    fragtNachGeld: fragtNachZahl && /(?:geld|euro)(?:\s|$)/iu.test(text),
  }
  if (gefunden.length > 0) return { ...frage, konzepte: gefunden, orte: genannt, jahre }
  // Nothing but names and years: they are what is asked for.
  return { ...frage, konzepte: woerter.map(plain), orte: [], jahre: [] }
}

/**
 * What is asked for are the nouns, which German writes with capitals; verbs and adjectives beside them matter less. Nor does
 * the Jobcenter itself say much, which every plan is about. Where nothing is written with capitals, nothing can be told.
 */
function weigh(konzepte: Konzept[]): Konzept[] {
  const ohneJobcenter = konzepte.filter(({ text }) => !isGattung(text))
  const eigene = ohneJobcenter.length > 0 ? ohneJobcenter : konzepte
  const mitNomen = eigene.some(({ text, begriff }) => begriff || isNomen(text))
  return eigene.map((konzept) =>
    mitNomen && !konzept.begriff && !isNomen(konzept.text) ? { ...konzept, nebenbei: 0.4 } : konzept,
  )
}

const isNomen = (text: string): boolean => /^[\p{Lu}\p{N}§]/u.test(text)

const plain = (text: string): Konzept => ({ text, varianten: [{ text, gewicht: 1 }] })

/** Sections of laws; the name of the law after them says nothing more. */
function takeParagrafen(text: string): { rest: string; konzepte: Konzept[] } {
  const konzepte = findParagrafen(text).map(
    ({ nummer, index, ende }): Konzept => ({
      text: `§ ${text.slice(index, ende)}`,
      varianten: [{ text: paragrafWort(nummer), gewicht: 1 }],
    }),
  )
  if (konzepte.length === 0) return { rest: text, konzepte }
  const ohne = findParagrafen(text).reduceRight(
    (halb, { index, ende }) => halb.slice(0, index) + halb.slice(ende),
    text,
  )
  return {
    rest: ohne.replace(/§+|Paragra[fp]h?(?:en)?|SGB(?:\s*[IVX]+)?|Abs(?:atz|\.)?\s*\d*/giu, ' '),
    konzepte,
  }
}

/** The Jobcenter whose own names a query holds; with other words they only narrow the search. */
function takeOrte(woerter: string[], orte: readonly Suchort[]): { genannt: string[]; uebrig: string[] } {
  const namen = orte.map(({ id, name }) => ({
    id,
    eigene: name
      .split(/[\s-]+/u)
      .map(schluessel)
      .filter(isOwn),
  }))
  const teileVon = (wort: string) => wort.split('-').map(schluessel).filter(isOwn)
  const trifft = (wort: string) =>
    namen.filter(
      ({ eigene }) => teileVon(wort).length > 0 && teileVon(wort).every((teil) => eigene.includes(teil)),
    )
  const genannt = new Set(woerter.flatMap((wort) => trifft(wort).map(({ id }) => id)))
  if (genannt.size === 0) return { genannt: [], uebrig: woerter }
  const uebrig = woerter.filter((wort) => trifft(wort).length === 0 && !isGattung(wort))
  return { genannt: [...genannt], uebrig }
}

const isOwn = (key: string): boolean => key.length >= 3 && !gattungen.has(key) && !fuellwoerter.has(key)

const isGattung = (wort: string): boolean => wort.split('-').every((teil) => gattungen.has(schluessel(teil)))

/** The longest terms of the glossary first, then single words; words that only join others are left out. */
function readKonzepte(
  woerter: string[],
  begriffe: readonly Suchbegriff[],
  fragtNachZahl: boolean,
): Konzept[] {
  const verzeichnis = indexBegriffe(begriffe)
  const konzepte: Konzept[] = []
  for (let i = 0; i < woerter.length; ) {
    const treffer = longestTerm(woerter, i, verzeichnis)
    if (treffer) {
      konzepte.push(treffer.konzept)
      i += treffer.laenge
    } else {
      const wort = woerter[i++] ?? ''
      const leer = fuellwoerter.has(schluessel(wort)) || (fragtNachZahl && /^(?:an)?zahl|höhe$/iu.test(wort))
      if (!leer) konzepte.push(plain(wort))
    }
  }
  return konzepte
}

/** Words of a name, so that inflection, hyphens and umlauts make no difference. */
export const nameKey = (text: string): string =>
  text
    .split(/[\s\-/]+/u)
    .map((wort) => stamm(schluessel(wort)))
    .filter((key) => key !== '')
    .join(' ')

interface Eintrag {
  begriff: Suchbegriff
  /** Whether the name is one that other words stand for, not the term itself. */
  synonym: boolean
}

function indexBegriffe(begriffe: readonly Suchbegriff[]): Map<string, Eintrag> {
  const verzeichnis = new Map<string, Eintrag>()
  const add = (name: string, eintrag: Eintrag) => {
    const key = nameKey(name)
    if (key !== '' && !verzeichnis.has(key)) verzeichnis.set(key, eintrag)
  }
  for (const begriff of begriffe) for (const name of ownNames(begriff)) add(name, { begriff, synonym: false })
  for (const begriff of begriffe) for (const name of begriff.synonyme) add(name, { begriff, synonym: true })
  return verzeichnis
}

const ownNames = ({ begriff, langform, formen }: Suchbegriff): string[] => [
  begriff,
  ...(langform ? [langform] : []),
  ...formen,
]

function longestTerm(
  woerter: string[],
  ab: number,
  verzeichnis: ReadonlyMap<string, Eintrag>,
): { konzept: Konzept; laenge: number } | undefined {
  for (let laenge = Math.min(5, woerter.length - ab); laenge > 0; laenge--) {
    const text = woerter.slice(ab, ab + laenge).join(' ')
    if (laenge === 1 && fuellwoerter.has(schluessel(text))) continue
    const eintrag = verzeichnis.get(nameKey(text))
    if (eintrag) return { konzept: toKonzept(text, eintrag), laenge }
  }
  return undefined
}

/** What was typed counts most, then the term's own names, then other words for it. */
function toKonzept(text: string, { begriff, synonym }: Eintrag): Konzept {
  const andere: [string, number][] = [
    ...ownNames(begriff).map((name): [string, number] => [name, synonym ? 0.85 : 0.9]),
    ...begriff.synonyme.map((name): [string, number] => [name, 0.6]),
  ]
  const varianten = new Map([[nameKey(text), { text, gewicht: 1 }]])
  for (const [name, gewicht] of andere)
    if (!varianten.has(nameKey(name))) varianten.set(nameKey(name), { text: name, gewicht })
  return { text, varianten: [...varianten.values()], begriff }
}
