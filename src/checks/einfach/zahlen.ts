import type { Zusammenfassung } from '../../domain/zusammenfassungen.ts'
import type { Fund } from './index.ts'
import { type Sortenzahl, sortenzahlenIn, standsFor, zahlOf } from './zahlsorte.ts'

/** Number words of a source; a summary writes them in digits. */
const zahlwoerter: [RegExp, number][] = [
  [/(?<!\p{L})(?:ein(?:e[mnrs]?)?|erste[mnrs]?)(?!\p{L})/iu, 1],
  [/(?<!\p{L})(?:zwei|zweite[mnrs]?|beide[mnrs]?)(?!\p{L})/iu, 2],
  [/(?<!\p{L})(?:drei|dritte[mnrs]?)/iu, 3],
  [/(?<!\p{L})vier/iu, 4],
  [/(?<!\p{L})fünf/iu, 5],
  [/(?<!\p{L})sechs/iu, 6],
  [/(?<!\p{L})sieben/iu, 7],
  [/(?<!\p{L})acht(?!\p{Ll}*(?:ung|en\b))/iu, 8],
  [/(?<!\p{L})neun/iu, 9],
  [/(?<!\p{L})zehn/iu, 10],
  [/(?<!\p{L})elf(?!\p{L})/iu, 11],
  [/(?<!\p{L})zwölf/iu, 12],
]

/**
 * Numbers of a summary that its section does not hold. A share is proved by a share, an amount by an amount, a year by a
 * year; the number of a paragraph or a chapter proves no figure.
 *
 * @param jahr year of the plan, which every summary may name
 */
export function checkZahlen({ quelle }: Zusammenfassung, text: string, jahr: number): Fund[] {
  const vorhanden = [...sortenzahlenIn(quelle), ...zahlwoerterIn(quelle), zahlOf(jahr, 'Jahr')]
  return sortenzahlenIn(text)
    .filter((zahl) => !vorhanden.some((gedruckt) => standsFor(zahl, gedruckt)))
    .map((zahl) => (zahl.sorte === 'Jahr' ? unknownYear(zahl, jahr) : unknownNumber(zahl)))
}

const unknownNumber = ({ text }: Sortenzahl): Fund => [
  'einfach-zahl',
  `Gefunden: die Zahl „${text}“. Erwartet: nur Zahlen aus dem Abschnitt, den der Text zusammenfasst; dort steht sie nicht.`,
  'Die Zahl des Abschnitts übernehmen, ohne zu runden oder zu rechnen, oder den Satz streichen.',
]

const unknownYear = ({ betrag }: Sortenzahl, jahr: number): Fund => [
  'einfach-zahl',
  `Gefunden: das Jahr ${betrag}. Erwartet: nur Jahre aus dem Abschnitt, den der Text zusammenfasst, und ${jahr}, das Jahr des Plans; dort steht es nicht.`,
  'Das Jahr des Abschnitts übernehmen. Stammt der Satz aus dem Plan eines anderen Jahres, ihn ganz erneuern.',
]

/** A word such as `zwei` may stand for a share or an amount only where its unit follows. */
const zahlwoerterIn = (quelle: string): Sortenzahl[] =>
  zahlwoerter.flatMap(([wort, betrag]) => {
    if (!wort.test(quelle)) return []
    const vorEinheit = new RegExp(`(?:${wort.source})\\s(?:Prozent|Euro|Mio|Mill|Mrd)`, 'iu')
    return [zahlOf(betrag, vorEinheit.test(quelle) ? 'offen' : 'Menge')]
  })
