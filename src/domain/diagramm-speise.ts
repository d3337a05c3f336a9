import type { Diagrammdaten } from './diagrammdaten.ts'
import type { Planzahl } from './planzahlen.ts'

/** What rendering adds to the attributes of a `<Diagramm>`. */
export interface Diagrammspeise {
  /** Number of the chart on its page. */
  nummer: number
  daten: Diagrammdaten
  /** Id of the plan. */
  plan: string
  /** Heading of the section it stands in. */
  abschnitt: string
  /** Number of the table it is drawn from. */
  tabelle?: number
  /** Figures it is drawn from, in the order of the text. */
  zahlen?: Planzahl[]
}
