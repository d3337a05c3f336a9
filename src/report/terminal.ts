import type { Befund } from '../domain/befund.ts'
import type { Widerspruch } from '../domain/plan.ts'
import { handbuchseite } from '../domain/regeln.ts'

/** What a check has found. */
export interface Ergebnis {
  /** How many plans were looked at. */
  plaene: number
  befunde: Befund[]
  /** What is still to be written: no fault. */
  offenes: Befund[]
  verzeichnet: Verzeichnet[]
  /** What could not be judged, in words. */
  hinweise: string[]
}

/** A recorded contradiction with the file in `seeds/` that it is in. */
export type Verzeichnet = Widerspruch & { quelle: string }

/** A finding as lines of plain text: its place, what was found, what to do, and where to read more. */
export function printBefund(befund: Befund): string {
  return printGruppe([befund])
}

/** Findings of one file with the same advice, which stands below the last. */
function printGruppe(befunde: Befund[]): string {
  const [{ abhilfe, regel }] = befunde as [Befund]
  return [
    ...befunde.map(({ datei, zeile, meldung }) => `${datei}:${zeile} ${meldung}`),
    `  → ${abhilfe}`,
    `  Mehr dazu: ${handbuchseite(regel)}`,
  ].join('\n')
}

/** Findings of one rule in one file that have the same advice, together where the first of them stands. */
export function groupByAbhilfe(befunde: Befund[]): Befund[][] {
  return [...Map.groupBy(befunde, ({ datei, regel, abhilfe }) => [datei, regel, abhilfe].join('\0')).values()]
}

/** A contradiction that a plan records: nothing to do, but good to know. */
function printWiderspruch({ quelle, zeilen, aussage, gedruckt, gerechnet }: Verzeichnet): string {
  return `seeds/${quelle}:${zeilen[0]} Widerspruch im Dokument, verzeichnet: ${aussage}. Gedruckt: ${gedruckt}. Gerechnet: ${gerechnet}.`
}

/** A block of lines that are no findings, with what it is and what to do. */
export interface Nachtrag {
  titel: string
  zeilen: string[]
  abhilfe?: string | undefined
}

/** So many plans with something open are named; the others are counted. */
const genannte = 10

/** What stands below the findings: what is still to be written, and what is good to know. */
export function listNachtraege({ offenes, verzeichnet, hinweise }: Ergebnis): Nachtrag[] {
  const offene = offenes.map(({ datei, zeile, meldung }) => `${datei}:${zeile} ${meldung}`)
  const rest = offene.length - genannte
  const bekanntes = [...hinweise, ...verzeichnet.map(printWiderspruch)]
  return [
    {
      titel: 'Noch nicht fertig (kein Fehler, aber vor der Veröffentlichung zu tun):',
      zeilen: [
        ...offene.slice(0, genannte),
        ...(rest > 0 ? [`… und ${rest === 1 ? '1 weiterer Plan' : `${rest} weitere Pläne`}.`] : []),
      ],
      abhilfe: offenes[0]?.abhilfe,
    },
    { titel: 'Zur Kenntnis, hier ist nichts zu tun:', zeilen: bekanntes },
  ].filter(({ zeilen }) => zeilen.length > 0)
}

/** What a check ends with. */
export function printSchluss(plaene: number, befunde: number): string {
  return `${plaene === 1 ? '1 Plan' : `${plaene} Pläne`} geprüft, ${befunde === 0 ? 'keine Befunde' : `Befunde: ${befunde}`}.`
}

/**
 * All findings of a check for programs and logs: one line begins with each, as `datei:ZEILE meldung` (Bauplan 5.3). What
 * is no finding is indented.
 */
export function printPruefung(ergebnis: Ergebnis): string {
  return [
    ...groupByAbhilfe(ergebnis.befunde).map(printGruppe),
    ...listNachtraege(ergebnis).flatMap(({ titel, zeilen, abhilfe }) => [
      titel,
      ...zeilen.map((zeile) => `  ${zeile}`),
      ...(abhilfe ? [`  → ${abhilfe}`] : []),
    ]),
    printSchluss(ergebnis.plaene, ergebnis.befunde.length),
  ].join('\n')
}
