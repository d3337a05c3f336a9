import { passung, schluessel, stamm } from './wortform.ts'

/** Words that the index knows, in files by their first letter; sorted by key, each line without what it shares with the one before. */

/** Name of the file that holds a word. */
export function blattOf(wort: string): string {
  return /^[a-z]/u.exec(schluessel(wort))?.[0] ?? '0'
}

/** Writes words of one file. @param woerter as they are printed, none twice */
export function writeBlatt(woerter: string[]): string {
  const sorted = woerter.toSorted((a, b) => compare(schluessel(a), schluessel(b)) || compare(a, b))
  return sorted.map((wort, i) => frontCode(sorted[i - 1] ?? '', wort)).join('\n')
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function frontCode(davor: string, wort: string): string {
  let gleich = 0
  while (gleich < 35 && gleich < wort.length && davor[gleich] === wort[gleich]) gleich++
  return gleich.toString(36) + wort.slice(gleich)
}

/** Reads what {@link writeBlatt} wrote. */
export function readBlatt(text: string): string[] {
  let davor = ''
  return text.split('\n').flatMap((zeile) => {
    if (zeile === '') return []
    davor = davor.slice(0, Number.parseInt(zeile.charAt(0), 36)) + zeile.slice(1)
    return [davor]
  })
}

/** What the index knows of a word. */
export interface Kenntnis {
  /** The word and its inflections as they are printed. */
  formen: string[]
  /** Whether a longer word begins with it. */
  anfang: boolean
}

/** Looks a word up in the words of its file. */
export function lookUp(wort: string, bekannte: readonly string[]): Kenntnis {
  const gleiche = new Map<string, string>()
  let anfang = false
  for (const eins of bekannte) {
    const wert = passung(wort, eins)
    if (wert >= 0.95) gleiche.set(schluessel(eins), eins)
    else if (wert > 0) anfang = true
  }
  return { formen: [...gleiche.values()], anfang }
}

/** How many slips a word may have: one, and two from eight letters. */
export function erlaubteFehler(wort: string): number {
  const laenge = schluessel(wort).length
  if (laenge < 4) return 0
  return laenge < 8 ? 1 : 2
}

/** The known words that are nearest to one with slips, best first. */
export function findNahe(wort: string, bekannte: readonly string[], hoechstens = 3): string[] {
  const gesucht = schluessel(wort)
  const grenze = erlaubteFehler(wort)
  const nahe = bekannte.flatMap((eins) => {
    const key = schluessel(eins)
    const abstand = Math.min(distance(gesucht, key, grenze), distance(stamm(gesucht), stamm(key), grenze))
    return abstand <= grenze && key.length >= 4
      ? [{ eins, abstand, laenge: Math.abs(key.length - gesucht.length) }]
      : []
  })
  nahe.sort((a, b) => a.abstand - b.abstand || a.laenge - b.laenge)
  const stems = new Map(nahe.toReversed().map(({ eins }) => [stamm(schluessel(eins)), eins]))
  return nahe
    .map(({ eins }) => eins)
    .filter((eins) => stems.get(stamm(schluessel(eins))) === eins)
    .slice(0, hoechstens)
}

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
