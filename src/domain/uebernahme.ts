/** What an import took over from last year's plan, and what of it was not found again. */
export interface Uebernahme {
  /** The plan as files are named: `ilm-kreis-2024`. */
  plan: string
  jahr: number
  /** How many figures of last year's running text were found again. */
  kennzahlen: number
  /** How many typed tables were. */
  tabellen: number
  /** How many sections with topics were. */
  abschnitte: number
  /** How many headings have the level of last year instead of what the source suggests. */
  ebenen: number
  /** How many charts stand around the same tables, or in the same sections, marked for an editor to look at. */
  diagramme: number
  /** What was not found again, each in a few words for an editor. */
  fehlend: string[]
}
