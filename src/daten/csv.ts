/** One cell: text as it is, a number with a decimal comma, nothing for null. */
export type Zelle = string | number | null

/** Byte order mark: without it Excel reads UTF-8 as Windows-1252. */
const bom = '\uFEFF'

/**
 * A table as CSV for German spreadsheets: UTF-8 with BOM, semicolon, decimal comma, CRLF (RFC 4180). No `sep=` line:
 * Excel would forget the encoding over it, and no other program knows it.
 */
export function writeCsv(zeilen: readonly (readonly Zelle[])[]): string {
  return bom + zeilen.map((zeile) => `${zeile.map(writeZelle).join(';')}\r\n`).join('')
}

function writeZelle(zelle: Zelle): string {
  const text = typeof zelle === 'number' ? writeDezimal(zelle) : disarm(zelle ?? '')
  return /[";\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * An apostrophe before what a spreadsheet would run as a formula (OWASP). Numbers never get one, so `+6,3` and `-2,3 %`
 * stay what they are.
 */
function disarm(text: string): string {
  return isFormel(text) ? `'${text}` : text
}

function writeDezimal(wert: number): string {
  const text = String(wert)
  if (!/^-?\d+(?:\.\d+)?$/u.test(text))
    throw new RangeError(`${text} lässt sich nicht als Dezimalzahl schreiben.`)
  return text.replace('.', ',')
}

/** Signs that only a formula has: operators, sheet and program references, a name with a bracket right behind it. */
const rechenzeichen = /[|!"=&*^;<>{}/]|\p{L}\(/u

/** Whether a spreadsheet would run this text as a formula. Signed numbers are none, nor is a lone dash. */
export function isFormel(text: string): boolean {
  if (/^[=@\t\r]/u.test(text)) return true
  if (!/^[-+]/u.test(text) || /^[-+:]*$/u.test(text)) return false
  return !/^[-+]\s?\d/u.test(text) || rechenzeichen.test(text)
}
