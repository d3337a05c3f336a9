import type { Plan } from '../domain/plan.ts'
import { quelltextWoerter } from '../domain/woerter.ts'

/** A word that a page must show, with its line in the source. */
export interface Quellwort {
  wort: string
  zeile: number
}

/**
 * The words that a page must show: those of the source in order, with documented corrections made and documented
 * lines left out.
 */
export function expectedWords(zeilen: string[], plan: Pick<Plan, 'korrekturen' | 'entfernt'>): Quellwort[] {
  const isRemoved = (nummer: number) =>
    plan.entfernt.some(({ zeile, bis = zeile }) => zeile <= nummer && nummer <= bis)
  return applyCorrections(zeilen, plan.korrekturen).flatMap((text, i) =>
    isRemoved(i + 1) ? [] : quelltextWoerter(text).map((wort) => ({ wort, zeile: i + 1 })),
  )
}

/** A correction may take up the lines after its own; they stay as empty lines, so that line numbers stay true. */
function applyCorrections(zeilen: string[], korrekturen: Plan['korrekturen']): string[] {
  const result = [...zeilen]
  for (const { zeile, original, korrigiert } of korrekturen) {
    const laenge = original.split('\n').length
    const stelle = result.slice(zeile - 1, zeile - 1 + laenge).join('\n')
    const neu = stelle.replaceAll(original, () => korrigiert).split('\n')
    result.splice(zeile - 1, laenge, ...neu, ...Array<string>(Math.max(0, laenge - neu.length)).fill(''))
  }
  return result
}
