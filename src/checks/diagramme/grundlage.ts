import type { Planzahl } from '../../domain/planzahlen.ts'
import type { Quelltabelle } from '../../domain/quelltabellen.ts'
import { readStichtag } from '../../domain/zeitraum.ts'
import { type Zahlwert, zahlwerteIn } from '../zahlwert.ts'

/** What a chart's words may say: the numbers and years of the table or figures it shows. */
export interface Grundlage {
  zahlen: Zahlwert[]
  jahre: Set<number>
}

/**
 * Collects what a chart may say.
 *
 * @param was its table, or the figures it shows, and the year of the plan
 */
export function grundlageOf(
  was: ({ tabelle: Quelltabelle } | { zahlen: Planzahl[] }) & { jahr: number },
): Grundlage {
  const texte = 'tabelle' in was ? textsOf(was.tabelle) : was.zahlen.map(({ zitat }) => zitat)
  const zeiten = 'tabelle' in was ? texte : was.zahlen.map(({ jahr, stichtag }) => stichtag ?? String(jahr))
  return {
    zahlen: [...texte.flatMap(zahlwerteIn), ...('zahlen' in was ? was.zahlen.map(toZahlwert) : [])],
    jahre: new Set([was.jahr, ...zeiten.flatMap(yearsIn)]),
  }
}

/** A value whose source says it in words, such as `fast ein Viertel`. */
const toZahlwert = ({ wert, einheit, zitat }: Planzahl): Zahlwert => ({
  betrag: Math.abs(wert),
  einheit: ['EUR', 'Prozent', 'Prozentpunkte'].includes(einheit) ? einheit : undefined,
  text: zitat,
})

const textsOf = ({ kopf, rumpf, beschriftung, spalten, zeilen, zahlen }: Quelltabelle): string[] => [
  ...kopf.flat(),
  ...rumpf.flat(),
  beschriftung,
  ...[spalten, zeilen, zahlen].flatMap((angaben) => angaben.split('|')),
]

/** Years of a text, also those of dates that it shortens: `Dez. 22`. */
export function yearsIn(text: string): number[] {
  const kurz = readStichtag(text)?.slice(0, 4)
  return [
    ...[...text.matchAll(/(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d|\d)/gu)].map(([jahr]) => jahr),
    ...(kurz ? [kurz] : []),
  ].map(Number)
}
