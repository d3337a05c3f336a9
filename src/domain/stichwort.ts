import { isAbkuerzung } from './abkuerzungen.ts'

/**
 * A pattern that finds words in a text by how they begin: `Jugend` in `Jugendliche` and `jugendlichen`. Abbreviations are
 * found by their exact letters only. Of what is written in several words the spaces may be left out (`§ 16i`, `§16i`).
 */
export function createMuster(worte: string[]): RegExp {
  const formen = [...new Set(worte)].sort((a, b) => b.length - a.length).map(patternOf)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${formen.join('|') || '(?!)'})`, 'gu')
}

function patternOf(wort: string): string {
  const teile = wort.trim().split(/\s+/u)
  const muster = teile.map((teil) => RegExp.escape(teil)).join('\\s*')
  return teile.every(isAbkuerzung) ? `${muster}(?![\\p{L}\\p{N}])` : `(?i:${muster})`
}
