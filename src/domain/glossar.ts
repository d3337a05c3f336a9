import { z } from 'zod'
import { kennzahlIds } from './kennzahlen.ts'
import { webadresseSchema } from './webadresse.ts'

/** How sure an entry is: told by a plan, told by us with a source, or told by nobody. */
export const begriffStatus = ['plan', 'redaktion', 'offen'] as const

/** What an entry rests on. */
const nachweisSchema = z
  .union([
    z.strictObject({
      plan: z.string().min(1).describe('Plan, der den Begriff erklärt, zum Beispiel landkreis-kassel-2024'),
      zeile: z.int().positive().describe('Zeile in der Quelldatei'),
    }),
    z.strictObject({
      recht: z.string().min(1).describe('Vorschrift, die den Begriff festlegt, zum Beispiel § 16d SGB II'),
    }),
    z.strictObject({
      werk: z.string().min(1).describe('Stelle und Titel, zum Beispiel „Statistik der BA: Glossar“'),
      adresse: webadresseSchema.optional().describe('Adresse im Netz, wenn es eine gibt'),
    }),
  ])
  .describe('Ein Plan mit Zeile, eine Vorschrift oder ein Werk')

/** One file in `content/glossar/`: one term each, the only home of abbreviations and synonyms. */
export const begriffSchema = z.strictObject({
  begriff: z.string().min(1).describe('Der Begriff oder die Abkürzung, wie sie in den Plänen steht'),
  langform: z
    .string()
    .min(1)
    .nullable()
    .describe(
      'Ausgeschriebene Form oder null, wenn keine Quelle sie nennt oder der Begriff keine Kurzform ist',
    ),
  bedeutung: z
    .string()
    .min(1)
    .nullable()
    .describe('Erklärung in ein bis drei einfachen Sätzen oder null, wenn keine nennbare Quelle ihn erklärt'),
  formen: z
    .array(z.string().min(1))
    .describe('Andere Schreibweisen und unregelmäßige Beugungen desselben Worts, zum Beispiel Praktika'),
  synonyme: z
    .array(z.string().min(1))
    .describe('Andere Wörter für dasselbe, auch umgangssprachliche, ältere und amtliche'),
  verwandt: z
    .array(z.string().min(1))
    .default([])
    .describe('Verwandte Begriffe, als Namen ihrer Dateien ohne Endung'),
  kennzahlen: z
    .array(z.enum(kennzahlIds))
    .default([])
    .describe('Kennzahlen, die den Begriff messen, als Kennungen des Katalogs'),
  nur_in: z
    .array(z.string().min(1))
    .default([])
    .describe(
      'Pläne, für die der Eintrag gilt, wenn die Abkürzung anderswo etwas anderes heißt; leer heißt alle',
    ),
  status: z
    .enum(begriffStatus)
    .describe(
      'plan = ein Plan erklärt ihn; redaktion = von uns erklärt, mit Nachweis; offen = nicht erklärt',
    ),
  nachweise: z
    .array(nachweisSchema)
    .describe('Wo der Begriff erklärt ist, das Wichtigste zuerst; bei „offen“ die Stelle, an der er steht'),
})

export type Begriff = z.infer<typeof begriffSchema>

/** The first place in a plan that an entry names. */
export function planstelle({
  nachweise,
}: Pick<Begriff, 'nachweise'>): { plan: string; zeile: number } | null {
  return nachweise.find((nachweis) => 'plan' in nachweis) ?? null
}
