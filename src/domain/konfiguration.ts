import { z } from 'zod'
import { barriereSchema } from './barrieren.ts'
import { gebaerdenspracheSchema, leichteSpracheSchema } from './erlaeuterungen.ts'
import { bundeslaender, traegerformen } from './jobcenter.ts'
import { lizenzIds } from './lizenzen.ts'
import { checkSchema } from './schema-fehler.ts'
import { stelleSchema, textSchema } from './stelle.ts'
import { webadresseSchema } from './webadresse.ts'
import { weitereSuchenSchema } from './weitere-suchen.ts'

/** What a public body must say of itself (DDG § 5, MStV § 18, DSGVO Article 13). */
const betreiberPflicht = {
  name: textSchema.describe('Verantwortliche Stelle, zum Beispiel „Jobcenter Musterkreis“'),
  strasse: textSchema.describe('Straße und Hausnummer'),
  ort: textSchema.describe('Postleitzahl und Ort'),
  vertretung: textSchema.describe('Wer die Stelle nach außen vertritt, mit Funktion'),
  telefon: textSchema.describe('Telefonnummer, wie man sie wählt'),
  email: z.email().describe('E-Mail-Adresse für Fragen und für gemeldete Barrieren'),
  aufsichtsbehoerde: textSchema.describe('Behörde, die die Stelle beaufsichtigt, mit Ort'),
  inhaltlichVerantwortlich: textSchema.describe(
    'Wer nach § 18 Absatz 2 MStV für den Inhalt verantwortlich ist: Name und Anschrift',
  ),
  datenschutzbeauftragte: textSchema.describe('Kontakt der oder des Datenschutzbeauftragten'),
  hosting: textSchema.describe('Wer den Webserver betreibt, mit Anschrift'),
  protokolle: textSchema.describe(
    'Welche Protokolldaten der Webserver speichert und wann sie gelöscht werden',
  ),
  land: z.enum(bundeslaender).describe('Bundesland; danach richten sich Durchsetzungsstelle und Aufsicht'),
  traegerform: z
    .enum(traegerformen)
    .describe(
      'gE = gemeinsame Einrichtung (Bundesrecht), zkT = zugelassener kommunaler Träger (Landesrecht)',
    ),
}

const betreiberFreiwillig = {
  umsatzsteuerId: textSchema.describe('Umsatzsteuer-Identifikationsnummer, wenn die Stelle eine hat'),
}

const bewertungSchema = z.strictObject({
  methode: z
    .enum(['selbst', 'dritte'])
    .describe('selbst = die Stelle hat selbst geprüft, dritte = jemand anderes hat geprüft'),
  durch: textSchema.describe('Wer geprüft hat'),
  verfahren: textSchema.optional().describe('Wonach geprüft wurde, zum Beispiel „BITV-Test, 24 Seiten“'),
  bericht: webadresseSchema.optional().describe('Adresse des Prüfberichts, wenn er veröffentlicht ist'),
})

/** What the statement must hold (annex of EU 2018/1523, section 1; BITV 2.0 § 7). */
const erklaerungPflicht = {
  rechtsgrundlage: textSchema.describe(
    'Gesetz, nach dem die Erklärung abgegeben wird: für gE „§ 12a BGG und BITV 2.0“, für zkT das Gesetz des Landes',
  ),
  status: z
    .enum(['vollständig', 'teilweise', 'nicht'])
    .describe('Wie weit die Website mit den Anforderungen vereinbar ist: vollständig, teilweise oder nicht'),
  barrieren: z
    .array(barriereSchema)
    .describe(
      'Barrieren, die bei der Prüfung gefunden wurden; eine leere Liste heißt: keine weiteren als die der Website selbst',
    ),
  bewertung: bewertungSchema.describe('Wie und durch wen die Website bewertet wurde (BITV § 7 Absatz 5)'),
  erstelltAm: z.iso.date().describe('Tag, an dem die Erklärung erstellt wurde, JJJJ-MM-TT'),
  geprueftAm: z.iso
    .date()
    .describe(
      'Tag der letzten Überprüfung der ganzen Erklärung mit der Durchsetzungsstelle, JJJJ-MM-TT; mindestens jährlich (BITV § 7 Absatz 6)',
    ),
}

const erklaerungFreiwillig = {
  massnahmen: textSchema.describe(
    'Was über die Anforderungen hinaus getan wird oder geplant ist (BITV § 7 Absatz 4)',
  ),
  kontakt: z
    .strictObject({
      stelle: textSchema.describe('Wer die Meldungen bearbeitet'),
      email: z.email().describe('E-Mail-Adresse für gemeldete Barrieren'),
      telefon: textSchema.describe('Telefonnummer für gemeldete Barrieren'),
    })
    .partial()
    .describe('Kontakt für gemeldete Barrieren, wenn er ein anderer ist als der der Stelle'),
  durchsetzungsstelle: stelleSchema.describe(
    'Stelle für das Durchsetzungs- oder Schlichtungsverfahren, wenn die in src/domain/durchsetzungsstellen.ts nicht mehr stimmt',
  ),
}

/** What the operator of a site fills in; every key is explained, because this schema is the operator's manual. */
export const konfigurationSchema = z.strictObject({
  titel: textSchema.describe('Name der Website, steht im Kopf und im Titel jeder Seite'),
  untertitel: textSchema.describe('Ein Satz, der sagt, was die Website bietet'),
  adresse: webadresseSchema.describe('Adresse der Website ohne Unterpfad, für Feed, Sitemap und Deep Links'),
  offizielleWebsite: z
    .boolean()
    .describe('Nur true, wenn die Stelle berechtigt ist, die Kopfzeile „Offizielle Website“ zu führen'),
  betreiber: z
    .strictObject({ ...betreiberPflicht, ...betreiberFreiwillig })
    .partial()
    .describe(
      'Angaben für Impressum, Datenschutz und Barrierefreiheit; was fehlt, steht als fehlend auf der Seite',
    ),
  barrierefreiheit: z
    .strictObject({ ...erklaerungPflicht, ...erklaerungFreiwillig })
    .partial()
    .describe('Angaben für die Erklärung zur Barrierefreiheit'),
  leichteSprache: leichteSpracheSchema,
  gebaerdensprache: gebaerdenspracheSchema,
  daten: z
    .strictObject({
      lizenz: z
        .enum(lizenzIds)
        .describe(
          'Lizenz der Dateien unter /daten/, als Kürzel aus dem Vokabular von DCAT-AP.de, zum Beispiel „dl-zero-de/2.0“',
        ),
      lizenzUrl: webadresseSchema.describe('Adresse des Lizenztextes, wenn er nicht am üblichen Ort steht'),
      namensnennung: textSchema.describe(
        'Wie die Quelle zu nennen ist, wenn die Lizenz es verlangt; sonst der Name der Stelle',
      ),
      kontakt: z.email().describe('E-Mail-Adresse für Fragen zu den Daten, wenn sie eine eigene ist'),
    })
    .partial()
    .describe('Angaben für die offenen Daten; ohne Lizenz sagt die Seite, dass keine festgelegt ist'),
  weitereSuchen: weitereSuchenSchema
    .default([])
    .describe(
      'Andere Websites mit Plänen, deren Textstellen die Suche mitfindet, zum Beispiel eine je Land; leer = nur die eigenen',
    ),
})

export type Konfiguration = z.infer<typeof konfigurationSchema>

/** As it is written: what has a value by itself may be missing. */
export type Konfigurationswerte = z.input<typeof konfigurationSchema>

export type Betreiberfeld = keyof Konfiguration['betreiber']

type Gruppe = 'betreiber' | 'barrierefreiheit'

/** Fields that must be filled before a site is published, with their explanation. */
export const pflichtfelder: { pfad: [Gruppe, string]; bedeutung: string }[] = [
  ...beschriebene('betreiber', betreiberPflicht),
  ...beschriebene('barrierefreiheit', erklaerungPflicht),
]

function beschriebene(gruppe: Gruppe, felder: Record<string, z.ZodType>) {
  return Object.entries(felder).map(([name, { description = '' }]) => ({
    pfad: [gruppe, name] satisfies [Gruppe, string],
    bedeutung: description,
  }))
}

/**
 * Reads what an operator has filled in.
 *
 * @param datei path of the file as an operator knows it
 * @throws {Schemafehler} when a field does not fit
 */
export function readKonfiguration(datei: string, werte: Konfigurationswerte): Konfiguration {
  checkSchema(konfigurationSchema, datei, werte)
  return konfigurationSchema.parse(werte)
}
