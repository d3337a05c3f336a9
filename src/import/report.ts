import { visit } from 'unist-util-visit'
import type { Befund } from '../domain/befund.ts'
import { quelltextWoerter } from '../domain/woerter.ts'
import type { Entwurf } from './entwurf.ts'

/** Counts by the contract in Bauplan 5.2. */
export interface Bericht {
  woerter: { quelle: number; uebernommen: number; entfernt: number }
  abschnitte: number
  tabellen: number
  fussnoten: number
  kennzahlen: number
  befunde: Befund[]
}

/** What an import has to say: how much it found, and what an editor should look at, in the order of the source. */
export function report(entwurf: Entwurf): Bericht {
  return {
    woerter: countWords(entwurf),
    abschnitte: count(entwurf, 'heading'),
    tabellen: count(entwurf, 'table'),
    fussnoten: count(entwurf, 'footnoteDefinition'),
    kennzahlen: 0,
    befunde: entwurf.befunde.toSorted((a, b) => a.zeile - b.zeile),
  }
}

function count({ tree }: Entwurf, type: string): number {
  let found = 0
  visit(tree, type, () => {
    found++
  })
  return found
}

function countWords({ quelle, entfernt }: Entwurf): Bericht['woerter'] {
  const removed = entfernt.flatMap(({ zeile, bis = zeile }) => quelle.zeilen.slice(zeile - 1, bis))
  const gesamt = quelltextWoerter(quelle.zeilen.join('\n')).length
  const weg = quelltextWoerter(removed.join('\n')).length
  return { quelle: gesamt, uebernommen: gesamt - weg, entfernt: weg }
}
