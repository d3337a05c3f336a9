import { gross } from '../domain/wortbildung.ts'

/** The words that this and other documents use: the evidence for mending a word. */
export interface Wortschatz {
  /** Whether a word stands somewhere, in this spelling or, for a noun, capitalised. */
  kennt: (wort: string) => boolean
  /** Whether a word is used in lower case. */
  kenntKlein: (wort: string) => boolean
  /** Whether a word is a noun, or one in another inflection, or the end of a compound noun. */
  kenntNomen: (wort: string) => boolean
}

/** Endings that tell forms of one noun apart. */
const endung = /(?:e[nrs]?|n|s)$/u
/** Shorter ends of words say too little. */
const kuerzestesEnde = 6

/** The words of a document, and of others: what only the damaged document has is no evidence against damage. */
export interface Belegschatz extends Wortschatz {
  anderswo: Wortschatz
}

export function createBelegschatz(dokument: string, andere: string[]): Belegschatz {
  return { ...createWortschatz([dokument, ...andere]), anderswo: createWortschatz(andere) }
}

/** Collects the words of texts. A word right beside a hyphen may be half of one, so it is no evidence. */
function createWortschatz(texte: string[]): Wortschatz {
  const woerter = new Set(texte.flatMap((text) => text.match(/(?<![\p{L}-])\p{L}{2,}(?![\p{L}-])/gu) ?? []))
  const staemme = new Set(
    [...woerter].filter((wort) => /^\p{Lu}/u.test(wort)).map((wort) => wort.replace(endung, '')),
  )
  const istNomen = (wort: string) =>
    wort.length >= 4 && (woerter.has(gross(wort)) || staemme.has(gross(wort).replace(endung, '')))
  return {
    kennt: (wort) => woerter.has(wort) || woerter.has(gross(wort)),
    kenntKlein: (wort) => woerter.has(wort.toLowerCase()),
    kenntNomen: (wort) => istNomen(wort) || hasKnownEnd(wort, istNomen),
  }
}

function hasKnownEnd(wort: string, istNomen: (ende: string) => boolean): boolean {
  for (let i = 3; i <= wort.length - kuerzestesEnde; i++) if (istNomen(wort.slice(i))) return true
  return false
}
