import ts from 'typescript'
import type { Befund } from '../domain/befund.ts'

/** What stands where a sign is missing, by the sign that TypeScript expects there. */
const fehlende: Record<string, string> = {
  ',': 'ein Komma am Ende der Zeile davor',
  ':': 'ein Doppelpunkt hinter dem Namen',
  '}': 'eine schließende geschweifte Klammer',
  ']': 'eine schließende eckige Klammer',
  ')': 'eine schließende runde Klammer',
}

/**
 * The first place where the operator's configuration is no TypeScript; undefined where it is.
 *
 * @param text of the file
 */
export function findSyntaxfehler(text: string): Pick<Befund, 'zeile' | 'meldung' | 'abhilfe'> | undefined {
  const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true })
  const [erster] = diagnostics
  if (!erster) return undefined
  const datei = ts.createSourceFile('config.ts', text, ts.ScriptTarget.Latest)
  const zeile = datei.getLineAndCharacterOfPosition(erster.start ?? 0).line + 1
  const [, zeichen = ''] =
    /^'(.)' expected/u.exec(ts.flattenDiagnosticMessageText(erster.messageText, ' ')) ?? []
  const fehlt = fehlende[zeichen] ?? 'ein Komma, ein Anführungszeichen oder eine Klammer'
  return {
    zeile,
    meldung: `Die Datei ist nicht lesbar. Gefunden: eine Stelle, an der etwas fehlt oder zu viel ist. Erwartet: ${fehlt}.`,
    abhilfe: `In Zeile ${zeile} und der Zeile davor nachsehen. Jede Angabe steht so da: name: 'Wert', mit geraden Anführungszeichen und einem Komma am Ende.`,
  }
}
