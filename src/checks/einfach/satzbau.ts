import type { Fund } from './index.ts'

/** What makes a sentence hard to read, as far as its words show it. */

/** Most words of a sentence. */
const laengster = 20

/** Participles in `-t`, and with `ge-`; those in `-en` without it look like infinitives: `beraten`, `verstehen`. */
const sicher =
  '(?:\\p{Ll}{0,12}ge\\p{Ll}{2,}(?:t|en)|\\p{Ll}{2,}iert|(?:be|ver|er|ent|zer|miss|über|unter)\\p{Ll}{2,}t)'
const unsicher = '(?:be|ver|er|ent|zer|miss|über|unter)\\p{Ll}{2,}en'
/** A participle ends its part of the sentence. */
const ende = '(?=[.!?,;:]|\\s+(?:und|oder|worden|werden|kann|können|soll|sollen|muss|müssen)(?!\\p{L})|$)'
const dazwischen = '(?!\\p{L})[^.!?;:]*?\\s'

const passiv = [
  `(?<!\\p{L})(?:wird|werden|wurden?|worden)${dazwischen}${sicher}${ende}`,
  // `werden` makes a future of an infinitive; `wurden` does not, nor does it where somebody does it to them.
  `(?<!\\p{L})wurden?${dazwischen}${unsicher}${ende}`,
  `(?<!\\p{L})(?:wird|werden)(?!\\p{L})\\s(?:[^.!?;:]*?\\s)?(?:von|vom|durch)${dazwischen}${unsicher}${ende}`,
  `(?<!\\p{L})${sicher}\\s+(?:wird|werden|wurden?|worden)(?!\\p{L})`,
].map((muster) => new RegExp(muster, 'u'))

const artikel = '(?:des|der|eines|einer|dieses|dieser|seiner|ihrer|ihres|seines)'
const nomen = '(?:\\p{Ll}+\\s+)?\\p{Lu}\\p{L}+'
/** A noun has a word before it; what begins a sentence may be any word. */
const genitivkette = new RegExp(
  `(?<=\\p{L}\\s+)\\p{Lu}\\p{L}+\\s+${artikel}\\s+${nomen}\\s+${artikel}\\s+${nomen}`,
  'u',
)

const zahlwort =
  /(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend)(?!\p{L})/iu

/** Faults of one sentence. */
export function checkSatz(satz: string, woerter: string[]): Fund[] {
  const kurz = satz.length > 90 ? `${satz.slice(0, 90)} …` : satz
  const funde: Fund[] = []
  if (woerter.length > laengster)
    funde.push([
      'einfach-satz-lang',
      `Satz „${kurz}“: Gefunden: ${woerter.length} Wörter. Erwartet: höchstens ${laengster}.`,
      'Den Satz teilen: ein Gedanke, ein Satz.',
    ])
  const vorgang = passiv.map((muster) => muster.exec(satz)?.[0]).find(Boolean)
  if (vorgang)
    funde.push([
      'einfach-passiv',
      `Satz „${kurz}“: Gefunden: ein Passiv, „${vorgang.trim()}“. Erwartet: ein Satz, der sagt, wer etwas tut.`,
      'Sagen, wer etwas tut: „Das Jobcenter bezahlt …“ statt „… wird bezahlt“.',
    ])
  const kette = genitivkette.exec(satz)?.[0]
  if (kette)
    funde.push([
      'einfach-genitiv',
      `Gefunden: „${kette}“, mehrere Genitive hintereinander. Erwartet: höchstens einer.`,
      'Einen davon auflösen, zum Beispiel mit „von“ oder einem eigenen Satz.',
    ])
  const wort = zahlwort.exec(satz)?.[0]
  if (wort)
    funde.push([
      'einfach-zahlwort',
      `Gefunden: „${wort}“, eine Zahl in Buchstaben. Erwartet: Ziffern.`,
      'Die Zahl in Ziffern schreiben.',
    ])
  return funde
}
