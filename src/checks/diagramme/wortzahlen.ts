import type { Diagrammangaben } from '../../domain/diagramm-angaben.ts'
import { readRechnungen } from '../../domain/rechnungen.ts'
import { figuresIn } from '../../domain/zahlarten.ts'
import type { Genauigkeit, Zahlstelle } from '../../domain/zahlen.ts'
import { sameEinheit, toZahlwert, type Zahlwert, zahlwerteIn } from '../zahlwert.ts'
import { type Grundlage, yearsIn } from './grundlage.ts'
import type { Fund } from './index.ts'

const felder = ['titel', 'untertitel', 'zusammenfassung'] as const

/** Every number in the words around a chart is in its table, or calculated from it as `rechnung` says. */
export function checkWortzahlen(angaben: Diagrammangaben, { zahlen, jahre }: Grundlage): Fund[] {
  const bekannt = [...zahlen, ...resultsOf(angaben)]
  return felder.flatMap((feld) => [
    ...unknownNumbers(angaben[feld], bekannt).map(
      (zahl): Fund => [
        `${feld}: Gefunden: „${zahl}“. Erwartet: nur Zahlen der Tabelle. Diese Zahl steht nicht in der Tabelle.`,
        'Die gedruckte Zahl nehmen oder mit rechnung="…" angeben, wie sie aus der Tabelle gerechnet ist.',
        feld,
      ],
    ),
    ...yearsIn(angaben[feld])
      .filter((jahr) => !jahre.has(jahr))
      .map(
        (jahr): Fund => [
          `${feld}: Gefunden: das Jahr ${jahr}. Erwartet: nur Jahre der Tabelle. In der Tabelle kommt es nicht vor.`,
          'In Plan und Tabelle nachsehen, um welche Zeit es geht, und das Jahr berichtigen.',
          feld,
        ],
      ),
  ])
}

/** Of a wrong calculation, of which another rule speaks, its right result too. */
const resultsOf = ({ rechnung }: Diagrammangaben): Zahlwert[] =>
  readRechnungen(rechnung).flatMap((eine) => {
    if (!eine) return []
    const gedruckt = zahlwerteIn(eine.ergebnis)
    const gerechnet = gedruckt.map((wert) => ({ ...wert, betrag: Math.abs(eine.gerechnet) }))
    return eine.stimmt ? gedruckt : [...gedruckt, ...gerechnet]
  })

/** At the beginning of a sentence a share has a capital letter. */
const anteilswort =
  /(?<=^|[.!?:„]\s?)(?:Ein(?:em|es)?|Zwei|Drei|Vier|Die|Der)(?=\s?(?:Drittel|Viertel|Fünftel|Hälfte))/gu

function unknownNumbers(roh: string, bekannt: Zahlwert[]): string[] {
  const text = roh.replace(anteilswort, (wort) => wort.toLowerCase())
  return figuresIn(text)
    .filter((stelle) => !bekannt.some((wert) => standsFor(stelle, toZahlwert(stelle, text), wert)))
    .map((stelle) => roh.slice(stelle.index, stelle.ende).trim())
}

/** How far a number of the table may be from one that is told with such a word, as a share of what is told. */
const spielraum: Record<Genauigkeit, [von: number, bis: number]> = {
  genau: [0, 0],
  'ca.': [-0.05, 0.05],
  rund: [-0.05, 0.05],
  knapp: [-0.1, 0],
  über: [0, 0.25],
  mindestens: [0, 0.25],
  höchstens: [-0.25, 0],
}

/** Parts of a whole that are told in words are rounded by their nature: `ein Drittel` of 33,4 %. */
const inWorten: [von: number, bis: number] = [-0.05, 0.05]

function standsFor({ genauigkeit }: Zahlstelle, gesagt: Zahlwert, gedruckt: Zahlwert): boolean {
  const anteil = !/\d/u.test(gesagt.text)
  const [von, bis] = anteil && genauigkeit === 'genau' ? inWorten : spielraum[genauigkeit]
  const abstand = (gedruckt.betrag - gesagt.betrag) / (gesagt.betrag || 1)
  const vergleichbar = anteil ? gedruckt.einheit === 'Prozent' : sameEinheit(gesagt, gedruckt)
  return vergleichbar && abstand >= von && abstand <= bis
}
