import type { Befund } from '../domain/befund.ts'
import { readMdxWords } from '../domain/mdx-woerter.ts'
import { expectedWords } from '../domain/quelltext.ts'
import { type Abweichung, compareWords } from '../domain/worttreue.ts'
import { lineOfWord } from '../domain/wortzeile.ts'
import { checkAbbildungen } from './abbildungen.ts'
import { checkBelege } from './belege.ts'
import { checkDiagramme } from './diagramme/index.ts'
import { checkEinfach } from './einfach/index.ts'
import { checkHerkunft } from './herkunft.ts'
import { readHtmlWords } from './html-woerter.ts'
import { checkKorrekturen } from './korrekturen.ts'
import { checkMehrdeutig, checkVerfruehte } from './mehrdeutig.ts'
import { type Prueffall, sourceBefund } from './prueffall.ts'
import { checkPruefvermerk } from './pruefvermerk.ts'
import { checkTabellenform } from './tabellenform.ts'
import { checkThemen } from './themen.ts'
import { checkWidersprueche } from './widersprueche.ts'
import { checkZuordnung } from './zuordnung.ts'

export type { Prueffall } from './prueffall.ts'
export { findWidersprueche } from './widersprueche.ts'

/** All rules over one plan, in order. */
export function checkPlan(fall: Prueffall): Befund[] {
  const text = checkText(fall)
  const stimmt = text.length === 0
  return [
    ...checkHerkunft(fall),
    ...checkPruefvermerk(fall),
    ...checkKorrekturen(fall),
    ...text,
    ...(fall.html ? checkBuilt(fall, fall.html) : []),
    ...checkBelege(fall),
    ...checkAbbildungen(fall),
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

/** What the plan says is what its source says, word for word. */
function checkText(fall: Prueffall): Befund[] {
  const abweichung = compareWords(
    expectedWords(fall.zeilen, fall.plan),
    readMdxWords(fall.plan.titel, fall.tree),
  )
  if (!abweichung) return []
  const { stelle } = abweichung
  const zeile = stelle === undefined ? '' : `, Zeile ${lineOfWord(fall.tree, stelle)}`
  return [deviation(fall, `im Plan (${fall.datei}${zeile})`, abweichung)]
}

/** So does the page that was built from it. */
function checkBuilt(fall: Prueffall, html: string): Befund[] {
  const abweichung = compareWords(expectedWords(fall.zeilen, fall.plan), readHtmlWords(html))
  return abweichung ? [deviation(fall, `auf der gebauten Seite von ${fall.datei}`, abweichung)] : []
}

function deviation(fall: Prueffall, wo: string, { zeile, quelle, seite }: Abweichung): Befund {
  const gefunden = seite ? `„${seite} …“` : 'das Ende des Textes'
  const erwartet = quelle
    ? `wie in der Quelle: „${quelle} …“`
    : 'nur Wörter der Quelle; diese stehen dort nicht'
  const meldung = `Der Text weicht von der Quelle ab. Gefunden ${wo}: ${gefunden}. Erwartet, ${erwartet}.`
  const abhilfe =
    'Den Text der Quelle wiederherstellen. Behebt die Änderung einen Schaden der Umwandlung, unter korrekturen oder entfernt eintragen. Tabellen und Rechnungen werden geprüft, sobald der Text stimmt.'
  return sourceBefund(fall, zeile, 'worttreue', meldung, abhilfe)
}
