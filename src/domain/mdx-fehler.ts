import { alleBausteine } from './bausteine.ts'
import { explainElement } from './fremde-elemente.ts'
import { alsText } from './programmworte.ts'
import { findTagfehler } from './tag-fehler.ts'
import { findGemeint } from './tippfehler.ts'
import type { Lesehilfe } from './yaml-fehler.ts'

/** What the parser of MDX met, in words that help, with its line. */
export type Mdxhilfe = Lesehilfe & { zeile: number }

/** By what the parser of MDX says; the first that fits. Words in brackets are its own, about the file. */
const hilfen: [muster: RegExp, hilfe: (...worte: string[]) => Lesehilfe][] = [
  [/^Expected a closing tag for `<([^`>]*)>`/u, unclosed],
  [
    /^Unexpected closing tag `<\/([^`>]*)>`, expected corresponding closing tag for `<([^`>]*)>`/u,
    (gefunden, erwartet) => ({
      gefunden: `</${gefunden}>`,
      erwartet: `</${erwartet}>, denn <${erwartet}> ist noch offen`,
      abhilfe: `Was zuletzt geöffnet wurde, zuerst schließen: </${erwartet}> vor </${gefunden}> setzen.`,
    }),
  ],
  [
    /^Unexpected closing slash/u,
    () => ({
      gefunden: 'das Ende eines Bausteins, der nicht begonnen hat',
      erwartet: 'zuerst der Anfang, zum Beispiel <Einfach>',
      abhilfe: 'Den Anfang ergänzen oder das Ende löschen.',
    }),
  ],
  [
    /^Unexpected character `([„“”‚‘’«»])`.* before attribute value/u,
    (zeichen) => ({
      gefunden: `das Anführungszeichen ${zeichen} hinter einem Gleichheitszeichen`,
      erwartet: 'ein gerades: "',
      abhilfe: 'Vor und hinter dem Wert gerade Anführungszeichen setzen: titel="…".',
    }),
  ],
  [
    / before attribute value/u,
    () => ({
      gefunden: 'ein Wert ohne Anführungszeichen',
      erwartet: 'gerade Anführungszeichen: titel="…"',
      abhilfe: 'Vor und hinter dem Wert gerade Anführungszeichen setzen.',
    }),
  ],
  [
    /in attribute value, expected a corresponding closing quote/u,
    () => ({
      gefunden: 'ein Wert, dessen Anführungszeichen nicht geschlossen ist',
      erwartet: 'ein gerades Anführungszeichen (") am Ende des Werts',
      abhilfe: 'Im letzten Baustein davor das fehlende Anführungszeichen ergänzen.',
    }),
  ],
  [
    /attribute name/u,
    () => ({
      gefunden: 'ein Baustein mit einer unlesbaren Angabe oder das Zeichen < mitten im Text',
      erwartet: 'Angaben wie titel="…"; im Text &lt; für <',
      abhilfe: 'Die Angabe als name="Wert" schreiben. Ist „kleiner als“ gemeint, &lt; schreiben.',
    }),
  ],
  [
    /`!` .*before name/u,
    () => ({
      gefunden: 'eine Bemerkung in <!-- -->',
      erwartet: 'keine Bemerkungen im Text',
      abhilfe: 'Die Bemerkung löschen und in die Beschreibung des Merge-Requests schreiben.',
    }),
  ],
  [
    /(?:before|in) name/u,
    () => ({
      gefunden: 'das Zeichen < im Text',
      erwartet: '&lt;, denn mit < beginnt ein Baustein',
      abhilfe: 'Statt < im Text &lt; schreiben.',
    }),
  ],
  [
    /expression/u,
    () => ({
      gefunden: 'Programmcode in geschweiften Klammern { }',
      erwartet: '\\{ und \\}, denn ohne \\ beginnt damit ein Programm',
      abhilfe: 'Vor jede geschweifte Klammer im Text einen umgekehrten Schrägstrich setzen: \\{ und \\}.',
    }),
  ],
]

const unbekannt: Lesehilfe = {
  gefunden: 'eine Stelle, die nicht lesbar ist',
  erwartet: 'Text, Markdown und die Bausteine, die die anderen Dateien zeigen',
  abhilfe: 'Die letzte Änderung an dieser Stelle ansehen; im Text &lt; statt < und \\{ statt { schreiben.',
}

/** A component that is not closed; what is no component need not be closed, but be written otherwise. */
function unclosed(name = ''): Lesehilfe {
  if (['sub', 'sup'].includes(name))
    return {
      gefunden: `<${name}> ohne Ende`,
      erwartet: `</${name}> im selben Absatz`,
      abhilfe: `</${name}> ergänzen.`,
    }
  if (!alleBausteine.includes(name)) return explainElement(name)
  return {
    gefunden: `<${name}> ohne Ende`,
    erwartet: `</${name}> in einer eigenen Zeile, mit einer leeren Zeile davor`,
    abhilfe: `</${name}> ergänzen. Vor und hinter <${name}> und </${name}> je eine Zeile frei lassen.`,
  }
}

/** An end that does not fit its beginning: a slip in one of both, or a beginning that is no component. */
function explainMismatch(meldung: string, zeile: number): Mdxhilfe | undefined {
  const [, ende = '', anfang = '', anfangszeile] =
    /^Unexpected closing tag `<\/([^`>]*)>`, expected .* for `<([^`>]*)>` \((\d+):/u.exec(meldung) ?? []
  if (!anfang) return undefined
  if (!alleBausteine.includes(anfang)) return { ...explainElement(anfang), zeile: Number(anfangszeile) }
  if (alleBausteine.includes(ende) || findGemeint(ende, alleBausteine) !== anfang) return undefined
  return {
    zeile,
    gefunden: `</${ende}>`,
    erwartet: `</${anfang}>, genau so geschrieben wie am Anfang`,
    abhilfe: `In Zeile ${zeile} statt </${ende}> schreiben: </${anfang}>.`,
  }
}

/** An end without a beginning, of something that is no component. */
function explainLoneEnd(meldung: string, text: string, stelle: number, zeile: number): Mdxhilfe | undefined {
  if (!meldung.startsWith('Unexpected closing slash')) return undefined
  const [, name = ''] = /<\/([^\s>]*)>/u.exec(text.slice(Math.max(0, stelle - 1))) ?? []
  return alleBausteine.includes(name) ? undefined : { ...loneEnd(name), zeile }
}

const loneEnd = (name: string): Lesehilfe => ({
  gefunden: `</${name}>, das Ende von etwas, das nicht begonnen hat`,
  erwartet: 'Text ohne HTML',
  abhilfe: `</${name}> löschen; der Text davor und danach bleibt stehen.`,
})

/** `<post@beispiel.de>` and `<https://beispiel.de>`: links of Markdown that MDX does not know. */
function explainAddress(text: string, stelle: number, zeile: number): Mdxhilfe | undefined {
  const anfang = text.lastIndexOf('<', stelle)
  const [, adresse] = /^<((?:https?:\/\/|mailto:)?[^\s<>"]+)>/u.exec(text.slice(anfang)) ?? []
  if (anfang < 0 || !adresse || !/@|^https?:/u.test(adresse)) return undefined
  return {
    zeile,
    gefunden: `<${adresse}>, eine Adresse in spitzen Klammern`,
    erwartet: 'die Adresse ohne die Klammern',
    abhilfe: `Die Klammern < und > löschen: ${adresse.replace('mailto:', '')}. Die Seite macht von selbst einen Link daraus.`,
  }
}

/** A paragraph that begins as a program does; the parser gives up some lines below. */
function explainProgramm(meldung: string, text: string, bis: number): Mdxhilfe | undefined {
  if (!/import\/exports/u.test(meldung)) return undefined
  const zeilen = text.split('\n').slice(0, bis)
  const zeile = zeilen.findLastIndex((eine) => /^(?:im|ex)port(?!\p{L})/u.test(eine)) + 1 || bis
  const wort = zeilen[zeile - 1]?.slice(0, 6) ?? ''
  return {
    zeile,
    gefunden: `Programmcode: ein Absatz, der mit „${wort}“ beginnt`,
    erwartet: 'Text; mit diesem Wort beginnt sonst ein Programm',
    abhilfe: `Das Wort so schreiben: ${alsText.get(wort) ?? ''}. Auf der Seite steht dann ${wort}.`,
  }
}

/**
 * What the parser of MDX met, in words that help, with its line.
 *
 * @param meldung the parser's own message
 * @param text the whole file
 * @param ort where the parser gave up, as far as it says so
 */
export function explainMdx(meldung: string, text: string, ort: { zeile: number; stelle: number }): Mdxhilfe {
  const genauer =
    explainProgramm(meldung, text, ort.zeile) ??
    explainMismatch(meldung, ort.zeile) ??
    explainLoneEnd(meldung, text, ort.stelle, ort.zeile) ??
    (/name|attribute/u.test(meldung) ? explainAddress(text, ort.stelle, ort.zeile) : undefined) ??
    (/attribute|name/u.test(meldung) ? findTagfehler(text, ort.zeile) : undefined)
  if (genauer) return genauer
  for (const [muster, hilfe] of hilfen) {
    const [treffer, ...worte] = muster.exec(meldung) ?? []
    if (treffer !== undefined) return { ...hilfe(...worte), zeile: ort.zeile }
  }
  return { ...unbekannt, zeile: ort.zeile }
}
