import { findNichtzahlen, type Zahlart, type Zahlort, zahlartAt } from '../../domain/zahlarten.ts'
import { findZahlen, nachkommastellen, type Zahlstelle } from '../../domain/zahlen.ts'

/** What a number is. `Menge` counts something; `offen` is a figure whose text does not say what it counts. */
export type Sorte = 'Prozent' | 'Prozentpunkte' | 'EUR' | 'Menge' | 'offen' | 'Jahr' | Ordnungsart

/** Numbers that order a text, or name a day or a law. */
const ordnungsarten = ['Datum', 'Paragraf', 'Gliederung', 'Fußnote', 'Kontakt'] as const

type Ordnungsart = (typeof ordnungsarten)[number]

/** A number of a text with its kind; a fall is told by words in the one text and by a sign in the other. */
export interface Sortenzahl {
  betrag: number
  sorte: Sorte
  /** Decimals as printed. */
  stellen: number
  /** Whether `und` or the like stands between it and the sign of a paragraph: `10 nach § 16i und 20 nach § 16e`. */
  aufgezaehlt?: boolean
  text: string
}

/** All numbers of a text with their kinds. */
export function sortenzahlenIn(text: string): Sortenzahl[] {
  const orte = findNichtzahlen(text)
  const zahlen = findZahlen(text).map((stelle): Sortenzahl => {
    const gedruckt = text.slice(stelle.index, stelle.ende).trim()
    const sorte = sorteOf(stelle, zahlartAt(orte, stelle.ziffern), text)
    return {
      betrag: Math.abs(stelle.wert),
      sorte,
      stellen: nachkommastellen(gedruckt),
      aufgezaehlt: sorte === 'Paragraf' && /(?:bis|und|u\.|sowie|,)\s?$/u.test(text.slice(0, stelle.index)),
      text: gedruckt,
    }
  })
  return [...zahlen, ...kurzeJahre(orte, text)]
}

/** A number that no digits say, or not all of them. */
export const zahlOf = (betrag: number, sorte: Sorte): Sortenzahl => ({
  betrag,
  sorte,
  stellen: 0,
  text: String(betrag),
})

function sorteOf(stelle: Zahlstelle, art: Zahlart | undefined, text: string): Sorte {
  if (art === 'Jahr' || (art === 'Datum' && stelle.wert >= 1900)) return 'Jahr'
  if (isOrdnung(art)) return art
  const { einheit } = stelle
  if (einheit === 'Prozent' || einheit === 'Prozentpunkte' || einheit === 'EUR') return einheit
  return einheit || art || isCounting(stelle, text) ? 'Menge' : 'offen'
}

const isOrdnung = (art: Zahlart | undefined): art is Ordnungsart =>
  (ordnungsarten as readonly (Zahlart | undefined)[]).includes(art)

/** `16 Kurse`: a whole number with its noun. Cells of a table are further apart. */
const isCounting = ({ wert, ende }: Zahlstelle, text: string): boolean =>
  Number.isInteger(wert) && /^ ?\p{Lu}\p{Ll}/u.test(text.slice(ende))

/** Years of dates that a text shortens: `01.01.23`, `Dez. 23`, `2023/24`. */
const kurzeJahre = (orte: Zahlort[], text: string): Sortenzahl[] =>
  orte
    .filter(({ art }) => art === 'Datum' || art === 'Jahr')
    .flatMap(({ index, ende }) => /(?<=[./\s’–-])\d\d$/u.exec(text.slice(index, ende)) ?? [])
    .map((kurz) => zahlOf(2000 + Number(kurz), 'Jahr'))

/**
 * Whether a number that is told can be one that is printed. A figure without its unit may have any, as in a table; so may
 * a number after `§ 16i und`.
 */
export function standsFor(gesagt: Sortenzahl, gedruckt: Sortenzahl): boolean {
  if (gesagt.betrag !== gedruckt.betrag) return false
  if (gesagt.sorte === gedruckt.sorte) return true
  if (!isFigure(gedruckt) || !(isFigure(gesagt) || gesagt.aufgezaehlt)) return false
  return gedruckt.sorte === 'offen' ? gesagt.stellen === gedruckt.stellen : isOpen(gesagt)
}

const figuren: readonly Sorte[] = ['Prozent', 'Prozentpunkte', 'EUR', 'Menge', 'offen']

const isFigure = ({ sorte }: Sortenzahl): boolean => figuren.includes(sorte)

const isOpen = ({ sorte, aufgezaehlt }: Sortenzahl): boolean => sorte === 'offen' || aufgezaehlt === true
