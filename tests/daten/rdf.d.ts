/** The little that tests use of libraries that bring no types of their own. */
declare module 'n3' {
  interface Term {
    value: string
    termType: string
  }
  export interface Quad {
    subject: Term
    predicate: Term
    object: Term
  }
  export class Parser {
    parse(text: string): Quad[]
  }
  export class Store {
    constructor(quads: Quad[])
    size: number;
    [Symbol.iterator](): Iterator<Quad>
  }
}

declare module 'jsonld' {
  const jsonld: {
    toRDF(
      document: object,
      options: { format: 'application/n-quads'; base: string; safe: boolean },
    ): Promise<string>
  }
  // biome-ignore lint/style/noDefaultExport: the library has no other export
  export default jsonld
}

declare module 'rdf-validate-shacl' {
  import type { Store } from 'n3'

  interface Named {
    value: string
  }
  export interface Result {
    path?: Named
    focusNode?: Named
    message: Named[]
  }
  // biome-ignore lint/style/noDefaultExport: the library has no other export
  export default class SHACLValidator {
    constructor(shapes: Store)
    validate(data: Store): Promise<{ conforms: boolean; results: Result[] }>
  }
}
