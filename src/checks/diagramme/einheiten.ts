import type { Diagrammangaben } from '../../domain/diagramm-angaben.ts'
import { chooseAuswahl, type Diagrammtabelle } from '../../domain/diagramm-tabelle.ts'
import { beschreibe } from '../../domain/kennzahlen.ts'
import type { Quelltabelle } from '../../domain/quelltabellen.ts'
import { isZugeordnet, readZellzahlen, type Zellzahl } from '../../domain/tabellenzahlen.ts'
import { idOf, UnbekannteAngabe } from '../../domain/zuordnung.ts'

/** The units of the cells that a chart draws, as far as the table types them; tables rarely print them beside each number. */
export function einheitenOf(tabelle: Quelltabelle & Diagrammtabelle, angaben: Diagrammangaben): string[] {
  const { zeilen, spalten } = chooseAuswahl(tabelle, angaben)
  const gezeichnete = firstInCells(readTyped(tabelle)).filter(
    ({ zeile, spalte }) => zeilen.includes(zeile - 1) && spalten.includes(spalte - 1),
  )
  const ids = gezeichnete.flatMap(({ angabe }) => idOf(angabe) ?? [])
  return [...new Set(ids.map((id) => beschreibe(id).einheit))]
}

/** How a table must be typed is told by a rule of its own. */
function readTyped(tabelle: Quelltabelle): Zellzahl[] {
  try {
    return isZugeordnet(tabelle) ? readZellzahlen(tabelle).zahlen : []
  } catch (fehler) {
    if (fehler instanceof UnbekannteAngabe) return []
    throw fehler
  }
}

/** A cell with several numbers is drawn as its first one. */
function firstInCells(zahlen: Zellzahl[]): Zellzahl[] {
  return [...Map.groupBy(zahlen, ({ zeile, spalte }) => `${zeile}/${spalte}`).values()].flatMap(
    ([erste]) => erste ?? [],
  )
}
