import type { Befund } from '../domain/befund.ts'
import type { Kennzahl } from '../domain/plan.ts'
import { findMehrdeutige } from '../domain/planzahlen.ts'
import { fieldBefund, type Prueffall } from './prueffall.ts'

/** Two figures of the text that are said to be the same but differ: one is something else, or only a part. */
export function checkMehrdeutig(fall: Prueffall): Befund[] {
  const { kennzahlen } = fall.plan
  return findMehrdeutige(kennzahlen).flatMap(([erste, ...weitere]) =>
    weitere.map((kennzahl) => {
      const meldung = `Kennzahl ${kennzahl.id}: Gefunden: ${write(erste)} und ${write(kennzahl)}, beides für dieselbe Zeit und Gruppe. Erwartet: ein Wert.`
      const abhilfe = 'Prüfen, ob id, Jahr, Art und Gruppe stimmen; einen Teil mit merkmal benennen.'
      return fieldBefund(fall, ['kennzahlen', kennzahlen.indexOf(kennzahl)], 'mehrdeutig', meldung, abhilfe)
    }),
  )
}

/** A value as Germans write it, with the place it is from. */
const write = (kennzahl: Kennzahl | undefined): string =>
  `${kennzahl?.wert.toLocaleString('de-DE', { maximumFractionDigits: 10 })} (Zeile ${kennzahl?.beleg.zeile})`
