import { z } from 'zod'
import { textSchema } from './stelle.ts'

/** What a site explains in Leichte Sprache and in Deutsche Gebärdensprache (BITV 2.0 § 4), in the order of the law. */
export const themen = {
  inhalt: 'Die wesentlichen Inhalte dieser Website',
  navigation: 'Die Navigation dieser Website',
  erklaerung: 'Die wesentlichen Inhalte der Erklärung zur Barrierefreiheit',
  weiteres: 'Weitere Inhalte in dieser Form',
} as const

export type Thema = keyof typeof themen

export const themenListe = Object.keys(themen) as Thema[]

const leichterTextSchema = z.strictObject({
  text: textSchema.describe(
    'Der Text in Markdown: jeder Satz in einer eigenen Zeile, eine Leerzeile zwischen Absätzen, „- “ vor Aufzählungen, „### “ vor Zwischenüberschriften',
  ),
  geprueftVon: textSchema.describe(
    'Prüfgruppe aus der Zielgruppe, die den Text verstanden hat, zum Beispiel „Prüfgruppe der Lebenshilfe Musterstadt“',
  ),
  geprueftAm: z.iso.date().describe('Tag der Prüfung, JJJJ-MM-TT'),
})

const gebaerdenfilmSchema = z.strictObject({
  datei: z
    .string()
    .regex(/^\/(?!\/).+\.(mp4|webm)$/u)
    .describe(
      'Adresse des Films; er liegt im Ordner public/, zum Beispiel „/dgs/inhalt.mp4“ für public/dgs/inhalt.mp4. Mindestens 320 × 240 Pixel, 25 Bilder je Sekunde, mit dem Logo der Deutschen Gebärdensprache, Hintergrund weder schwarz noch weiß (BITV Anlage 2 Teil 1)',
    ),
  dauer: z
    .string()
    .regex(/^\d{1,2}:[0-5]\d$/u)
    .describe('Abspieldauer in Minuten und Sekunden, zum Beispiel „2:15“'),
  untertitel: z
    .string()
    .regex(/^\/(?!\/).+\.vtt$/u)
    .optional()
    .describe('Adresse der Untertitel (WebVTT) im Ordner public/; nötig, wenn im Film auch gesprochen wird'),
  textfassung: textSchema.describe('Was im Film gesagt wird, als Text, ein Absatz je Leerzeile'),
})

export type Gebaerdenfilm = z.infer<typeof gebaerdenfilmSchema>

const jeThema = <S extends z.ZodType>(schema: S) =>
  z
    .strictObject({
      inhalt: schema.describe(themen.inhalt),
      navigation: schema.describe(themen.navigation),
      erklaerung: schema.describe(themen.erklaerung),
      weiteres: schema.describe(themen.weiteres),
    })
    .partial()

export const leichteSpracheSchema = jeThema(leichterTextSchema).describe(
  'Die vier Texte in Leichter Sprache (BITV § 4); sie werden von Menschen geschrieben und von der Zielgruppe geprüft',
)

export const gebaerdenspracheSchema = jeThema(gebaerdenfilmSchema).describe(
  'Die vier Filme in Deutscher Gebärdensprache (BITV § 4)',
)

/** Topics that nothing is there for yet. */
export function fehlendeThemen(vorhanden: Partial<Record<Thema, unknown>>): Thema[] {
  return themenListe.filter((thema) => vorhanden[thema] === undefined)
}
