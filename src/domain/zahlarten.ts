import { monate } from './datum.ts'
import { findZahlen, type Zahlstelle } from './zahlen.ts'

/** What a number is, when it is no figure. */
export const zahlarten = [
  'Datum',
  'Jahr',
  'Paragraf',
  'Gliederung',
  'Fußnote',
  'Name',
  'Alter',
  'Dauer',
  'Kontakt',
  'Ordnungszahl',
  'Verhältnis',
] as const

export type Zahlart = (typeof zahlarten)[number]

const monat = `(?:${monate.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join('|')})`
const jahr = '(?:19|20)\\d\\d'

/** Where numbers stand that are no figures. What comes first goes before; the lists are by what German texts write. */
const muster: [Zahlart, string][] = [
  ['Gliederung', '^\\s*#+\\s*[*_]*(?:<b>)?\\s*(?:\\d{1,2}(?:\\.\\d{1,2})*\\.?\\)?|\\p{Lu}\\.?\\d+\\.?)\\s+'],
  ['Kontakt', 'https?://\\S+|www\\.\\S+|\\S+@\\S+'],
  [
    'Kontakt',
    '(?:\\+49|Tel(?:efon)?\\.?:?|Fax:?)[\\s\\d()/-]{6,}|\\+49[\\s\\d()/-]+|(?<![\\d.])0\\d{2,4}[ /-]+\\d{3,}[\\d -]*',
  ],
  [
    'Kontakt',
    '(?<![\\d.,])\\d{5}(?=\\s+\\p{Lu}\\p{Ll}{2,})|(?:straße|weg|platz|[Zz]immer|App\\.|hof)\\s\\d+(?:[-–]\\d+|\\.\\d+)?(?=[,\\s]|$)',
  ],
  [
    'Fußnote',
    '(?<=\\d )\\d\\)|(?<=\\p{L}[.;“]?)\\d{1,2}\\)|\\[\\d{1,2}\\]|^\\d\\) |<sup>\\s*\\d+\\s*</sup>|\\[\\^\\d+\\w*\\]|[¹²³⁴-⁹]+',
  ],
  ['Datum', `\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|${monat})\\s?(?:${jahr}|\\d\\d(?!\\d))?`],
  ['Datum', `(?<!\\p{L})${monat}\\s+(?:${jahr}|\\d\\d(?=\\s*(?:$|[\\t|<)])))(?:\\s?[/–-]\\s?\\d{2,4})?`],
  ['Datum', `(?<![\\d/.,])(?:0?[1-9]|1[0-2])/${jahr}|(?<![\\d/.,])\\d{1,2}/2\\d(?![\\d/])`],
  ['Datum', `(?<!\\d)[1-4]\\.\\s?(?:Quartals?|Halbjahr(?:e?s)?)(?:\\s${jahr})?`],
  ['Paragraf', '\\d+/\\d+/E[GU]'],
  [
    'Paragraf',
    '§{1,2}\\s*\\d+\\s?\\p{Ll}?(?!\\p{L})(?:\\s?(?:\\(\\d+\\)|(?:Abs\\.|Absatz|Satz|S\\.|Nr\\.|Nummer|Ziff\\.|Halbsatz|bis|und|u\\.|sowie|ff?\\.)\\s?(?:§\\s?)?\\d*\\s?\\p{Ll}?(?!\\p{L})|,\\s?(?:§\\s?)?\\d+\\s?\\p{Ll}?(?=\\s?(?:,|und|SGB|Abs))))*',
  ],
  [
    'Paragraf',
    '(?:Abs\\.|Absatz|Satz|Nr\\.|Nummer|Ziffer|Artikel|Art\\.)\\s?\\d+|SGB\\s?(?:\\d+|[IVX]+)(?!\\p{L})',
  ],
  [
    'Jahr',
    `(?<![\\d.,/])${jahr}(?:\\s?[/–-]\\s?(?:20)?\\d\\d(?!\\d))?(?![\\d%€]|[.,]\\d|\\s?(?:€|EUR|Euro|Personen|VZÄ))`,
  ],
  ['Jahr', '(?<=\\p{L})’\\d\\d'],
  [
    'Gliederung',
    '^\\s*(?:[>*_-]+\\s*)*(?:<b>)?\\s*(?:\\d{1,2}(?:\\.\\d{1,2})*\\.\\)?|\\d{1,2}(?:\\.\\d{1,2})+|\\d\\)|\\p{Lu}\\.?\\d+\\.?)\\s+(?=\\p{Lu}|„|\\*)',
  ],
  [
    'Gliederung',
    '(?:Kapitel|Kap\\.|Abschnitt|Punkt|Abbildung|Abb\\.|Tabelle|Tab\\.|Anlage|Seite|S\\.|Phase|Thema|Schwerpunktthema|Ziel|Handlungsfeld|Teil|Modul|Stufe|Schritt|(?<!\\p{L})unter(?=\\s\\d{1,2}\\.\\d{1,2}(?!\\d))|Baustein|Nr\\.)\\s?\\d{1,2}(?:\\.\\d+)*\\.?(?![\\d,%]|\\s?(?:%|Prozent|Euro|€|Jahr|Personen))',
  ],
  [
    'Name',
    '(?<![\\p{L}\\p{N}])(?:\\p{Lu}\\p{L}?-?|[UÜ] )\\d{1,2}(?![\\d%]|[.,]\\d|\\s?(?:%|Prozent|€))|[12]\\. Arbeitsmarkt',
  ],
  [
    'Name',
    '(?<![\\d.,])\\d{1,2}\\s?(?:HKL|CF)(?!\\p{L})|\\d+-Augen\\S*|\\d-Euro-Job\\S*|\\d+x|T(?:op|OP) \\d+|\\d+-mal|(?<!\\d)(?:[02-9]|\\d\\d):\\d\\d(?!\\d)|A \\d+ |\\d\\.0(?!\\d)|\\d+/7(?!\\d)',
  ],
  ['Name', '„\\p{Lu}[^“\\d]{1,40}\\d{1,3}\\+?“'],
  ['Name', '„?(?<![\\d.,])[89][ -](?:Haupt|HKL)?[Hh]erkunfts?ländern?“?'],
  [
    'Alter',
    '\\d+\\s?(?:bis|[-–])\\s?(?:unter\\s)?\\d+[ -]?(?:Jahren?|jährige\\w*|Jährige\\w*)|(?:unter|über|ab|bis|von|jünger als|älter als)\\s\\d+(?:\\s?[-–]?\\s?[Jj]ährige\\w*|\\s+Jahren?)',
  ],
  [
    'Alter',
    '„?unter[ -]\\d\\d(?:[ -]?[Jj]ährige\\w*|“|(?=\\W))(?!\\s?(?:%|Prozent|Förder|Personen|lauf))|[UÜuü]-?\\d\\d(?!\\d)|\\d+ Jahre und (?:älter|mehr|jünger)|\\d+-?[Jj]ährige\\w*|15 bis 24(?:\\s?Jahren?)?',
  ],
  [
    'Dauer',
    '\\d+(?:,\\d+)?(?:\\s?(?:bis|und|[-–])\\s?\\d+)?[ -]?(?:stündig|tägig|wöchig|monatig|malig|wöchentlich|monatlich)\\p{Ll}*|\\d+(?:,\\d+)?(?:\\s?(?:bis|und|[-–])\\s?\\d+)?[ -](?:Monats|Tages|Wochen|Stunden|Jahres)-?\\p{L}+',
  ],
  [
    'Dauer',
    '\\d+(?:,\\d+)?(?:\\s?(?:bis|und|[-–])\\s?\\d+)?\\s(?:Sekunden|Minuten|Stunden|Tagen?|Wochen|Monaten?|Jahren?|Uhr|km|Kilometern?|Geschäftsstellen|Standorten?)(?!\\p{L})',
  ],
  ['Verhältnis', '(?<![\\d.,])\\d{1,2} von \\d{1,2}(?![\\d.,%])'],
  [
    'Ordnungszahl',
    '(?<![\\d.,])\\d{1,2}\\.\\s(?=\\p{Ll}{3,}|(?:Lebensjahr|Jahr|Monat|Schwelle|Stufe|Klasse|Tag)(?!\\p{L}))',
  ],
]

const alle = muster.map(([art, quelle]) => [art, new RegExp(quelle, 'gmu')] as const)

/** A stretch of text that holds numbers which are no figures. */
export interface Zahlort {
  art: Zahlart
  index: number
  ende: number
}

/** Where in a text numbers stand that are dates, paragraphs, numbering and the like. */
export function findNichtzahlen(text: string): Zahlort[] {
  const orte: Zahlort[] = []
  for (const [art, regel] of alle)
    for (const { index, 0: treffer } of text.matchAll(regel))
      if (
        /\p{N}/u.test(treffer) &&
        !orte.some((ort) => index < ort.ende && ort.index < index + treffer.length)
      )
        orte.push({ art, index, ende: index + treffer.length })
  return orte.sort((a, b) => a.index - b.index)
}

/** What kind of number stands at a place, when it is no figure. */
export function zahlartAt(orte: Zahlort[], index: number): Zahlart | undefined {
  return orte.find((ort) => ort.index <= index && index < ort.ende)?.art
}

/** The numbers of a text that are neither dates nor marks of footnotes and the like. */
export function figuresIn(text: string): Zahlstelle[] {
  const orte = findNichtzahlen(text)
  return findZahlen(text).filter(({ ziffern }) => zahlartAt(orte, ziffern) === undefined)
}
