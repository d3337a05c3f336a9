import { findZahlen } from '../../domain/zahlen.ts'

/** Whether a row of the body only goes on with the heading: it has no name of its own and no figures. */
export function isKopfzeile(row: string[]): boolean {
  return (
    (row[0] ?? '') === '' && row.some((zelle) => zelle !== '') && row.every((zelle) => !isGezaehlt(zelle))
  )
}

/** Years and ages stand in headings too. */
const isGezaehlt = (zelle: string): boolean =>
  findZahlen(zelle).length > 0 && !/\p{L}|(?<!\d)20\d\d(?!\d)/u.test(zelle)

/** Names of all columns; a name in a row above stands for the columns to its right that have none there. */
export function headNames(kopf: string[][], breite: number): string[] {
  const reihen = kopf.map((row, y) => (y < kopf.length - 1 ? spread(row, breite) : row))
  return Array.from({ length: breite }, (_, x) => {
    const teile = reihen.map((row) => row[x] ?? '').filter(Boolean)
    return [...new Set(teile)].join(' ')
  })
}

function spread(row: string[], breite: number): string[] {
  const namen: string[] = []
  for (let x = 0; x < breite; x++) namen.push(row[x] || (x > 1 ? (namen[x - 1] ?? '') : ''))
  return namen
}
