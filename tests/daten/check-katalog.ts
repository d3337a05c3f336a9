import { readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import { Parser, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'

const regeln = new Store(new Parser().parse(readFileSync('tests/daten/dcat-ap-de.ttl', 'utf8')))

/** The statements of a catalogue; a key that its context does not explain is an error. */
export async function readStatements(katalog: object): Promise<Store> {
  const base = 'https://amip.example/daten/katalog.jsonld'
  const nquads = await jsonld.toRDF(katalog, { format: 'application/n-quads', base, safe: true })
  return new Store(new Parser().parse(nquads))
}

/** What our rules find in a catalogue, as property and thing: `license #kennzahlen/kennzahlen.csv`. */
export async function checkKatalog(katalog: object): Promise<string[]> {
  const { results } = await new SHACLValidator(regeln).validate(await readStatements(katalog))
  return results.map(
    ({ path, focusNode }) =>
      `${path?.value.replace(/^.*[/#]/u, '')} ${focusNode?.value.replace(/^.*(?=#)/u, '')}`,
  )
}
