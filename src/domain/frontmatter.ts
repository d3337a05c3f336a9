import { LineCounter, parseDocument } from 'yaml'

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
    const node: unknown = document.getIn(feld.slice(0, laenge), true)
    const range = node && typeof node === 'object' && 'range' in node ? (node.range as [number] | null) : null
    if (range) return lineCounter.linePos(range[0]).line + zeilenDavor
  }
  return 1
}
