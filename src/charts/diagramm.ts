/** Kinds of charts: horizontal bars, vertical columns, line. */
export const diagrammarten = ['balken', 'saeulen', 'linie'] as const

export type Diagrammart = (typeof diagrammarten)[number]

/** One column of values; `texte` are the values as printed in the source and stand beside their marks. */
interface Reihe {
  name: string
  werte: (number | null)[]
  texte: string[]
}

/** A table as a chart sees it: one row per Kategorie. */
export interface Diagrammdaten {
  kategorien: string[]
  reihen: Reihe[]
}

/** Widths a page draws every chart at: in a phone's column and in the text column of a desktop. */
export const breiten = { schmal: 328, weit: 720 } as const

const hoechstensReihen = 4

/**
 * Refuses data that no chart can show honestly.
 *
 * @throws RangeError with a German sentence for the editor
 */
export function assertDrawable({ kategorien, reihen }: Diagrammdaten): void {
  if (kategorien.length === 0 || reihen.length === 0) {
    throw new RangeError('Ein Diagramm braucht mindestens eine Kategorie und eine Reihe.')
  }
  if (reihen.length > hoechstensReihen) {
    throw new RangeError(
      `Ein Diagramm zeigt höchstens ${hoechstensReihen} Reihen, diese Tabelle hat ${reihen.length}. Bitte Spalten auswählen oder aufteilen.`,
    )
  }
  for (const reihe of reihen) assertComplete(reihe, kategorien.length)
}

function assertComplete({ name, werte, texte }: Reihe, kategorien: number): void {
  if (werte.length !== kategorien || texte.length !== kategorien) {
    throw new RangeError(`Die Reihe „${name}“ braucht zu jeder Kategorie genau einen Wert und einen Text.`)
  }
  if (werte.some((wert) => wert !== null && !Number.isFinite(wert))) {
    throw new RangeError(`Die Reihe „${name}“ enthält einen Wert, der keine Zahl ist.`)
  }
}
