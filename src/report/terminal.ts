import type { Befund } from '../domain/befund.ts'
import type { Widerspruch } from '../domain/plan.ts'

/** A finding as lines for a terminal: its place, what was found, and what to do. */
export function printBefund({ datei, zeile, meldung, abhilfe }: Befund): string {
  return `${datei}:${zeile} ${meldung}\n  → ${abhilfe}`
}

/** A contradiction that a plan records: nothing to do, but good to know. */
function printWiderspruch({ quelle, zeilen, aussage, gedruckt, gerechnet }: Verzeichnet): string {
  return `seeds/${quelle}:${zeilen[0]} Widerspruch im Dokument, verzeichnet: ${aussage}. Gedruckt: ${gedruckt}. Gerechnet: ${gerechnet}.`
}

/** A recorded contradiction with the file in `seeds/` that it is in. */
export type Verzeichnet = Widerspruch & { quelle: string }

/** All findings of a check and how many there are, with the contradictions that the plans record. */
export function printPruefung(plaene: number, befunde: Befund[], widersprueche: Verzeichnet[]): string {
  const schluss = befunde.length === 0 ? 'keine Befunde' : `Befunde: ${befunde.length}`
  return [
    ...widersprueche.map(printWiderspruch),
    ...befunde.map(printBefund),
    `${plaene} Pläne geprüft, ${schluss}.`,
  ].join('\n')
}
