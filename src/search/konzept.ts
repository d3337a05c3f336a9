import type { Suchbegriff } from './suchwissen.ts'

/** One thing a query asks for, in all the words that say it. */
export interface Konzept {
  /** As it was typed. */
  text: string
  varianten: { text: string; gewicht: number }[]
  /** What matters less than the rest of the query, 0 to 1; 1 when missing. */
  nebenbei?: number
  /** The term of the glossary that it names. */
  begriff?: Suchbegriff | undefined
}
