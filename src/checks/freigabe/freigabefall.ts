import type { Root } from 'mdast'
import type { Befund } from '../../domain/befund.ts'
import type { Konfiguration } from '../../domain/konfiguration.ts'
import type { Plan } from '../../domain/plan.ts'
import type { Regel } from '../../domain/regeln.ts'

/** A plan as far as publishing depends on it. */
export interface Planfall {
  /** Path of the plan's file from the project's root. */
  datei: string
  plan: Plan
  tree: Root
  /** Path of the file for its short version, whether there is one or not. */
  kurzfassungDatei: string
  hatKurzfassung: boolean
}

/** A site with everything that decides whether it may be published. */
export interface Freigabefall {
  /** Path of the operator's configuration from the project's root. */
  datei: string
  konfiguration: Konfiguration
  /** Line of a field in that file; of one that is missing the line of what should hold it. */
  zeileOf: (feld: readonly string[]) => number
  /** Today as JJJJ-MM-TT. */
  heute: string
  /** Whether a file is there, by its path from the project's root. */
  gibtEs: (pfad: string) => boolean
  plaene: Planfall[]
}

/** A finding about a field of the operator's configuration. */
export function konfigBefund(
  { datei, zeileOf }: Freigabefall,
  feld: readonly string[],
  regel: Regel,
  meldung: string,
  abhilfe: string,
): Befund {
  return { datei, zeile: zeileOf(feld), regel, meldung: `${feld.join('.')}: ${meldung}`, abhilfe }
}
