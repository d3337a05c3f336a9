import type { Plan } from './plan.ts'
import { quelltextWoerter } from './woerter.ts'

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

/**
 * Makes corrections from the last to the first, so that one does not move another. A correction may take up the
 * lines after its own; their ends are kept, so that line numbers stay true.
 */
function applyCorrections(zeilen: string[], korrekturen: Plan['korrekturen']): string[] {
  let text = zeilen.join('\n')
  for (const { zeile, original, korrigiert } of korrekturen.toSorted((a, b) => b.zeile - a.zeile)) {
    const start = zeilen.slice(0, zeile - 1).reduce((sum, line) => sum + line.length + 1, 0)
    const ende = start + zeilen.slice(zeile - 1, zeile - 1 + original.split('\n').length).join('\n').length
    const enden = '\n'.repeat(original.split('\n').length - korrigiert.split('\n').length)
    text =
      text.slice(0, start) +
      text.slice(start, ende).replaceAll(original, () => korrigiert + enden) +
      text.slice(ende)
  }
  return text.split('\n')
}
