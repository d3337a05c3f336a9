import type { Befund } from '../domain/befund.ts'
import { lineOfField } from '../domain/frontmatter.ts'
import { readMdxWords } from '../domain/mdx-woerter.ts'
import { zeilenDatei } from '../domain/plandateien.ts'
import { expectedWords } from '../domain/quelltext.ts'
import { type Abweichung, compareWords } from '../domain/worttreue.ts'
import { lineOfWord } from '../domain/wortzeile.ts'
import { checkAbbildungen } from './abbildungen.ts'
import { checkBelege } from './belege.ts'
import { checkDiagramme } from './diagramme/index.ts'
import { checkEinfach } from './einfach/index.ts'
import { checkHerkunft, isQuelleGeaendert } from './herkunft.ts'
import { readHtmlWords } from './html-woerter.ts'
import { checkKorrekturen } from './korrekturen.ts'
import { checkMehrdeutig, checkVerfruehte } from './mehrdeutig.ts'
import { frontmatterOf, type Prueffall } from './prueffall.ts'
import { checkPruefvermerk } from './pruefvermerk.ts'
import { checkTabellenform } from './tabellenform.ts'
import { checkThemen } from './themen.ts'
import { checkWidersprueche } from './widersprueche.ts'
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

/** What the plan says is what its source says, word for word. */
function checkText(fall: Prueffall): Befund[] {
  const abweichung = compareWords(
    expectedWords(fall.zeilen, fall.plan),
    readMdxWords(fall.plan.titel, fall.tree),
  )
  return abweichung ? [deviation(fall, 'im Plan', abweichung)] : []
}

/** So does the page that was built from it. */
function checkBuilt(fall: Prueffall, html: string): Befund[] {
  const abweichung = compareWords(expectedWords(fall.zeilen, fall.plan), readHtmlWords(html))
  return abweichung ? [deviation(fall, 'auf der gebauten Seite', abweichung)] : []
}

/** Line of the plan's file where it parts from its source. */
function lineIn({ tree }: Prueffall, { teil, stelle = 0 }: Abweichung): number {
  if (teil === 'titel') return lineOfField(frontmatterOf(tree), ['titel'])
  if (teil === 'text') return lineOfWord(tree, stelle)
  const fussnoten = tree.children.filter(({ type }) => type === 'footnoteDefinition')
  return fussnoten[stelle]?.position?.start.line ?? 1
}

/** The place is the plan's, where an editor can mend it; the source, which nobody may touch, is named in words. */
function deviation(fall: Prueffall, wo: string, abweichung: Abweichung): Befund {
  const { zeile, quelle, seite, teil } = abweichung
  const gefunden = seite ? `„${seite}${teil === 'titel' ? '' : ' …'}“` : 'das Ende des Textes'
  const name = `seeds/${zeilenDatei(fall.plan.quelle)}`
  const erwartet = quelle
    ? `wie in der Quelle (${name}, Zeile ${zeile}): „${quelle} …“`
    : `nur Wörter der Quelle ${name}, in ihrer Reihenfolge; so stehen diese dort nicht`
  const was = teil === 'titel' ? 'titel: Er' : 'Der Text'
  return {
    datei: fall.datei,
    zeile: lineIn(fall, abweichung),
    regel: 'worttreue',
    meldung: `${was} weicht von der Quelle ab. Gefunden ${wo}: ${gefunden}. Erwartet, ${erwartet}.${tellUnseen(abweichung)}`,
    abhilfe:
      'Den Text der Quelle wiederherstellen. Behebt die Änderung einen Schaden der Umwandlung, unter korrekturen oder entfernt eintragen. Tabellen und Rechnungen werden geprüft, sobald der Text stimmt.',
  }
}

/** What reads alike differs in signs that nobody sees. */
function tellUnseen({ quelle, seite }: Abweichung): string {
  const [eine = '', andere = ''] = [quelle, seite].map((text) =>
    text.normalize('NFC').replace(/[\s\p{Cf}]/gu, ''),
  )
  const laenge = Math.min(eine.length, andere.length)
  if (laenge === 0 || eine.slice(0, laenge) !== andere.slice(0, laenge)) return ''
  return ' Beide unterscheiden sich nur in Leerzeichen oder in Zeichen, die man nicht sieht: die Wörter neu tippen.'
}
