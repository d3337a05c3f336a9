import type { z } from 'zod'
import { type Einzelgruppe, einzelgruppen, gruppenName, teile } from '../domain/gruppen.ts'
import type { Bestand, Planstand } from './bestand.ts'
import { fieldsOf } from './json-schema.ts'
import { type Kennzahlzeile, toKennzahlzeilen } from './kennzahlzeile.ts'

/** A field of a line with its meaning and, where there is one, the value of an example as the CSV shows it. */
export interface Feldzeile {
  name: string
  bedeutung: string
  beispiel?: string
}

/** The fields of a line in the words of a page. */
export function listFelder(schema: z.ZodObject, beispiel?: Record<string, unknown>): Feldzeile[] {
  return fieldsOf(schema).map(([name, { description = '' }]) => ({
    name,
    bedeutung: description,
    ...(beispiel && { beispiel: showWert(beispiel[name]) }),
  }))
}

function showWert(wert: unknown): string {
  if (typeof wert === 'number') return String(wert).replace('.', ',')
  return typeof wert === 'string' ? wert : 'leer'
}

/** A line that shows how the others are to be read, with the plan it is of. */
export interface Beispiel {
  plan: Planstand
  zeile: Kennzahlzeile
}

/** Of the lines that count a whole, rather than a part named by the document, the first that fills the most fields. */
export function findBeispiel({ angebot, plaene }: Bestand): Beispiel | undefined {
  const zeilen = plaene.flatMap((plan) =>
    toKennzahlzeilen(plan, angebot.basis).map((zeile) => ({ plan, zeile, gefuellt: countFilled(zeile) })),
  )
  const ganze = zeilen.filter(({ zeile }) => zeile.merkmal === null)
  return (ganze.length > 0 ? ganze : zeilen).sort((a, b) => b.gefuellt - a.gefuellt)[0]
}

function countFilled(zeile: Kennzahlzeile): number {
  return Object.values(zeile).filter((wert) => wert !== null).length
}

/** The groups that figures are broken down by, with their names. */
export function listGruppen({ plaene }: Bestand): { id: Einzelgruppe; name: string }[] {
  const genannt = new Set(
    plaene.flatMap(({ zahlen }) => zahlen.flatMap(({ gruppe }) => (gruppe ? teile(gruppe) : []))),
  )
  return einzelgruppen.filter((id) => genannt.has(id)).map((id) => ({ id, name: gruppenName(id) }))
}

/** The values of a field that occur, in the order of its list. */
export function occurring<Wert>(liste: readonly Wert[], werte: Iterable<Wert | undefined>): Wert[] {
  const genannt = new Set(werte)
  return liste.filter((wert) => genannt.has(wert))
}
