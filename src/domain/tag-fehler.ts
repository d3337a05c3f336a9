import type { Lesehilfe } from './yaml-fehler.ts'

/** What is wrong with the Angaben of a component, with its line in the text. */
export type Tagfehler = Lesehilfe & { zeile: number }

/** An Angabe with its value, from where it begins; a value without an end runs to the end of the text. */
const angabe = /\s*(?<name>\p{L}[\p{L}\d_-]*)\s*=\s*(?<offen>"(?<wert>[^"]*)(?<ende>"?))/uy

/** A value that swallowed the beginning of the next Angabe: its own quotation mark is missing. */
const verschluckt = /\n[^\n]*\p{L}\s*=\s*$/u

/**
 * The first component of a text whose Angaben cannot be read, with the cause: the parser of MDX only knows where it gave
 * up. Undefined where all can be read.
 *
 * @param text the whole file
 * @param bis line the parser came to
 */
export function findTagfehler(text: string, bis: number): Tagfehler | undefined {
  for (const { index, 0: anfang, groups } of text.matchAll(/<(?<name>\p{Lu}\p{L}+)(?=[\s>/])/gu)) {
    if (lineAt(text, index) > bis) return undefined
    const fehler = readAngaben(text, index + anfang.length, groups?.name ?? '')
    if (fehler) return fehler
  }
  return undefined
}

function readAngaben(text: string, ab: number, baustein: string): Tagfehler | undefined {
  let [stelle, letzte] = [ab, '']
  while (!/^\s*\/?>/u.test(text.slice(stelle))) {
    angabe.lastIndex = stelle
    const gelesen = angabe.exec(text)
    if (!gelesen) return explainRest(text, stelle, baustein, letzte)
    const { name = '', wert = '', ende } = gelesen.groups ?? {}
    const zeile = lineAt(text, angabe.lastIndex - wert.length - (ende?.length ?? 0))
    if (!ende || verschluckt.test(wert)) return unclosed(name, zeile)
    ;[stelle, letzte] = [angabe.lastIndex, name]
    if (!/^(?:\s|\/?>)/u.test(text.slice(stelle))) return quoted(name, lineAt(text, stelle))
  }
  return undefined
}

/** What stands where an Angabe or the end of the tag should. @param letzte the Angabe before it, if there is one */
function explainRest(text: string, stelle: number, baustein: string, letzte: string): Tagfehler {
  const rest = text.slice(stelle)
  const [, name = ''] = /^\s*(\p{L}[\p{L}\d_-]*)\s*:\s*["„“”']/u.exec(rest) ?? []
  if (name) return colon(name, lineAt(text, stelle + rest.search(/\S/u)))
  const [, ohne = '', zeichen = ''] = /^\s*(\p{L}[\p{L}\d_-]*)\s*=\s*([„“”‚‘’«»']?)/u.exec(rest) ?? []
  if (ohne) return unquoted(ohne, zeichen, lineAt(text, stelle + rest.search(/\S/u)))
  if (letzte && /^[^\S\n]+[^\s<]/u.test(rest)) return quoted(letzte, lineAt(text, stelle))
  const huelle = new RegExp(`^(?:(?!<${baustein}[\\s>])[\\s\\S])*?</${baustein}>`, 'u').test(rest)
  return open(baustein, huelle ? '>' : '/>', lineAt(text, stelle))
}

const lineAt = (text: string, stelle: number): number => text.slice(0, stelle).split('\n').length

const unclosed = (name: string, zeile: number): Tagfehler => ({
  zeile,
  gefunden: `${name}="…, ein Wert ohne Anführungszeichen am Ende`,
  erwartet: `${name}="…"`,
  abhilfe: `In Zeile ${zeile} am Ende des Werts von ${name} ein gerades Anführungszeichen (") ergänzen.`,
})

const quoted = (name: string, zeile: number): Tagfehler => ({
  zeile,
  gefunden: `ein gerades Anführungszeichen (") mitten im Wert von ${name}`,
  erwartet: 'gerade Anführungszeichen nur am Anfang und am Ende des Werts',
  abhilfe: `In Zeile ${zeile} die geraden Anführungszeichen im Wert von ${name} durch „ und “ ersetzen oder löschen.`,
})

const colon = (name: string, zeile: number): Tagfehler => ({
  zeile,
  gefunden: `ein Doppelpunkt hinter ${name}`,
  erwartet: `ein Gleichheitszeichen: ${name}="…"`,
  abhilfe: `In Zeile ${zeile} den Doppelpunkt und das Leerzeichen danach durch ein Gleichheitszeichen ersetzen: ${name}="…".`,
})

const unquoted = (name: string, zeichen: string, zeile: number): Tagfehler => ({
  zeile,
  gefunden: zeichen
    ? `das Anführungszeichen ${zeichen} hinter ${name}=`
    : `${name}=…, ein Wert ohne Anführungszeichen`,
  erwartet: `gerade Anführungszeichen: ${name}="…"`,
  abhilfe: zeichen
    ? `In Zeile ${zeile} die Anführungszeichen um den Wert von ${name} durch gerade ersetzen: ${name}="…".`
    : `In Zeile ${zeile} vor und hinter den Wert von ${name} gerade Anführungszeichen setzen: ${name}="…".`,
})

const open = (baustein: string, ende: string, zeile: number): Tagfehler => ({
  zeile,
  gefunden: `<${baustein} ohne ${ende} hinter der letzten Angabe`,
  erwartet: `das Zeichen ${ende}, mit dem die Angaben enden`,
  abhilfe: `Hinter der letzten Angabe von <${baustein} (Zeile ${zeile}) ${ende} ergänzen.`,
})
