import { type ErrorCode, isCollection, isPair, isScalar, LineCounter, parseDocument } from 'yaml'

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

/**
 * What a parser of YAML meets first, in words that help, with its line counted from 1; undefined where all is well.
 *
 * @param yaml text of a file, or of what stands between the lines of dashes
 */
export function explainYaml(yaml: string): (Lesehilfe & { zeile: number }) | undefined {
  const lineCounter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter })
  const [fehler] = document.errors
  if (!fehler) return undefined
  const offen = fehler.code === 'MISSING_CHAR' ? openQuote(document.contents, fehler.pos[0]) : undefined
  const zeile = lineCounter.linePos(offen ?? fehler.pos[0]).line
  return { ...(hilfen[fehler.code] ?? unbekannt), zeile }
}

/** Where the text begins whose quotation mark is never closed; the parser names the end of the file. */
function openQuote(node: unknown, ende: number): number | undefined {
  if (isScalar(node)) return node.range?.[1] === ende ? node.range[0] : undefined
  const teile = isCollection(node) ? node.items : isPair(node) ? [node.key, node.value] : []
  return teile.map((teil) => openQuote(teil, ende)).find((stelle) => stelle !== undefined)
}
