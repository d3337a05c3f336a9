/**
 * Whether two numbers differ as by one wrong digit or two changed ones somewhere in what they are made of. Differences
 * of sums keep that form: `d · 10^k` for a digit, `9 · d · 10^k` for two neighbours.
 */
export function isZiffernfehler(abstand: number, spielraum: number): boolean {
  const betrag = Math.abs(abstand)
  for (let stelle = 0.01; stelle <= betrag + spielraum; stelle *= 10)
    for (let ziffer = 1; ziffer <= 9; ziffer++)
      if ([ziffer * stelle, 9 * ziffer * stelle].some((form) => Math.abs(form - betrag) <= spielraum))
        return true
  return false
}

/** Whether one number is another with two neighbouring digits changed. */
export function isZahlendreher(eine: number, andere: number): boolean {
  const [a, b] = [digitsOf(eine), digitsOf(andere)]
  const stelle = [...a].findIndex((ziffer, i) => ziffer !== b[i])
  if (a.length !== b.length || stelle < 0) return false
  return a.slice(0, stelle) + a[stelle + 1] + a[stelle] + a.slice(stelle + 2) === b
}

/** Whether one number is another with two neighbouring digits changed or with one wrong digit. */
export function isVerschrieben(eine: number, andere: number): boolean {
  const [a, b] = [digitsOf(eine), digitsOf(andere)]
  const falsche = [...a].filter((ziffer, i) => ziffer !== b[i]).length
  return a.length === b.length && (falsche === 1 || isZahlendreher(eine, andere))
}

/** The digits of a number with two decimals; those of `45,2` are `4520`. */
const digitsOf = (wert: number): string => Math.abs(wert).toFixed(2).replace('.', '')

/** The digits of a number without two neighbouring ones, in all ways: numbers that differ only there share one of these. */
export function withoutNeighbours(wert: number): string[] {
  const ziffern = digitsOf(wert)
  return Array.from(
    { length: ziffern.length - 1 },
    (_, i) => `${ziffern.slice(0, i)}__${ziffern.slice(i + 2)}`,
  )
}
