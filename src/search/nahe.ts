import { nomenstamm, schluessel, stamm } from './wortform.ts'

/** How many slips a word may have: one, and two from eight letters. */
export function erlaubteFehler(wort: string): number {
  const laenge = schluessel(wort).length
  if (laenge < 4) return 0
  return laenge < 8 ? 1 : 2
}

/** The known words that are nearest to one with slips, best first; inflections of one word are one. */
export function findNahe(wort: string, bekannte: readonly string[], hoechstens = 3): string[] {
  const gesucht = schluessel(wort)
  const grenze = erlaubteFehler(wort)
  const nahe = bekannte.flatMap((eins) => {
    const key = schluessel(eins)
    const abstand = Math.min(distance(gesucht, key, grenze), distanceOfStems(gesucht, key, grenze))
    return abstand <= grenze && key.length >= 4 && isSlip(gesucht, key)
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

/** Inflections are no slips; of short words too little would be left to compare. */
function distanceOfStems(a: string, b: string, grenze: number): number {
  return a.length < 6 ? grenze + 1 : distance(nomenstamm(a), nomenstamm(b), grenze)
}

/** Two wrong letters in a word that is not long make another word: `schwanger` is no slip for `schwacher`. */
function isSlip(a: string, b: string): boolean {
  return a.length >= 12 || countStrange(a, b) + countStrange(b, a) <= 3
}

/** Letters of one word that the other has not, or not as often. */
function countStrange(a: string, b: string): number {
  return [...a].reduce((rest, letter) => rest.replace(letter, ''), b).length
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
