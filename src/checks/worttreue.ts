import type { Befund } from '../domain/befund.ts'
import { lineOfField } from '../domain/frontmatter.ts'
import { readMdxWords } from '../domain/mdx-woerter.ts'
import { zeilenDatei } from '../domain/plandateien.ts'
import { expectedWords } from '../domain/quelltext.ts'
import { type Abweichung, compareWords } from '../domain/worttreue.ts'
import { lineOfWord } from '../domain/wortzeile.ts'
import { readHtmlWords } from './html-woerter.ts'
import { frontmatterOf, type Prueffall } from './prueffall.ts'

/** What the plan says is what its source says, word for word. */
export function checkText(fall: Prueffall): Befund[] {
  const abweichung = findAbweichung(fall)
  return abweichung ? [deviation(fall, 'im Plan', abweichung)] : []
}

/** Where plan and source part for the first time; undefined where they agree. */
export const findAbweichung = ({ zeilen, plan, tree }: Prueffall): Abweichung | undefined =>
  compareWords(expectedWords(zeilen, plan), readMdxWords(plan.titel, tree))

/** So does the page that was built from it. */
export function checkBuilt(fall: Prueffall, html: string): Befund[] {
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
