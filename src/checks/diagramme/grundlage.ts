import type { Planzahl } from '../../domain/planzahlen.ts'
import { kopfTitel, type Quelltabelle } from '../../domain/quelltabellen.ts'
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
  const [zahlen, zeiten] =
    'tabelle' in was
      ? [numbersOf(was.tabelle), textsOf(was.tabelle)]
      : [was.zahlen.flatMap(valuesOf), was.zahlen.map(({ jahr, stichtag }) => stichtag ?? String(jahr))]
  return { zahlen, jahre: new Set([was.jahr, ...zeiten.flatMap(yearsIn)]) }
}

/** The numbers of a table; what unit they count in is often said in its header only. */
function numbersOf(tabelle: Quelltabelle): Zahlwert[] {
  const titel = kopfTitel(tabelle.kopf)
  const zellen = tabelle.rumpf.flatMap((row) =>
    row.flatMap((zelle, x) => {
      const einheit = unitIn(x === 0 ? '' : [row[0], ...(titel[x] ?? [])].join(' '))
      return zahlwerteIn(zelle).map((wert) => ({ ...wert, einheit: wert.einheit ?? einheit }))
    }),
  )
  return [...zellen, ...[...tabelle.kopf.flat(), tabelle.beschriftung].flatMap(zahlwerteIn)]
}

const unitIn = (titel: string): string | undefined => einheiten.find(([muster]) => muster.test(titel))?.[1]

const einheiten: [RegExp, string][] = [
  [/%|Prozent(?!punkt)/u, 'Prozent'],
  [/€|(?<!\p{L})(?:Euro|EUR)(?!\p{L})/u, 'EUR'],
]

/** A figure as its value, and as its source prints it. */
const valuesOf = (zahl: Planzahl): Zahlwert[] => [...zahlwerteIn(zahl.zitat), toZahlwert(zahl)]

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
