import { z } from 'zod'
import { textSchema } from './stelle.ts'
import { websiteSchema } from './webadresse.ts'

/** What the field „Wo suchen“ calls this site; no other can have that name. */
const vergeben = 'hier'

/**
 * Other sites built from this project, whose plans the search of this one finds too. They are read in the reader's browser,
 * and only for a query. What they send is data of somebody else: text and links to their own pages, nothing more.
 */
export const weitereSuchenSchema = z
  .array(
    z.strictObject({
      name: textSchema
        .refine((name) => name !== vergeben, `Der Name „${vergeben}“ ist vergeben`)
        .describe('Wie die andere Website in der Suche heißt, zum Beispiel „Pläne in Bayern“'),
      adresse: websiteSchema.describe(
        'Adresse ihrer Startseite, mit / am Ende, auch mit Unterpfad; die Website muss mit diesem Projekt gebaut sein',
      ),
    }),
  )
  .refine((alle) => new Set(alle.map(({ name }) => name)).size === alle.length, {
    error: 'Zwei Websites haben denselben Namen',
  })

/** Another site whose plans the search finds too. */
export type WeitereSuche = z.infer<typeof weitereSuchenSchema>[number]

/** Where a page that searches may ask, beside its own site: origins as a Content-Security-Policy names them. */
export function listQuellen(weitere: readonly WeitereSuche[]): string[] {
  return [...new Set(weitere.map(({ adresse }) => new URL(adresse).origin))].sort()
}
