import type { Kennzahl } from '../../domain/plan.ts'
import { findZitat } from '../../domain/planzahlen.ts'
import type { Zahlstelle } from '../../domain/zahlen.ts'
import { placeZahl } from '../place-zahl.ts'
import { findZeiten } from '../recognize.ts'
import { findSaetze, type Satz } from '../sentences.ts'
import { pairSaetze } from './pair-saetze.ts'
import { readSatzmuster, type Satzmuster } from './satzmuster.ts'
import { shiftMerkmal, shiftZeit } from './shift-zeit.ts'
import type { Vorjahrestext } from './vorjahrestext.ts'

/** What editors said last year of a number in the place of this one. */
export interface Entscheidung {
  /** What the number is now; nothing when they left it out on purpose. */
  kennzahlen: Omit<Kennzahl, 'wert' | 'beleg'>[]
  /** What it was then. */
  vorher: Kennzahl[]
}

/** For each sentence that stood in last year's plan as well a decision for each of its figures, in order. */
export type Entscheidungen = Map<Satz, (Entscheidung | undefined)[]>

/**
 * Finds for the sentences of a plan what editors decided last year about the figures in them.
 *
 * @param saetze all sentences of the new plan, in order
 * @param zeilen lines of its source
 */
export function takeFigures(vorjahr: Vorjahrestext, saetze: Satz[], zeilen: string[]): Entscheidungen {
  const { entwurf, plan } = vorjahr
  const alteZeilen = entwurf.quelle.zeilen
  const alte = findSaetze(entwurf.tree, alteZeilen).map(readSatzmuster)
  const paare = pairSaetze(alte, saetze.map(readSatzmuster))
  const wechsel = { jahre: vorjahr.jahre, alteTage: findTage(alteZeilen), neueTage: findTage(zeilen) }
  return new Map(
    [...paare].map(([neu, alt]) => [
      neu.satz,
      alt.zahlen.map((zahl) =>
        carryOver(figuresAt(plan.kennzahlen, alteZeilen, alt.satz, zahl), { alt, neu, ...wechsel }),
      ),
    ]),
  )
}

/** All days and months that a source names. */
const findTage = (zeilen: string[]): Set<string> =>
  new Set(zeilen.flatMap(findZeiten).flatMap(({ stichtag }) => stichtag ?? []))

/** The figures whose quote covers a number. */
function figuresAt(kennzahlen: Kennzahl[], zeilen: string[], satz: Satz, zahl: Zahlstelle): Kennzahl[] {
  const { zeile, spalte } = placeZahl(satz, zahl.ziffern)
  return kennzahlen.filter(({ beleg }) => {
    const [ort] = findZitat(zeilen[zeile - 1] ?? '', beleg.zitat)
    return beleg.zeile === zeile && ort !== undefined && ort <= spalte && spalte < ort + beleg.zitat.length
  })
}

/** A sentence of two years, and what is known of the time between. */
interface Wechsel {
  alt: Satzmuster
  neu: Satzmuster
  jahre: number
  alteTage: Set<string>
  neueTage: Set<string>
}

/** Undefined when it cannot be said for sure what last year's figures are this year. */
function carryOver(vorher: Kennzahl[], wechsel: Wechsel): Entscheidung | undefined {
  const kennzahlen = vorher.flatMap((eine) => moveOn(eine, wechsel) ?? [])
  return kennzahlen.length < vorher.length ? undefined : { kennzahlen, vorher }
}

/** A day that last year's source named somewhere must be named in the new one too, whatever sentence it stands in. */
function moveOn(
  { id, jahr, zeitraum, stichtag, art, gruppe, merkmal, wichtig }: Kennzahl,
  { alt, neu, jahre, alteTage, neueTage }: Wechsel,
): Entscheidung['kennzahlen'][number] | undefined {
  const zeit = shiftZeit({ jahr, zeitraum, stichtag }, alt, neu, jahre)
  const worte = merkmal === undefined ? '' : shiftMerkmal(merkmal, alt, neu)
  const genannt = !(stichtag && alteTage.has(stichtag)) || neueTage.has(zeit?.stichtag ?? '')
  if (!zeit || !genannt || worte === undefined) return undefined
  return {
    ...{ id, ...zeit, art },
    ...(gruppe && { gruppe }),
    ...(worte && { merkmal: worte }),
    ...(wichtig !== undefined && { wichtig }),
  }
}
