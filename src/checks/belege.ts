import type { Befund } from '../domain/befund.ts'
import { sourceOfField } from '../domain/frontmatter.ts'
import { beschreibe } from '../domain/kennzahlen.ts'
import type { Kennzahl } from '../domain/plan.ts'
import { belegAnker, fitsUnit } from '../domain/planzahlen.ts'
import { findZahlen, readZahlen } from '../domain/zahlen.ts'
import { fieldBefund, frontmatterOf, type Prueffall } from './prueffall.ts'

const abhilfe = 'In der Quelle nachsehen und Wert, Zeile und Zitat der Kennzahl in Einklang bringen.'

/**
 * Every figure of the frontmatter must be proven: its quote stands in the cited line of the source, holds one number,
 * and read as a German number gives the figure's value in its unit. Of one figure there is one.
 */
export function checkBelege(fall: Prueffall): Befund[] {
  const { plan, zeilen } = fall
  return plan.kennzahlen.flatMap((kennzahl, i) => {
    const fehler = isRepeated(plan.kennzahlen, i, zeilen)
      ? {
          feld: ['id'],
          text: 'Gefunden: dieselbe Kennzahl mit demselben Beleg wie weiter oben. Erwartet: jede Kennzahl einmal.',
          abhilfe: 'Einen der beiden Einträge löschen.',
        }
      : findError(kennzahl, zeilen, () => sourceOfField(frontmatterOf(fall.tree), ['kennzahlen', i, 'wert']))
    if (!fehler) return []
    const meldung = `Kennzahl ${kennzahl.id}: ${fehler.text}`
    return [fieldBefund(fall, ['kennzahlen', i, ...fehler.feld], 'beleg', meldung, fehler.abhilfe ?? abhilfe)]
  })
}

/** What is wrong with a figure, and in which of its fields. */
interface Fehler {
  feld: string[]
  text: string
  /** What to do, where that can be said better than of all figures. */
  abhilfe?: string
}

function isRepeated(liste: Kennzahl[], stelle: number, zeilen: string[]): boolean {
  const kennung = ({ id, gruppe, jahr, art, merkmal, beleg }: Kennzahl) =>
    [id, gruppe, jahr, art, merkmal, belegAnker(beleg, zeilen)].join()
  return liste.findIndex((andere) => kennung(andere) === kennung(liste[stelle] as Kennzahl)) < stelle
}

/** @param readWert gives the value as the file has it, for which the file must be read once more */
function findError(
  kennzahl: Kennzahl,
  zeilen: string[],
  readWert: () => string | undefined,
): Fehler | undefined {
  const gedruckt = findPrintedQuotes(kennzahl.beleg, zeilen)
  if (gedruckt) return gedruckt
  const text = findQuoteError(kennzahl.beleg, zeilen)
  return text === undefined ? findValueError(kennzahl, readWert) : { feld: ['beleg', 'zitat'], text }
}

/** A quote that its line holds but for the quotation marks around it, which were meant for the file. */
function findPrintedQuotes({ zeile, zitat }: Kennzahl['beleg'], zeilen: string[]): Fehler | undefined {
  const [, innen = ''] = /^[„“”‚‘’»«](.+)[“”‘’«»]$/u.exec(zitat) ?? []
  const text = zeilen[zeile - 1] ?? ''
  if (!innen || text.includes(zitat) || !text.includes(innen)) return undefined
  return {
    feld: ['beleg', 'zitat'],
    text: `Gefunden: das Zitat zwischen den Anführungszeichen ${zitat[0]} und ${zitat.at(-1)}, die in Zeile ${zeile} der Quelle nicht stehen. Erwartet: ein wörtlicher Ausschnitt dieser Zeile.`,
    abhilfe: `Die beiden Zeichen ${zitat[0]} und ${zitat.at(-1)} durch gerade Anführungszeichen ersetzen: zitat: ${JSON.stringify(innen)}.`,
  }
}

function findQuoteError({ zeile, zitat }: Kennzahl['beleg'], zeilen: string[]): string | undefined {
  if (!zeilen[zeile - 1]?.includes(zitat)) return missingQuote(zeile, zitat, zeilen)
  const anzahl = readZahlen(zitat).length
  if (anzahl === 0) return `Gefunden: das Zitat „${zitat}“ ohne Zahl. Erwartet: genau eine Zahl.`
  if (anzahl > 1) return `Gefunden: das Zitat „${zitat}“ mit ${anzahl} Zahlen. Erwartet: genau eine Zahl.`
  return isWhole({ zeile, zitat }, zeilen)
    ? undefined
    : `Gefunden: das Zitat „${zitat}“, nur ein Teil der Zahl in Zeile ${zeile}. Erwartet: die ganze Zahl.`
}

function findValueError(
  { id, wert, jahr, stichtag, beleg: { zitat } }: Kennzahl,
  readWert: () => string | undefined,
): Fehler | undefined {
  const [zahl] = readZahlen(zitat)
  if (zahl?.wert !== wert) return wrongValue(wert, zahl?.wert, zitat, readWert() ?? String(wert))
  if (stichtag && Number(stichtag.slice(0, 4)) !== jahr)
    return {
      feld: ['jahr'],
      text: `Gefunden: jahr ${jahr}. Erwartet: ${stichtag.slice(0, 4)}, wie der Stichtag ${stichtag} sagt.`,
    }
  const { einheit } = beschreibe(id)
  return fitsUnit(zahl.einheit, einheit)
    ? undefined
    : {
        feld: ['id'],
        text: `Gefunden: ${zahl.einheit}, wie das Zitat „${zitat}“ sagt. Erwartet: ${einheit}, die Einheit dieser Kennzahl.`,
      }
}

/** @param geschrieben the value as the file has it */
function wrongValue(wert: number, soll: number | undefined, zitat: string, geschrieben: string): Fehler {
  if (soll === undefined || !isTausenderpunkt(geschrieben, soll))
    return {
      feld: ['wert'],
      text: `Gefunden: wert ${geschrieben}. Erwartet: ${soll}, wie das Zitat „${zitat}“ sagt.`,
    }
  return {
    feld: ['wert'],
    text: `Gefunden: wert ${geschrieben}. In den Angaben beginnen hinter dem Punkt die Nachkommastellen, das wäre ${wert.toLocaleString('de-DE')}. Erwartet: ${soll} ohne Punkt zwischen den Tausendern, wie das Zitat „${zitat}“ sagt.`,
    abhilfe: `Den Punkt löschen: wert: ${soll}.`,
  }
}

/** `56.970`, which is read as 56.97, for 56970. */
const isTausenderpunkt = (geschrieben: string, soll: number): boolean =>
  /^-?\d{1,3}\.\d{3}$/u.test(geschrieben) && Number(geschrieben.replace('.', '')) === soll

function missingQuote(zeile: number, zitat: string, zeilen: string[]): string {
  const andere = zeilen.flatMap((text, i) => (text.includes(zitat) ? [i + 1] : []))
  const hinweis = andere.length > 0 ? ` Es steht in Zeile ${andere.join(', ')}.` : ''
  return `Das Zitat „${zitat}“ steht nicht in Zeile ${zeile} der Quelle. Erwartet: ein wörtlicher Ausschnitt dieser Zeile.${hinweis}`
}

/** Read in its line, the quote's number must end where the quote's does and have the same value, but for its sign word. */
function isWhole({ zeile, zitat }: Kennzahl['beleg'], zeilen: string[]): boolean {
  const text = zeilen[zeile - 1] ?? ''
  const [eigene] = findZahlen(zitat)
  const orte = [...text.matchAll(new RegExp(RegExp.escape(zitat), 'gu'))].map(({ index }) => index)
  const imText = findZahlen(text)
  return orte.some((ort) =>
    imText.some(
      ({ ziffern, wert }) =>
        ziffern === ort + (eigene?.ziffern ?? 0) && Math.abs(wert) === Math.abs(eigene?.wert ?? 0),
    ),
  )
}
