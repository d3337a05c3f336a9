import { measure } from '../domain/lesbarkeit.ts'
import type { Kapitel, Zusammenfassung } from '../domain/zusammenfassungen.ts'

/** How easy the summaries of a plan are, a line each, and which chapters have none. */
export function printSprache(plan: string, texte: Zusammenfassung[], kapitel: Kapitel[]): string {
  const ohne = kapitel.filter(({ hatZusammenfassung }) => !hatZusammenfassung)
  return [
    plan,
    `  WSTF  Wörter  Sätze  im Mittel  längster  Abschnitt`,
    ...texte.map(printZeile),
    '  WSTF: Wiener Sachtextformel, ungefähr das Schuljahr, in dem man den Text lesen kann; je kleiner, desto leichter.',
    `  Kapitel mit Zusammenfassung: ${kapitel.length - ohne.length} von ${kapitel.length}`,
    ...ohne.map(({ titel, zeile }) => `  ohne: ${titel} (Zeile ${zeile})`),
    '',
  ].join('\n')
}

function printZeile({ abschnitt = 'Das Wichtigste', bloecke }: Zusammenfassung): string {
  const { wstf, woerter, saetze, mittel, laengster } = measure(bloecke.map(({ text }) => text))
  const spalten: [string, number][] = [
    [deutsch(wstf), 6],
    [String(woerter), 8],
    [String(saetze), 7],
    [deutsch(mittel), 11],
    [String(laengster), 10],
  ]
  return `${spalten.map(([text, breite]) => text.padStart(breite)).join('')}  ${abschnitt}`
}

const deutsch = (wert: number): string =>
  wert.toLocaleString('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
