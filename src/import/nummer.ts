import { isOrdnungszahl } from '../domain/ordnungszahlen.ts'

/** Numbering in front of a heading, and the heading without it. */
export interface Nummeriert {
  /** Without the last dot: `5.1`, `B`, `B.1`, `IV`; empty when there is none. */
  nummer: string
  text: string
}

const muster =
  /^(?<nummer>\d{1,2}(?:\.\d{1,2})*|[A-Z](?:\.\d{1,2})+|(?:[IVXLC]+|[A-Z])(?=[.)]))[.)]?\s+(?<text>\S.*)$/u

/** Takes the numbering off a heading: `5.1.1. Persönliche Beratung`, `B.1 Schwerpunktthema`, `IV) Ziele`. */
export function splitNummer(zeile: string): Nummeriert {
  const { nummer = '', text = zeile } = muster.exec(zeile)?.groups ?? {}
  return !nummer.includes('.') && isOrdnungszahl(text) ? { nummer: '', text: zeile } : { nummer, text }
}

type Zaehlart = 'dezimal' | 'buchstabe' | 'roemisch'

/**
 * Finds the level of numbered headings in document order. A kind of numbering that appears for the first time
 * below another one stands below it: `A.` → 1, then `1.` → 2, and `B.1` → 2.
 *
 * @returns a function from a numbering to its level, 1 for the outermost
 */
export function createEbenen(): (nummer: string) => number {
  const arten: string[] = []
  const letzte = new Map<string, number>()
  const ebenen = new Map<string, number>()
  let letzterBuchstabe = ''
  return (nummer) => {
    const teile = nummer.split('.')
    const art = zaehlart(teile[0] ?? '', letzterBuchstabe)
    if (art === 'buchstabe') letzterBuchstabe = teile[0] ?? ''
    const reihe = art === 'dezimal' && teile.length === 1 ? chain(letzte, Number(teile[0])) : art
    if (!arten.includes(reihe)) arten.push(reihe)
    if (art !== 'dezimal') letzte.clear()
    const ebene = levelBelow(ebenen, teile) ?? arten.indexOf(reihe) + teile.length
    ebenen.set(nummer, ebene)
    return ebene
  }
}

/** `III.1` stands one below `III`, wherever that stands. */
function levelBelow(ebenen: Map<string, number>, teile: string[]): number | undefined {
  const eltern = ebenen.get(teile.slice(0, -1).join('.'))
  return eltern === undefined ? undefined : eltern + 1
}

/** A count that begins again at 1 while another one runs stands below it, as long as it goes on. */
function chain(letzte: Map<string, number>, wert: number): string {
  const innen = letzte.get('innen')
  const restarts = wert === 1 && letzte.has('dezimal')
  const reihe = restarts || (innen !== undefined && wert === innen + 1) ? 'innen' : 'dezimal'
  if (reihe === 'dezimal') letzte.delete('innen')
  letzte.set(reihe, wert)
  return reihe
}

/** `I.` after `H.` is a letter, else a Roman numeral; `C.` after `B.` is a letter. */
function zaehlart(erster: string, letzterBuchstabe: string): Zaehlart {
  if (/^\d/u.test(erster)) return 'dezimal'
  const folgt = letzterBuchstabe !== '' && erster.charCodeAt(0) === letzterBuchstabe.charCodeAt(0) + 1
  return erster.length > 1 || (/^[IVX]$/u.test(erster) && !folgt) ? 'roemisch' : 'buchstabe'
}
