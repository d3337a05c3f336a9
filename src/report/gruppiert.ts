import type { Befund } from '../domain/befund.ts'
import { handbuchseite } from '../domain/regeln.ts'
import { printSchluss, printWiderspruch, type Verzeichnet } from './terminal.ts'

/** What a piece of a message is; the terminal has a look for each. */
export type Rolle = 'datei' | 'zeile' | 'abhilfe' | 'nebenbei' | 'gut' | 'schlecht'

/** Gives a piece of text its look, or leaves it as it is where there are no colours. */
export type Farbe = (rolle: Rolle, text: string) => string

/** All findings of a check for people: file by file, in the order of their lines. */
export function printGruppiert(
  plaene: number,
  befunde: Befund[],
  widersprueche: Verzeichnet[],
  farbe: Farbe,
): string {
  const gruppen = [...Map.groupBy(befunde, ({ datei }) => datei)]
  return [
    ...gruppen.map(([datei, eigene]) => printDatei(datei, eigene, farbe)),
    ...recorded(widersprueche, farbe),
    farbe(befunde.length === 0 ? 'gut' : 'schlecht', printSchluss(plaene, befunde.length)),
  ].join('\n\n')
}

/** The findings of one file, one below the other. */
export function printDatei(datei: string, befunde: Befund[], farbe: Farbe): string {
  const sortiert = befunde.toSorted((a, b) => a.zeile - b.zeile)
  const breite = String(sortiert.at(-1)?.zeile ?? 1).length
  return [farbe('datei', datei), ...sortiert.map((befund) => printEinen(befund, breite, farbe))].join('\n')
}

function printEinen({ zeile, meldung, abhilfe, regel }: Befund, breite: number, farbe: Farbe): string {
  const rand = ' '.repeat(breite + 4)
  return [
    `  ${farbe('zeile', String(zeile).padStart(breite))}  ${meldung}`,
    `${rand}${farbe('abhilfe', `→ ${abhilfe}`)}`,
    `${rand}${farbe('nebenbei', `Mehr dazu: ${handbuchseite(regel)}`)}`,
  ].join('\n')
}

function recorded(widersprueche: Verzeichnet[], farbe: Farbe): string[] {
  if (widersprueche.length === 0) return []
  return [
    [
      farbe('nebenbei', 'Zur Kenntnis, hier ist nichts zu tun:'),
      ...widersprueche.map((eins) => farbe('nebenbei', `  ${printWiderspruch(eins)}`)),
    ].join('\n'),
  ]
}
