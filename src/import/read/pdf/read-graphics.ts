import { OPS, type PDFPageProxy, Util } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { dateigrenzen } from '../grenzen.ts'
import type { Kasten, Linie, Seite } from './seite.ts'

type Matrix = [number, number, number, number, number, number]

/** Thicker boxes are areas; their edges are lines all the same. */
const duenn = 3
/** Operators of a path in the library's list: to a point, a curve, a curve of the second degree, back to the start. */
const schritt = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticTo: 3, closePath: 4 }

/** Finds the ruled lines, the drawn bullets and the pictures of a page. */
export async function readGraphics(page: PDFPageProxy): Promise<Grafik> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const fund: Grafik = { linien: [], bilder: [], punkte: [] }
  const stand: Stand = { matrix: [1, 0, 0, 1, 0, 0], gemerkt: [] }
  for (const [i, fn] of fnArray.entries()) {
    move(stand, fn, argsArray[i])
    if (fn === OPS.constructPath) {
      fund.linien.push(...readPath(argsArray[i], stand.matrix))
      fund.punkte.push(...readDot(argsArray[i], stand.matrix))
    } else if (isPicture(fn)) fund.bilder.push(boxOf(stand.matrix, [0, 0, 1, 1]))
  }
  return { ...fund, linien: fewEnough(fund.linien), punkte: fewEnough(fund.punkte) }
}

/** A page of more lines shows a map or a drawing, and no table that its lines could tell of. */
const fewEnough = <T>(gezeichnet: T[]): T[] => (gezeichnet.length > dateigrenzen.linien ? [] : gezeichnet)

type Grafik = Pick<Seite, 'linien' | 'bilder' | 'punkte'>

/** Where what follows is drawn, and where it was before. */
interface Stand {
  matrix: Matrix
  gemerkt: Matrix[]
}

/** Follows the operators that move what comes after them. */
function move(stand: Stand, fn: number, args: unknown): void {
  if (fn === OPS.save || fn === OPS.paintFormXObjectBegin) stand.gemerkt.push(stand.matrix)
  if (fn === OPS.restore || fn === OPS.paintFormXObjectEnd) stand.matrix = stand.gemerkt.pop() ?? stand.matrix
  if (fn === OPS.transform) stand.matrix = Util.transform(stand.matrix, args as Matrix) as Matrix
  const [form] = fn === OPS.paintFormXObjectBegin ? (args as [Matrix | null]) : []
  if (form) stand.matrix = Util.transform(stand.matrix, form) as Matrix
}

const isPicture = (fn: number): boolean => fn === OPS.paintImageXObject || fn === OPS.paintInlineImageXObject

function boxOf(matrix: Matrix, [ax, ay, bx, by]: [number, number, number, number]): Kasten {
  const [x1, y1] = applied(matrix, ax, ay)
  const [x2, y2] = applied(matrix, bx, by)
  return { x1: Math.min(x1, x2), y1: Math.min(y1, y2), x2: Math.max(x1, x2), y2: Math.max(y1, y2) }
}

const applied = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
]

/** What a path is painted with; one that only clips what follows is not seen. */
const gemalt = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])

/** What it is painted with, its points, and the box around it. */
type Pfad = [op: number, daten: [ArrayLike<number> | null], rand: ArrayLike<number> | null]

/** The straight parts of a path that run along an axis of the page; a thin box is one line. */
function readPath([op, [daten]]: Pfad, matrix: Matrix): Linie[] {
  if (!daten || !gemalt.has(op)) return []
  const linien = readSegments(daten).flatMap(([x1, y1, x2, y2]) =>
    straighten(boxOf(matrix, [x1, y1, x2, y2])),
  )
  const box = linien.length > 0 ? surround(linien) : undefined
  if (!box || linien.length < 3) return linien
  if (box.y2 - box.y1 < duenn) return [{ ...box, y1: box.y1, y2: box.y1 }]
  if (box.x2 - box.x1 < duenn) return [{ ...box, x1: box.x1, x2: box.x1 }]
  return linien
}

/** A bullet is about as high as it is wide, and smaller than a letter. */
const punkt = { kleinster: 1.2, groesster: 7 }

function readDot([op, , rand]: [number, unknown?, (ArrayLike<number> | null)?], matrix: Matrix): Kasten[] {
  if (!rand || !gemalt.has(op)) return []
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = Array.from(rand)
  const box = boxOf(matrix, [x1, y1, x2, y2])
  const [breite, hoehe] = [box.x2 - box.x1, box.y2 - box.y1]
  const klein = Math.max(breite, hoehe) <= punkt.groesster && Math.min(breite, hoehe) >= punkt.kleinster
  return klein && Math.abs(breite - hoehe) < 0.3 * breite ? [box] : []
}

function surround(linien: Linie[]): Kasten {
  return {
    x1: Math.min(...linien.map(({ x1 }) => x1)),
    y1: Math.min(...linien.map(({ y1 }) => y1)),
    x2: Math.max(...linien.map(({ x2 }) => x2)),
    y2: Math.max(...linien.map(({ y2 }) => y2)),
  }
}

function straighten({ x1, y1, x2, y2 }: Kasten): Linie[] {
  if (y2 - y1 < 0.5 && x2 - x1 > duenn) return [{ x1, y1, x2, y2: y1 }]
  if (x2 - x1 < 0.5 && y2 - y1 > duenn) return [{ x1, y1, x2: x1, y2 }]
  return []
}

function readSegments(daten: ArrayLike<number>): [number, number, number, number][] {
  const segments: [number, number, number, number][] = []
  let [startX, startY, x, y] = [0, 0, 0, 0]
  const at = (k: number): number => daten[k] ?? 0
  for (let k = 0; k < daten.length; ) {
    const art = at(k++)
    if (art === schritt.closePath) {
      segments.push([x, y, startX, startY])
      continue
    }
    const laenge = art === schritt.curveTo ? 6 : art === schritt.quadraticTo ? 4 : 2
    const [nextX, nextY] = [at(k + laenge - 2), at(k + laenge - 1)]
    if (art === schritt.moveTo) [startX, startY] = [nextX, nextY]
    else if (art === schritt.lineTo) segments.push([x, y, nextX, nextY])
    ;[x, y] = [nextX, nextY]
    k += laenge
  }
  return segments
}
