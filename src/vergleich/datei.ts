/** A figure of a plan that a value rests on. */
export interface Beleg {
  /** The figure as the plan prints it, such as `4.706.577 Euro`. */
  text: string
  /** What it is, such as `Eingliederungsbudget, Plan 2024`. */
  name: string
  /** Place in the plan that proves it. */
  adresse: string
}

/** One value of a Jobcenter for a year. */
export interface Vergleichswert {
  /** Id of the Jobcenter. */
  jobcenter: string
  jahr: number
  /** Measured, and not planned, expected or estimated. */
  gemessen: boolean
  wert: number
  /** Such as `16,7 %`. */
  text: string
  /** The same to be heard, where a screen reader would pass over the sign. */
  gesprochen?: string
  /** Kind and time of what it rests on, such as `Plan 2024`; with both kinds and times where two figures are divided. */
  angabe: string
  /** What the plan also says of the year, in another place or of another day. */
  weitere?: string[]
  /** The figure itself, or the two that are divided by each other. */
  belege: Beleg[]
}

/** All values of one size: what `/vergleich/daten/<groesse>.json` holds. */
export interface Vergleichsdatei {
  /** As in addresses, such as `integrationsquote.frauen` or `eingliederungstitel-je-elb`. */
  groesse: string
  name: string
  /** Unit after the name: `in Euro`; empty where the thing itself is counted. */
  mass: string
  /** How it is computed, where it does not stand in the plans itself. */
  formel?: string
  /** What to bear in mind when Jobcenter are set side by side, in sentences. */
  hinweise: string[]
  werte: Vergleichswert[]
}

/** A size that can be chosen. */
export interface Vergleichsangebot {
  groesse: string
  name: string
  /** Sizes with the same scale may stand in one chart. */
  massstab: string
}
