/** How many slips a name may have that is still told as meant: `art` one, `zusammenfassung` three. */
const erlaubt = (name: string): number => Math.max(1, Math.min(3, Math.floor(name.length / 3)))

/** The name that somebody meant who mistyped it, capitals and small letters being the same; undefined where none is near. */
export function findGemeint<Name extends string>(getippt: string, namen: readonly Name[]): Name | undefined {
  const nahe = namen.map((name) => ({ name, abstand: slips(getippt, name) }))
  const beste = nahe.filter(({ name, abstand }) => abstand <= erlaubt(name))
  return beste.sort((a, b) => a.abstand - b.abstand)[0]?.name
}

const slips = (getippt: string, name: string): number =>
  distance(getippt.toLowerCase(), name.toLowerCase(), erlaubt(name))

/**
 * Slips between two words: letters missing, added, wrong, or two exchanged; anything above the limit is told as one more.
 *
 * @see Damerau–Levenshtein distance, restricted (optimal string alignment)
 */
export function distance(a: string, b: string, grenze: number): number {
  if (Math.abs(a.length - b.length) > grenze) return grenze + 1
  let [vorvorige, vorige]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)]
  for (let i = 1; i <= a.length; i++) {
    const zeile = nextRow(a, b, i, vorige, vorvorige)
    if (Math.min(...zeile) > grenze) return grenze + 1
    ;[vorvorige, vorige] = [vorige, zeile]
  }
  return vorige[b.length] ?? grenze + 1
}

function nextRow(a: string, b: string, i: number, vorige: number[], vorvorige: number[]): number[] {
  const zeile = [i]
  for (let j = 1; j <= b.length; j++) {
    const ersetzt = (vorige[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1])
    const einfach = Math.min((vorige[j] ?? 0) + 1, (zeile[j - 1] ?? 0) + 1, ersetzt)
    const getauscht = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
    zeile.push(getauscht ? Math.min(einfach, (vorvorige[j - 2] ?? 0) + 1) : einfach)
  }
  return zeile
}
