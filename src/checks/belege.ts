import type { Befund } from '../domain/befund.ts'
import { belegAnker, kennzahlen } from '../domain/kennzahlen.ts'
import type { Kennzahl } from '../domain/plan.ts'
import { readZahlen } from '../domain/zahlen.ts'
import { fieldBefund, type Prueffall } from './prueffall.ts'

/**
 * Every key figure must be proven: its quote stands in the cited line of the source, holds one number, and read as a
 * German number gives the figure's value in its unit. Of one figure there is one.
 */
export function checkBelege(fall: Prueffall): Befund[] {
  const { kennzahlen: liste } = fall.plan
  return liste.flatMap((kennzahl, i) => {
    const doppelt = liste.findIndex((andere) => belegAnker(andere) === belegAnker(kennzahl)) < i
    const fehler = doppelt ? 'Dieselbe Kennzahl steht schon weiter oben.' : findError(kennzahl, fall.zeilen)
    const abhilfe = 'In der Quelle nachsehen und Wert, Zeile und Zitat der Kennzahl in Einklang bringen.'
    const meldung = `Kennzahl ${kennzahl.id}: ${fehler}`
    return fehler ? [fieldBefund(fall, ['kennzahlen', i], 'beleg', meldung, abhilfe)] : []
  })
}

function findError({ id, wert, beleg }: Kennzahl, zeilen: string[]): string | undefined {
  const { zeile, zitat } = beleg
  if (!zeilen[zeile - 1]?.includes(zitat)) return missingQuote(zeile, zitat, zeilen)
  const zahlen = readZahlen(zitat)
  const [zahl] = zahlen
  if (!zahl) return `Das Zitat „${zitat}“ enthält keine Zahl.`
  if (zahlen.length > 1) return `Das Zitat „${zitat}“ enthält ${zahlen.length} Zahlen statt einer.`
  if (zahl.wert !== wert) return `Der Wert ist ${wert}, aber das Zitat „${zitat}“ sagt ${zahl.wert}.`
  if (!isWhole(zitat, zeilen[zeile - 1] ?? ''))
    return `Das Zitat „${zitat}“ ist nur ein Teil der Zahl in Zeile ${zeile}.`
  const { einheit } = kennzahlen[id]
  if (zahl.einheit && zahl.einheit !== einheit)
    return `Die Einheit ist ${einheit}, aber das Zitat „${zitat}“ sagt ${zahl.einheit}.`
  return undefined
}

function missingQuote(zeile: number, zitat: string, zeilen: string[]): string {
  const andere = zeilen.flatMap((text, i) => (text.includes(zitat) ? [i + 1] : []))
  const hinweis = andere.length > 0 ? ` Es steht in Zeile ${andere.join(', ')}.` : ''
  return `Das Zitat „${zitat}“ steht nicht in Zeile ${zeile} der Quelle.${hinweis}`
}

/** Digits, a sign or a factor right beside the quote belong to its number. */
function isWhole(zitat: string, zeile: string): boolean {
  const davor = /^\p{N}/u.test(zitat) ? '(?<![\\p{N}.,]|(?<![\\p{L}\\p{N}])[-+−]\\s?)' : ''
  const danach = '(?!\\p{N}|[.,]\\p{N}|\\s?(?:Mio|Mrd|Mill|Tsd|T€|TEUR))'
  return new RegExp(davor + RegExp.escape(zitat) + danach, 'u').test(zeile)
}
