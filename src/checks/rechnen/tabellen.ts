import type { Root } from 'mdast'
import { type Belegtes, locateRows, zellAnker } from '../../domain/planzahlen.ts'
import { type Quelltabelle, readTabellen } from '../../domain/quelltabellen.ts'
import { expectedWords, type Quellwort } from '../../domain/quelltext.ts'
import { woerter } from '../../domain/woerter.ts'
import { type Fundort, type Gitter, readGitter } from './gitter.ts'

/** All tables of a plan, to calculate with; numbers whose row is not found in the source are left out. */
export function readGitterOf(plan: Belegtes, tree: Root, zeilen: string[]): Gitter[] {
  const tabellen = readTabellen(tree)
  const orte = locateRows(tabellen, expectedWords(zeilen, plan))
  return tabellen.map((tabelle) => readGitter(tabelle, fundortOf(tabelle, orte, zeilen)))
}

function fundortOf(
  { nummer, rumpf }: Quelltabelle,
  orte: Map<string, Quellwort[]>,
  zeilen: string[],
): Fundort {
  return {
    ortOf: (y, x) => {
      const davor = woerter(rumpf[y]?.slice(0, x).join(' ') ?? '').length
      const zeile = orte.get(`${nummer}/${y + 1}`)?.[davor]?.zeile
      return zeile === undefined ? undefined : { zeile, ort: zellAnker(nummer, y + 1, x + 1) }
    },
    isFett: (y) => {
      const zeile = orte.get(`${nummer}/${y + 1}`)?.[0]?.zeile
      return /^[\s|]*(?:<b>|<strong>|\*\*)/u.test(zeilen[(zeile ?? 0) - 1] ?? '')
    },
  }
}
