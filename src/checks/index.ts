import type { Befund } from '../domain/befund.ts'
import { checkAbbildungen } from './abbildungen.ts'
import { checkBelege } from './belege.ts'
import { checkDiagramme } from './diagramme/index.ts'
import { checkEinfach } from './einfach/index.ts'
import { checkHerkunft, isQuelleGeaendert } from './herkunft.ts'
import { checkKorrekturen } from './korrekturen.ts'
import { checkMehrdeutig, checkVerfruehte } from './mehrdeutig.ts'
import type { Prueffall } from './prueffall.ts'
import { checkPruefvermerk } from './pruefvermerk.ts'
import { checkTabellenform } from './tabellenform.ts'
import { checkThemen } from './themen.ts'
import { checkWidersprueche } from './widersprueche.ts'
import { checkBuilt, checkText } from './worttreue.ts'
import { checkZuordnung } from './zuordnung.ts'

export type { Prueffall } from './prueffall.ts'
export { findWidersprueche } from './widersprueche.ts'

/** All rules over one plan, in order. While its source is not the one it was made from, none looks into that. */
export function checkPlan(fall: Prueffall): Befund[] {
  const ohneQuelle = [...checkHerkunft(fall), ...checkAbbildungen(fall)]
  if (isQuelleGeaendert(fall)) return [...ohneQuelle, ...checkThemen(fall), ...checkEinfach(fall)]
  const text = checkText(fall)
  const stimmt = text.length === 0
  return [
    ...ohneQuelle,
    ...checkPruefvermerk(fall),
    ...checkKorrekturen(fall),
    ...text,
    ...(fall.html && stimmt ? checkBuilt(fall, fall.html) : []),
    ...checkBelege(fall),
    ...checkMehrdeutig(fall),
    ...checkVerfruehte(fall),
    ...(stimmt ? checkZahlen(fall) : []),
    ...checkThemen(fall),
    ...checkEinfach(fall).filter(({ regel }) => stimmt || regel !== 'einfach-zahl'),
  ]
}

/** Rules that reckon with the numbers of the text: while it is not the source's, they would name consequences only. */
function checkZahlen(fall: Prueffall): Befund[] {
  const form = checkTabellenform(fall)
  return form.length > 0
    ? form
    : [...checkZuordnung(fall), ...checkDiagramme(fall), ...checkWidersprueche(fall)]
}
