import type { MarkdownHeading } from 'astro'

/** An entry of a page's contents with those below it. */
export interface Inhaltspunkt {
  text: string
  anker: string
  unterpunkte: Inhaltspunkt[]
}

/** Id of the heading that the renderer puts above the list of footnotes; it is no section of the document. */
const fussnoten = 'footnote-label'

/** Headings of the document itself, in order. */
export function ownHeadings(headings: MarkdownHeading[]): MarkdownHeading[] {
  return headings.filter(({ slug }) => slug !== fussnoten)
}

/** Nests headings by their level. */
export function nestHeadings(headings: MarkdownHeading[]): Inhaltspunkt[] {
  const wurzel: Inhaltspunkt[] = []
  const offen: { depth: number; unterpunkte: Inhaltspunkt[] }[] = [{ depth: 0, unterpunkte: wurzel }]
  for (const { depth, slug, text } of ownHeadings(headings)) {
    while ((offen.at(-1)?.depth ?? 0) >= depth) offen.pop()
    const punkt: Inhaltspunkt = { text, anker: slug, unterpunkte: [] }
    offen.at(-1)?.unterpunkte.push(punkt)
    offen.push({ depth, unterpunkte: punkt.unterpunkte })
  }
  return wurzel
}
