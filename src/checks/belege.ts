import type { Befund } from '../domain/befund.ts'
import { beschreibe } from '../domain/kennzahlen.ts'
import type { Kennzahl } from '../domain/plan.ts'
import { belegAnker, fitsUnit } from '../domain/planzahlen.ts'
import { findZahlen, readZahlen } from '../domain/zahlen.ts'
import { fieldBefund, type Prueffall } from './prueffall.ts'

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
        }
      : findError(kennzahl, zeilen)
    if (!fehler) return []
    const meldung = `Kennzahl ${kennzahl.id}: ${fehler.text}`
    return [fieldBefund(fall, ['kennzahlen', i, ...fehler.feld], 'beleg', meldung, abhilfe)]
  })
}

/** What is wrong with a figure, and in which of its fields. */
interface Fehler {
  feld: string[]
  text: string
}

function isRepeated(liste: Kennzahl[], stelle: number, zeilen: string[]): boolean {
  const kennung = ({ id, gruppe, jahr, art, merkmal, beleg }: Kennzahl) =>
    [id, gruppe, jahr, art, merkmal, belegAnker(beleg, zeilen)].join()
  return liste.findIndex((andere) => kennung(andere) === kennung(liste[stelle] as Kennzahl)) < stelle
}

function findError(kennzahl: Kennzahl, zeilen: string[]): Fehler | undefined {
  const text = findQuoteError(kennzahl.beleg, zeilen)
  return text === undefined ? findValueError(kennzahl) : { feld: ['beleg', 'zitat'], text }
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

function findValueError({ id, wert, jahr, stichtag, beleg: { zitat } }: Kennzahl): Fehler | undefined {
  const [zahl] = readZahlen(zitat)
  if (zahl?.wert !== wert)
    return {
      feld: ['wert'],
      text: `Gefunden: wert ${wert}. Erwartet: ${zahl?.wert}, wie das Zitat „${zitat}“ sagt.`,
    }
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
