import { writeBytes } from '../domain/dateigroesse.ts'
import type { Planstand } from './bestand.ts'
import type { Datei } from './datei.ts'
import { katalogPfad } from './katalog.ts'
import { tabellenName } from './tabelle.ts'
import { tabellenPfade } from './write-tabellen.ts'

/** Files that are not of one plan, with what they hold and for whom, in the order of their use. */
const dateiWorte: [pfad: string, inhalt: string][] = [
  ['kennzahlen.csv', 'Alle Kennzahlen, zum Öffnen in Excel oder LibreOffice'],
  ['kennzahlen.json', 'Alle Kennzahlen, für Programme'],
  ['glossar.csv', 'Abkürzungen und Fachwörter, zum Öffnen in Excel oder LibreOffice'],
  ['glossar.json', 'Abkürzungen und Fachwörter, für Programme'],
  ['kennzahlen.metadata.json', 'Beschreibung der Kennzahlen für Programme (CSVW)'],
  ['kennzahlen.schema.json', 'Muster von kennzahlen.json (JSON Schema)'],
  ['glossar.metadata.json', 'Beschreibung des Glossars für Programme (CSVW)'],
  ['glossar.schema.json', 'Muster von glossar.json (JSON Schema)'],
  [katalogPfad, 'Verzeichnis aller Dateien für Datenportale (DCAT-AP.de)'],
]

/** How large each file is, in the words of a page. */
export type Groessen = Map<string, string>

/** Sizes of files by their paths. */
export function sizesOf(dateien: Datei[]): Groessen {
  return new Map(dateien.map(({ pfad, inhalt }) => [pfad, writeBytes(inhalt.length)]))
}

/** A file as the page offers it. */
export interface Dateizeile {
  pfad: string
  inhalt: string
  groesse: string
}

/** The files that are not of one plan. */
export function listDateien(groessen: Groessen): Dateizeile[] {
  return dateiWorte.map(([pfad, inhalt]) => ({ pfad, inhalt, groesse: groessen.get(pfad) ?? '' }))
}

/** A table of a plan as a file, with the file that describes it. */
export interface Tabellenzeile extends Dateizeile {
  beschreibung: Pick<Dateizeile, 'pfad' | 'groesse'>
}

/** The tables of a plan as files. */
export function listTabellen({ id, tabellen }: Planstand, groessen: Groessen): Tabellenzeile[] {
  return tabellen.map((tabelle) => {
    const [pfad, beschreibung] = tabellenPfade(id, tabelle.nummer)
    return {
      pfad,
      inhalt: tabellenName(tabelle),
      groesse: groessen.get(pfad) ?? '',
      beschreibung: { pfad: beschreibung, groesse: groessen.get(beschreibung) ?? '' },
    }
  })
}
