import { z } from 'zod'

/** One file in `content/glossar/`: one term each, the only home of abbreviations and synonyms. */
export const begriffSchema = z.strictObject({
  begriff: z.string().min(1).describe('Der Begriff oder die Abkürzung, wie sie in den Plänen steht'),
  langform: z
    .string()
    .min(1)
    .nullable()
    .describe('Ausgeschriebene Form aus der Quelle oder null, wenn keine Quelle sie nennt'),
  bedeutung: z
    .string()
    .min(1)
    .nullable()
    .describe(
      'Erklärung in ein bis drei einfachen Sätzen oder null, wenn keine nennbare Quelle den Begriff erklärt',
    ),
  formen: z.array(z.string().min(1)).describe('Andere Schreibweisen und Beugungen, die in Plänen vorkommen'),
  synonyme: z
    .array(z.string().min(1))
    .describe('Andere Wörter für dasselbe, auch umgangssprachliche und ältere'),
  quelle: z
    .strictObject({
      plan: z.string().min(1).describe('Plan, der den Begriff erklärt, zum Beispiel landkreis-kassel-2024'),
      zeile: z.int().positive().describe('Zeile in der Quelldatei'),
    })
    .nullable()
    .describe('Wo der Begriff steht oder erklärt ist; null bei rein redaktionellen Einträgen'),
})

export type Begriff = z.infer<typeof begriffSchema>
