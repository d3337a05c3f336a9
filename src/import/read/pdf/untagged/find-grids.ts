import type { Kasten, Linie } from '../seite.ts'

/** A table as its ruled lines show it: cells with the rows and columns they take up. */
export interface Gitter extends Kasten {
  zeilen: Gitterzelle[][]
}

export interface Gitterzelle extends Kasten {
  spalten: number
  zeilen: number
}

/** Lines nearer than this are one. */
const nah = 3

/** Finds ruled tables: lines that meet, with at least two columns and two rows between them. */
export function findGrids(linien: Linie[]): Gitter[] {
  return connected(linien.filter(({ x1, y1, x2, y2 }) => x2 - x1 > nah || y2 - y1 > nah)).flatMap(
    (gruppe) => {
      const gitter = readGrid(gruppe)
      return gitter ? [gitter] : []
    },
  )
}

const touches = (a: Linie, b: Linie): boolean =>
  a.x1 <= b.x2 + nah && b.x1 <= a.x2 + nah && a.y1 <= b.y2 + nah && b.y1 <= a.y2 + nah

/** Groups of lines each of which meets another one of its group. */
function connected(linien: Linie[]): Linie[][] {
  const offen = new Set(linien)
  const gruppen: Linie[][] = []
  for (const erste of linien) {
    if (!offen.delete(erste)) continue
    const gruppe = [erste]
    for (const linie of gruppe)
      for (const andere of offen)
        if (touches(linie, andere)) {
          offen.delete(andere)
          gruppe.push(andere)
        }
    gruppen.push(gruppe)
  }
  return gruppen
}

const isUpright = ({ x1, y1, x2, y2 }: Linie): boolean => y2 - y1 > x2 - x1

function readGrid(linien: Linie[]): Gitter | undefined {
  const senkrecht = linien.filter(isUpright)
  const waagerecht = linien.filter((linie) => !isUpright(linie))
  const xs = cluster(senkrecht.map(({ x1 }) => x1))
  const ys = cluster([...waagerecht.map(({ y1 }) => y1), ...openEnds(senkrecht)]).toReversed()
  if (xs.length < 3 || ys.length < 3) return undefined
  const wall = (x: number, unten: number, oben: number) =>
    covers(
      senkrecht.filter(({ x1 }) => Math.abs(x1 - x) <= nah).map(({ y1, y2 }) => [y1, y2]),
      unten,
      oben,
    )
  const floor = (y: number, links: number, rechts: number) =>
    covers(
      waagerecht.filter(({ y1 }) => Math.abs(y1 - y) <= nah).map(({ x1, x2 }) => [x1, x2]),
      links,
      rechts,
    )
  return { ...outline(xs, ys), zeilen: readCells(xs, ys, wall, floor) }
}

/** Where a page ends within a row, its walls stand without a floor. */
function openEnds(senkrecht: Linie[]): number[] {
  const enden = [Math.min(...senkrecht.map(({ y1 }) => y1)), Math.max(...senkrecht.map(({ y2 }) => y2))]
  return enden.filter(
    (ende) =>
      senkrecht.filter(({ y1, y2 }) => Math.abs(y1 - ende) <= nah || Math.abs(y2 - ende) <= nah).length > 2,
  )
}

const outline = (xs: number[], ys: number[]): Kasten => ({
  x1: xs[0] ?? 0,
  x2: xs.at(-1) ?? 0,
  y1: ys.at(-1) ?? 0,
  y2: ys[0] ?? 0,
})

function cluster(werte: number[]): number[] {
  const mitten: number[] = []
  for (const wert of werte.toSorted((a, b) => a - b))
    if (wert - (mitten.at(-1) ?? -Infinity) > nah) mitten.push(wert)
  return mitten
}

/** Whether pieces of a line reach over most of a stretch; corners may be open. */
function covers(teile: [number, number][], von: number, bis: number): boolean {
  const laenge = teile.reduce((sum, [a, b]) => sum + Math.max(0, Math.min(b, bis) - Math.max(a, von)), 0)
  return laenge > 0.6 * (bis - von)
}

type Wand = (an: number, von: number, bis: number) => boolean

/** Goes through the places of the grid; a cell reaches to the right and down as far as no line stops it. */
function readCells(xs: number[], ys: number[], wall: Wand, floor: Wand): Gitterzelle[][] {
  const belegt = ys.map(() => new Set<number>())
  const at = (werte: number[], k: number) => werte[k] ?? 0
  return ys.slice(0, -1).map((oben, y) => {
    const zellen: Gitterzelle[] = []
    for (const x of xs.slice(0, -1).keys()) {
      if (belegt[y]?.has(x)) continue
      const ende = firstWhere(
        x + 1,
        xs.length - 1,
        (k) => belegt[y]?.has(k) || wall(at(xs, k), at(ys, y + 1), oben),
      )
      const unten = firstWhere(y + 1, ys.length - 1, (k) => floor(at(ys, k), at(xs, x), at(xs, ende)))
      for (const zeile of belegt.slice(y, unten)) for (let k = x; k < ende; k++) zeile.add(k)
      const kasten = { x1: at(xs, x), x2: at(xs, ende), y2: oben, y1: at(ys, unten) }
      zellen.push({ ...kasten, spalten: ende - x, zeilen: unten - y })
    }
    return zellen
  })
}

/** The first number from `von` on that passes, or `bis`. */
function firstWhere(von: number, bis: number, test: (k: number) => boolean | undefined): number {
  let k = von
  while (k < bis && !test(k)) k++
  return k
}
