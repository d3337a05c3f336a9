import { z } from 'zod'
import { barriereSchema } from './barrieren.ts'
import { durchsetzungsstelleOf } from './durchsetzungsstellen.ts'
import { eigeneBarrieren } from './eigene-barrieren.ts'
import type { Konfiguration } from './konfiguration.ts'
import { stelleSchema, textSchema } from './stelle.ts'

/**
 * The statement on accessibility as data (BITV 2.0 § 7 Absatz 1): the page says the same. What the operator has not
 * filled in is null.
 */
export const erklaerungSchema = z.strictObject({
  website: z
    .strictObject({
      name: textSchema.describe('Name der Website'),
      adresse: z.url().describe('Adresse der Website'),
    })
    .describe('Wofür die Erklärung gilt'),
  stelle: textSchema.nullable().describe('Öffentliche Stelle, die die Erklärung abgibt'),
  rechtsgrundlage: textSchema.nullable().describe('Gesetz, nach dem die Erklärung abgegeben wird'),
  status: z
    .enum(['vollständig', 'teilweise', 'nicht'])
    .nullable()
    .describe('Stand der Vereinbarkeit mit den Anforderungen'),
  barrieren: z.array(barriereSchema).describe('Bekannte Inhalte, die nicht barrierefrei sind'),
  barrierenErhoben: z
    .boolean()
    .describe('Ob die Stelle angegeben hat, welche Barrieren bei der Prüfung gefunden wurden'),
  massnahmen: textSchema.nullable().describe('Was über die Anforderungen hinaus getan wird oder geplant ist'),
  bewertung: z
    .strictObject({
      methode: z.enum(['selbst', 'dritte']).describe('Ob die Stelle selbst geprüft hat oder jemand anderes'),
      durch: textSchema.describe('Wer geprüft hat'),
      verfahren: textSchema.nullable().describe('Wonach geprüft wurde'),
      bericht: z.url().nullable().describe('Adresse des Prüfberichts'),
    })
    .nullable()
    .describe('Wie und durch wen die Website bewertet wurde'),
  erstelltAm: z.iso.date().nullable().describe('Tag, an dem die Erklärung erstellt wurde'),
  geprueftAm: z.iso.date().nullable().describe('Tag der letzten Überprüfung der Erklärung'),
  kontakt: z
    .strictObject({
      stelle: textSchema.nullable().describe('Wer die Meldungen bearbeitet'),
      email: z.email().nullable().describe('E-Mail-Adresse für gemeldete Barrieren'),
      telefon: textSchema.nullable().describe('Telefonnummer für gemeldete Barrieren'),
    })
    .describe('Wohin man Barrieren meldet'),
  antwortfrist: textSchema
    .nullable()
    .describe('Wie lange eine Antwort höchstens dauern darf, mit Vorschrift'),
  durchsetzungsstelle: stelleSchema
    .nullable()
    .describe('Stelle für das Durchsetzungs- oder Schlichtungsverfahren'),
})

export type Erklaerung = z.infer<typeof erklaerungSchema>

/**
 * The statement of a site, from what its operator has filled in and what is true of the site itself.
 *
 * @param basis path the site stands under, without a slash at its end
 */
export function toErklaerung(konfiguration: Konfiguration, basis: string): Erklaerung {
  const { titel, adresse, betreiber, barrierefreiheit } = konfiguration
  const { rechtsgrundlage, status, barrieren, massnahmen, erstelltAm, geprueftAm } = barrierefreiheit
  return {
    website: { name: titel, adresse: new URL(`${basis}/`, adresse).href },
    stelle: betreiber.name ?? null,
    rechtsgrundlage: rechtsgrundlage ?? null,
    status: status ?? null,
    barrieren: [...(barrieren ?? []), ...eigeneBarrieren(konfiguration)],
    barrierenErhoben: barrieren !== undefined,
    massnahmen: massnahmen ?? null,
    bewertung: bewertungOf(barrierefreiheit),
    erstelltAm: erstelltAm ?? null,
    geprueftAm: geprueftAm ?? null,
    kontakt: kontaktOf(konfiguration),
    antwortfrist: betreiber.traegerform === 'gE' ? 'ein Monat (§ 12b Absatz 4 BGG)' : null,
    durchsetzungsstelle: stelleOf(konfiguration),
  }
}

function bewertungOf({ bewertung }: Konfiguration['barrierefreiheit']): Erklaerung['bewertung'] {
  if (!bewertung) return null
  const { methode, durch, verfahren = null, bericht = null } = bewertung
  return { methode, durch, verfahren, bericht }
}

/** Where barriers are reported: an address of its own, else that of the operator. */
export function kontaktOf({ betreiber, barrierefreiheit }: Konfiguration): Erklaerung['kontakt'] {
  const { stelle, email, telefon } = barrierefreiheit.kontakt ?? {}
  return {
    stelle: stelle ?? betreiber.name ?? null,
    email: email ?? betreiber.email ?? null,
    telefon: telefon ?? betreiber.telefon ?? null,
  }
}

/** The body for enforcement: what the operator names, else the one that is known for Land and Trägerform. */
export function stelleOf({ betreiber, barrierefreiheit }: Konfiguration): Erklaerung['durchsetzungsstelle'] {
  const { land, traegerform } = betreiber
  const bekannt = land && traegerform ? durchsetzungsstelleOf(land, traegerform) : null
  const stelle = barrierefreiheit.durchsetzungsstelle ?? bekannt
  if (!stelle) return null
  const { name, anschrift, telefon, email, website, rechtsgrundlage } = stelle
  return { name, anschrift, telefon, email, website, rechtsgrundlage }
}
