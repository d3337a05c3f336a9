import type { Befund } from '../../domain/befund.ts'
import { lineOfField } from '../../domain/frontmatter.ts'
import { frontmatterOf } from '../prueffall.ts'
import type { Freigabefall } from './freigabefall.ts'

/** Every plan has been compared with the original by somebody; what has not is a draft. */
export function checkEntwurf({ plaene }: Freigabefall): Befund[] {
  return plaene
    .filter(({ plan }) => plan.redaktion.geprueft_von === null)
    .map(({ datei, tree }) => ({
      datei,
      zeile: lineOfField(frontmatterOf(tree), ['redaktion', 'geprueft_von']),
      regel: 'entwurf',
      meldung:
        'redaktion.geprueft_von: Gefunden: null, der Plan ist ein Entwurf. Erwartet: der Name dessen, der die Seite mit dem Original verglichen hat.',
      abhilfe: 'Die Seite mit dem gedruckten Original vergleichen, dann Name und Tag eintragen.',
    }))
}
