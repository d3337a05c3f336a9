import type { Befund } from '../../domain/befund.ts'
import { type Diagrammangaben, readDiagrammangaben } from '../../domain/diagramm-angaben.ts'
import { chooseKennzahlen, readKennzahlendaten } from '../../domain/diagramm-kennzahlen.ts'
import { readTabellendaten } from '../../domain/diagramm-tabelle.ts'
import { Diagrammfehler } from '../../domain/diagrammdaten.ts'
import { type Diagrammblock, readDiagramme } from '../../domain/diagramme.ts'
import { type Planzahl, readTextzahlen } from '../../domain/planzahlen.ts'
import { Schemafehler } from '../../domain/schema-fehler.ts'
import type { Prueffall } from '../prueffall.ts'
import { einheitenOf } from './einheiten.ts'
import { type Grundlage, grundlageOf } from './grundlage.ts'
import { checkRechnungen } from './rechnungen.ts'
import { checkWortzahlen } from './wortzahlen.ts'

/** What was found in a chart, what to do, and which attribute says it. */
export type Fund = [meldung: string, abhilfe: string, angabe?: string | undefined]

/** Every `<Diagramm>` can be drawn, and what it says in words and numbers is in the table or figures it shows. */
export function checkDiagramme(fall: Prueffall): Befund[] {
  const zahlen = readTextzahlen(fall.plan, fall.zeilen)
  return readDiagramme(fall.tree).flatMap((block) =>
    checkBlock(block, zahlen, fall.plan.jahr).map(([meldung, abhilfe, angabe = '']) => ({
      datei: fall.datei,
      zeile: block.zeilen[angabe] ?? block.zeile,
      regel: 'diagramm',
      meldung: `Diagramm „${block.attribute.titel ?? ''}“: ${meldung}`,
      abhilfe,
    })),
  )
}

const zeichnen: string =
  'Die Angaben von <Diagramm> berichtigen; docs/handbuch/regeln/diagramm.md erklärt jede, die anderen Pläne zeigen, wie.'

/** What a chart says whose words are still those of an earlier plan. */
const nochAlt = (jahr: string): Fund => [
  `Gefunden: Titel, Zusammenfassung und Rechnung des Plans ${jahr}; die Seite zeigt das Diagramm deshalb nicht. Erwartet: Worte und Zahlen dieses Plans.`,
  'titel, untertitel, zusammenfassung und rechnung nach der Tabelle erneuern und danach vorjahr="…" löschen. Passt das Diagramm nicht mehr, <Diagramm …> und </Diagramm> entfernen; die Tabelle bleibt.',
]

/** Of a chart whose attributes cannot be read nothing more can be said, nor of one that cannot be drawn. */
function checkBlock(block: Diagrammblock, zahlen: Planzahl[], jahr: number): Fund[] {
  try {
    const angaben = readDiagrammangaben(block.attribute)
    if (angaben.vorjahr) return [nochAlt(angaben.vorjahr)]
    const grundlage = readGrundlage(block, angaben, zahlen, jahr)
    return [...checkRechnungen(angaben, grundlage), ...checkWortzahlen(angaben, grundlage)]
  } catch (fehler) {
    if (fehler instanceof Schemafehler)
      return fehler.felder.map(({ pfad, meldung, abhilfe }) => [
        meldung,
        abhilfe ?? zeichnen,
        String(pfad[0]),
      ])
    if (fehler instanceof Diagrammfehler) return [[fehler.message, zeichnen, fehler.angabe]]
    throw fehler
  }
}

/** @throws {Diagrammfehler} when there is nothing to draw, or too much */
function readGrundlage(
  { tabellen }: Diagrammblock,
  angaben: Diagrammangaben,
  zahlen: Planzahl[],
  jahr: number,
): Grundlage {
  const [tabelle, weitere] = tabellen
  if (angaben.kennzahlen !== undefined) {
    if (tabelle)
      throw new Diagrammfehler(
        'Es zeigt Kennzahlen, in ihm steht aber auch eine Tabelle. Erwartet ist eins von beiden.',
      )
    readKennzahlendaten(zahlen, angaben)
    return grundlageOf({ zahlen: chooseKennzahlen(zahlen, angaben), jahr })
  }
  if (!tabelle)
    throw new Diagrammfehler(
      'In ihm fehlt die Tabelle, aus der gezeichnet wird. Erwartet ist genau eine zwischen <Diagramm …> und </Diagramm>.',
    )
  if (weitere) throw new Diagrammfehler(`In ihm stehen ${tabellen.length} Tabellen. Erwartet ist genau eine.`)
  readTabellendaten(tabelle, angaben)
  const einheiten = einheitenOf(tabelle, angaben)
  if (einheiten.length > 1)
    throw new Diagrammfehler(
      `Gezeichnet werden Zahlen in ${einheiten.join(' und ')}. Erwartet ist eine Einheit für alle.`,
    )
  return grundlageOf({ tabelle, jahr })
}
