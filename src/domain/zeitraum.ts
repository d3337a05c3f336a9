/** What span of time a figure is about. JDW and JFW are the terms of the Zielsteuerung nach § 48a SGB II. */
export const zeitraeume = ['Jahr', 'Stand', 'JDW', 'JFW'] as const

export type Zeitraum = (typeof zeitraeume)[number]

/** How a Zeitraum is called on a page. */
export const zeitraumNamen: Record<Zeitraum, string> = {
  Jahr: 'im ganzen Jahr',
  Stand: 'an einem Stichtag',
  JDW: 'Jahresdurchschnittswert',
  JFW: 'Jahresfortschrittswert',
}
