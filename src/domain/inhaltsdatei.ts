import { parse } from 'yaml'
import { findUnlesbares } from './dateiform.ts'
import { readVorspann } from './frontmatter.ts'
import { schemaOf } from './inhaltsschemas.ts'
import { checkSchema, type LesbarerFehler, readFehler } from './schema-fehler.ts'
import { findVorspannfehler } from './vorspann-fehler.ts'

/**
 * What makes the Angaben of a file of content unreadable: its encoding, its YAML, or that they do not fit. The text below
 * them is not looked at; that would take long for many plans.
 *
 * @param datei path from the project's root, such as `content/glossar/elb.yaml`
 * @returns nothing for a file that can be read, and for one that is no content
 */
export function findInhaltsfehler(datei: string, bytes: Uint8Array): LesbarerFehler[] {
  const schema = schemaOf(datei)
  if (!schema) return []
  const unlesbar = findUnlesbares(bytes)
  if (unlesbar) return [unlesbar]
  const text = new TextDecoder().decode(bytes)
  try {
    checkSchema(schema, datei, readAngaben(datei, text))
    return []
  } catch (fehler) {
    const lesbar = readFehler(fehler, text)
    if (!lesbar) throw fehler
    return lesbar
  }
}

/** Undefined where a text should begin with Angaben and does not; a short version needs none. */
function readAngaben(datei: string, text: string): unknown {
  if (datei.endsWith('.yaml')) return parse(text, { logLevel: 'error' })
  const beginnt = /^\uFEFF?---\r?\n/u.test(text) && !findVorspannfehler(text)
  if (!beginnt)
    return datei.startsWith('content/kurzfassungen/') && !findVorspannfehler(text) ? {} : undefined
  return parse(readVorspann(text).kopf, { logLevel: 'error' }) ?? {}
}
