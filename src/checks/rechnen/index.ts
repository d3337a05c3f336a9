import type { Root } from 'mdast'
import { type Belegtes, type Rechenplan, readPlanzahlen } from '../../domain/planzahlen.ts'
import { UnbekannteAngabe } from '../../domain/zuordnung.ts'
import { probeAenderungen } from './aenderungen.ts'
import { probeAnteile } from './anteile.ts'
import { probeEntwicklungen } from './entwicklungen.ts'
import { findFehlerquellen } from './fehlerquelle.ts'
import { type Figur, toFiguren } from './figuren.ts'
import { probeGeschlechter } from './geschlechter.ts'
import { probeHaushalt } from './haushalt.ts'
import { probeKumuliert } from './kumuliert.ts'
import { type Probe, type Rechnung, toRechnung } from './rechnung.ts'
import { readSaetze } from './saetze.ts'
import { probeSaetze } from './satzregeln.ts'
import { probeSummen } from './summen.ts'
import { readGitterOf } from './tabellen.ts'
import { probeVerhaeltnisse } from './verhaeltnisse.ts'
import { probeZahlendreher } from './zahlendreher.ts'
import { probeZeitreihen } from './zeitreihen.ts'
import { probeZweimal } from './zweimal.ts'

export type { Rechnung } from './rechnung.ts'

const tabellenregeln = [probeSummen, probeAenderungen, probeZeitreihen, probeAnteile, probeKumuliert]
const figurenregeln = [probeZweimal, probeGeschlechter, probeHaushalt, probeVerhaeltnisse, probeEntwicklungen]

/** Every relation between the numbers of a plan that can be decided, whether it holds or not. */
export function rechne(plan: Rechenplan, tree: Root, zeilen: string[]): Rechnung[] {
  const gitter = readGitterOf(plan, tree, zeilen)
  const figuren = readFiguren(plan, tree, zeilen)
  const saetze = readSaetze(zeilen, plan)
  const proben = distinct([
    ...gitter.flatMap((eines) => tabellenregeln.flatMap((probe) => probe(eines))),
    ...figurenregeln.flatMap((probe) => probe(figuren)),
    ...probeSaetze(saetze),
    ...probeZahlendreher(saetze, gitter, plan.jahr),
  ])
  return [...proben.filter(({ stimmt }) => stimmt), ...findFehlerquellen(proben)].map(toRechnung)
}

/** Tables and typed figures lead to the same relations. */
function distinct(proben: Probe[]): Probe[] {
  const schluessel = ({ behauptet, glieder }: Probe) =>
    [behauptet.ort, ...glieder.map(({ ort }) => ort).sort()].join()
  return [...new Map(proben.toReversed().map((probe) => [schluessel(probe), probe])).values()].reverse()
}

/** A table whose attributes cannot be read is another rule's finding. */
function readFiguren(plan: Belegtes, tree: Root, zeilen: string[]): Figur[] {
  try {
    return toFiguren(readPlanzahlen(plan, tree, zeilen))
  } catch (fehler) {
    if (fehler instanceof UnbekannteAngabe) return []
    throw fehler
  }
}
