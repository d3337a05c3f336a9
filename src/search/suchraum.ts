import type { Suchbegriff, Suchort, Suchthema } from './anfrage.ts'
import type { Passage, Verzeichnis } from './verzeichnis.ts'
import type { Eintrag } from './woerterbuch.ts'

/** Where a search looks: the words of the index and its passages, and what queries can name. */
export interface Suchraum {
  verzeichnis: Verzeichnis
  loadBlatt: (nummer: number) => Promise<Eintrag[]>
  loadPassage: (nummer: number) => Promise<Passage>
  /** Numbers of the passages on a topic. */
  loadThema: (thema: string) => Promise<number[]>
  begriffe: Suchbegriff[]
  orte: Suchort[]
  themen: Suchthema[]
  /** Ids of the figures that are amounts of money. */
  geld: string[]
}
