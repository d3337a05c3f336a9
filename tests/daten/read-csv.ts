import { parse } from 'csv-parse/sync'

/** A column as its description (CSVW) says. */
export interface Spalte {
  name: string
  titles: string
  datatype: string | { base: string; format: unknown }
  separator?: string
  required?: boolean
}

/** A description of a CSV, as far as a reader needs it. */
export interface Beschreibung {
  url: string
  dialect: { delimiter: string; quoteChar: string }
  tableSchema: { columns: Spalte[] }
  [angabe: string]: unknown
}

/** Rows of a CSV, its header first; rows of different lengths are an error. */
export function readRows(csv: string): string[][] {
  return parse(csv, { bom: true, delimiter: ';' })
}

/** Reads a CSV as its description says, by another program than the one that wrote it. */
export function readCsv(csv: string, { dialect, tableSchema }: Beschreibung): Record<string, unknown>[] {
  const { delimiter, quoteChar: quote } = dialect
  const [kopf = [], ...rows] = parse(csv, { bom: true, delimiter, quote }) as string[][]
  const { columns } = tableSchema
  if (kopf.join() !== columns.map(({ titles }) => titles).join()) throw new Error(`Der Kopf ist ${kopf}.`)
  return rows.map((row) => nest(columns.map((spalte, x) => [spalte.name, readCell(spalte, row[x] ?? '')])))
}

function readCell({ name, datatype, separator, required }: Spalte, zelle: string): unknown {
  if (separator) return zelle === '' ? [] : zelle.split(separator)
  if (zelle === '' && required) throw new Error(`${name} ist leer.`)
  if (zelle === '') return null
  const base = typeof datatype === 'string' ? datatype : datatype.base
  if (base === 'integer') return Number(match(zelle, /^\d+$/u))
  if (base === 'decimal') return Number(match(zelle, /^[-+]?\d+(?:,\d+)?$/u).replace(',', '.'))
  if (base === 'boolean') return match(zelle, /^(?:ja|nein)$/u) === 'ja'
  return typeof datatype === 'string' ? zelle : match(zelle, new RegExp(`^(?:${datatype.format})$`, 'u'))
}

function match(zelle: string, muster: RegExp): string {
  if (!muster.test(zelle)) throw new Error(`„${zelle}“ passt nicht zu ${muster}.`)
  return zelle
}

/** Columns such as `quelle_plan` are parts of one field, which is null when all of them are. */
function nest(felder: [string, unknown][]): Record<string, unknown> {
  const zeile: Record<string, unknown> = {}
  for (const [name, wert] of felder) {
    const [feld = '', teil] = name.split('_')
    if (!teil) zeile[feld] = wert
    else zeile[feld] = wert === null ? (zeile[feld] ?? null) : { ...(zeile[feld] as object), [teil]: wert }
  }
  return zeile
}
