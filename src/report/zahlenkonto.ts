import type { Kontozeile } from '../checks/zahlenkonto.ts'

/** All numbers of a source in order, and how many there are of each kind. */
export function printZahlenkonto(konto: Kontozeile[]): string {
  const zeilen = konto.map(
    ({ zeile, zahl, art, zusatz }) =>
      `${String(zeile).padStart(5)}  ${zahl.padEnd(22)} ${art}${zusatz ? `: ${zusatz}` : ''}`,
  )
  const arten = Object.entries(Object.groupBy(konto, ({ art }) => art))
  const summen = arten
    .map(([art, liste = []]) => ({ art, anzahl: liste.length }))
    .sort((a, b) => b.anzahl - a.anzahl)
    .map(({ art, anzahl }) => `${String(anzahl).padStart(5)}  ${art}`)
  return [...zeilen, '', `${konto.length} Zahlen:`, ...summen].join('\n')
}
