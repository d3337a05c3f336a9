import type { Root } from 'mdast'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Befund } from '../domain/befund.ts'
import { checkSchema } from '../domain/schema-fehler.ts'

/**
 * A short version is named like the plan it is about, and has no fields of its own.
 *
 * @param plaene ids of the plans that have a file
 * @throws {Schemafehler} when it has fields; the parser throws when YAML cannot be read
 */
export function checkKurzfassung(datei: string, tree: Root, plan: string, plaene: string[]): Befund[] {
  const [yaml] = tree.children
  checkSchema(z.strictObject({}), datei, yaml?.type === 'yaml' ? (parse(yaml.value) ?? {}) : {})
  if (plaene.includes(plan)) return []
  const meldung = `Gefunden: eine Kurzfassung, zu der es keinen Plan gibt. Erwartet: content/plaene/${plan}.mdx.`
  const abhilfe = `Die Datei so nennen wie ihren Plan. Pläne sind: ${plaene.join(', ')}.`
  return [{ datei, zeile: 1, regel: 'kurzfassung-ohne-plan', meldung, abhilfe }]
}
