import { z } from 'zod'
import { dateinameSchema } from './dateiname.ts'
import { datumSchema } from './datum.ts'
import { explainGruppe, type Gruppe, isGruppe } from './gruppen.ts'
import { arten, kennzahlIds } from './kennzahlen.ts'
import { stichtagSchema, zeitraeume } from './zeitraum.ts'

/** What kind of document a plan is; municipal Jobcenter may publish a Lokales Planungsdokument instead of an AMIP. */
export const dokumentarten = ['AMIP', 'Lokales Planungsdokument'] as const

/** What readers elsewhere, who do not know the site, are told a document is. */
export const dokumentartNamen: Record<(typeof dokumentarten)[number], string> = {
  AMIP: 'Arbeitsmarkt- und Integrationsprogramm',
  'Lokales Planungsdokument': 'Lokales Planungsdokument',
}

/** What is listed in `entfernt` must be one of these: nothing else of a source may be left out (Bauplan 5.3). */
export const entferntGruende = [
  'Inhaltsverzeichnis',
  'Seitenrahmen',
  'Beschreibung einer Unterschrift',
  'wiederholte Titelzeile',
] as const

const zeile = z.int().positive()

const belegSchema = z
  .strictObject({
    zeile: zeile.describe('Zeile in der Quelldatei, in der die Zahl steht'),
    zitat: z.string().min(1).describe('Wörtlicher Ausschnitt dieser Zeile, der genau diese Zahl enthält'),
  })
  .describe('Wo die Zahl in der Quelle steht')

export const kennzahlSchema = z.strictObject({
  id: z
    .enum(kennzahlIds)
    .describe('Welche Kennzahl gemeint ist; der Katalog kennt Name, Einheit und Bedeutung'),
  wert: z.number().describe('Der Wert als Zahl, in der Einheit des Katalogs: 16,7 % ist 16.7'),
  jahr: z.int().min(2000).max(2100).describe('Jahr, um das es bei der Zahl geht'),
  zeitraum: z
    .enum(zeitraeume)
    .optional()
    .describe(
      'Jahr, Stand (Stichtag), JDW (Jahresdurchschnitt) oder JFW (Jahresfortschritt), wenn der Plan es sagt',
    ),
  stichtag: stichtagSchema
    .optional()
    .describe('Tag (2023-12-31) oder Monat (2023-10) der Zählung, wenn der Plan ihn nennt'),
  art: z.enum(arten).describe('ist = gemessen, plan = Ziel, erwartung = erwartet, schaetzung = geschätzt'),
  gruppe: z
    .custom<Gruppe>((wert) => typeof wert === 'string' && isGruppe(wert), {
      error: ({ input }) => explainGruppe(String(input)),
    })
    .optional()
    .describe('Für wen die Zahl gilt, zum Beispiel frauen oder frauen+u25; ohne Angabe für alle'),
  merkmal: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Welcher Teil gezählt ist, in den Worten des Plans, wenn keine Gruppe passt, zum Beispiel Leistungsbereich',
    ),
  wichtig: z
    .boolean()
    .optional()
    .describe('Ob die Zahl oben auf der Seite steht; ohne Angabe entscheidet der Katalog'),
  beleg: belegSchema,
})

export type Kennzahl = z.infer<typeof kennzahlSchema>

const entferntSchema = z.strictObject({
  zeile: zeile.describe('Erste weggelassene Zeile der Quelle'),
  bis: zeile.optional().describe('Letzte weggelassene Zeile, wenn es mehr als eine ist'),
  grund: z.enum(entferntGruende).describe('Warum die Zeilen nicht auf der Seite stehen'),
})

export type Entfernt = z.infer<typeof entferntSchema>

const korrekturSchema = z.strictObject({
  zeile: zeile.describe('Zeile der Quelle, in der das Original steht'),
  original: z
    .string()
    .min(1)
    .describe('Wörtlicher Ausschnitt der Zeile, mit \\n wenn er in die nächsten Zeilen reicht'),
  korrigiert: z.string().describe('Was auf der Seite stattdessen steht'),
  grund: z.string().min(1).describe('Welcher Schaden der Umwandlung behoben ist'),
})

export type Korrektur = z.infer<typeof korrekturSchema>

const widerspruchSchema = z.strictObject({
  zeilen: z.array(zeile).min(1).describe('Zeilen, die einander widersprechen; die Stelle der Aussage zuerst'),
  aussage: z.string().min(1).describe('Was das Dokument sagt'),
  gedruckt: z.string().min(1).describe('Der gedruckte Wert'),
  gerechnet: z.string().min(1).describe('Der Wert, der sich aus dem Dokument ergibt'),
})

export type Widerspruch = z.infer<typeof widerspruchSchema>

/** A contradiction as it is recorded, and whether it follows from the document's arithmetic alone. */
export type Widerspruchsfund = Widerspruch & { sicher: boolean }

const themenlisteSchema = z
  .array(z.string().min(1))
  .min(1, 'Die Liste ist leer')
  .refine((themen) => new Set(themen).size === themen.length, 'Ein Thema steht mehr als einmal in der Liste')

/** Frontmatter of one file in `content/plaene/`: the editors' manual for a plan. */
export const planSchema = z.strictObject({
  titel: z.string().min(1).describe('Titel vom Deckblatt, die Hauptüberschrift der Seite'),
  jobcenter: z
    .string()
    .regex(
      /^[^„“”‚‘’«»\s]+$/u,
      'Erwartet: der Name einer Datei in content/jobcenter/ ohne Endung, ohne Anführungszeichen und Leerzeichen',
    )
    .describe('Name der Datei in content/jobcenter/ ohne Endung'),
  jahr: z.int().min(2000).max(2100).describe('Jahr, für das der Plan gilt'),
  dokumentart: z.enum(dokumentarten).describe('Wie das Dokument sich nennt'),
  stand: datumSchema
    .nullable()
    .describe('Stand des Textes als JJJJ-MM-TT oder null, wenn der Plan keinen nennt'),
  unterzeichnet: z
    .strictObject({
      name: z.string().min(1).describe('Vor- und Nachname'),
      rolle: z.string().min(1).describe('Funktion, zum Beispiel Geschäftsführer'),
    })
    .nullable()
    .describe('Wer den Plan unterzeichnet hat oder null, wenn der Plan es nicht sagt'),
  quelle: z
    .strictObject({
      datei: dateinameSchema.describe('Name der Datei im Ordner seeds/'),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('Prüfsumme der Datei zum Zeitpunkt des Imports'),
      textfassung: z
        .strictObject({
          datei: dateinameSchema.describe('Name der Datei im Ordner seeds/, vom Import geschrieben'),
          sha256: z
            .string()
            .regex(/^[0-9a-f]{64}$/)
            .describe('Prüfsumme der Textfassung'),
        })
        .optional()
        .describe(
          'Nur bei PDF und Word: die Zeilen, die daraus gelesen wurden und auf die sich alle Belege beziehen',
        ),
    })
    .describe('Woraus der Text entstanden ist'),
  korrekturen: z
    .array(korrekturSchema)
    .describe('Behobene Schäden der Umwandlung, jeder mit Stelle und Grund'),
  entfernt: z.array(entferntSchema).describe('Zeilen der Quelle, die nicht auf der Seite stehen, mit Grund'),
  kennzahlen: z
    .array(kennzahlSchema)
    .describe(
      'Die Zahlen aus dem laufenden Text, jede mit ihrem Beleg; was in einer Tabelle steht, ist dort zugeordnet',
    ),
  widersprueche: z
    .array(widerspruchSchema)
    .describe('Stellen, an denen sich das Dokument selbst widerspricht'),
  themen: z
    .record(z.string(), themenlisteSchema)
    .default({})
    .describe(
      'Themen der Abschnitte: Anker der Überschrift, dann Namen von Dateien in content/themen/; ein Abschnitt ohne Angabe hat die Themen des Abschnitts, zu dem er gehört',
    ),
  redaktion: z
    .strictObject({
      geprueft_von: z.string().min(1).nullable().describe('Wer die Seite mit dem Original verglichen hat'),
      geprueft_am: datumSchema.nullable().describe('Wann verglichen wurde, JJJJ-MM-TT'),
      einfach_geprueft_von: z
        .string()
        .min(1)
        .nullable()
        .default(null)
        .describe('Wer im Jobcenter die Zusammenfassungen in Einfacher Sprache geprüft hat'),
      einfach_geprueft_am: datumSchema
        .nullable()
        .default(null)
        .describe('Wann die Zusammenfassungen geprüft wurden, JJJJ-MM-TT'),
    })
    .describe('Wer die Seite geprüft hat; null heißt noch niemand, und die Seite sagt das'),
})

export type Plan = z.infer<typeof planSchema>
