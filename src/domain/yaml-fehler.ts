import {
  type Document,
  type ErrorCode,
  isCollection,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml'
import { findEinrueckfehler } from './yaml-einrueckung.ts'

/** What is wrong with YAML, for editors who have never heard of it. */
export interface Lesehilfe {
  gefunden: string
  erwartet: string
  abhilfe: string
}

const einruecken = 'Zu jeder Stufe gehören zwei Leerzeichen; gleichrangige Zeilen beginnen untereinander.'

/** By the parser's own names for what it met; all others are told by {@link unbekannt}. */
const hilfen: Partial<Record<ErrorCode, Lesehilfe>> = {
  TAB_AS_INDENT: {
    gefunden: 'ein Tabulator am Anfang der Zeile',
    erwartet: 'Leerzeichen',
    abhilfe: 'Den Tabulator löschen und mit Leerzeichen einrücken, zwei für jede Stufe.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    gefunden: 'eine Zeile, die nicht zu denen darüber passt',
    erwartet: 'ein Wert, oder eine Zeile mit derselben Einrückung',
    abhilfe: `Steht im Wert ein Doppelpunkt, den ganzen Wert in gerade Anführungszeichen setzen: titel: "Plan: 2025". ${einruecken}`,
  },
  MULTILINE_IMPLICIT_KEY: {
    gefunden: 'eine Zeile ohne Doppelpunkt und Leerzeichen',
    erwartet: 'Name, Doppelpunkt, Leerzeichen, Wert: jahr: 2025',
    abhilfe: 'Hinter den Namen der Angabe einen Doppelpunkt und ein Leerzeichen setzen.',
  },
  MISSING_CHAR: {
    gefunden: 'ein Anfang ohne Ende: ein Anführungszeichen oder eine Klammer',
    erwartet: 'dasselbe Zeichen am Ende des Werts',
    abhilfe: 'Das fehlende Zeichen ergänzen.',
  },
  DUPLICATE_KEY: {
    gefunden: 'eine Angabe, die weiter oben schon steht',
    erwartet: 'jede Angabe einmal',
    abhilfe: 'Eine der beiden Zeilen löschen.',
  },
  BAD_SCALAR_START: {
    gefunden: 'ein Wert, der mit einem besonderen Zeichen beginnt (@, % oder `)',
    erwartet: 'ein solcher Wert in geraden Anführungszeichen',
    abhilfe: 'Den ganzen Wert in gerade Anführungszeichen setzen: "…".',
  },
  BAD_INDENT: {
    gefunden: 'eine Zeile, die zu weit links oder rechts beginnt, oder eine Klammer ohne Ende',
    erwartet: 'dieselbe Einrückung wie bei den Zeilen darüber',
    abhilfe: einruecken,
  },
  BAD_DQ_ESCAPE: {
    gefunden: 'ein umgekehrter Schrägstrich \\ zwischen doppelten Anführungszeichen',
    erwartet: 'einfache Anführungszeichen um einen solchen Wert',
    abhilfe: "Den Wert in einfache gerade Anführungszeichen setzen: '…'.",
  },
  MULTIPLE_DOCS: {
    gefunden: 'eine Zeile aus drei Strichen (---) mitten in der Datei',
    erwartet: 'in dieser Datei keine solche Zeile',
    abhilfe: 'Die Zeile löschen.',
  },
}

/** References that refer to references grow without end when they are read. */
export const verweise: Lesehilfe = {
  gefunden: 'Verweise mit & und *',
  erwartet: 'Angaben, die ausgeschrieben sind',
  abhilfe: 'Jede Angabe ausschreiben, statt mit * auf eine andere zu verweisen.',
}

/** Anything else. */
export const unbekannt: Lesehilfe = {
  gefunden: 'eine Stelle, die nicht lesbar ist',
  erwartet: 'Name, Doppelpunkt, Leerzeichen, Wert: jahr: 2025',
  abhilfe: `Werte mit besonderen Zeichen (: # & * ! > | @) in gerade Anführungszeichen setzen. ${einruecken}`,
}

/** A value such as `**fett**` that YAML takes for a reference; the parser names no place. */
export const verweis: Lesehilfe = {
  gefunden: 'ein Wert, der mit einem Sternchen (*) beginnt',
  erwartet: 'ein solcher Wert in geraden Anführungszeichen',
  abhilfe: 'Den ganzen Wert in gerade Anführungszeichen setzen: "…".',
}

/** What is wrong with YAML, with its line in the file. */
export type Yamlhilfe = Lesehilfe & { zeile: number }

/**
 * What a parser of YAML meets first, in words that help, with its line counted from 1; undefined where all is well.
 *
 * @param yaml text of a file, or of what stands between the lines of dashes
 * @param zeilenDavor lines of the file before that text
 */
export function explainYaml(yaml: string, zeilenDavor = 0): Yamlhilfe | undefined {
  const lineCounter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter })
  const [fehler] = document.errors
  if (!fehler) return undefined
  const bis = lineCounter.linePos(fehler.pos[0]).line
  const genauer =
    fehler.code === 'DUPLICATE_KEY'
      ? explainDuplicate(document, lineCounter, zeilenDavor)
      : (explainSpace(yaml, bis, zeilenDavor) ??
        explainIndent(yaml, bis, zeilenDavor) ??
        explainColon(yaml, bis, zeilenDavor))
  if (genauer) return genauer
  const offen = fehler.code === 'MISSING_CHAR' ? openQuote(document.contents, fehler.pos[0]) : undefined
  const zeile = lineCounter.linePos(offen ?? fehler.pos[0]).line
  return { ...(hilfen[fehler.code] ?? unbekannt), zeile: zeile + zeilenDavor }
}

/** Whether a text with one line written otherwise can be read, or at least further than before. */
function isMended(yaml: string, zeile: number, neu: string, bis: number): boolean {
  const lineCounter = new LineCounter()
  const zeilen = yaml.split('\n').with(zeile - 1, neu)
  const [fehler] = parseDocument(zeilen.join('\n'), { lineCounter }).errors
  return !fehler || lineCounter.linePos(fehler.pos[0]).line > Math.max(bis, zeile)
}

/** A space that looks like any other and is none for YAML. */
function explainSpace(yaml: string, bis: number, zeilenDavor: number): Yamlhilfe | undefined {
  const zeilen = yaml.split('\n')
  const i = zeilen.findIndex((text) => /\p{Zs}/u.test(text.replaceAll(' ', '')))
  const text = zeilen[i]
  if (text === undefined || !isMended(yaml, i + 1, text.replace(/\p{Zs}/gu, ' '), bis)) return undefined
  const [davor = ''] = /^[^\S ]*(?: |[^\p{Zs}])*/u.exec(text) ?? []
  const stelle = davor.trim() ? `hinter „${davor.trim()}“` : 'am Anfang der Zeile'
  return {
    zeile: i + 1 + zeilenDavor,
    gefunden: `ein geschütztes Leerzeichen ${stelle}; es sieht aus wie ein gewöhnliches`,
    erwartet: 'ein gewöhnliches Leerzeichen',
    abhilfe: `In Zeile ${i + 1 + zeilenDavor} die Leerzeichen ${stelle} löschen und mit der Leertaste neu tippen.`,
  }
}

function explainIndent(yaml: string, bis: number, zeilenDavor: number): Yamlhilfe | undefined {
  const fehler = findEinrueckfehler(yaml)
  if (!fehler) return undefined
  const { zeile, was, gefunden, erwartet, vorbild } = fehler
  const text = yaml.split('\n')[zeile - 1] ?? ''
  if (!isMended(yaml, zeile, ' '.repeat(erwartet) + text.trimStart(), bis)) return undefined
  const abstand = Math.abs(gefunden - erwartet)
  const wieViele = abstand === 1 ? 'ein Leerzeichen' : `${abstand} Leerzeichen`
  return {
    zeile: zeile + zeilenDavor,
    gefunden: `${gefunden || 'kein'} Leerzeichen vor „${was}“`,
    erwartet: `${erwartet || 'kein'} Leerzeichen, wie bei „${vorbild.was}“ in Zeile ${vorbild.zeile + zeilenDavor}`,
    abhilfe: `Am Anfang von Zeile ${zeile + zeilenDavor} ${wieViele} ${gefunden > erwartet ? 'löschen' : 'ergänzen'}.`,
  }
}

/** A colon with a space makes a name of what stands before it. */
function explainColon(yaml: string, bis: number, zeilenDavor: number): Yamlhilfe | undefined {
  const text = yaml.split('\n')[bis - 1] ?? ''
  const [, davor = '', name = '', wert = ''] =
    /^(\s*(?:- +)?([^\s:"']+): +)([^\s"'].*?: .*?)\s*$/u.exec(text) ?? []
  if (!wert || !isMended(yaml, bis, davor + JSON.stringify(wert), bis)) return undefined
  return {
    zeile: bis + zeilenDavor,
    gefunden: `ein Doppelpunkt mitten im Wert von ${name}`,
    erwartet: 'ein solcher Wert in geraden Anführungszeichen',
    abhilfe: `Den ganzen Wert in gerade Anführungszeichen setzen: ${name}: "…".`,
  }
}

/** A name that stands twice among the same Angaben. */
function explainDuplicate(
  document: Document.Parsed,
  lineCounter: LineCounter,
  zeilenDavor: number,
): Yamlhilfe | undefined {
  let gefunden: Yamlhilfe | undefined
  visit(document, {
    Map(_, { items }) {
      const namen = items.map(({ key }) => String(isScalar(key) ? key.value : key))
      const i = namen.findIndex((name, stelle) => namen.indexOf(name) < stelle)
      if (i < 0) return undefined
      const [erste = 0, zweite = 0] = [namen.indexOf(namen[i] ?? ''), i].map((stelle) => {
        const key = items[stelle]?.key
        return lineCounter.linePos((isScalar(key) && key.range?.[0]) || 0).line + zeilenDavor
      })
      gefunden = {
        zeile: zweite,
        gefunden: `die Angabe „${namen[i]}“, die in Zeile ${erste} schon steht`,
        erwartet: 'jede Angabe einmal',
        abhilfe: `Zeile ${erste} oder Zeile ${zweite} löschen, mit dem, was eingerückt darunter steht.`,
      }
      return visit.BREAK
    },
  })
  return gefunden
}

/** Where the text begins whose quotation mark is never closed; the parser names the end of the file. */
function openQuote(node: unknown, ende: number): number | undefined {
  if (isScalar(node)) return node.range?.[1] === ende ? node.range[0] : undefined
  const teile = isCollection(node) ? node.items : isPair(node) ? [node.key, node.value] : []
  return teile.map((teil) => openQuote(teil, ende)).find((stelle) => stelle !== undefined)
}
