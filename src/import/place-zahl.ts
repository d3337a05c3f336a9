import type { Satz } from './sentences.ts'

/** Line of the source that a place in a sentence stands on, and how many characters of that line stand before it. */
export function placeZahl({ zeile, spalte, text }: Satz, stelle: number): { zeile: number; spalte: number } {
  const umbrueche = text.slice(0, stelle).split('\n')
  const vorher = umbrueche.length > 1 ? 0 : spalte
  return { zeile: zeile + umbrueche.length - 1, spalte: vorher + (umbrueche.at(-1) ?? '').length }
}
