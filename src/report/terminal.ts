import type { Befund } from '../domain/befund.ts'
import type { Widerspruch } from '../domain/plan.ts'
import { handbuchseite } from '../domain/regeln.ts'

/** A finding as lines of plain text: its place, what was found, what to do, and where to read more. */
export function printBefund({ datei, zeile, meldung, abhilfe, regel }: Befund): string {
  return `${datei}:${zeile} ${meldung}\n  → ${abhilfe}\n  Mehr dazu: ${handbuchseite(regel)}`
}

/** A contradiction that a plan records: nothing to do, but good to know. */
export function printWiderspruch({ quelle, zeilen, aussage, gedruckt, gerechnet }: Verzeichnet): string {
  return `seeds/${quelle}:${zeilen[0]} Widerspruch im Dokument, verzeichnet: ${aussage}. Gedruckt: ${gedruckt}. Gerechnet: ${gerechnet}.`
}

/** A recorded contradiction with the file in `seeds/` that it is in. */
export type Verzeichnet = Widerspruch & { quelle: string }

/** What a check ends with. */
export function printSchluss(plaene: number, befunde: number): string {
  return `${plaene === 1 ? '1 Plan' : `${plaene} Pläne`} geprüft, ${befunde === 0 ? 'keine Befunde' : `Befunde: ${befunde}`}.`
}

/** All findings of a check for programs and logs: one line begins with each, as `datei:ZEILE meldung` (Bauplan 5.3). */
export function printPruefung(plaene: number, befunde: Befund[], widersprueche: Verzeichnet[]): string {
  return [
    ...widersprueche.map(printWiderspruch),
    ...befunde.map(printBefund),
    printSchluss(plaene, befunde.length),
  ].join('\n')
}
