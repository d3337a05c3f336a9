import type { Einheit } from '../domain/einheit.ts'
import { gruppenName } from '../domain/gruppen.ts'
import { artNamen } from '../domain/kennzahlen.ts'
import type { Planzahl } from '../domain/planzahlen.ts'
import { writeStichtag, zeitraumNamen } from '../domain/zeitraum.ts'

export { type Wertworte, writeWert } from '../domain/wertworte.ts'

/** Year or day a figure is about, and over what time: `2023, Jahresdurchschnitt (JDW)`, `Oktober 2023`. */
export function writeZeit({ jahr, stichtag, zeitraum }: Planzahl): string {
  const wann = stichtag ? writeStichtag(stichtag) : String(jahr)
  // That it was a certain day is said by the day itself.
  const ueber = zeitraum && !(stichtag && zeitraum === 'Stand') ? zeitraumNamen[zeitraum] : undefined
  return [wann, ueber].filter(Boolean).join(', ')
}

/** Kind and time of a figure: `Plan 2024`, `Ist, Oktober 2023`, `Ist 2023, Jahresdurchschnitt (JDW)`. */
export function writeArtUndZeit(zahl: Planzahl): string {
  return `${artNamen[zahl.art]}${zahl.stichtag ? ',' : ''} ${writeZeit(zahl)}`
}

/** Whom or what part a figure counts; empty when it counts all. */
export function writeTeil({ gruppe, merkmal }: Pick<Planzahl, 'gruppe' | 'merkmal'>): string {
  return [gruppe && gruppenName(gruppe), merkmal].filter(Boolean).join(', ')
}

const inEinheit: Partial<Record<Einheit, string>> = {
  Anzahl: '',
  EUR: 'in Euro',
  Prozentpunkte: 'in Prozentpunkten',
  VZÄ: 'in vollen Stellen (VZÄ)',
  Plätze: 'in Plätzen',
  Punkte: 'in Punkten',
}

/** A unit after the thing it counts: `in Euro`, `in Personen`; empty where the thing itself is counted. */
export function writeEinheit(einheit: Einheit): string {
  return inEinheit[einheit] ?? `in ${einheit}`
}
