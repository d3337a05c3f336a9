import { type BegriffId, compareIds, deute } from '../domain/kennzahlen.ts'
import type { Planzahl } from '../domain/planzahlen.ts'
import type { Planwert } from './kennzahl-reihen.ts'
import { writeArtUndZeit, writeTeil } from './kennzahl-worte.ts'
import { getPlanzahlen } from './planzahlen.ts'

/** Grouped once; every page of a figure asks for its own. */
let alle: Promise<Map<BegriffId, Planwert[]>> | undefined

/** The values of all concepts that any plan states, in the order of the catalogue; plans in the order of the site. */
export function getWerte(): Promise<Map<BegriffId, Planwert[]>> {
  alle ??= getPlanzahlen().then((plaene) => {
    const werte = plaene.flatMap(({ zahlen, ...plan }) =>
      withoutRepeated(zahlen).map((zahl) => ({ plan, zahl })),
    )
    const begriffe = Map.groupBy(werte, ({ zahl }) => deute(zahl.id).begriff)
    return new Map([...begriffe].sort(([a], [b]) => compareIds(a, b)))
  })
  return alle
}

/** A plan may state the same in its text and in a table; the first place stands for both. */
function withoutRepeated(zahlen: Planzahl[]): Planzahl[] {
  const aussage = (zahl: Planzahl) =>
    [zahl.id, zahl.wert, zahl.einheit, writeArtUndZeit(zahl), writeTeil(zahl)].join('|')
  return [...new Map(zahlen.toReversed().map((zahl) => [aussage(zahl), zahl])).values()].reverse()
}
