import type { Sammlung } from './sammlung.ts'

/** A term of the glossary as a query can name it. */
export interface Suchbegriff {
  id: string
  begriff: string
  langform: string | null
  /** Long form and other spellings. */
  formen: string[]
  synonyme: string[]
  /** Ids of the figures that measure it. */
  kennzahlen: string[]
}

/** A Jobcenter as a query can name it. */
export interface Suchort {
  id: string
  name: string
  /** The site that has its page, where that is another. */
  sammlung?: Sammlung
}

/** A topic as a query can name it. */
export interface Suchthema {
  id: string
  titel: string
  /** Words for it. */
  worte: string[]
  /** The site that has its page, where that is another. */
  sammlung?: Sammlung
}
