import type { Anfrage } from './anfrage.ts'
import { nameKey } from './anfrage-begriffe.ts'
import type { Suchbegriff } from './suchwissen.ts'

/** A figure of a plan that can answer a query; short names, because the file holds hundreds. */
export interface Antwortzahl {
  jobcenter: string
  /** Name of the Jobcenter and year of the plan. */
  plan: string
  /** Year the figure is about. */
  jahr: number
  /** Words for the group it counts; empty for all. */
  teil: string
  /** Value with its unit. */
  text: string
  /** Kind and period. */
  angabe: string
  adresse: string
  /** Whether it is the one that the plan's page would show first. */
  erste: boolean
}

/**
 * Where the values of a figure stand: in so many files that each stays small, however many plans there are. A query
 * needs those of the Jobcenter that it names.
 */
export interface Antwortverzeichnis {
  /** Name of the figure. */
  name: string
  /** Id of the first Jobcenter in each of its files, in the order of ids. */
  anfaenge: string[]
}

/** Numbers of the files that hold the values of these Jobcenter, counted from 1. */
export function findAntwortblaetter({ anfaenge }: Antwortverzeichnis, orte: string[]): number[] {
  const nummern = orte.map((ort) => anfaenge.findLastIndex((anfang) => anfang <= ort) + 1)
  return [...new Set(nummern)].filter((nummer) => nummer > 0)
}

/** The term that a query asks for, first of all one that is measured, and the words beside it. */
export function readFrage({ konzepte }: Anfrage): { begriff: Suchbegriff; teile: string[] } | undefined {
  const begriffe = konzepte.flatMap(({ begriff }) => begriff ?? [])
  const gefragt = begriffe.find(({ kennzahlen }) => kennzahlen.length > 0) ?? begriffe[0]
  if (!gefragt) return undefined
  return {
    begriff: gefragt,
    teile: konzepte.flatMap(({ begriff, text }) => (begriff === gefragt ? [] : text)),
  }
}

/** Whether a query asks for a figure rather than for what a word means. */
export function wantsZahl({ fragtNachZahl, orte, jahre }: Anfrage, begriff: Suchbegriff): boolean {
  return (
    begriff.kennzahlen.length > 0 &&
    (begriff.id === '' || fragtNachZahl || orte.length > 0 || jahre.length > 0)
  )
}

/** The figures that answer: of the places, years and groups that the query names, one for each plan. */
export function pickZahlen(zahlen: Antwortzahl[], { orte, jahre }: Anfrage, teile: string[]): Antwortzahl[] {
  const derOrte = zahlen.filter(({ jobcenter }) => orte.length === 0 || orte.includes(jobcenter))
  const derTeile = derOrte.filter(({ teil }) => isTeil(teil, teile))
  const derJahre = derTeile.filter(({ jahr }) => jahre.includes(jahr))
  const wahl = derJahre.length > 0 ? derJahre : derTeile
  return [...Map.groupBy(wahl, ({ plan }) => plan).values()].flatMap(
    (eines) => eines.find(({ erste }) => erste) ?? eines[0] ?? [],
  )
}

/** A figure of all answers only when no group is asked for. */
function isTeil(teil: string, gefragt: string[]): boolean {
  if (gefragt.length === 0) return teil === ''
  const eigene = nameKey(teil).split(' ')
  return gefragt.every((wort) =>
    eigene.some((eins) => eins.startsWith(nameKey(wort)) && nameKey(wort) !== ''),
  )
}

/** Wordings of plans for each figure, as sources of regular expressions. */
export type Kennzahlworte = Record<string, string[]>

/** The figure that a plan would call by the words of a query. */
export function findKennzahl(text: string, worte: Kennzahlworte): string | undefined {
  return Object.entries(worte).find(([, muster]) =>
    muster.some((eines) => new RegExp(`^(?:${eines})$`, 'iu').test(text.trim())),
  )?.[0]
}
