import type { Zusammenfassung } from '../../domain/zusammenfassungen.ts'
import { sameEinheit, type Zahlwert, zahlwerteIn } from '../zahlwert.ts'
import type { Fund } from './index.ts'

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
 * Numbers of a summary that its section does not hold.
 *
 * @param jahr year of the plan, which every summary may name
 */
export function checkZahlen({ quelle }: Zusammenfassung, text: string, jahr: number): Fund[] {
  const vorhanden = [
    ...zahlwerteIn(quelle),
    ...[jahr, ...jahreIn(quelle), ...zahlwoerterIn(quelle)].map(bare),
  ]
  return zahlwerteIn(text)
    .filter((wert) => !vorhanden.some((anderer) => same(wert, anderer)))
    .map(({ text: zahl }) => [
      'einfach-zahl',
      `Gefunden: die Zahl „${zahl}“. Erwartet: nur Zahlen aus dem Abschnitt, den der Text zusammenfasst; dort steht sie nicht.`,
      'Die Zahl des Abschnitts übernehmen, ohne zu runden oder zu rechnen, oder den Satz streichen.',
    ])
}

const bare = (betrag: number): Zahlwert => ({ betrag, einheit: undefined, text: '' })

/** Years of dates that a source shortens: `01.01.23`. */
const jahreIn = (quelle: string): number[] =>
  [...quelle.matchAll(/(?<!\d)\d{1,2}\.\d{1,2}\.(\d{2})(?!\d)/gu)].map(([, jahr]) => 2000 + Number(jahr))

const zahlwoerterIn = (quelle: string): number[] =>
  zahlwoerter.filter(([wort]) => wort.test(quelle)).map(([, betrag]) => betrag)

const same = (einer: Zahlwert, anderer: Zahlwert): boolean =>
  einer.betrag === anderer.betrag && sameEinheit(einer, anderer)
