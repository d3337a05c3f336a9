import { splitSaetze } from './lesbarkeit.ts'
import type { Kennzahl } from './plan.ts'

/** Words that say a text speaks of the day it was written. */
const heute =
  /(?<!\p{L})(?:aktuell\p{Ll}*|bisher\p{Ll}*|bislang|bereits|derzeit\p{Ll}*|gegenwärtig\p{Ll}*|heute|inzwischen|Jahresanfang|Jahresbeginn|laufenden|mittlerweile|momentan|nunmehr|zurzeit|in diesem Jahr)(?!\p{L})/iu

/**
 * Figures of the running text that are said to be measured in the year of the plan or later, though their sentence
 * names neither that year nor the present: a plan is written before its year is over, mostly before it begins.
 *
 * @param jahr year of the plan
 * @param zeilen lines of its source
 */
export function findVerfruehte(kennzahlen: Kennzahl[], jahr: number, zeilen: string[]): Kennzahl[] {
  return kennzahlen.filter(
    (kennzahl) =>
      kennzahl.art === 'ist' &&
      kennzahl.jahr >= jahr &&
      kennzahl.stichtag === undefined &&
      !saysSo(sentenceOf(kennzahl, zeilen), kennzahl.jahr),
  )
}

function sentenceOf({ beleg: { zeile, zitat } }: Kennzahl, zeilen: string[]): string {
  const ganze = zeilen[zeile - 1] ?? ''
  return splitSaetze([ganze]).find((satz) => satz.includes(zitat)) ?? ganze
}

const saysSo = (satz: string, jahr: number): boolean => satz.includes(String(jahr)) || heute.test(satz)

/** What is said of such a figure, by the import and by the check. */
export function tellVerfruehte(
  { id, wert, jahr, beleg: { zeile } }: Kennzahl,
  planjahr: number,
): [string, string] {
  const zahl = wert.toLocaleString('de-DE', { maximumFractionDigits: 10 })
  return [
    `Kennzahl ${id}: Gefunden: ${zahl} (Zeile ${zeile}) mit art: ist und jahr: ${jahr}. Erwartet: ein früheres Jahr oder eine andere Art; der Plan gilt für ${planjahr}, und der Satz nennt weder dieses Jahr noch „aktuell“ oder „derzeit“.`,
    'Im Original nachsehen, welches Jahr der Satz meint, und jahr oder art (plan, erwartung, schaetzung) berichtigen.',
  ]
}
