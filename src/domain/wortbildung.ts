/** Word formation of German as far as hyphens at line ends need it. Sources: Duden, Rechtschreibregeln D 21–31. */

/** Before these words a hyphen stands for the rest of a compound: `Schuldner- oder Suchtberatung`. */
const reihungen = new Set([
  'und',
  'u',
  'oder',
  'o',
  'bzw',
  'beziehungsweise',
  'sowie',
  'als',
  'wie',
  'noch',
  'statt',
  'bis',
])

/** Prefixes that are never written with a hyphen before a word in lower case: `aus-bildungsreif`, `dar-aus`. */
const vorsilben = new Set(
  `ab an auf aus be bei dar durch ein ent er fort ge her hin los miss mit nach nieder ober um un unter ver vor
  weg wider wieder zer zu zurück zusammen über`.split(/\s+/u),
)

/** Endings of adjectives that are joined by hyphens in earnest: `öffentlich-rechtlich`, `sozial-ökologisch`. */
const adjektiv = /(?:lich|isch|ig|sam|bar|al|ell|iv|är|haft|los)$/u

/** Whether a hyphen before this word stands for a part that both compounds share. */
export function isReihung(wort: string): boolean {
  return reihungen.has(wort.toLowerCase())
}

/** Whether a first half before a hyphen is no word of its own. */
export function isVorsilbe(wort: string): boolean {
  return vorsilben.has(wort.toLowerCase())
}

/** Whether two words belong together by a hyphen that their authors wrote. */
export function isBindestrich(vorn: string, hinten: string): boolean {
  const abkuerzung = /\p{Lu}.*\p{Lu}/u.test(vorn)
  const adjektive = adjektiv.test(vorn) && adjektiv.test(hinten.replace(/(?:e[nmrs]?)$/u, ''))
  return abkuerzung || adjektive
}

/** A word as it is written at the start of a sentence, and nouns always. */
export function gross(wort: string): string {
  return wort.charAt(0).toUpperCase() + wort.slice(1)
}
