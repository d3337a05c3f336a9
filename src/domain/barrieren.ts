import { z } from 'zod'
import { textSchema } from './stelle.ts'

/** Why something is not accessible, in the words and the order of the model statement (annex of EU 2018/1523). */
export const gruende = {
  unvereinbar: 'Unvereinbarkeit mit den Anforderungen',
  belastung: 'Unverhältnismäßige Belastung',
  ausserhalb: 'Außerhalb des Anwendungsbereichs der Vorschriften',
} as const

export type Grund = keyof typeof gruende

export const barriereSchema = z.strictObject({
  was: textSchema.describe('Was nicht barrierefrei ist'),
  wo: textSchema.describe('Wo auf der Website das so ist'),
  grund: z
    .enum(Object.keys(gruende) as [Grund, ...Grund[]])
    .describe(
      'unvereinbar = a) Unvereinbarkeit mit den Anforderungen, belastung = b) unverhältnismäßige Belastung, ausserhalb = c) außerhalb des Anwendungsbereichs',
    ),
  erlaeuterung: textSchema.describe('Warum das so ist und was geplant ist'),
  alternative: textSchema
    .nullable()
    .describe('Wie man trotzdem an den Inhalt kommt, oder null, wenn es keinen anderen Weg gibt'),
})

export type Barriere = z.infer<typeof barriereSchema>
