import type { Einheit } from './einheit.ts'

/** How exactly a text states a number. */
export const genauigkeiten = ['genau', 'ca.', 'rund', 'knapp', 'über', 'mindestens', 'höchstens'] as const

export type Genauigkeit = (typeof genauigkeiten)[number]

/** A German number as read from a text. */
export interface Zahl {
  /** Counted in `einheit`: `6,8 Mio. EUR` is 6800000, `drei Viertel` is 75 Prozent. */
  wert: number
  /** Undefined where the text names no unit. */
  einheit?: Einheit
  genauigkeit: Genauigkeit
}

/** A number with its place: from its word of approximation or sign to its unit. */
export interface Zahlstelle extends Zahl {
  index: number
  ende: number
  /** Where the digits begin. */
  ziffern: number
  /** Place of the word that makes it negative, such as `Rückgang` or `gesunken`. */
  fallwort?: { index: number; ende: number }
}

const vorworte: [string, Genauigkeit][] = [
  ['[Cc]a\\.|ca(?=\\s)|[Cc]irca|zirka|etwa|ungefähr|annähernd|gegen', 'ca.'],
  ['rd\\.|rd(?=\\s)|[Rr]und', 'rund'],
  ['[Kk]napp|[Ff]ast|nahezu|beinahe', 'knapp'],
  ['[Üü]ber|[Mm]ehr als|[Gg]ut|etwas mehr als', 'über'],
  ['mindestens|wenigstens', 'mindestens'],
  ['bis zu|höchstens|maximal|weniger als', 'höchstens'],
]
const vorwort = `(?:(?<!\\p{L})(?<vorwort>${vorworte.map(([worte]) => worte).join('|')})\\s*)?`

/** A dash between words or numbers (`60 – 70 %`, `T-3`) is no sign; one that touches its number after a space is. */
const vorzeichen =
  '(?:(?:(?<![\\p{L}\\p{N}%])(?<nah>[-–−+])(?=\\d)|(?<![\\p{L}\\p{N}%]\\s*)(?<fern>[-–−+])\\s+))?'
const ziffern = '(?<betrag>\\d{1,3}(?:\\.\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:,\\d+)?)(?:,[-–])?'
const bruch = '(?<![\\p{N}/.,])(?<zaehler>[1-9])/(?<nenner>[2-9]|10)(?![\\p{N}/.])(?:\\s+Drittel)?'
/** One place of staff for so many people. */
const verhaeltnis = '(?<![\\p{N}:.,])1\\s?:\\s?(?<je>\\d{2,3})(?![\\p{N}:])'
const bruchwort =
  '(?<!\\p{L})(?<anzahl>ein(?:em|es)?|zwei|drei|vier)\\s?(?<teil>Drittel|Viertel|Fünftel)[ns]?(?!\\p{L})|(?<haelfte>(?:die|der) Hälfte)(?!\\p{L})'
const faktor =
  '(?:\\s*(?<faktor>Mio\\.?|Mill\\.|Million(?:en)?|Mrd\\.?|Milliarden?|Tsd\\.?|Tausend|T(?=\\s?(?:€|EUR|Euro))))?'
const einheit =
  '(?:\\s*(?<einheit>€|EUR|Euro|%?-?\\s?Prozentpunkten?|%\\s?-?\\s?(?:Punkten?|Pkt\\.?)|P[Pp]\\.?|%(?:ige[rnms]?)?|Prozent|v\\.\\s?H\\.|VZÄ|VZE|Vollzeitäquivalent(?:e[ns]?|s)?|Vollzeit(?:plan)?stellen|Vollzeitkräfte[n]?|Personen|Menschen|Mitarbeiter(?:innen und Mitarbeitern?|[*:]?innen|n)?|Mitarbeitenden?|Beschäftigten?|(?:Kundinnen und )?Kunden|(?:Plan)?[Ss]tellen|Plätzen?|Punkten?|Monaten?|Wochen)(?!\\p{L}))?'

const muster = new RegExp(
  `${vorwort}(?:${bruch}|${bruchwort}|${verhaeltnis}|${vorzeichen}${ziffern}${faktor}${einheit})`,
  'gu',
)
const nurZahl = new RegExp(
  `^${vorwort}(?:${bruch}|${verhaeltnis}|${vorzeichen}${ziffern}${faktor}${einheit})$`,
  'u',
)

const fallwoerter =
  'Abnahme|Abbau|Absenkung|Einbruch|Kürzung|Minderung|Minus|minus|Reduzierung|Reduktion|Rückgang|Senkung|Verringerung|reduzierte?[nrs]?|verringerte?[nrs]?|gesunken|sank(?:en)?|sinkt|sinken|fiel(?:en)?|gefallen|zurückgegangen|zurückgehen|zurückging(?:en)?'
/** Before a number: a word of fall in the same sentence, with no other number between. */
const fallDavor = new RegExp(`(?<!\\p{L})(?:${fallwoerter})(?!\\p{L})(?:(?![.!?]\\s)\\P{N})*$`, 'u')
const verbunden = /(?:\b(?:um|minus|Minus|von|in Höhe von)|:)\s*$/u
const fallDanach =
  /^\s*(?:\([^)]*\)\s*)?(?:(?:auf\s+)?[\d.,]+\s*%?\s*)?(?<wort>(?:weniger|niedriger|geringer|kleiner)(?!\p{L})|unter dem (?:Vorjahr|Niveau|Wert)|zurückgegangen|gesunken|gefallen|verringert|reduziert|gesenkt|abgenommen|zurückgehen|sinken|verringern|reduzieren|senken|abnehmen)/u
const vonVorAuf = /\bvon\s*$/u
const aufNachVon = /^\s*(?:\([^)]*\)\s*)?(?:(?:in|im)\s[^.;]{0,20})?auf\s/u
const vergleich = /^(?:weniger|niedriger|geringer|kleiner|unter)/u

const faktoren: [RegExp, number][] = [
  [/^Mi/u, 1_000_000],
  [/^(?:Mrd|Milliarde)/u, 1_000_000_000],
  [/^T/u, 1000],
]

const einheiten: [RegExp, Einheit][] = [
  [/^(?:€|EUR|Euro)/u, 'EUR'],
  [/Punkte|Pkt|Prozentpunkt|^P[Pp]/u, 'Prozentpunkte'],
  [/^(?:%|Prozent|v\.)/u, 'Prozent'],
  [/^(?:VZ|Vollzeit)/u, 'VZÄ'],
  [/^(?:Personen|Menschen|Mitarbeit|Beschäftigte|Kund)/u, 'Personen'],
  [/stellen$/iu, 'Stellen'],
  [/^Plätze/u, 'Plätze'],
  [/^Monate/u, 'Monate'],
  [/^Wochen/u, 'Wochen'],
]

const teilwerte: Record<string, number> = { Drittel: 3, Viertel: 4, Fünftel: 5 }
const anzahlen: Record<string, number> = { ein: 1, zwei: 2, drei: 3, vier: 4 }

/**
 * All German numbers in a text, in order: dots group thousands, a comma begins the decimals, `,-` stands for no
 * cents, `Mio.` and `T€` multiply, fractions are read as percent. A sign counts where it stands right before the
 * digits (`- 170.579 €`, `+6,3 %`), and so does a word such as in `Reduzierung um 2,3 %` or `um 10 % gesunken`.
 */
export function readZahlen(text: string): Zahl[] {
  return findZahlen(text).map(({ wert, einheit: gefunden, genauigkeit }) => ({
    wert,
    ...(gefunden && { einheit: gefunden }),
    genauigkeit,
  }))
}

/** All German numbers in a text with their places. */
export function findZahlen(text: string): Zahlstelle[] {
  return [...text.matchAll(muster)].map((treffer) => toStelle(treffer, text))
}

/** Whether a text is one number and nothing else but its unit and a word such as `ca.`. */
export function isZahl(text: string): boolean {
  return nurZahl.test(text.trim())
}

function toStelle({ 0: ganz, index, groups = {} }: RegExpExecArray, text: string): Zahlstelle {
  const ende = index + ganz.length
  const genauigkeit = vorworte.find(([worte]) =>
    new RegExp(`^(?:${worte})$`, 'u').test(groups.vorwort ?? ''),
  )?.[1]
  const stelle = { index, ende, ziffern: index + ganz.search(/\p{N}/u), genauigkeit: genauigkeit ?? 'genau' }
  if (groups.je) return { ...stelle, wert: Number(groups.je), einheit: 'Personen je Stelle' }
  const davorweg = ganz.length - ganz.slice(groups.vorwort?.length ?? 0).trimStart().length
  if (groups.betrag === undefined) return { ...stelle, ...readBruch(groups), ziffern: index + davorweg }
  const davor = /[-–−+]/u.test(groups.nah ?? groups.fern ?? '') ? undefined : findFallwort(text, index, ende)
  const negativ = davor !== undefined || /[-–−]/u.test(groups.nah ?? groups.fern ?? '')
  return { ...stelle, ...readBetrag(groups, negativ), ...(davor && { fallwort: davor }) }
}

function readBetrag(
  groups: Record<string, string | undefined>,
  negativ: boolean,
): Pick<Zahl, 'wert' | 'einheit'> {
  const betrag = Number((groups.betrag ?? '').replaceAll('.', '').replace(',', '.'))
  const mal = faktoren.find(([wort]) => wort.test(groups.faktor ?? ''))?.[1] ?? 1
  const wert = Number((betrag * mal * (negativ ? -1 : 1)).toPrecision(15))
  const wort = groups.einheit ?? ''
  const gefunden = /^Punkte/u.test(wort) ? 'Punkte' : einheiten.find(([eine]) => eine.test(wort))?.[1]
  return { wert, ...(gefunden && { einheit: gefunden }) }
}

/** A part of a whole as percent with two decimals: `2/3` is 66.67. */
function readBruch({
  zaehler,
  nenner,
  anzahl,
  teil,
}: Record<string, string | undefined>): Pick<Zahl, 'wert' | 'einheit'> {
  const oben = zaehler ? Number(zaehler) : (anzahlen[anzahl?.replace(/e[ms]$/u, '') ?? ''] ?? 1)
  const unten = nenner ? Number(nenner) : (teilwerte[teil ?? ''] ?? 2)
  return { wert: Math.round((oben / unten) * 10_000) / 100, einheit: 'Prozent' }
}

/**
 * The words that say a number is a fall by so much, from `um` to the verb or from the noun to the number. What falls *to*
 * a level, or *from* one to another, is no fall.
 */
function findFallwort(
  text: string,
  index: number,
  ende: number,
): { index: number; ende: number } | undefined {
  const vorher = text.slice(Math.max(0, index - 90), index)
  const nachher = text.slice(ende, ende + 60)
  if (vonVorAuf.test(vorher) && aufNachVon.test(nachher)) return undefined
  const davor = verbunden.test(vorher) ? fallDavor.exec(vorher) : null
  const abgetrennt = /\bvon\s*$/u.test(vorher) && davor?.[0].includes(',')
  if (davor && !abgetrennt) return { index: index - vorher.length + davor.index, ende: index }
  const danach = fallDanach.exec(nachher)
  const um = /\bum\s*$/u.exec(vorher)
  if (!danach || !(um || vergleich.test(danach.groups?.wort ?? ''))) return undefined
  return { index: um ? index - um[0].length : ende, ende: ende + danach[0].length }
}

/** No-break space: a number and its unit stay on one line. */
const geschuetzt = '\u00A0'

const zeichen: Partial<Record<Einheit, string>> = { Anzahl: '', Prozent: '%', EUR: 'Euro' }
const einzahl: Partial<Record<Einheit, string>> = {
  Personen: 'Person',
  Plätze: 'Platz',
  Stellen: 'Stelle',
  Wochen: 'Woche',
  Monate: 'Monat',
  Punkte: 'Punkt',
  Prozentpunkte: 'Prozentpunkt',
}

/** How a number is written. */
export interface Schreibweise {
  /** Decimals to show even when they are zero, as `22,0 %` is printed. */
  nachkommastellen?: number
  /** Whether a rise is shown with a plus. */
  vorzeichen?: boolean
}

/** A value as German text for people: `7.598.397 Euro`, `−2,3 %`, `+25,1 %`. */
export function writeZahl(wert: number, masseinheit: Einheit, schreibweise: Schreibweise = {}): string {
  const zahl = writeBetrag(wert, schreibweise)
  const name =
    (Math.abs(wert) === 1 ? einzahl[masseinheit] : undefined) ?? zeichen[masseinheit] ?? masseinheit
  return name === '' ? zahl : zahl + geschuetzt + name
}

/** The digits of a value with its sign, without a unit. */
export function writeBetrag(
  wert: number,
  { nachkommastellen = 0, vorzeichen: mitZeichen = false }: Schreibweise = {},
): string {
  const format = new Intl.NumberFormat('de-DE', {
    minimumFractionDigits: nachkommastellen,
    maximumFractionDigits: Math.max(2, nachkommastellen),
    signDisplay: mitZeichen ? 'exceptZero' : 'auto',
  })
  return format.format(wert).replace('-', '−')
}

/** A value as it is to be read aloud: screen readers pass over the sign of minus. */
export function sprichZahl(wert: number, masseinheit: Einheit, schreibweise: Schreibweise = {}): string {
  return writeZahl(wert, masseinheit, schreibweise)
    .replace('−', 'minus ')
    .replace('+', 'plus ')
    .replace('%', 'Prozent')
}

/** Decimals as printed; `16,0%` has one, `6.593.989`, `2.421.392,00 €` and `2,6 Millionen` have none. */
export function nachkommastellen(zitat: string): number {
  const [, stellen = ''] = /\d,(\d+)(?!\d*\s*(?:Mi|Mrd|Tsd|Tausend|T€|TEUR))/u.exec(zitat) ?? []
  return /^0*$/u.test(stellen) && stellen.length > 1 ? 0 : stellen.length
}
