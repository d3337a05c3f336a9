import { distance } from './tippfehler.ts'

/** So many slips at most make one value look like another. */
const meisteFehler = 3

/** Values that look like what was found, the nearest first: what somebody meant is mostly among them. */
function findAehnliche(values: readonly string[], input: unknown): string[] {
  const gesucht = String(input).toLowerCase()
  const teile = gesucht.split(/[^\p{L}\p{N}]+/u).filter((teil) => teil.length >= 3)
  return values
    .map((value) => ({ value, fehler: distance(gesucht, value, meisteFehler) }))
    .filter(
      ({ value, fehler }) =>
        fehler <= Math.min(meisteFehler, Math.floor(gesucht.length / 3)) ||
        teile.some((teil) => value.includes(teil.slice(0, Math.max(3, Math.min(5, teil.length - 1))))),
    )
    .sort((a, b) => a.fehler - b.fehler)
    .slice(0, 8)
    .map(({ value }) => value)
}

/** The same as the end of a message; empty where nothing looks alike. */
export function tellAehnliche(values: readonly string[], input: unknown): string {
  const aehnliche = findAehnliche(values, input)
  return aehnliche.length > 0 ? ` Ähnliche: ${aehnliche.join(', ')}.` : ''
}
