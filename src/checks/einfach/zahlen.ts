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
export function checkZahlen(
  zusammenfassung: Pick<Zusammenfassung, 'quelle' | 'abschnitt'>,
  text: string,
  jahr: number,
): Fund[] {
  const { quelle, abschnitt } = zusammenfassung
  const gedruckte = printedIn(zusammenfassung)
  const vorhanden = [...gedruckte, ...zahlwoerterIn(quelle), zahlOf(jahr, 'Jahr')]
  const wo = abschnitt === undefined ? 'dem Plan' : 'dem Abschnitt'
  const punkte = findDezimalpunkte(text).filter((zahl) => !quelle.includes(zahl))
  const zahlen = sortenzahlenIn(withoutAll(text, punkte))
  const fremde = zahlen.filter((zahl) => !vorhanden.some((gedruckt) => standsFor(zahl, gedruckt)))
  return [
    ...punkte.map((zahl) => decimalPoint(zahl)),
    ...fremde.map((zahl) => (zahl.sorte === 'Jahr' ? unknownYear(zahl, jahr, wo) : unknownNumber(zahl, wo))),
    ...zahlen.flatMap((zahl) => ungrouped(zahl, gedruckte, wo)),
  ]
}

/** A summary has many blocks, and its section, or the whole plan, many numbers. */
const bekannte = new WeakMap<object, Sortenzahl[]>()

function printedIn(zusammenfassung: Pick<Zusammenfassung, 'quelle'>): Sortenzahl[] {
  const zahlen = bekannte.get(zusammenfassung) ?? sortenzahlenIn(zusammenfassung.quelle)
  bekannte.set(zusammenfassung, zahlen)
  return zahlen
}

/** `38.9`: whoever types so means a German number with a comma. Days, chapters and clocks have other signs beside them. */
const findDezimalpunkte = (text: string): string[] =>
  text.match(
    /(?<![\p{L}\d.,:§]|§ |Kapitel |Abschnitt |Nummer |Nr\. )\d+\.\d{1,2}(?![\d.,:]*\d|\.?\p{L}| ?Uhr)/gu,
  ) ?? []

/** Only letters, so that no half of a number is found. */
const withoutAll = (text: string, zahlen: string[]): string =>
  zahlen.reduce((rest, zahl) => rest.replace(zahl, 'x'), text)

const decimalPoint = (zahl: string): Fund => [
  'einfach-zahl',
  `Gefunden: die Zahl „${zahl}“ mit einem Punkt. Erwartet: ein Komma vor den Nachkommastellen, wie im Plan.`,
  `Die Zahl mit Komma schreiben: ${zahl.replace('.', ',')}.`,
]

/** `1184`, where the text has `1.184`: a number is written as readers find it there. */
function ungrouped(zahl: Sortenzahl, gedruckte: Sortenzahl[], wo: string): Fund[] {
  const ziffern = /\d+/u.exec(zahl.text)?.[0] ?? ''
  if (zahl.sorte === 'Jahr' || ziffern.length < 4 || /\d\.\d/u.test(zahl.text)) return []
  const gleiche = gedruckte.filter((gedruckt) => standsFor(zahl, gedruckt))
  if (gleiche.length === 0 || gleiche.some(({ text }) => text.includes(ziffern))) return []
  const [soll = ''] = gleiche.flatMap(({ text }) => /\d{1,3}(?:\.\d{3})+/u.exec(text) ?? [])
  if (soll.replaceAll('.', '') !== ziffern) return []
  return [
    [
      'einfach-zahl',
      `Gefunden: die Zahl „${zahl.text}“. Erwartet: „${soll}“, genau wie in ${wo}.`,
      `Die Zahl mit Punkten zwischen den Tausendern schreiben: ${soll}.`,
    ],
  ]
}

const unknownNumber = ({ text }: Sortenzahl, wo: string): Fund => [
  'einfach-zahl',
  `Gefunden: die Zahl „${text}“. Erwartet: nur Zahlen aus ${wo}, den der Text zusammenfasst; dort steht sie nicht.`,
  `Die Zahl aus ${wo} übernehmen, ohne zu runden oder zu rechnen, oder den Satz streichen.`,
]

const unknownYear = ({ betrag }: Sortenzahl, jahr: number, wo: string): Fund => [
  'einfach-zahl',
  `Gefunden: das Jahr ${betrag}. Erwartet: nur Jahre aus ${wo}, den der Text zusammenfasst, und ${jahr}, das Jahr des Plans; dort steht es nicht.`,
  `Das Jahr aus ${wo} übernehmen. Stammt der Satz aus dem Plan eines anderen Jahres, ihn ganz erneuern.`,
]

/** A word such as `zwei` may stand for a share or an amount only where its unit follows. */
const zahlwoerterIn = (quelle: string): Sortenzahl[] =>
  zahlwoerter.flatMap(([wort, betrag]) => {
    if (!wort.test(quelle)) return []
    const vorEinheit = new RegExp(`(?:${wort.source})\\s(?:Prozent|Euro|Mio|Mill|Mrd)`, 'iu')
    return [zahlOf(betrag, vorEinheit.test(quelle) ? 'offen' : 'Menge')]
  })
