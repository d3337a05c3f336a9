import { distance } from '../domain/tippfehler.ts'
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
