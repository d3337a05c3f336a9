import { stripTitel } from '../../domain/abschnittspaare.ts'
import { woerter } from '../../domain/woerter.ts'
import { findNichtzahlen } from '../../domain/zahlarten.ts'
import type { Zahlstelle } from '../../domain/zahlen.ts'
import { findZeiten, type Zeitangabe } from '../recognize.ts'
import { readSatzzahlen } from '../satzzahlen.ts'
import type { Satz } from '../sentences.ts'

/** A sentence without its numbers and times: what two years' plans have in common. */
export interface Satzmuster {
  satz: Satz
  /** Its words; in place of a number `#` and its unit, of a time `@`. */
  worte: string[]
  /** All of them as one, without regard to case. */
  ganz: string
  /** Heading of its section without number and year. */
  abschnitt: string
  zahlen: Zahlstelle[]
  zeiten: Zeitangabe[]
  /** Dates without a year, as printed. */
  tage: string[]
}

type Stueck = { index: number; ende: number; wort: string | undefined }

/** What repeats itself in a sentence when a plan is written anew for another year. */
export function readSatzmuster(satz: Satz): Satzmuster {
  const { text } = satz
  const [zahlen, zeiten] = [readSatzzahlen(text), findZeiten(text)]
  const [tage, marken] = partition(findNichtzahlen(text), zeiten)
  const stuecke: Stueck[] = [
    ...zahlen.map(({ index, ende, einheit }) => ({ index, ende, wort: `#${einheit ?? ''}` })),
    ...[...zeiten, ...tage].map(({ index, ende }) => ({ index, ende, wort: '@' })),
    ...marken.map(({ index, ende }) => ({ index, ende, wort: undefined })),
  ]
  const worte = replace(text, stuecke)
  return {
    satz,
    worte,
    ganz: worte.map(foldWord).join(' '),
    abschnitt: stripTitel(satz.abschnitt).toLowerCase(),
    zahlen,
    zeiten,
    tage: tage.map(({ index, ende }) => text.slice(index, ende)),
  }
}

/** A word without regard to case and to letters that text recognition takes for each other (`IIm`, `Ilm`). */
export const foldWord = (wort: string): string => wort.toLowerCase().replaceAll('l', 'i')

/** Dates that no year is printed with, and marks of lists and notes, which are no part of a sentence. */
function partition(orte: ReturnType<typeof findNichtzahlen>, zeiten: Zeitangabe[]) {
  const freie = orte.filter(
    ({ index, ende }) => !zeiten.some((zeit) => zeit.index < ende && index < zeit.ende),
  )
  return [
    freie.filter(({ art }) => art === 'Datum' || art === 'Jahr'),
    freie.filter(({ art }) => art === 'Gliederung' || art === 'Fußnote'),
  ] as const
}

/** The words of a text with others in place of some stretches. */
function replace(text: string, stuecke: Stueck[]): string[] {
  const worte: string[] = []
  let ab = 0
  for (const { index, ende, wort } of stuecke.sort((a, b) => a.index - b.index)) {
    if (index < ab) continue
    worte.push(...woerter(text.slice(ab, index)), ...(wort === undefined ? [] : [wort]))
    ab = ende
  }
  return [...worte, ...woerter(text.slice(ab))]
}
