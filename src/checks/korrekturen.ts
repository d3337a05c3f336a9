import type { Befund } from '../domain/befund.ts'
import type { Korrektur } from '../domain/plan.ts'
import { fieldBefund, type Prueffall } from './prueffall.ts'

/** A correction mends what stands in the source, and never a figure. */
export function checkKorrekturen(fall: Prueffall): Befund[] {
  return fall.plan.korrekturen.flatMap((korrektur, i) => {
    const fehler = findError(korrektur, fall.zeilen)
    const abhilfe = 'Zeile und Wortlaut aus der Quelle übernehmen oder die Korrektur löschen.'
    return fehler ? [fieldBefund(fall, ['korrekturen', i], 'korrektur', fehler, abhilfe)] : []
  })
}

function findError({ zeile, original, korrigiert }: Korrektur, zeilen: string[]): string | undefined {
  const [vorher, nachher] = [original, korrigiert].map((text) => text.replaceAll('\n', '⏎'))
  const stelle = zeilen.slice(zeile - 1, zeile - 1 + original.split('\n').length).join('\n')
  if (!stelle.includes(original))
    return `Korrektur von „${vorher}“: Gefunden: Zeile ${zeile}, die das nicht enthält. Erwartet: die Zeile der Quelle, in der es wörtlich steht.`
  if (numbersIn(original) !== numbersIn(korrigiert))
    return `Korrektur von „${vorher}“: Gefunden: „${nachher}“, das ändert eine Zahl. Erwartet: dieselben Zahlen wie in der Quelle.`
  if (!isMend(lettersIn(original), lettersIn(korrigiert)))
    return `Korrektur von „${vorher}“: Gefunden: „${nachher}“, das sind verschiedene Wörter. Erwartet: dasselbe Wort ohne den Schaden der Umwandlung.`
  return undefined
}

const numbersIn = (text: string): string => (text.match(/[-+−]?\d[\d.,]*/gu) ?? []).join(' ')

const lettersIn = (text: string): string => text.replace(/[^\p{L}]/gu, '')

/** So many letters a conversion loses or misreads in one word. */
const meisteBuchstaben = 3

/** Two words are the same but for some letters in one place. */
function isMend(one: string, other: string): boolean {
  const laenge = Math.min(one.length, other.length)
  let vorn = 0
  while (vorn < laenge && one[vorn] === other[vorn]) vorn++
  let hinten = 0
  while (hinten < laenge - vorn && one.at(-1 - hinten) === other.at(-1 - hinten)) hinten++
  return Math.max(one.length, other.length) - vorn - hinten <= meisteBuchstaben
}
