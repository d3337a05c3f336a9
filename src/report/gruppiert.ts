import type { Befund } from '../domain/befund.ts'
import { handbuchseite } from '../domain/regeln.ts'
import { type Aussehen, wrap } from './aussehen.ts'
import { printSchluss, printWiderspruch, type Verzeichnet } from './terminal.ts'

/** All findings of a check for people: file by file, in the order of their lines. */
export function printGruppiert(
  plaene: number,
  befunde: Befund[],
  widersprueche: Verzeichnet[],
  aussehen: Aussehen,
): string {
  const { farbe } = aussehen
  const gruppen = [...Map.groupBy(befunde, ({ datei }) => datei)]
  return [
    ...gruppen.map(([datei, eigene]) => printDatei(datei, eigene, aussehen)),
    ...recorded(widersprueche, aussehen),
    farbe(befunde.length === 0 ? 'gut' : 'schlecht', printSchluss(plaene, befunde.length)),
  ].join('\n\n')
}

/** The findings of one file, one below the other. */
function printDatei(datei: string, befunde: Befund[], aussehen: Aussehen): string {
  const sortiert = befunde.toSorted((a, b) => a.zeile - b.zeile)
  const stellen = String(sortiert.at(-1)?.zeile ?? 1).length
  const zeilen = sortiert.map((befund) => printEinen(befund, stellen, aussehen))
  return [aussehen.farbe('datei', datei), ...zeilen].join('\n')
}

function printEinen(
  { zeile, meldung, abhilfe, regel }: Befund,
  stellen: number,
  { farbe, breite }: Aussehen,
): string {
  const rand = stellen + 4
  return [
    `  ${farbe('zeile', String(zeile).padStart(stellen))}  ${wrap(meldung, rand, breite)}`,
    `${' '.repeat(rand)}${farbe('abhilfe', wrap(`→ ${abhilfe}`, rand, breite))}`,
    `${' '.repeat(rand)}${farbe('nebenbei', `Mehr dazu: ${handbuchseite(regel)}`)}`,
  ].join('\n')
}

function recorded(widersprueche: Verzeichnet[], { farbe, breite }: Aussehen): string[] {
  if (widersprueche.length === 0) return []
  const zeilen = widersprueche.map((eins) =>
    farbe('nebenbei', `  ${wrap(printWiderspruch(eins), 2, breite)}`),
  )
  return [[farbe('nebenbei', 'Zur Kenntnis, hier ist nichts zu tun:'), ...zeilen].join('\n')]
}
