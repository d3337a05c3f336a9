import { woerter } from './woerter.ts'

/**
 * How alike two texts are by their words, whatever their order (Sørensen–Dice).
 *
 * @returns from 0, nothing in common, to 1, the same words; 1 for two texts without words
 */
export function aehnlichkeit(eine: string[], andere: string[]): number {
  if (eine.length + andere.length === 0) return 1
  const uebrig = new Map<string, number>()
  for (const wort of eine) uebrig.set(wort, (uebrig.get(wort) ?? 0) + 1)
  let gemeinsam = 0
  for (const wort of andere) {
    const anzahl = uebrig.get(wort) ?? 0
    if (anzahl === 0) continue
    uebrig.set(wort, anzahl - 1)
    gemeinsam++
  }
  return (2 * gemeinsam) / (eine.length + andere.length)
}

/** Words of a text as they are compared: without regard to case. */
export function vergleichswoerter(text: string): string[] {
  return woerter(text.toLowerCase())
}
