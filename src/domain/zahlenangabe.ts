import { readZahlen } from './zahlen.ts'

/**
 * A number that is written as text in a file's Angaben, such as `"1.234,5 %"`.
 *
 * @returns the number and what to do about how it is written (` ohne Einheit`); undefined of all that is no one number
 */
export function readZahlenangabe(input: unknown): { wert: number; wie: string } | undefined {
  if (typeof input !== 'string') return undefined
  const ohneZeichen = input
    .replace(/\p{Zs}/gu, ' ')
    .trim()
    .replace(/^[–—−]\s?/u, '-')
  const istZahl = /^-?\d+(?:\.(?!\d{3}$)\d+)?$/u.test(ohneZeichen)
  const [gelesen, ...weitere] = istZahl ? [] : readZahlen(ohneZeichen)
  const wert = istZahl ? Number(ohneZeichen) : gelesen?.wert
  if (wert === undefined || weitere.length > 0 || !/^-?\s?[\d.,]+\s?[\p{L}%€.]*$/u.test(ohneZeichen))
    return undefined
  const fehler = schreibfehler.flatMap(([muster, wie]) => (muster.test(input) ? [wie] : []))
  return { wert, wie: fehler.length > 0 ? ` ${fehler.join(' und ')}` : '' }
}

/** How numbers are written wrong, with what to do. */
const schreibfehler: [RegExp, string][] = [
  [/^-?\d+(?:\.\d+)?$/u, 'ohne Anführungszeichen'],
  [/^\s*[–—−]/u, 'mit einem gewöhnlichen Minus (-) statt eines Gedankenstrichs'],
  [/,/u, 'mit Punkt statt Komma'],
  [/\.\d{3}(?:\D|$)/u, 'ohne Punkte zwischen den Tausendern'],
  [/[\p{L}%€]/u, 'ohne Einheit'],
  [/[^\P{Zs} ]/u, 'ohne das geschützte Leerzeichen darin'],
]
