/** What was found in a field, for people. */
export function describeInput(input: unknown): string {
  if (input === undefined) return 'Die Angabe fehlt'
  if (input === null) return 'Gefunden: kein Wert'
  const leer = input === '' || (Array.isArray(input) && input.length === 0)
  return leer ? 'Die Angabe ist leer' : `Gefunden: ${printValue(input)}`
}

/** Quotes of printed German that YAML takes for letters. */
export const signHint = (input: unknown): string =>
  typeof input === 'string' && /^[„“”‚‘’«»]/u.test(input)
    ? ` Das Zeichen ${input[0]} gehört hier nicht hin: Anführungszeichen sind in dieser Datei gerade (" oder ').`
    : ''

/** A value as it is written; of one that holds others only what it is, for it may be of any size. */
function printValue(value: unknown): string {
  if (typeof value === 'object' && value !== null)
    return Array.isArray(value) ? 'eine Liste' : 'mehrere Angaben'
  const text = JSON.stringify(value)
  return text.length > 200 ? `${text.slice(0, 200)}…` : text
}
