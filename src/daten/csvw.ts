import { type Angebot, adresseOf } from './bestand.ts'
import { listentrenner, type Spalte } from './spalten.ts'

/** Semicolon and one header row; UTF-8 is read with or without its mark by default. */
const dialekt = {
  encoding: 'utf-8',
  delimiter: ';',
  header: true,
  headerRowCount: 1,
  lineTerminators: ['\r\n', '\n'],
  quoteChar: '"',
  doubleQuote: true,
}

/** groupChar is set on purpose: some readers take "," for it when it is left out, and read 16,7 as 167. */
const dezimal = { base: 'decimal', format: { decimalChar: ',', groupChar: '.' } }

/** What is said of a CSV as a whole. */
export interface Tabellenangabe {
  /** File name of the CSV, beside its description. */
  datei: string
  titel: string
  beschreibung: string
  /** Page of the site that shows the same. */
  seite: string
  /** Documents the figures come from. */
  quellen: Quellenangabe[]
  /** First and last year. */
  jahre?: [number, number] | undefined
  spalten: Spaltenangabe[]
  /** The same content as JSON and its schema, where it exists. */
  json?: { datei: string; schema: string }
}

/** A document that data come from. */
export interface Quellenangabe {
  titel: string
  herausgeber: string
  /** Page of the site that shows it. */
  seite: string
}

/** What is said of a column. */
export interface Spaltenangabe {
  name: string
  titles: string
  datatype: unknown
  [angabe: string]: unknown
}

/** Describes a CSV by the W3C's vocabulary (CSVW), which is JSON-LD as well. */
export function describeCsv(angebot: Angebot, angabe: Tabellenangabe): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'de' }],
    url: angabe.datei,
    'dc:title': { '@value': angabe.titel, '@language': 'de' },
    'dc:description': { '@value': angabe.beschreibung, '@language': 'de' },
    'dc:language': 'de',
    'dc:publisher': { 'foaf:name': angebot.herausgeber },
    ...rights(angebot),
    'dcat:landingPage': { '@id': adresseOf(angebot, angabe.seite) },
    'dc:source': angabe.quellen.map((quelle) => toSource(angebot, quelle)),
    ...(angabe.jahre && { 'dc:temporal': angabe.jahre.join('/') }),
    ...(angabe.json && { 'dc:hasFormat': toFormat(angabe.json) }),
    dialect: dialekt,
    tableSchema: { columns: angabe.spalten },
  }
}

function rights({ lizenz }: Angebot): object {
  if (!lizenz) return {}
  const { url, namensnennung } = lizenz
  return { 'dc:license': { '@id': url }, ...(namensnennung && { 'schema:creditText': namensnennung }) }
}

function toSource(angebot: Angebot, { titel, herausgeber, seite }: Quellenangabe): object {
  return {
    '@id': adresseOf(angebot, seite),
    'dc:title': { '@value': titel, '@language': 'de' },
    'dc:creator': { 'foaf:name': herausgeber },
  }
}

function toFormat({ datei, schema }: { datei: string; schema: string }): object {
  return { '@id': datei, 'dc:format': 'application/json', 'dc:conformsTo': { '@id': schema } }
}

/** Describes a column by the schema of its field. */
export function describeSpalte({ name, schema, leer }: Spalte): Spaltenangabe {
  return {
    name,
    titles: name,
    'dc:description': schema.description,
    datatype: datatypeOf(schema),
    ...(schema.type === 'array' && { separator: listentrenner }),
    required: !leer && schema.type !== 'array',
  }
}

function datatypeOf({ type, enum: werte }: Spalte['schema']): unknown {
  if (type === 'number') return dezimal
  if (type === 'integer') return 'integer'
  if (type === 'boolean') return { base: 'boolean', format: 'ja|nein' }
  return werte ? { base: 'string', format: werte.map((wert) => RegExp.escape(wert)).join('|') } : 'string'
}

/** Describes a column of a plan's table: figures where every filled cell is one, else text. */
export function describeTabellenspalte(titel: string, nummer: number, zahlen: boolean): Spaltenangabe {
  return { name: `spalte${nummer}`, titles: titel, datatype: zahlen ? dezimal : 'string' }
}
