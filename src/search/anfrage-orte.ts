import { fuellwoerter } from './fuellwoerter.ts'
import type { Suchort } from './suchwissen.ts'
import { schluessel } from './wortform.ts'

/** What nearly every name of a Jobcenter holds; beside its own name it says nothing more. */
const gattungen = new Set(['jobcenter', 'landkreis', 'kreis', 'stadt', 'region', 'jc'])

/**
 * The Jobcenter whose own names a query holds; with other words they only narrow the search.
 *
 * @returns their ids, and the words that name none
 */
export function takeOrte(
  woerter: string[],
  orte: readonly Suchort[],
): { genannt: string[]; uebrig: string[] } {
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

/** Whether a word says no more than that a Jobcenter is meant. */
export const isGattung = (wort: string): boolean =>
  wort.split('-').every((teil) => gattungen.has(schluessel(teil)))
