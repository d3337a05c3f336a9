import { findNichtzahlen, zahlartAt } from '../../../src/domain/zahlarten.ts'
import { findZahlen } from '../../../src/domain/zahlen.ts'

/** Made-up lines of the next year's plan: every year one later, every figure another, all else as it was. */
export function makeNextYear(zeilen: string[]): string[] {
  return zeilen.map((zeile) => moveYears(changeFigures(zeile)))
}

/** Every year of a text one later, also in `Dez. 22`. */
export const moveYears = (text: string): string =>
  text.replace(/(?<!\d)20\d\d(?!\d)|(?<=\p{Lu}\p{Ll}{2}\.\s)2\d(?!\d)/gu, (jahr) => String(Number(jahr) + 1))

function changeFigures(zeile: string): string {
  const orte = findNichtzahlen(zeile)
  return findZahlen(zeile)
    .filter(({ ziffern }) => zahlartAt(orte, ziffern) === undefined)
    .reduceRight((text, { index, ende }) => {
      const zahl = text
        .slice(index, ende)
        .replace(/[1-8](?=\P{N}*$)/u, (ziffer) => String(Number(ziffer) + 1))
      return text.slice(0, index) + zahl + text.slice(ende)
    }, zeile)
}
