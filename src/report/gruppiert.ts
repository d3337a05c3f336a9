import type { Befund } from '../domain/befund.ts'
import { handbuchseite } from '../domain/regeln.ts'
import { type Aussehen, wrap } from './aussehen.ts'
import { type Ergebnis, groupByAbhilfe, listNachtraege, type Nachtrag, printSchluss } from './terminal.ts'

/** All findings of a check for people: file by file, in the order of their lines. */
export function printGruppiert(ergebnis: Ergebnis, aussehen: Aussehen): string {
  const { plaene, befunde } = ergebnis
  const gruppen = [...Map.groupBy(befunde, ({ datei }) => datei)]
  return [
    ...gruppen.map(([datei, eigene]) => printDatei(datei, eigene, aussehen)),
    ...listNachtraege(ergebnis).map((nachtrag) => printNachtrag(nachtrag, aussehen)),
    aussehen.farbe(befunde.length === 0 ? 'gut' : 'schlecht', printSchluss(plaene, befunde.length)),
  ].join('\n\n')
}

/** The findings of one file, one below the other. */
function printDatei(datei: string, befunde: Befund[], aussehen: Aussehen): string {
  const sortiert = befunde.toSorted((a, b) => a.zeile - b.zeile)
  const stellen = String(sortiert.at(-1)?.zeile ?? 1).length
  const gruppen = groupByAbhilfe(sortiert).map((gruppe) => printGruppe(gruppe, stellen, aussehen))
  return [aussehen.farbe('datei', datei), ...gruppen].join('\n')
}

/** Findings with the same advice, which stands below the last. */
function printGruppe(befunde: Befund[], stellen: number, { farbe, breite }: Aussehen): string {
  const [{ abhilfe, regel }] = befunde as [Befund]
  const rand = stellen + 4
  return [
    ...befunde.map(
      ({ zeile, meldung }) =>
        `  ${farbe('zeile', String(zeile).padStart(stellen))}  ${wrap(meldung, rand, breite)}`,
    ),
    `${' '.repeat(rand)}${farbe('abhilfe', wrap(`→ ${abhilfe}`, rand, breite))}`,
    `${' '.repeat(rand)}${farbe('nebenbei', `Mehr dazu: ${handbuchseite(regel)}`)}`,
  ].join('\n')
}

function printNachtrag({ titel, zeilen, abhilfe }: Nachtrag, { farbe, breite }: Aussehen): string {
  const absaetze = [...zeilen, ...(abhilfe ? [`→ ${abhilfe}`] : [])]
  return [
    farbe('nebenbei', titel),
    ...absaetze.map((zeile) => farbe('nebenbei', `  ${wrap(zeile, 2, breite)}`)),
  ].join('\n')
}
