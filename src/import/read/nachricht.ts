import type { Quelle } from './quelle.ts'

/** What the thread that reads a file says to the one that waits for it. */
export type Nachricht =
  | { art: 'seite'; seite: number; seiten: number }
  | { art: 'gelesen'; quelle: Quelle }
  | { art: 'abgelehnt'; meldung: string; abhilfe: string }
  | { art: 'zu-tief' }
  | { art: 'fehler'; meldung: string }
