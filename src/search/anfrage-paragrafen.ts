import { findParagrafen } from '../domain/rechtsgrundlagen.ts'
import type { Konzept } from './konzept.ts'
import { paragrafWort } from './marken.ts'

/** The sections of laws in a query, and the query without them: the name of the law after them says nothing more. */
export function takeParagrafen(text: string): { rest: string; konzepte: Konzept[] } {
  const konzepte = findParagrafen(text).map(
    ({ nummer, index, ende }): Konzept => ({
      text: `§ ${text.slice(index, ende)}`,
      varianten: [{ text: paragrafWort(nummer), gewicht: 1 }],
    }),
  )
  if (konzepte.length === 0) return { rest: text, konzepte }
  const ohne = findParagrafen(text).reduceRight(
    (halb, { index, ende }) => halb.slice(0, index) + halb.slice(ende),
    text,
  )
  return {
    rest: ohne.replace(/§+|Paragra[fp]h?(?:en)?|SGB(?:\s*[IVX]+)?|Abs(?:atz|\.)?\s*\d*/giu, ' '),
    konzepte,
  }
}
