/** Units figures are counted in; the same words as in the open data (Bauplan 5.5). */
export const einheiten = [
  'Personen',
  'Anzahl',
  'Prozent',
  'Prozentpunkte',
  'EUR',
  'VZÄ',
  'Plätze',
  'Stellen',
  'Wochen',
  'Monate',
  'Punkte',
  'Personen je Stelle',
  'Personen je Betrieb',
  'Stellen je Person',
] as const

export type Einheit = (typeof einheiten)[number]
