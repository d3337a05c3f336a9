import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'

/**
 * The YAML of a file of content.
 *
 * @param text the whole file: YAML, or MDX with YAML between two lines of dashes at its beginning
 */
export function readVorspann(text: string): { kopf: string; zeilenDavor: number } {
  const ohneMarke = text.replace(/^\uFEFF/u, '')
  if (!/^---\r?\n/u.test(ohneMarke)) return { kopf: ohneMarke, zeilenDavor: 0 }
  const [, kopf = ''] = /^---\r?\n([\s\S]*?)(?:\r?\n---\r?(?:\n|$)|$(?![\s\S]))/u.exec(ohneMarke) ?? []
  return { kopf, zeilenDavor: 1 }
}

/**
 * Line of a field in a file of content.
 *
 * @param text the whole file, as {@link readVorspann} takes it
 * @param feld way to the field, such as `['kennzahlen', 3, 'wert']`; of one that is missing the line of what holds it
 */
export function lineOfField(text: string, feld: readonly PropertyKey[]): number {
  const { kopf, zeilenDavor } = readVorspann(text)
  const lineCounter = new LineCounter()
  const document = parseDocument(kopf, { lineCounter })
  for (let laenge = feld.length; laenge > 0; laenge--) {
    const range = rangeOf(document, feld.slice(0, laenge))
    if (range) return lineCounter.linePos(range[0]).line + zeilenDavor
  }
  return 1
}

/** Where a field begins: at its name, or in a list at its item. */
function rangeOf(
  document: Document.Parsed,
  feld: readonly PropertyKey[],
): readonly [number, ...number[]] | undefined {
  const eltern: unknown = feld.length === 1 ? document.contents : document.getIn(feld.slice(0, -1), true)
  const paar = isMap(eltern)
    ? eltern.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(feld.at(-1)))
    : undefined
  const node: unknown = paar ? paar.key : document.getIn(feld, true)
  return isNode(node) ? (node.range ?? undefined) : undefined
}

/** A value as it is written in a file, such as `56.970`, which is read as 56.97; undefined where there is none. */
export function sourceOfField(text: string, feld: readonly PropertyKey[]): string | undefined {
  const node: unknown = parseDocument(readVorspann(text).kopf, { keepSourceTokens: true }).getIn(feld, true)
  return isScalar(node) ? node.source : undefined
}
