import { probeListen } from './listen.ts'
import type { Probe } from './rechnung.ts'
import type { Satz } from './saetze.ts'
import { probeSatzAnteile } from './satz-anteile.ts'
import { probeSatzSummen } from './satz-summen.ts'
import { probeSatzTeile } from './satz-teile.ts'
import { probeSatzWechsel } from './satz-wechsel.ts'

const satzregeln = [probeSatzWechsel, probeSatzAnteile, probeSatzTeile, probeSatzSummen, probeListen]

/** What the sentences of the running text state of numbers in them. */
export const probeSaetze = (saetze: Satz[]): Probe[] => satzregeln.flatMap((probe) => probe(saetze))
