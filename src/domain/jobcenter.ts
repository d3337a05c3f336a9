import { z } from 'zod'
import { webadresseSchema } from './webadresse.ts'

/** Legal form of a Jobcenter: gemeinsame Einrichtung (§ 44b SGB II) or zugelassener kommunaler Träger (§ 6a SGB II). */
export const traegerformen = ['gE', 'zkT'] as const

/** Names of the Trägerformen as a reader sees them. */
export const traegerformNamen: Record<(typeof traegerformen)[number], string> = {
  gE: 'gemeinsame Einrichtung',
  zkT: 'zugelassener kommunaler Träger',
}

/** Vorschriften that the Trägerformen rest on. */
export const rechtsgrundlagen: Record<(typeof traegerformen)[number], string> = {
  gE: '§ 44b SGB II',
  zkT: '§ 6a SGB II',
}

export const bundeslaender = [
  'Baden-Württemberg',
  'Bayern',
  'Berlin',
  'Brandenburg',
  'Bremen',
  'Hamburg',
  'Hessen',
  'Mecklenburg-Vorpommern',
  'Niedersachsen',
  'Nordrhein-Westfalen',
  'Rheinland-Pfalz',
  'Saarland',
  'Sachsen',
  'Sachsen-Anhalt',
  'Schleswig-Holstein',
  'Thüringen',
] as const

/** One file in `content/jobcenter/`; the file name is the id that plans refer to. */
export const jobcenterSchema = z.strictObject({
  name: z.string().min(1).describe('Name, wie er auf der Seite steht, zum Beispiel „Jobcenter Elbe-Elster“'),
  land: z.enum(bundeslaender).describe('Bundesland, in dem das Jobcenter liegt'),
  traegerform: z
    .enum(traegerformen)
    .describe('gE = gemeinsame Einrichtung mit der Agentur für Arbeit, zkT = zugelassener kommunaler Träger'),
  rechtsgrundlage: z.string().min(1).describe('Vorschrift, auf der die Trägerform beruht'),
  kreisschluessel: z
    .string()
    .regex(/^\d{5}$/)
    .optional()
    .describe("Amtlicher Kreisschlüssel, fünf Ziffern in Anführungszeichen, zum Beispiel '12062'"),
  website: webadresseSchema.nullable().describe('Eigene Website des Jobcenters oder null, wenn unbekannt'),
})

/** The name of a Jobcenter without the word that they all begin with, for where many stand together. */
export function kurzname(jobcenter: string): string {
  return jobcenter.replace(/^Jobcenter /u, '')
}
