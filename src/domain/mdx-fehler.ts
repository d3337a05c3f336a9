import type { Lesehilfe } from './yaml-fehler.ts'

/** By what the parser of MDX says; the first that fits. Words in brackets are its own, about the file. */
const hilfen: [muster: RegExp, hilfe: (...worte: string[]) => Lesehilfe][] = [
  [
    /^Expected a closing tag for `<(\w*)>`/u,
    (name) => ({
      gefunden: `<${name}> ohne Ende`,
      erwartet: `</${name}> in einer eigenen Zeile, mit einer leeren Zeile davor`,
      abhilfe: `</${name}> ergänzen. Vor und hinter <${name}> und </${name}> je eine Zeile frei lassen.`,
    }),
  ],
  [
    /^Unexpected closing tag `<\/(\w*)>`, expected corresponding closing tag for `<(\w*)>`/u,
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
  [
    /import\/exports/u,
    () => ({
      gefunden: 'Programmcode: ein Absatz, der mit „import“ oder „export“ beginnt',
      erwartet: 'Text; mit diesen Wörtern beginnt sonst ein Programm',
      abhilfe: 'Vor das Wort einen umgekehrten Schrägstrich setzen (\\import) oder den Satz umstellen.',
    }),
  ],
]

const unbekannt: Lesehilfe = {
  gefunden: 'eine Stelle, die nicht lesbar ist',
  erwartet: 'Text, Markdown und die Bausteine, die die anderen Dateien zeigen',
  abhilfe: 'Die letzte Änderung an dieser Stelle ansehen; im Text &lt; statt < und \\{ statt { schreiben.',
}

/** What the parser of MDX met, in words that help. @param meldung the parser's own message */
export function explainMdx(meldung: string): Lesehilfe {
  for (const [muster, hilfe] of hilfen) {
    const [treffer, ...worte] = muster.exec(meldung) ?? []
    if (treffer !== undefined) return hilfe(...worte)
  }
  return unbekannt
}
