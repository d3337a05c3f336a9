import { diffArrays } from 'diff'

/** What stands at the same place of two rows; one side is missing where only the other has something there. */
export interface Paar<T> {
  alt?: T
  neu?: T
}

/** Whether something of the older row is the same as something of the newer. */
export type Regel<T> = (alt: T, neu: T) => boolean

/**
 * Sets two rows beside each other without changing the order of either: first by the first rule, as many as can be, then
 * what lies between by the next. What goes stands before what comes.
 *
 * @param regeln the strictest first
 */
export function align<T>(alte: T[], neue: T[], regeln: Regel<T>[]): Paar<T>[] {
  const [regel, ...weitere] = regeln
  if (!regel) return [...alte.map((alt) => ({ alt })), ...neue.map((neu) => ({ neu }))]
  return findStrecken(alte, neue, regel).flatMap(({ gleich, alte: links, neue: rechts }) =>
    gleich ? links.map((alt, i) => ({ alt, neu: rechts[i] as T })) : align(links, rechts, weitere),
  )
}

/** A stretch of two rows that is the same on both sides, or on neither. */
interface Strecke<T> {
  gleich: boolean
  alte: T[]
  neue: T[]
}

function findStrecken<T>(alte: T[], neue: T[], regel: Regel<T>): Strecke<T>[] {
  const strecken: Strecke<T>[] = []
  let [i, j] = [0, 0]
  for (const { count, added, removed } of diffArrays(alte, neue, { comparator: regel })) {
    const strecke = openStrecke(strecken, !added && !removed)
    const [links, rechts] = [alte.slice(i, i + (added ? 0 : count)), neue.slice(j, j + (removed ? 0 : count))]
    strecke.alte.push(...links)
    strecke.neue.push(...rechts)
    i += links.length
    j += rechts.length
  }
  return strecken
}

/** What goes and comes in one place belongs together. */
function openStrecke<T>(strecken: Strecke<T>[], gleich: boolean): Strecke<T> {
  const davor = strecken.at(-1)
  if (davor && !davor.gleich && !gleich) return davor
  const strecke: Strecke<T> = { gleich, alte: [], neue: [] }
  strecken.push(strecke)
  return strecke
}
