import type { z } from 'zod'
import type { Zelle } from './csv.ts'
import { type Feldschema, fieldsOf, filled, isNullable } from './json-schema.ts'

/** A column of a CSV: a field of a line, or a part of a field that has parts. */
export interface Spalte {
  /** Such as `wert` or `quelle_plan`. */
  name: string
  pfad: string[]
  schema: Feldschema
  leer: boolean
}

/** Between the entries of a list in one cell. */
export const listentrenner = '|'

/** The columns of lines, in the order of their fields. */
export function columnsOf(zeile: z.ZodObject): Spalte[] {
  return fieldsOf(zeile).flatMap(([name, feld]) => {
    const schema = filled(feld)
    const leer = isNullable(feld)
    if (!schema.properties) return [{ name, pfad: [name], schema: { ...feld, ...schema }, leer }]
    return Object.entries(schema.properties).map(([teil, eigenes]) => ({
      name: `${name}_${teil}`,
      pfad: [name, teil],
      schema: eigenes,
      leer,
    }))
  })
}

/** Lines as a table with one header row. */
export function toTable(spalten: Spalte[], zeilen: object[]): Zelle[][] {
  return [
    spalten.map(({ name }) => name),
    ...zeilen.map((zeile) => spalten.map(({ pfad }) => toZelle(pfad.reduce(stepInto, zeile as unknown)))),
  ]
}

function stepInto(wert: unknown, feld: string): unknown {
  return (wert as Record<string, unknown> | null)?.[feld] ?? null
}

function toZelle(wert: unknown): Zelle {
  if (typeof wert === 'boolean') return wert ? 'ja' : 'nein'
  if (Array.isArray(wert)) return wert.join(listentrenner)
  return wert as Zelle
}
