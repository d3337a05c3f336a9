import type { Nodes, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import { parse } from 'yaml'
import { angaben } from '../domain/angaben.ts'
import type { Befund } from '../domain/befund.ts'
import { checkSchema } from '../domain/schema-fehler.ts'
import { seiteSchema } from '../domain/seite.ts'

/** The components of such pages, with the names of their Angaben. */
const bausteine = new Map([
  ['Angabe', ['feld']],
  ['Zusatzangabe', ['feld', 'name']],
  ['Datenschutzaufsicht', []],
  ['Fremdabrufe', []],
  ['Suchserver', []],
])

/**
 * A page of text has its title and description, and its components name fields that there are.
 *
 * @throws {Schemafehler} when the frontmatter does not fit; the parser throws when YAML cannot be read
 */
export function checkSeite(datei: string, tree: Root): Befund[] {
  const [yaml] = tree.children
  checkSchema(seiteSchema, datei, yaml?.type === 'yaml' ? parse(yaml.value) : undefined)
  const befunde: Befund[] = []
  visit(tree, (node) => {
    if (!isBaustein(node)) return
    const fehler = findError(node)
    if (fehler) befunde.push({ datei, zeile: node.position?.start.line ?? 1, regel: 'seite', ...fehler })
  })
  return befunde
}

type Element = MdxJsxFlowElement | MdxJsxTextElement

/** Of other elements the rule for what is foreign speaks. */
function isBaustein(node: Nodes): node is Element {
  const element = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
  return element && bausteine.has(node.name ?? '')
}

function findError({ name, attributes }: Element): Pick<Befund, 'meldung' | 'abhilfe'> | undefined {
  const erlaubt = bausteine.get(name ?? '') ?? []
  const werte = new Map(
    attributes.flatMap((eine) => (eine.type === 'mdxJsxAttribute' ? [[eine.name, eine.value]] : [])),
  )
  const fehlend = erlaubt.find((angabe) => !werte.has(angabe))
  if (fehlend)
    return {
      meldung: `<${name}>: Die Angabe „${fehlend}“ fehlt. Erwartet: ${fehlend}="…".`,
      abhilfe: 'Die Angabe ergänzen; andere Dateien in content/seiten/ zeigen, wie.',
    }
  const feld = werte.get('feld')
  if (!erlaubt.includes('feld') || angaben.includes(String(feld))) return undefined
  return {
    meldung: `<${name}>: Gefunden: feld „${feld}“. Das Feld „${feld}“ gibt es nicht. Erwartet: ${angaben.join(', ')}.`,
    abhilfe: 'Den Namen des Feldes berichtigen.',
  }
}
