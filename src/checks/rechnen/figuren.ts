import { gruppenName } from '../../domain/gruppen.ts'
import { beschreibe, deute } from '../../domain/kennzahlen.ts'
import type { Planzahl } from '../../domain/planzahlen.ts'
import { type Druckzahl, druckzahlOf } from './druckzahl.ts'

/** A typed figure with what it is printed as. */
export interface Figur extends Planzahl {
  druck: Druckzahl
}

export function toFiguren(zahlen: Planzahl[]): Figur[] {
  return zahlen.flatMap((zahl) => {
    const druck = druckzahlOf(zahl)
    return druck ? [{ ...zahl, druck }] : []
  })
}

type Angabe = 'id' | 'gruppe' | 'merkmal' | 'jahr' | 'zeitraum' | 'stichtag' | 'art'

const angaben: readonly Angabe[] = ['id', 'gruppe', 'merkmal', 'jahr', 'zeitraum', 'stichtag', 'art']

/** What a figure is about, but for some of its marks. */
export function keyOf(figur: Figur, ohne: readonly Angabe[] = []): string {
  return JSON.stringify(angaben.map((eine) => (ohne.includes(eine) ? null : (figur[eine] ?? null))))
}

/** `Integrationsquote, Frauen, 2024` */
export function nameOfFigur({ id, gruppe, merkmal, jahr }: Figur): string {
  return [beschreibe(id).name, gruppe && gruppenName(gruppe), merkmal, jahr].filter(Boolean).join(', ')
}

/** Whether values of an id can be added up: counts, money and posts, but neither rates nor changes. */
export function isMenge(figur: Figur): boolean {
  const { anteil, aenderung } = deute(figur.id)
  const { einheit } = beschreibe(figur.id)
  return (
    !anteil &&
    !aenderung &&
    !einheit.startsWith('Prozent') &&
    !einheit.includes(' je ') &&
    einheit !== 'Punkte'
  )
}
