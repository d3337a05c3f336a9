import type { LesbarerFehler } from './schema-fehler.ts'

/** A kind of sign that gets into a text unseen, or in place of a letter. */
interface Zeichenart {
  muster: RegExp
  was: string
  /** The word as it should be. */
  richtig: (wort: string) => string
}

/** Letters and signs of German that UTF-8 writes in more than one byte. */
const mehrbytig = 'äöüÄÖÜß§€–„“”’…°é'

/** UTF-8 that was read as Windows-1252 and saved again: `Ã¼` for `ü`. */
const doppelt = new Map(
  [...mehrbytig].map((zeichen) => [
    new TextDecoder('windows-1252').decode(new TextEncoder().encode(zeichen)),
    zeichen,
  ]),
)

const arten: readonly Zeichenart[] = [
  {
    // Where a line of the source ends with one, the word goes on in small letters; others may be the document's.
    muster: /(?<=\p{L})\u00AD(?=\p{Ll})/u,
    was: 'ein weicher Trennstrich, den man nicht sieht',
    richtig: (wort) => wort.replaceAll('\u00AD', ''),
  },
  {
    muster: /(?<!^)\uFEFF|[\u200B\u200C\u2060]/u,
    was: 'ein Leerzeichen ohne Breite, das man nicht sieht',
    richtig: (wort) => wort.replace(/[\u200B\u200C\u2060\uFEFF]/gu, ''),
  },
  {
    muster: /[AOUaou]\u0308/u,
    was: 'ein Umlaut aus zwei Zeichen (Buchstabe und Punkte einzeln), der aussieht wie ein gewöhnlicher',
    richtig: (wort) => wort.normalize('NFC'),
  },
  {
    muster: new RegExp([...doppelt.keys()].map(RegExp.escape).join('|'), 'u'),
    was: 'Zeichen, die beim Speichern zerstört worden sind',
    richtig: (wort) =>
      [...doppelt].reduce((rest, [falsch, zeichen]) => rest.replaceAll(falsch, zeichen), wort),
  },
]

/** Quotes of a source, which stand as they stand there. */
const woertlich = /^\s*(?:- )?(?:zitat|original|aussage|gedruckt):/u

/**
 * The first place where a file holds a sign that nobody can have meant. Sources are read without such signs, so no text
 * needs them; comparing words would name two that look the same.
 *
 * @param text the file
 */
export function findFremdzeichen(text: string): LesbarerFehler | undefined {
  const zeilen = text.split('\n').map((zeile) => (woertlich.test(zeile) ? '' : zeile))
  for (const art of arten) {
    const orte = zeilen.flatMap((zeile, i) => (art.muster.test(zeile) ? [i + 1] : []))
    const [erste] = orte
    if (erste !== undefined) return tell(art, zeilen[erste - 1] ?? '', orte)
  }
  return undefined
}

function tell({ muster, was, richtig }: Zeichenart, zeile: string, orte: number[]): LesbarerFehler {
  const [erste = 1, ...weitere] = orte
  const wort = richtig(wordAt(zeile, zeile.search(muster)))
  const auch = weitere.length > 0 ? ` Ebenso in ${listLines(weitere)}.` : ''
  return {
    zeile: erste,
    regel: 'zeichen',
    meldung: `Gefunden: ${was}, in „${wort}“. Erwartet: „${wort}“ aus gewöhnlichen Zeichen.${auch}`,
    abhilfe: `In Zeile ${erste} das Wort löschen und neu tippen: ${wort}.${weitere.length > 4 ? ' Bei so vielen Stellen lieber die Fassung vor der letzten Änderung wiederherstellen und die Änderung dort noch einmal machen.' : ''}`,
  }
}

const listLines = (zeilen: number[]): string =>
  zeilen.length === 1
    ? `Zeile ${zeilen[0]}`
    : `den Zeilen ${zeilen.slice(0, 5).join(', ')}${zeilen.length > 5 ? ` und ${zeilen.length - 5} weiteren` : ''}`

/** What stands between spaces around a place. */
function wordAt(zeile: string, stelle: number): string {
  const [davor = ''] = /[^\s]*$/u.exec(zeile.slice(0, stelle)) ?? []
  const [danach = ''] = /^[^\s]*/u.exec(zeile.slice(stelle)) ?? []
  return davor + danach
}
