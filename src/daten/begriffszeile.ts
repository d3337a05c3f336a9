import { z } from 'zod'
import { planstelle } from '../domain/glossar.ts'
import type { Glossarbegriff } from './bestand.ts'
import { kennung, text } from './felder.ts'

/** One line of `glossar.json` (Bauplan 5.5). */
export const begriffszeileSchema = z
  .strictObject({
    id: kennung.describe('Kennung des Begriffs'),
    begriff: text.describe('Abkürzung oder Fachwort, wie es in den Plänen steht'),
    langform: text.nullable().describe('Ausgeschriebene Form; leer, wenn keine Quelle sie nennt'),
    bedeutung: text.nullable().describe('Erklärung in einfachen Sätzen; leer, wenn es keine gibt'),
    synonyme: z.array(text).describe('Andere Wörter für dasselbe'),
    erklaert: z.boolean().describe('Ob eine Quelle den Begriff erklärt'),
    quelle: z
      .strictObject({
        plan: kennung.describe('Kennung des Plans, der den Begriff erklärt'),
        zeile: z.int().positive().describe('Zeile der Textdatei dieses Plans'),
      })
      .nullable()
      .describe(
        'Wo der Begriff erklärt ist: Kennung des Plans und Zeile seiner Textdatei; leer, wenn kein Plan ihn erklärt',
      ),
    url: z
      .string()
      .regex(/^\/(.+\/)?glossar\/[a-z0-9-]+\/$/)
      .describe('Seite des Begriffs, ohne den Namen des Servers'),
  })
  .describe('Ein Begriff des Glossars')

export type Begriffszeile = z.infer<typeof begriffszeileSchema>

/** A term as a line. Where the source explains nothing, it is no source of an explanation. */
export function toBegriffszeile(eintrag: Glossarbegriff, basis: string): Begriffszeile {
  const { id, begriff, langform, bedeutung, synonyme } = eintrag
  const erklaert = langform !== null || bedeutung !== null
  return {
    id,
    begriff,
    langform,
    bedeutung,
    synonyme,
    erklaert,
    quelle: erklaert ? planstelle(eintrag) : null,
    url: `${basis}/glossar/${id}/`,
  }
}
