import type { Befund } from '../domain/befund.ts'
import { fieldBefund, type Prueffall } from './prueffall.ts'

const paare = [
  ['geprueft_von', 'geprueft_am'],
  ['einfach_geprueft_von', 'einfach_geprueft_am'],
] as const

/**
 * Who has checked a page, and when, belong together. Whether the day is still to come is not asked: a check says the same
 * on every day.
 */
export function checkPruefvermerk(fall: Prueffall): Befund[] {
  const { redaktion } = fall.plan
  return paare.flatMap(([von, am]) => {
    if ((redaktion[von] === null) === (redaktion[am] === null)) return []
    const [fehlt, da, was] =
      redaktion[von] === null
        ? [von, am, 'wer geprüft hat: Vor- und Nachname']
        : [am, von, 'wann geprüft wurde: JJJJ-MM-TT']
    const meldung = `redaktion.${fehlt}: Gefunden: kein Wert, obwohl ${da} „${redaktion[da]}“ nennt. Erwartet: ${was}.`
    const abhilfe = `Unter ${fehlt} eintragen, ${was.split(':')[0]}. Hat noch niemand geprüft, auch unter ${da} null schreiben.`
    return [fieldBefund(fall, ['redaktion', fehlt], 'angabe', meldung, abhilfe)]
  })
}
