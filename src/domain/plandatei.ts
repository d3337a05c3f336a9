import type { Root } from 'mdast'
import { parse } from 'yaml'
import { parseMdx } from './mdx.ts'
import { type Plan, planSchema } from './plan.ts'
import { checkSchema } from './schema-fehler.ts'

/**
 * Reads a plan as it stands in `content/plaene/`.
 *
 * @param datei path of the file as an editor knows it
 * @param inhalt text of the file: frontmatter and MDX
 * @throws {Schemafehler} when the frontmatter does not fit; the parsers throw when YAML or MDX cannot be read
 */
export function readPlandatei(datei: string, inhalt: string): { plan: Plan; tree: Root } {
  const tree = parseMdx(inhalt)
  const [yaml] = tree.children
  const daten: unknown = yaml?.type === 'yaml' ? parse(yaml.value) : undefined
  checkSchema(planSchema, datei, daten)
  return { plan: planSchema.parse(daten), tree }
}
