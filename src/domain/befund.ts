import type { Regel } from './regeln.ts'

/** Something an editor should look at: where, what was found, and what to do. Rules return these and print nothing. */
export interface Befund {
  /** Path from the project's root, such as `seeds/elbe-elster-2024.txt` or `content/plaene/elbe-elster-2024.mdx`. */
  datei: string
  /** Line in that file, counted from 1. */
  zeile: number
  regel: Regel
  /** What is where, what was found and what was expected, in German: `Feld: Gefunden: …. Erwartet: ….` */
  meldung: string
  /** What to do about it, in German. */
  abhilfe: string
}
