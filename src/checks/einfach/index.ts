import type { Befund } from '../../domain/befund.ts'
import { measure, splitSaetze, splitWoerter } from '../../domain/lesbarkeit.ts'
import type { Regel } from '../../domain/regeln.ts'
import {
  type Block,
  readKurzfassung,
  readZusammenfassungen,
  type Zusammenfassung,
} from '../../domain/zusammenfassungen.ts'
import type { Prueffall } from '../prueffall.ts'
import { checkAbkuerzungen } from './abkuerzungen.ts'
import { checkSatz } from './satzbau.ts'
import { checkZahlen } from './zahlen.ts'

/** Rule, what was found, what to do. */
export type Fund = [regel: Regel, meldung: string, abhilfe: string]

/** Easy enough for grown-ups who read little: school year 8 at most, and short sentences. */
const grenzen = { wstf: 8, mittel: 12 }

/**
 * The language of all that editors wrote in Einfache Sprache. Formulas and word lists are hints: they find what is
 * surely hard, and cannot prove that a text is easy.
 *
 * @see DIN 8581-1:2024-05 (Einfache Sprache)
 */
export function checkEinfach(fall: Prueffall): Befund[] {
  const kurz = fall.kurzfassung
  return [
    ...readZusammenfassungen(fall.tree).flatMap((text) => check(text, fall.datei, fall)),
    ...(kurz ? check(readKurzfassung(kurz.tree, fall.tree), kurz.datei, fall) : []),
  ]
}

function check(text: Zusammenfassung, datei: string, { plan, abkuerzungen }: Prueffall): Befund[] {
  const ort = checkOrt(text)
  const einzelne = (block: Block): Fund[] => [
    ...splitSaetze([block.text]).flatMap((satz) => checkSatz(satz, splitWoerter(satz))),
    ...checkAbkuerzungen(block.text, abkuerzungen),
    ...(ort.length > 0 ? [] : checkZahlen(text, block.text, plan.jahr)),
  ]
  const befund = (zeile: number, [regel, meldung, abhilfe]: Fund): Befund => ({
    datei,
    zeile,
    regel,
    meldung,
    abhilfe,
  })
  return [
    ...[...ort, ...checkLeer(text), ...checkLesbarkeit(text)].map((fund) => befund(text.zeile, fund)),
    ...text.fremdes.map(({ was, zeile }) => befund(zeile, foreign(was))),
    ...text.bloecke.flatMap((block) => einzelne(block).map((fund) => befund(block.zeile, fund))),
  ]
}

/** While a summary stands in the wrong place, nobody knows which numbers it may say. */
function checkOrt({ fehlplatz, bei }: Zusammenfassung): Fund[] {
  if (!fehlplatz || !bei) return []
  const abschnitt = `„${bei.titel}“ (Zeile ${bei.zeile})`
  if (fehlplatz === 'zweite')
    return [
      [
        'einfach-form',
        `Gefunden: ein zweites <Einfach> unter der Überschrift ${abschnitt}. Erwartet: eines für jeden Abschnitt, gleich unter seiner Überschrift.`,
        'Beide Texte in einem <Einfach> zusammenfassen oder eines löschen.',
      ],
    ]
  return [
    [
      'einfach-form',
      `Gefunden: <Einfach> über der Überschrift ${abschnitt}; so gehört es zum Abschnitt davor. Erwartet: <Einfach> gleich unter der Überschrift, zu der es gehört.`,
      `Von <Einfach> bis </Einfach> unter seine Überschrift verschieben, wohl unter ${abschnitt}.`,
    ],
  ]
}

function checkLeer({ bloecke, abschnitt }: Zusammenfassung): Fund[] {
  if (bloecke.length > 0) return []
  return [
    [
      'einfach-form',
      'Die Zusammenfassung ist leer. Erwartet: mindestens ein Satz.',
      `Einen Text schreiben oder ${abschnitt === undefined ? 'die Datei' : '<Einfach> und </Einfach>'} löschen.`,
    ],
  ]
}

/** Tables, pictures and the like belong to the document; what explains it is text. */
const foreign = (was: string): Fund => [
  'einfach-form',
  `Gefunden: ${was}. Erwartet: nur Absätze und Listen in einer Zusammenfassung.`,
  `Den Inhalt in Sätzen sagen. Steht der Text direkt hinter <Einfach>, davor und danach eine Zeile frei lassen.`,
]

function checkLesbarkeit({ bloecke }: Zusammenfassung): Fund[] {
  const { wstf, mittel } = measure(bloecke.map(({ text }) => text))
  const funde: Fund[] = []
  if (wstf > grenzen.wstf)
    funde.push([
      'einfach-schwer',
      `Der Text ist zu schwer. Gefunden: ${write(wstf)} nach der Wiener Sachtextformel. Erwartet: höchstens ${write(grenzen.wstf)}.`,
      'Kürzere Wörter und kürzere Sätze nehmen, lange Wörter umschreiben.',
    ])
  if (mittel > grenzen.mittel)
    funde.push([
      'einfach-saetze-lang',
      `Die Sätze sind zu lang. Gefunden: im Mittel ${write(mittel)} Wörter. Erwartet: höchstens ${grenzen.mittel}.`,
      'Lange Sätze teilen: ein Gedanke, ein Satz.',
    ])
  return funde
}

const write = (wert: number): string => wert.toLocaleString('de-DE')
