import type { Einheit } from '../domain/einheit.ts'
import { gruppenName } from '../domain/gruppen.ts'
import { artNamen, beschreibe } from '../domain/kennzahlen.ts'
import type { Planzahl } from '../domain/planzahlen.ts'
import { sprichZahl, writeZahl } from '../domain/zahlen.ts'
import { writeStichtag, zeitraumNamen } from '../domain/zeitraum.ts'

/** A value as a page shows it. */
export interface Wertworte {
  /** Such as `ca. 4.530 Personen` or `−2,3 %`. */
  text: string
  /** The same to be heard, where a screen reader would pass over the sign. */
  gesprochen?: string
}

/** The value of a figure with its unit, as exactly as the plan states it. */
export function writeWert({ id, wert, einheit, stellen, genauigkeit }: Planzahl): Wertworte {
  const schreibweise = { nachkommastellen: stellen, vorzeichen: beschreibe(id).veraenderung }
  const ungefaehr = (zahl: string) => (genauigkeit === 'genau' ? zahl : `${genauigkeit} ${zahl}`)
  const text = ungefaehr(writeZahl(wert, einheit, schreibweise))
  const gesprochen = ungefaehr(sprichZahl(wert, einheit, schreibweise))
  return /[−+]/u.test(text) ? { text, gesprochen } : { text }
}

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
