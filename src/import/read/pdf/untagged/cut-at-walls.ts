import type { Kasten, Stueck } from '../seite.ts'
import { textbreite } from '../zeichenbreite.ts'

/** Part of a piece may reach so far into the next cell without belonging to it. */
const rand = 2

/**
 * Cuts a piece that reaches over several cells of a table: some writers print a whole row at once, and where columns
 * stand close together the library takes it for one piece. The cut goes to the space that is nearest to the wall.
 */
export function cutAtWalls(stueck: Stueck, zellen: Kasten[]): Stueck[] {
  const mitte = stueck.y + stueck.groesse / 3
  const wand = zellen
    .filter(({ y1, y2 }) => y1 <= mitte && mitte <= y2)
    .map(({ x2 }) => x2)
    .toSorted((a, b) => a - b)
    .find((x) => x > stueck.x + rand && x < stueck.x + stueck.breite - rand)
  const stelle = wand === undefined ? undefined : nearestSpace(stueck, wand)
  if (wand === undefined || stelle === undefined) return [stueck]
  const links = { ...stueck, text: stueck.text.slice(0, stelle).trimEnd(), breite: wand - rand - stueck.x }
  const rechts = {
    ...stueck,
    text: stueck.text.slice(stelle).trimStart(),
    x: wand + rand,
    breite: stueck.x + stueck.breite - wand - rand,
  }
  return [links, ...cutAtWalls(rechts, zellen)]
}

function nearestSpace({ text, x, breite }: Stueck, wand: number): number | undefined {
  const ganz = textbreite(text)
  const stellen = [...text.matchAll(/\s/gu)].map(({ index }) => ({
    index,
    fern: Math.abs(x + (textbreite(text.slice(0, index)) / ganz) * breite - wand),
  }))
  return stellen.toSorted((a, b) => a.fern - b.fern)[0]?.index
}
