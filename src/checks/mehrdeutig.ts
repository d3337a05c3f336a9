import type { Befund } from '../domain/befund.ts'
import { findMehrdeutige } from '../domain/planzahlen.ts'
import { fieldBefund, type Prueffall } from './prueffall.ts'

/** Two figures of the text that are said to be the same but differ: one is something else, or only a part. */
export function checkMehrdeutig(fall: Prueffall): Befund[] {
  const { kennzahlen } = fall.plan
  return findMehrdeutige(kennzahlen).flatMap(([erste, ...weitere]) =>
    weitere.map((kennzahl) => {
      const meldung = `Kennzahl ${kennzahl.id}: In Zeile ${erste?.beleg.zeile} steht ${erste?.wert}, in Zeile ${kennzahl.beleg.zeile} ${kennzahl.wert}, beides für dieselbe Zeit und Gruppe.`
      const abhilfe = 'Prüfen, ob id, Jahr, Art und Gruppe stimmen; einen Teil mit merkmal benennen.'
      return fieldBefund(fall, ['kennzahlen', kennzahlen.indexOf(kennzahl)], 'mehrdeutig', meldung, abhilfe)
    }),
  )
}
