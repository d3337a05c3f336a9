import * as z from 'zod/mini'
import type { Antwortverzeichnis, Antwortzahl } from './antwort.ts'
import { indexformat, type Passage, type Verzeichnis } from './verzeichnis.ts'
import { type Eintrag, readBlatt, stufen } from './woerterbuch.ts'

/**
 * Files of another site's search, read as what they are: data of somebody else. Each function takes the text of a file and
 * throws when it is not what this search expects. Links lead to pages of the site itself, and nowhere else.
 */

// Without this, Zod tries whether it may turn text into code, which the Content-Security-Policy forbids and reports.
z.config({ jitless: true })

/** The site's index is of another form, because the site was built by an older or newer version. */
export class Formatfehler extends Error {
  override name = 'Formatfehler'
  readonly neuer: boolean

  constructor(format: number) {
    super(`The index has the form ${format} instead of ${indexformat}.`)
    this.neuer = format > indexformat
  }
}

/** Signs that are not seen but change how others are: they could make a title say something else. */
const unsichtbare = /[\p{Cc}\p{Bidi_Control}]/gu

const text = z.pipe(
  z.string(),
  z.transform((wert) => wert.replace(unsichtbare, ' ').trim()),
)
const worte = z.pipe(text, z.string().check(z.minLength(1)))
/** Part of an address. */
const schluessel = z.string().check(z.regex(/^[a-z\d-]+$/u))
const nummer = z.int().check(z.nonnegative())
const jahr = z.string().check(z.regex(/^\d{4}$/u))

const verzeichnis = z.object({
  ordner: z.string().check(z.regex(/^[\da-f]{12}$/u)),
  anfaenge: z.array(z.string()),
  plaene: z.array(z.object({ ab: nummer, jobcenter: schluessel, jahr, land: worte })),
  anzahl: nummer,
  zusammenfassungen: z.array(nummer),
  themen: z.array(schluessel),
})

/** @throws {Formatfehler} when the site was built by another version */
export function readVerzeichnis(datei: string): Verzeichnis {
  const daten: unknown = JSON.parse(datei)
  // Before there were numbers, there was no number.
  const { format } = z.object({ format: z._default(z.int(), 0) }).parse(daten)
  if (format !== indexformat) throw new Formatfehler(format)
  return { format, ...verzeichnis.parse(daten) }
}

const orte = z.object({
  orte: z.array(z.object({ id: schluessel, name: worte })),
  themen: z.array(z.object({ id: schluessel, titel: worte, worte: z.array(text) })),
})

/** Jobcenter and topics that queries can name. */
export function readOrte(datei: string): z.infer<typeof orte> {
  return orte.parse(JSON.parse(datei))
}

/** @param anzahl how many passages there are */
export function readFremdesBlatt(datei: string, anzahl: number): Eintrag[] {
  const eintraege = readBlatt(datei)
  for (const { funde } of eintraege)
    for (const { nummer: eine, stufe } of funde)
      if (!(eine < anzahl && stufe >= 1 && stufe <= stufen)) throw new Error('There is no such passage.')
  return eintraege
}

/** @param anzahl how many passages there are */
export function readNummern(datei: string, anzahl: number): number[] {
  return z.array(nummer.check(z.lt(anzahl))).parse(JSON.parse(datei))
}

/** An address below the site's own, however it is written; anything else is no address. @param basis with a slash at its end */
const adresseUnter = (basis: string) =>
  z.pipe(
    z.string().check(z.refine((adresse) => isUnter(adresse, basis))),
    z.transform((adresse) => new URL(adresse, basis).href),
  )

function isUnter(adresse: string, basis: string): boolean {
  if (!URL.canParse(adresse, basis)) return false
  const [ziel, wurzel] = [new URL(adresse, basis), new URL(basis)]
  const { protocol, host, pathname, username, password } = ziel
  return (
    protocol === wurzel.protocol &&
    host === wurzel.host &&
    pathname.startsWith(wurzel.pathname) &&
    username + password === ''
  )
}

/** @param basis address of the site, with a slash at its end */
export function readPassage(datei: string, basis: string): Passage {
  const passage = z.object({
    adresse: adresseUnter(basis),
    titel: worte,
    pfad: z.array(text),
    plan: worte,
    redaktion: z.boolean(),
    bloecke: z.array(text),
  })
  return passage.parse(JSON.parse(datei))
}

const antwortverzeichnis = z.object({ name: worte, anfaenge: z.array(schluessel) })

/** Where the values of a figure stand. */
export function readAntwortverzeichnis(datei: string): Antwortverzeichnis {
  return antwortverzeichnis.parse(JSON.parse(datei))
}

/** @param basis address of the site, with a slash at its end */
export function readAntwortblatt(datei: string, basis: string): Antwortzahl[] {
  const zahl = z.object({
    jobcenter: schluessel,
    plan: worte,
    jahr: z.int(),
    teil: text,
    text: worte,
    angabe: text,
    adresse: adresseUnter(basis),
    erste: z.boolean(),
  })
  return z.array(zahl).parse(JSON.parse(datei))
}
