import type { Plan } from '../domain/plan.ts'
import { quelltextWoerter } from '../domain/woerter.ts'

/**
 * The words that a page must show: those of the source in order, with documented corrections made and documented
 * lines left out.
 */
export function expectedWords(zeilen: string[], plan: Pick<Plan, 'korrekturen' | 'entfernt'>): string[] {
  const corrected = applyCorrections(zeilen, plan.korrekturen)
  const kept = corrected.filter(
    (_, i) => !plan.entfernt.some(({ zeile, bis = zeile }) => i + 1 >= zeile && i + 1 <= bis),
  )
  return quelltextWoerter(kept.join('\n'))
}

/** A correction may take up the lines after its own; they stay as empty lines, so that line numbers stay true. */
function applyCorrections(zeilen: string[], korrekturen: Plan['korrekturen']): string[] {
  const result = [...zeilen]
  for (const { zeile, original, korrigiert } of korrekturen) {
    const laenge = original.split('\n').length
    const stelle = result.slice(zeile - 1, zeile - 1 + laenge).join('\n')
    const neu = stelle.replaceAll(original, korrigiert).split('\n')
    result.splice(zeile - 1, laenge, ...neu, ...Array<string>(Math.max(0, laenge - neu.length)).fill(''))
  }
  return result
}
