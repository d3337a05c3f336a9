import type { z } from 'zod'
import { type Angebot, adresseOf } from './bestand.ts'
import { writeCsv } from './csv.ts'
import { describeCsv, describeSpalte, type Quellenangabe } from './csvw.ts'
import {
  type Datei,
  type Datendatei,
  type Datensatz,
  medien,
  toBytes,
  writeJson,
  writeJsonLines,
} from './datei.ts'
import { toJsonSchema } from './json-schema.ts'
import { columnsOf, toTable } from './spalten.ts'

/** What is said of a list as a whole; its id is the name of its files. */
export interface Listenangabe extends Omit<Datensatz, 'dateien' | 'beiwerk'> {
  quellen: Quellenangabe[]
}

/** A list of lines of one kind as CSV and JSON, each with its description. */
export function writeListe(
  angebot: Angebot,
  schema: z.ZodObject,
  zeilen: object[],
  { quellen, ...angabe }: Listenangabe,
): Datensatz {
  const { id } = angabe
  const dateien = [writeAsCsv(id, schema, zeilen), writeAsJson(id, zeilen)]
  return { ...angabe, dateien, beiwerk: describe(angebot, schema, { quellen, ...angabe }) }
}

function writeAsCsv(id: string, schema: z.ZodObject, zeilen: object[]): Datendatei {
  const inhalt = toBytes(writeCsv(toTable(columnsOf(schema), zeilen)))
  const beschreibung = `${id}.metadata.json`
  return { pfad: `${id}.csv`, medium: medien.csv, inhalt, titel: `${id} (CSV)`, beschreibung }
}

function writeAsJson(id: string, zeilen: object[]): Datendatei {
  const inhalt = writeJsonLines(zeilen)
  const beschreibung = `${id}.schema.json`
  return { pfad: `${id}.json`, medium: medien.json, inhalt, titel: `${id} (JSON)`, beschreibung }
}

/** One description for both forms, and the schema of the JSON. */
function describe(angebot: Angebot, schema: z.ZodObject, angabe: Listenangabe): Datei[] {
  const { id, titel } = angabe
  const adresse = adresseOf(angebot, `/daten/${id}.schema.json`)
  const beschreibung = describeCsv(angebot, {
    ...angabe,
    datei: `${id}.csv`,
    spalten: columnsOf(schema).map(describeSpalte),
    json: { datei: `${id}.json`, schema: `${id}.schema.json` },
  })
  return [
    { pfad: `${id}.metadata.json`, medium: medien.csvw, inhalt: writeJson(beschreibung) },
    {
      pfad: `${id}.schema.json`,
      medium: medien.schema,
      inhalt: writeJson(toJsonSchema(schema, adresse, titel)),
    },
  ]
}
