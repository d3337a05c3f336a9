import type { Kasten, Seite, Stueck } from '../seite.ts'

/** So far left of its item a bullet may stand, in heights of the font. */
const weitestens = 3

/** Browsers draw bullets rather than print them; each becomes a sign before the text that stands beside it. */
export function writeBullets({ punkte, stuecke }: Seite): Stueck[] {
  return [...stuecke, ...punkte.flatMap((punkt) => signFor(punkt, stuecke) ?? [])]
}

function signFor(punkt: Kasten, stuecke: Stueck[]): Stueck | undefined {
  const mitte = (punkt.y1 + punkt.y2) / 2
  const daneben = stuecke.filter(({ x, y, groesse }) => {
    const luecke = x - punkt.x2
    return (
      luecke > 0.2 * groesse &&
      luecke < weitestens * groesse &&
      Math.abs(y + 0.3 * groesse - mitte) < 0.3 * groesse
    )
  })
  const [text] = daneben.toSorted((a, b) => a.x - b.x)
  if (!text) return undefined
  const { marke: _, ziel: __, ...rest } = text
  return { ...rest, text: '•', x: punkt.x1, breite: punkt.x2 - punkt.x1, fett: false, nachLeer: false }
}
