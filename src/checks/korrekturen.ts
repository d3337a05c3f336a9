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
  const stelle = zeilen.slice(zeile - 1, zeile - 1 + original.split('\n').length).join('\n')
  if (!stelle.includes(original)) return `„${original}“ steht nicht in Zeile ${zeile} der Quelle.`
  const ziffern = (text: string) => text.replace(/\D/gu, '')
  if (ziffern(original) !== ziffern(korrigiert)) return `Die Korrektur von „${original}“ ändert eine Zahl.`
  return undefined
}
