/** Values that look like what was found: what somebody meant is mostly among them. */
function findAehnliche(values: readonly string[], input: unknown): string[] {
  const teile = String(input)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((teil) => teil.length >= 3)
  return values
    .filter((value) =>
      teile.some((teil) => value.includes(teil.slice(0, Math.max(3, Math.min(5, teil.length - 1))))),
    )
    .slice(0, 8)
}

/** The same as the end of a message; empty where nothing looks alike. */
export function tellAehnliche(values: readonly string[], input: unknown): string {
  const aehnliche = findAehnliche(values, input)
  return aehnliche.length > 0 ? ` Ähnliche: ${aehnliche.join(', ')}.` : ''
}
