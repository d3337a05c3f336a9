import type { Zeile } from './zeile.ts'

/** A printed line of a table: for each column what stands in it. */
type Reihe = Zeile[][]

/** More lines than this above the figures are the lines of one row of headers. */
const meisteKopfzeilen = 2

/**
 * Joins the printed lines of a table to rows. Where its rows have figures, a row is one line of figures with the lines of
 * words around it, cut where the gaps are widest; else a line of one cell right below a row goes on with that cell.
 */
export function joinRows(reihen: Reihe[]): Reihe[] {
  const anker = reihen.flatMap((reihe, i) => (hasFigures(reihe) ? [i] : []))
  const zellen = reihen.filter((reihe) => reihe.filter((zelle) => zelle.length > 0).length > 1)
  if (anker.length < 2 || anker.length * 2 < zellen.length) return joinWrapped(reihen)
  const grenzen = anker.map((stelle, i) => rowStart(reihen, i === 0 ? -1 : (anker[i - 1] ?? 0), stelle))
  const kopf = reihen.slice(0, grenzen[0])
  const rumpf = grenzen.map((von, i) => merge(reihen.slice(von, grenzen[i + 1])))
  return [...(kopf.length > meisteKopfzeilen ? [merge(kopf)] : joinWrapped(kopf)), ...rumpf]
}

const figur = /^[^\p{L}]*\d[^\p{L}]*(?:€|EUR|Euro|VZÄ|Personen|Plätze|Stellen)?$/u

const hasFigures = (reihe: Reihe): boolean =>
  reihe
    .slice(1)
    .some((zelle) => zelle.some(({ text }) => figur.test(text.trim()) && !/^20\d\d$/u.test(text.trim())))

const baseline = (reihe: Reihe | undefined): number => reihe?.flat()[0]?.y ?? 0

/** Of the lines between two lines of figures, those below the widest gap belong to the second. */
function rowStart(reihen: Reihe[], davor: number, stelle: number): number {
  const stellen = Array.from({ length: stelle - davor }, (_, k) => davor + 1 + k)
  const gap = (k: number) => (k === 0 ? 0 : baseline(reihen[k - 1]) - baseline(reihen[k]))
  const weiteste = Math.max(...stellen.map(gap))
  // Where all gaps are alike, words wrap below their figures.
  if (stellen.every((k) => gap(k) > 0.95 * weiteste)) return stelle
  return stellen.find((k) => gap(k) === weiteste) ?? stelle
}

const merge = (reihen: Reihe[]): Reihe =>
  (reihen[0] ?? []).map((_, x) => reihen.flatMap((reihe) => reihe[x] ?? []).toSorted((a, b) => b.y - a.y))

function joinWrapped(reihen: Reihe[]): Reihe[] {
  const zeilen: Reihe[] = []
  for (const reihe of reihen) {
    const davor = zeilen.at(-1)
    if (davor && isWrapped(davor, reihe)) zeilen.splice(-1, 1, merge([davor, reihe]))
    else zeilen.push(reihe)
  }
  return zeilen
}

function isWrapped(davor: Reihe, reihe: Reihe): boolean {
  const volle = reihe.flatMap((zelle, x) => (zelle.length > 0 ? [x] : []))
  const [x = -1] = volle
  const [zeile, ueber] = [reihe[x]?.[0], davor[x]?.at(-1)]
  if (volle.length > 1 && (reihe[0]?.length ?? 0) > 0) return false
  if (!zeile || !ueber || volle.some((spalte) => (davor[spalte]?.length ?? 0) === 0)) return false
  return (
    ueber.y - zeile.y < 1.45 * zeile.groesse && ueber.fett === zeile.fett && !figur.test(zeile.text.trim())
  )
}
