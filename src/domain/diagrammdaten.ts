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

/** What a chart cannot show; the message is for editors. */
export class Diagrammfehler extends RangeError {
  override name = 'Diagrammfehler'
  /** The attribute that says it, where one does. */
  readonly angabe: string | undefined

  constructor(meldung: string, angabe?: string) {
    super(meldung)
    this.angabe = angabe
  }
}

const hoechstensReihen = 4

/**
 * Refuses data that no chart can show honestly.
 *
 * @throws {Diagrammfehler} with a German sentence for the editor
 */
export function assertDrawable({ kategorien, reihen }: Diagrammdaten): void {
  if (kategorien.length === 0 || reihen.length === 0) {
    throw new Diagrammfehler(
      'Gefunden: nichts zu zeichnen. Erwartet: mindestens eine Kategorie und eine Reihe.',
    )
  }
  if (reihen.length > hoechstensReihen) {
    throw new Diagrammfehler(
      `Gefunden: ${reihen.length} Reihen (${reihen.map(({ name }) => name).join(', ')}). Erwartet: höchstens ${hoechstensReihen} Reihen. Bitte mit spalten und zeilen auswählen oder auf zwei Diagramme aufteilen.`,
    )
  }
  for (const reihe of reihen) assertComplete(reihe, kategorien.length)
}

function assertComplete({ name, werte, texte }: Reihe, kategorien: number): void {
  if (werte.length !== kategorien || texte.length !== kategorien) {
    throw new Diagrammfehler(
      `Die Reihe „${name}“ braucht zu jeder Kategorie genau einen Wert und einen Text.`,
    )
  }
  if (werte.some((wert) => wert !== null && !Number.isFinite(wert))) {
    throw new Diagrammfehler(`Die Reihe „${name}“ enthält einen Wert, der keine Zahl ist.`)
  }
}
