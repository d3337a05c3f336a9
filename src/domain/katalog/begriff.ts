import type { Einheit } from '../einheit.ts'

/** What part of a plan a figure belongs to, in the order pages show them. */
export const bereiche = ['budget', 'personal', 'ziele', 'kunden', 'foerderung', 'arbeitsmarkt'] as const

export type Bereich = (typeof bereiche)[number]

/** One concept of the catalogue. */
export interface Kennzahlbegriff {
  name: string
  einheit: Einheit
  bereich: Bereich
  /** What it means, in one plain sentence. */
  erklaerung: string
  /** How it is computed, where a rule says so. */
  berechnung?: string
  /** Law or statistic that defines it; missing where none does and each document means its own. */
  rechtsquelle?: string
  /** Wordings in sources, without regard to case; a longer match goes before a shorter one inside it. */
  worte: RegExp[]
  /** What a row or column is called where the table itself says what it is about. */
  kurz?: RegExp
  /** File in `content/glossar/` that explains the term. */
  glossar?: string
  /** Whether values of different Jobcenter may be set side by side, and why. */
  vergleichbar: { ja: boolean; hinweis: string }
  /** Of what the share is a share, where a share of it is stated. */
  anteilAn?: string
  /** Whether a plan's page shows it among the first figures. */
  leitzahl?: true
}

export type Katalogteil = Record<string, Kennzahlbegriff>

/** Budgets, staff and clients grow with the size of a Jobcenter. */
export const groessenabhaengig = {
  ja: false,
  hinweis:
    'Große Jobcenter haben größere Werte. Für einen Vergleich muss man die Zahl auf die Leistungsberechtigten umrechnen.',
} as const
