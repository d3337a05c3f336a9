import { z } from 'zod'
import { lizenzIds } from '../daten/lizenzen.ts'

/** What the operator of a site fills in; every key is explained, because this schema is the operator's manual. */
const konfigurationSchema = z.strictObject({
  titel: z.string().min(1).describe('Name der Website, steht im Kopf und im Titel jeder Seite'),
  untertitel: z.string().min(1).describe('Ein Satz, der sagt, was die Website bietet'),
  adresse: z.url().describe('Adresse der Website ohne Unterpfad, für Feed, Sitemap und Deep Links'),
  offizielleWebsite: z
    .boolean()
    .describe('Nur true, wenn die Stelle berechtigt ist, die Kopfzeile „Offizielle Website“ zu führen'),
  betreiber: z
    .strictObject({
      name: z.string().describe('Verantwortliche Stelle, zum Beispiel „Jobcenter Musterkreis“'),
      strasse: z.string().describe('Straße und Hausnummer'),
      ort: z.string().describe('Postleitzahl und Ort'),
      vertretung: z.string().describe('Wer die Stelle nach außen vertritt, mit Funktion'),
      telefon: z.string().describe('Telefonnummer, wie man sie wählt'),
      email: z.string().describe('E-Mail-Adresse für Fragen und für gemeldete Barrieren'),
      datenschutz: z.string().describe('Kontakt der oder des Datenschutzbeauftragten'),
      hosting: z.string().describe('Wer den Webserver betreibt und welche Protokolldaten wie lange bleiben'),
    })
    .partial()
    .describe(
      'Angaben für Impressum, Datenschutz und Barrierefreiheit; was fehlt, steht als fehlend auf der Seite',
    ),
  barrierefreiheit: z
    .strictObject({
      rechtsgrundlage: z
        .string()
        .describe('Gesetz, nach dem die Erklärung abgegeben wird, zum Beispiel BITV 2.0'),
      durchsetzungsstelle: z.string().describe('Stelle für das Durchsetzungs- oder Schlichtungsverfahren'),
      bewertung: z.string().describe('Wer die Barrierefreiheit wie geprüft hat'),
      geprueftAm: z.iso.date().describe('Tag der letzten Überprüfung, JJJJ-MM-TT'),
    })
    .partial()
    .describe('Angaben für die Erklärung zur Barrierefreiheit'),
  daten: z
    .strictObject({
      lizenz: z
        .enum(lizenzIds)
        .describe(
          'Lizenz der Dateien unter /daten/, als Kürzel aus dem Vokabular von DCAT-AP.de, zum Beispiel „dl-zero-de/2.0“',
        ),
      lizenzUrl: z.url().describe('Adresse des Lizenztextes, wenn er nicht am üblichen Ort steht'),
      namensnennung: z
        .string()
        .describe('Wie die Quelle zu nennen ist, wenn die Lizenz es verlangt; sonst der Name der Stelle'),
      kontakt: z.email().describe('E-Mail-Adresse für Fragen zu den Daten, wenn sie eine eigene ist'),
    })
    .partial()
    .describe('Angaben für die offenen Daten; ohne Lizenz sagt die Seite, dass keine festgelegt ist'),
})

export type Konfiguration = z.infer<typeof konfigurationSchema>

/** The configuration of this site. Fields that are missing are shown to readers as missing, never made up. */
export const konfiguration: Konfiguration = konfigurationSchema.parse({
  titel: 'AMIP online',
  untertitel: 'Arbeitsmarkt- und Integrationsprogramme der Jobcenter: lesen, durchsuchen, verstehen',
  adresse: 'https://amip.example',
  offizielleWebsite: false,
  betreiber: {},
  barrierefreiheit: {},
  daten: {},
})
