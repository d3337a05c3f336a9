import type { Befund } from '../domain/befund.ts'

/** A finding as lines for a terminal: its place, what was found, and what to do. */
export function printBefund({ datei, zeile, meldung, abhilfe }: Befund): string {
  return `${datei}:${zeile} ${meldung}\n  → ${abhilfe}`
}

/** All findings of a check, and how many there are. */
export function printPruefung(plaene: number, befunde: Befund[]): string {
  const schluss = befunde.length === 0 ? 'keine Befunde' : `Befunde: ${befunde.length}`
  return [...befunde.map(printBefund), `${plaene} Pläne geprüft, ${schluss}.`].join('\n')
}
