/** A file of the open data. */
export interface Datei {
  /** Path below `/daten/`. */
  pfad: string
  /** Media type. */
  medium: string
  /** As it is delivered, in UTF-8: as text it would take twice the memory, and there are files of many MB. */
  inhalt: Uint8Array<ArrayBuffer>
}

/** A file that holds data, with what describes it. */
export interface Datendatei extends Datei {
  titel: string
  /** Path of the description of its columns or its schema. */
  beschreibung: string
}

/** Data that belong together, in one or more files. */
export interface Datensatz {
  id: string
  titel: string
  beschreibung: string
  schlagworte: string[]
  /** First and last year the data are about. */
  jahre?: [number, number] | undefined
  /** Kreisschlüssel of the places the data are about. */
  kreise: string[]
  haeufigkeit: 'ANNUAL' | 'IRREG' | 'NEVER'
  /** Page of the site that shows the same. */
  seite: string
  /** Day of the data, where their source states one. */
  stand?: string | undefined
  dateien: Datendatei[]
  /** Files that only describe others. */
  beiwerk: Datei[]
}

export const medien = {
  csv: 'text/csv',
  json: 'application/json',
  csvw: 'application/csvm+json',
  schema: 'application/schema+json',
  jsonld: 'application/ld+json',
} as const

/** JSON for people who look inside. */
export function writeJson(wert: unknown): Uint8Array<ArrayBuffer> {
  return toBytes(`${JSON.stringify(wert, null, 2)}\n`)
}

/** A list as JSON with one entry in each line, so that versions can be compared line by line. */
export function writeJsonLines(zeilen: object[]): Uint8Array<ArrayBuffer> {
  return toBytes(`[\n${zeilen.map((zeile) => JSON.stringify(zeile)).join(',\n')}\n]\n`)
}

/** A text as a file holds it. */
export const toBytes = (text: string): Uint8Array<ArrayBuffer> => Buffer.from(text)
