import type { Antwortzahl } from './antwort.ts'
import type { Suchbegriff, Suchort, Suchthema } from './suchwissen.ts'
import type { Passage, Planbereich } from './verzeichnis.ts'
import type { Eintrag } from './woerterbuch.ts'

/** What queries can name. */
export interface Wissen {
  begriffe: Suchbegriff[]
  orte: Suchort[]
  themen: Suchthema[]
  /** Ids of the figures that are amounts of money. */
  geld: string[]
}

/** A passage, and the name of the site that it is on, where that is another. */
export interface Fundpassage extends Passage {
  sammlung?: string
}

/** The values of a figure. */
export interface Antworten {
  name: string
  zahlen: Antwortzahl[]
}

/** Where a search looks: the words of an index and its passages, and what queries can name. */
export interface Suchraum extends Wissen {
  plaene: Planbereich[]
  /** How many passages there are. */
  anzahl: number
  /** Numbers of those that editors wrote; each follows the section that it sums up. */
  zusammenfassungen: number[]
  /** The words that begin like this one; its inflections and compounds are among them. */
  loadWoerter: (wort: string) => Promise<Eintrag[]>
  /** The words that a slip may have turned into this one. */
  loadNachbarn: (wort: string) => Promise<Eintrag[]>
  /** Nothing where another site no longer answers. */
  loadPassage: (nummer: number) => Promise<Fundpassage | undefined>
  /** Numbers of the passages on a topic. */
  loadThema: (thema: string) => Promise<number[]>
  /** The values of a figure. @param orte ids of the Jobcenter whose values must be among them, on whatever site */
  loadAntworten: (kennzahl: string, orte: string[]) => Promise<Antworten>
}
