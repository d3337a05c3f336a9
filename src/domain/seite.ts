import { z } from 'zod'

/** One file in `content/seiten/`: a page that is text only, such as the Impressum; the file name is its address. */
export const seiteSchema = z.strictObject({
  titel: z.string().min(1).describe('Überschrift der Seite'),
  beschreibung: z.string().min(1).describe('Ein Satz über die Seite, für Suchmaschinen und Vorschauen'),
})
