import { isGenau } from './abgleich.ts'

/** What Pagefind says of a page; only what is read here. */
export interface Pagefindseite {
  meta: Record<string, string>
  sub_results: { title: string; url: string; excerpt: string; anchor?: { element: string } }[]
}

/** A passage of a plan that answers a query. */
export interface Treffer {
  titel: string
  adresse: string
  /** Name of the Jobcenter and year. */
  plan: string
  /** HTML of Pagefind: escaped text with `<mark>` around the words found. */
  auszug: string
}

/** Words that Pagefind marked in an excerpt. */
function markedWords(auszug: string): string[] {
  return [...auszug.matchAll(/<mark>(.*?)<\/mark>/gu)].map(([, wort = '']) => wort)
}

/** How many of the words asked for an excerpt really holds. */
function hits(auszug: string, woerter: string[]): number {
  const marked = markedWords(auszug)
  return woerter.filter((wort) => marked.some((gefunden) => isGenau(wort, gefunden))).length
}

/** Which of the words asked for are in none of the pages. */
export function missingWords(seiten: Pagefindseite[], woerter: string[]): string[] {
  const auszuege = seiten.flatMap(({ sub_results }) => sub_results.map(({ excerpt }) => excerpt))
  return woerter.filter((wort) => !auszuege.some((auszug) => hits(auszug, [wort]) > 0))
}

/** Sections of the pages found that hold a word asked for, those with most of the words first, else as ranked. */
export function readTreffer(seiten: Pagefindseite[], woerter: string[]): Treffer[] {
  const alle = seiten.flatMap((seite, rang) => sectionsOf(seite).map((abschnitt) => ({ ...abschnitt, rang })))
  const bewertet = alle.map((treffer) => ({ treffer, genau: hits(treffer.auszug, woerter) }))
  return bewertet
    .filter(({ genau }) => genau > 0)
    .sort((a, b) => b.genau - a.genau || a.treffer.rang - b.treffer.rang)
    .map(({ treffer: { rang: _, ...treffer } }) => treffer)
}

function sectionsOf({ meta, sub_results }: Pagefindseite): Treffer[] {
  const plan = meta.plan ?? ''
  return sub_results.map(({ title, url, excerpt, anchor }) => {
    const titel = anchor ? title : 'Deckblatt'
    return { titel, adresse: url, plan, auszug: excerpt }
  })
}
