import type { Einheit } from './kennzahlen.ts'

/** A German number as read from a text. */
export interface Zahl {
  wert: number
  /** Undefined where the text names no unit. */
  einheit?: Einheit
}

/** A dash between words or numbers (`60 – 70 %`, `T-3`) is no sign; one that touches its number after a space is. */
const vorzeichen =
  '(?:(?:(?<![\\p{L}\\p{N}%])(?<nah>[-–−+])(?=\\d)|(?<![\\p{L}\\p{N}%]\\s*)(?<fern>[-–−+])\\s+))?'
const betrag = '(?<betrag>\\d{1,3}(?:\\.\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:,\\d+)?)'
const strich = '(?:,[-–])?'
const faktor = '(?:\\s*(?<faktor>Mio\\.?|Millionen|Mrd\\.?|Milliarden|Tsd\\.?|Tausend))?'
const einheit =
  '(?:\\s*(?<einheit>€|EUR|Euro|%-?\\s?Punkte|Prozentpunkte|%|Prozent|VZÄ|Vollzeitäquivalente[n]?|Personen|Mitarbeiter\\w*|Plätze)(?!\\p{L}))?'
const muster = new RegExp(`${vorzeichen}${betrag}${strich}${faktor}${einheit}`, 'gu')
const nurZahl = new RegExp(
  `^(?:(?:ca\\.|rd\\.|rund|knapp|über)\\s*)?${vorzeichen}${betrag}${strich}${faktor}${einheit}$`,
  'u',
)

/** Words before a number that say it has fallen by so much. */
const fall = /(?:Abnahme|Minderung|Minus|Reduzierung|Rückgang|Senkung|Verringerung)\P{N}*$/iu

const faktoren: [RegExp, number][] = [
  [/^(?:Mio|Millionen)/u, 1_000_000],
  [/^(?:Mrd|Milliarden)/u, 1_000_000_000],
  [/^(?:Tsd|Tausend)/u, 1000],
]

const einheiten: [RegExp, Einheit][] = [
  [/^(?:€|EUR|Euro)/u, 'EUR'],
  [/Punkte|Prozentpunkte/u, 'Prozentpunkte'],
  [/^(?:%|Prozent)/u, 'Prozent'],
  [/^(?:VZÄ|Vollzeit)/u, 'VZÄ'],
  [/^(?:Personen|Mitarbeiter)/u, 'Personen'],
  [/^Plätze/u, 'Plätze'],
]

/**
 * All German numbers in a text, in order: dots group thousands, a comma begins the decimals, `,-` stands for no
 * cents, `Mio.` multiplies. A sign counts where it stands right before the digits (`- 170.579 €`, `+6,3 %`), and so
 * does a word such as in `Reduzierung um 2,3 %`.
 */
export function readZahlen(text: string): Zahl[] {
  return [...text.matchAll(muster)].map(({ groups = {}, index }) =>
    toZahl(groups, fall.test(text.slice(0, index))),
  )
}

/** Whether a text is one number and nothing else but its unit and a word such as `ca.`. */
export function isZahl(text: string): boolean {
  return nurZahl.test(text.trim())
}

function toZahl(groups: Record<string, string | undefined>, gefallen: boolean): Zahl {
  const betragswert = Number((groups.betrag ?? '').replaceAll('.', '').replace(',', '.'))
  const mal = faktoren.find(([wort]) => wort.test(groups.faktor ?? ''))?.[1] ?? 1
  const negativ = gefallen || /[-–−]/u.test(groups.nah ?? groups.fern ?? '')
  const wert = Number((betragswert * mal * (negativ ? -1 : 1)).toPrecision(15))
  const gefunden = einheiten.find(([wort]) => wort.test(groups.einheit ?? ''))?.[1]
  return { wert, ...(gefunden && { einheit: gefunden }) }
}

/** No-break space: a number and its unit stay on one line. */
const geschuetzt = '\u00A0'

const zeichen: Record<Einheit, string> = {
  Personen: 'Personen',
  Anzahl: '',
  Prozent: '%',
  Prozentpunkte: 'Prozentpunkte',
  EUR: 'Euro',
  VZÄ: 'VZÄ',
  Plätze: 'Plätze',
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
  const { nachkommastellen = 0, vorzeichen: mitZeichen = false } = schreibweise
  const format = new Intl.NumberFormat('de-DE', {
    minimumFractionDigits: nachkommastellen,
    maximumFractionDigits: Math.max(2, nachkommastellen),
    signDisplay: mitZeichen ? 'exceptZero' : 'auto',
  })
  const zahl = format.format(wert).replace('-', '−')
  return zeichen[masseinheit] === '' ? zahl : zahl + geschuetzt + zeichen[masseinheit]
}
