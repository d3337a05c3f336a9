/** All values that a printed number may stand for; ends belong to it. */
export interface Spanne {
  von: number
  bis: number
}

export const plus = (a: Spanne, b: Spanne): Spanne => ({ von: a.von + b.von, bis: a.bis + b.bis })

export const minus = (a: Spanne, b: Spanne): Spanne => ({ von: a.von - b.bis, bis: a.bis - b.von })

export function mal(a: Spanne, faktor: number): Spanne {
  const enden = [a.von * faktor, a.bis * faktor]
  return { von: Math.min(...enden), bis: Math.max(...enden) }
}

/** What comes out of a division; nothing where the divisor may be zero. */
export function durch(a: Spanne, b: Spanne): Spanne | undefined {
  if (b.von <= 0 && b.bis >= 0) return undefined
  const enden = [a.von / b.von, a.von / b.bis, a.bis / b.von, a.bis / b.bis]
  return { von: Math.min(...enden), bis: Math.max(...enden) }
}

/** What a range is without regard to its sign. */
export function absolute({ von, bis }: Spanne): Spanne {
  const betraege = [Math.abs(von), Math.abs(bis)]
  return { von: von <= 0 && bis >= 0 ? 0 : Math.min(...betraege), bis: Math.max(...betraege) }
}

export const summe = (spannen: Spanne[]): Spanne => spannen.reduce(plus, { von: 0, bis: 0 })

export const breite = ({ von, bis }: Spanne): number => bis - von

/** Whether two numbers may stand for the same value; computers count binary, hence the last grain. */
export function trifft(a: Spanne, b: Spanne): boolean {
  const korn = 1e-9 * Math.max(1, Math.abs(a.von), Math.abs(b.von))
  return a.von <= b.bis + korn && b.von <= a.bis + korn
}
