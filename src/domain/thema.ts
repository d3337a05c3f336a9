import { z } from 'zod'
import type { Begriff } from './glossar.ts'
import { einzelgruppen } from './gruppen.ts'
import { kennzahlIds } from './kennzahlen.ts'

/** One file in `content/themen/`: a topic that cuts across plans; the file name is its id and its address. */
export const themaSchema = z.strictObject({
  titel: z.string().min(1).describe('Name des Themas, die Überschrift seiner Seite'),
  beschreibung: z.string().min(1).describe('Worum es geht, in ein oder zwei einfachen Sätzen'),
  begriffe: z
    .array(z.string().min(1))
    .describe('Begriffe des Glossars, die für das Thema sprechen, als Namen ihrer Dateien ohne Endung'),
  stichwoerter: z
    .array(z.string().min(2))
    .describe(
      'Weitere Wörter, die für das Thema sprechen; es genügt der Anfang des Worts: Jugend steht auch für Jugendliche',
    ),
  kennzahlen: z
    .array(z.enum(kennzahlIds))
    .describe('Kennzahlen auf der Seite des Themas, als Kennungen des Katalogs'),
  gruppen: z
    .array(z.enum(einzelgruppen))
    .default([])
    .describe('Gruppen, deren Zahlen auf der Seite des Themas stehen, zum Beispiel u25'),
})

export type Thema = z.infer<typeof themaSchema>

/** A topic with its id. */
export interface Themeneintrag {
  id: string
  thema: Thema
}

/** A topic as far as texts are searched for it. */
export interface Themenworte {
  id: string
  titel: string
  worte: string[]
}

/** The words that suggest each topic: its own, and all forms of its terms. */
export function listThemenworte(
  themen: Themeneintrag[],
  glossar: { id: string; begriff: Begriff }[],
): Themenworte[] {
  const formen = new Map(glossar.map(({ id, begriff }) => [id, formsOf(begriff)]))
  return themen.map(({ id, thema: { titel, stichwoerter, begriffe } }) => ({
    id,
    titel,
    worte: [...stichwoerter, ...begriffe.flatMap((begriff) => formen.get(begriff) ?? [])],
  }))
}

const formsOf = ({ begriff, langform, formen, synonyme }: Begriff): string[] => [
  begriff,
  ...(langform ? [langform] : []),
  ...formen,
  ...synonyme,
]
