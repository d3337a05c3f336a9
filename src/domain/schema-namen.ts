import type { z } from 'zod'
import { type Feldfehler, fieldAt, keysOf, nameOfField } from './schema-felder.ts'
import { signHint } from './schema-wert.ts'
import { findGemeint } from './tippfehler.ts'

/** A foreign name, with the issue that has the same cause. */
export type Namensfehler = Feldfehler & { statt?: z.core.$ZodIssue | undefined }

/**
 * Names that a schema does not know: what each may be meant to be.
 *
 * @param issues all that do not fit, among them what is missing where such a name stands
 */
export function explainKeys(
  schema: z.ZodType,
  { keys, path }: z.core.$ZodIssueUnrecognizedKeys,
  issues: z.core.$ZodIssue[],
): Namensfehler[] {
  const fehlende = issues.filter((issue) => isMissing(issue, path))
  const einzug = fehlende.find((issue) => {
    const darunter = keysOf(fieldAt(schema, issue.path))
    return darunter.length > 0 && keys.every((key) => darunter.includes(key))
  })
  if (einzug) return [notIndented(keys, einzug)]
  const bekannte = keysOf(fieldAt(schema, path))
  return keys.map((key) => explainKey(key, path, bekannte, fehlende, keys.length === 1))
}

/** Whether an issue says that an Angabe has no value, directly below a place. */
function isMissing(issue: z.core.$ZodIssue, path: readonly PropertyKey[]): boolean {
  if (issue.code !== 'invalid_type' && issue.code !== 'invalid_value') return false
  const direkt = issue.path.length === path.length + 1 && path.every((teil, i) => issue.path[i] === teil)
  return direkt && (issue.input === undefined || issue.input === null)
}

/** @param einziger whether no other name at this place is unknown */
function explainKey(
  key: string,
  path: readonly PropertyKey[],
  bekannte: string[],
  fehlende: z.core.$ZodIssue[],
  einziger: boolean,
): Namensfehler {
  const wo = path.length === 0 ? '' : `${nameOfField(path)}: `
  const pfad = [...path, key]
  const namen = fehlende.filter(({ input }) => input === undefined).map((issue) => String(issue.path.at(-1)))
  const gemeint = findGemeint(key, namen) ?? findGemeint(key, bekannte)
  const statt = fehlende.find((issue) => issue.path.at(-1) === gemeint)
  if (gemeint) return { pfad, statt, ...mistyped(wo, key, gemeint, bekannte) }
  const [fehlt, ...weitere] = einziger ? namen : []
  if (fehlt !== undefined && weitere.length === 0)
    return { pfad, statt: fehlende[0], ...otherName(wo, key, fehlt) }
  return { pfad, ...foreignKey(wo, key, bekannte) }
}

/** Angaben that stand beside the one they belong to. */
function notIndented(keys: string[], statt: z.core.$ZodIssue): Namensfehler {
  const { path } = statt
  const namen = `„${keys.join('“, „')}“`
  const ueber = String(path.at(-1))
  return {
    pfad: [...path.slice(0, -1), keys[0] ?? ''],
    statt,
    meldung: `${nameOfField(path)}: Gefunden: ${namen} auf derselben Stufe wie „${ueber}“. Erwartet: zwei Leerzeichen weiter rechts als „${ueber}“, denn ${keys.length === 1 ? 'die Angabe gehört' : 'die Angaben gehören'} dazu.`,
    abhilfe: `Vor ${namen} je zwei Leerzeichen ergänzen.`,
  }
}

const mistyped = (
  wo: string,
  key: string,
  gemeint: string,
  bekannte: string[],
): Omit<Feldfehler, 'pfad'> => ({
  meldung: `${wo}Gefunden: die Angabe „${key}“. Meinten Sie „${gemeint}“? Erwartet: nur ${bekannte.join(', ')}.`,
  abhilfe: `Statt „${key}“ schreiben: ${gemeint}. Steht es schon da, „${key}“ löschen.`,
})

const otherName = (wo: string, key: string, fehlt: string): Omit<Feldfehler, 'pfad'> => ({
  meldung: `${wo}Gefunden: die Angabe „${key}“, die es hier nicht gibt; dafür fehlt „${fehlt}“. Erwartet: „${fehlt}“.`,
  abhilfe: `Ist „${fehlt}“ gemeint, den Namen so schreiben; sonst „${key}“ löschen und „${fehlt}“ ergänzen.`,
})

const foreignKey = (wo: string, key: string, bekannte: string[]): Omit<Feldfehler, 'pfad'> => ({
  meldung: `${wo}Gefunden: die Angabe „${key}“. Erwartet: ${bekannte.length > 0 ? `nur ${bekannte.join(', ')}` : 'keine Angaben'}.${signHint(key)}`,
  abhilfe: `Die Angabe „${key}“ löschen, mit dem, was eingerückt darunter steht.`,
})
