import { isPair, LineCounter, parseDocument, Scalar, visit } from 'yaml'
import type { Befund } from '../domain/befund.ts'
import { readVorspann } from '../domain/frontmatter.ts'

/** What quotes a document word for word may have quotation marks of its own. */
const woertlich = new Set(['zitat', 'original', 'korrigiert', 'aussage', 'gedruckt', 'gerechnet', 'merkmal'])

/**
 * Values between „ and “, which word processors put in place of straight quotation marks: YAML takes them for letters
 * of the value, and the page would show them.
 */
export function checkAnfuehrungszeichen(datei: string, text: string): Befund[] {
  const { kopf, zeilenDavor } = readVorspann(text)
  const lineCounter = new LineCounter()
  const befunde: Befund[] = []
  visit(parseDocument(kopf, { lineCounter }), {
    Scalar(key, { type, value, range }, path) {
      if (key === 'key' || type !== Scalar.PLAIN || typeof value !== 'string' || !isQuoted(value)) return
      const name = nameOf(path)
      if (woertlich.has(name)) return
      befunde.push(found(datei, lineCounter.linePos(range?.[0] ?? 0).line + zeilenDavor, name, value))
    },
  })
  return befunde
}

/** One pair of printed quotation marks around the whole value; many keyboards have no closing one but the straight. */
const isQuoted = (value: string): boolean => /^[„“”‚‘’»«][^„“”‚‘’»«"]*[“”‘’«»"]$/u.test(value)

/** The field that a value belongs to. */
function nameOf(path: readonly unknown[]): string {
  const pair = path.findLast(isPair)
  return String((pair?.key as Scalar | undefined)?.value ?? '')
}

function found(datei: string, zeile: number, name: string, value: string): Befund {
  return {
    datei,
    zeile,
    regel: 'anfuehrungszeichen',
    meldung: `${name}: Gefunden: die Anführungszeichen ${value[0]} und ${value.at(-1)} um den ganzen Wert; sie stünden so auf der Seite. Erwartet: der Wert ohne sie.`,
    abhilfe: `Die Anführungszeichen löschen. Gehören sie wirklich dazu, noch gerade darum setzen: '${value[0]}…${value.at(-1)}'.`,
  }
}
