import { z } from 'zod'
import { webadresseSchema } from './webadresse.ts'

/** Text that is filled in: not empty, and not only spaces. */
export const textSchema = z.string().trim().min(1, 'Der Text darf nicht leer sein')

/** A body that people can turn to. What is not known is null, and pages say that it is missing. */
export const stelleSchema = z.strictObject({
  name: textSchema.describe('Name der Stelle'),
  anschrift: z
    .array(textSchema)
    .min(1)
    .nullable()
    .describe('Postanschrift, eine Zeile je Eintrag, oder null'),
  telefon: textSchema.nullable().describe('Telefonnummer, wie man sie wählt, oder null'),
  email: z.email().nullable().describe('E-Mail-Adresse oder null'),
  website: webadresseSchema.nullable().describe('Seite, auf der das Verfahren erklärt ist, oder null'),
  rechtsgrundlage: textSchema.describe('Vorschrift, auf der ihre Zuständigkeit beruht'),
})

export type Stelle = z.infer<typeof stelleSchema>

/** A body with where it was found; what is old or doubtful about it is for the operator to look up again. */
export interface BelegteStelle extends Stelle {
  /** Pages that say so, as they stood in a stored copy. */
  quellen: string[]
  /** Day the sources were looked at. */
  eingesehen: string
  /** What an operator should look up before publishing; null where only the usual care is needed. */
  nachpruefen: string | null
}
