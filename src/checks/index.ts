import type { Befund } from '../domain/befund.ts'
import { readMdxWords } from '../domain/mdx-woerter.ts'
import { expectedWords } from '../domain/quelltext.ts'
import { compareWords, type Seitenwoerter } from '../domain/worttreue.ts'
import { checkAbbildungen } from './abbildungen.ts'
import { checkBelege } from './belege.ts'
import { checkDiagramme } from './diagramme/index.ts'
import { checkEinfach } from './einfach/index.ts'
import { checkHerkunft } from './herkunft.ts'
import { readHtmlWords } from './html-woerter.ts'
import { checkKorrekturen } from './korrekturen.ts'
import { checkMehrdeutig } from './mehrdeutig.ts'
import { type Prueffall, sourceBefund } from './prueffall.ts'
import { checkThemen } from './themen.ts'
import { checkWidersprueche } from './widersprueche.ts'
import { checkZuordnung } from './zuordnung.ts'

export type { Prueffall } from './prueffall.ts'
export { findWidersprueche } from './widersprueche.ts'

/** All rules over one plan, in order. */
export function checkPlan(fall: Prueffall): Befund[] {
  const { plan, tree, html } = fall
  return [
    ...checkHerkunft(fall),
    ...checkKorrekturen(fall),
    ...checkWorttreue(fall, 'Im Plan', readMdxWords(plan.titel, tree)),
    ...(html ? checkWorttreue(fall, 'Auf der gebauten Seite', readHtmlWords(html)) : []),
    ...checkBelege(fall),
    ...checkAbbildungen(fall),
    ...checkMehrdeutig(fall),
    ...checkZuordnung(fall),
    ...checkDiagramme(fall),
    ...checkWidersprueche(fall),
    ...checkThemen(fall),
    ...checkEinfach(fall),
  ]
}

function checkWorttreue(fall: Prueffall, wo: string, seite: Seitenwoerter): Befund[] {
  const abweichung = compareWords(expectedWords(fall.zeilen, fall.plan), seite)
  if (!abweichung) return []
  const { zeile, quelle, seite: text } = abweichung
  const meldung = `Der Text weicht von der Quelle ab. In der Quelle steht: „${quelle} …“. ${wo} (${fall.datei}) steht: „${text} …“.`
  const abhilfe =
    'Den Text der Quelle wiederherstellen oder die Änderung unter korrekturen oder entfernt eintragen.'
  return [sourceBefund(fall, zeile, 'worttreue', meldung, abhilfe)]
}
