import type { Nodes } from 'mdast'
import type { z } from 'zod'
import { lineOfField, readVorspann } from './frontmatter.ts'
import { explainMdx } from './mdx-fehler.ts'
import type { Feldfehler } from './schema-felder.ts'
import { describeIssues } from './schema-meldung.ts'
import { findVorspannfehler } from './vorspann-fehler.ts'
import { explainYaml, type Lesehilfe, unbekannt, verweis, verweise, type Yamlhilfe } from './yaml-fehler.ts'

/** Thrown when a content file does not fit its schema; the message is for editors. */
export class Schemafehler extends Error {
  override name = 'Schemafehler'
  readonly felder: Feldfehler[]

  constructor(datei: string, felder: Feldfehler[]) {
    super(`${datei} passt nicht zum Muster:\n${felder.map(({ meldung }) => `  ${meldung}`).join('\n')}`)
    this.felder = felder
  }
}

/**
 * Checks the data of a content file.
 *
 * @param datei path of the file as an editor knows it
 * @throws {Schemafehler} naming the file, and for each field what was found, what is expected and what it means
 */
export function checkSchema(schema: z.ZodType, datei: string, daten: unknown): void {
  const { error } = schema.safeParse(daten, { reportInput: true })
  if (!error) return
  throw new Schemafehler(datei, describeIssues(schema, error.issues))
}

/** An error that an editor can mend: its line and rule, what was found and what to do. */
export interface LesbarerFehler {
  zeile: number
  regel: 'angabe' | 'datei-lesbar' | 'zeichen'
  meldung: string
  abhilfe: string
}

/**
 * Reads what schemas and the parsers of YAML and MDX say of a broken file; undefined for any other error.
 *
 * @param text the file
 */
export function readFehler(fehler: unknown, text: string): LesbarerFehler[] | undefined {
  const vorspann = fehler instanceof Error ? readVorspannfehler(fehler, text) : undefined
  if (vorspann) return [vorspann]
  if (fehler instanceof Schemafehler)
    return fehler.felder.map(({ pfad, meldung, abhilfe }) => ({
      zeile: lineOfField(text, pfad),
      regel: 'angabe',
      meldung,
      abhilfe: abhilfe ?? 'Die Angabe berichtigen; die anderen Dateien im selben Ordner zeigen das Muster.',
    }))
  const lesbar = readParserfehler(fehler, text)
  return lesbar && [lesbar]
}

/** While the lines of dashes are not right, Angaben are taken for text or are not there at all. */
function readVorspannfehler(fehler: Error, text: string): LesbarerFehler | undefined {
  const fehlt = fehler instanceof Schemafehler && fehler.felder.some(({ pfad }) => pfad.length === 0)
  const gefunden = fehlt || isMdxfehler(fehler) ? findVorspannfehler(text) : undefined
  if (!gefunden) return undefined
  const { zeile, ...hilfe } = gefunden
  return { zeile, ...tell('Die Angaben sind nicht lesbar', hilfe) }
}

const isMdxfehler = (fehler: Error): boolean => 'line' in fehler && 'ruleId' in fehler

const isYamlfehler = (fehler: Error): boolean => fehler.name === 'YAMLParseError' || isVerweis(fehler)

function readParserfehler(fehler: unknown, text: string): LesbarerFehler | undefined {
  if (!(fehler instanceof Error)) return undefined
  if (isYamlfehler(fehler)) return readYamlfehler(fehler, text)
  if (!isMdxfehler(fehler)) return undefined
  const { zeile, ...hilfe } = explainMdx(fehler.message, text, placeOf(fehler))
  return { zeile, ...tell('Der Text ist nicht lesbar', hilfe) }
}

function readYamlfehler(fehler: Error, text: string): LesbarerFehler {
  const { kopf, zeilenDavor } = readVorspann(text)
  const { zeile, ...hilfe } = explainYaml(kopf, zeilenDavor) ?? explainVerweis(fehler, kopf, zeilenDavor)
  return { zeile, ...tell('Die Angaben sind nicht lesbar', hilfe) }
}

/** What is no fault of the text's form: references, of which the parser tells in a way of its own. */
function explainVerweis(fehler: Error, yaml: string, zeilenDavor: number): Yamlhilfe {
  if (!isVerweis(fehler)) return { ...unbekannt, zeile: 1 }
  const einzelner = fehler.message.startsWith('Unresolved')
  return einzelner ? { ...verweis, zeile: lineOfVerweis(yaml) + zeilenDavor } : { ...verweise, zeile: 1 }
}

function tell(was: string, { gefunden, erwartet, abhilfe }: Lesehilfe): Omit<LesbarerFehler, 'zeile'> {
  return { regel: 'datei-lesbar', meldung: `${was}. Gefunden: ${gefunden}. Erwartet: ${erwartet}.`, abhilfe }
}

const isVerweis = (fehler: Error): boolean =>
  fehler instanceof ReferenceError && fehler.message.includes('alias')

const lineOfVerweis = (yaml: string): number =>
  Math.max(
    0,
    yaml.split('\n').findIndex((zeile) => /(?::|-)\s+\*/u.test(zeile)),
  ) + 1

type Ort = NonNullable<Nodes['position']>

/** What is open at its end has the place of its beginning, such as `(3:1-3:10)`, in words only. */
function placeOf(fehler: Error): { zeile: number; stelle: number } {
  const [, inWorten] = /^Expected a closing tag .*?\((\d+):\d+/u.exec(fehler.message) ?? []
  const { line, place } = fehler as { line?: number; place?: Ort | Ort['start'] }
  const punkt = place && 'start' in place ? place.start : place
  return { zeile: Number(inWorten ?? line ?? 1), stelle: punkt?.offset ?? 0 }
}
