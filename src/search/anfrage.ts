import { indexBegriffe, longestTerm } from './anfrage-begriffe.ts'
import { isGattung, takeOrte } from './anfrage-orte.ts'
import { takeParagrafen } from './anfrage-paragrafen.ts'
import { fuellwoerter } from './fuellwoerter.ts'
import type { Konzept } from './konzept.ts'
import type { Suchbegriff, Suchort } from './suchwissen.ts'
import { schluessel } from './wortform.ts'

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

/** Words that make a question for a figure of what they stand with. */
const zahlfrage =
  /(?:^|\s)(?:wie\s?viel\s(?:geld|euro|prozent)|wie\s?viele?[rn]?|wie\s(?:hoch|groß|teuer|lange)|anzahl|zahl|höhe|wieviele?)(?=\s|$)/iu

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
