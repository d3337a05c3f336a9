import { z } from 'zod'
import { diagrammarten } from './diagrammdaten.ts'
import { checkSchema } from './schema-fehler.ts'

const text = z.string().trim().min(1, 'Der Text ist leer')
const nummern = z
  .string()
  .regex(/^\s*\d+(?:\s+\d+)*\s*$/u, 'Erwartet: Nummern mit Leerzeichen dazwischen, zum Beispiel „2 3“')

/** The attributes of `<Diagramm>`: the editors' manual for charts. */
export const diagrammSchema = z.strictObject({
  art: z
    .enum(diagrammarten)
    .describe(
      'balken = waagerecht, saeulen = senkrecht, linie = Verlauf über gleich weit entfernte Zeitpunkte',
    ),
  titel: text.describe('Was man sieht, als Aussage: „Für Verwaltung ist mehr Geld da als für Eingliederung“'),
  untertitel: text.describe('Was gezählt ist und in welcher Einheit, wo, und für welche Zeit'),
  zusammenfassung: text.describe(
    'Ein bis drei Sätze mit den Zahlen, auf die es ankommt; sie beschreiben das Diagramm allen, die es nicht sehen',
  ),
  spalten: nummern
    .optional()
    .describe('Gezeichnete Spalten der Tabelle, von 1 gezählt; ohne Angabe alle mit Zahlen'),
  zeilen: nummern
    .optional()
    .describe(
      'Gezeichnete Zeilen unter dem Tabellenkopf, von 1 gezählt; ohne Angabe alle außer Summen, die fett sind oder so heißen',
    ),
  reihen: z
    .enum(['spalten', 'zeilen'])
    .optional()
    .describe(
      'Was eine Farbe hat: jede Spalte (ohne Angabe) oder jede Zeile der Tabelle, wenn die Zeit nach rechts läuft',
    ),
  reihenfolge: z
    .enum(['groesse', 'tabelle', 'rueckwaerts'])
    .optional()
    .describe(
      'groesse = das Größte zuerst, tabelle = wie gedruckt oder ausgewählt, rueckwaerts = dasselbe von hinten; ohne Angabe Balken nach Größe, alles andere wie gedruckt',
    ),
  namen: text
    .optional()
    .describe(
      'Namen der gezeichneten Zeilen oder Kennzahlen, mit | dazwischen, wo die gedruckten nicht zu verstehen sind',
    ),
  rechnung: text
    .optional()
    .describe(
      'Wie Zahlen in Titel und Text aus der Tabelle gerechnet sind: „1.370 / 1.808 = 75,8 % | 541 - 489 = 52“',
    ),
  kennzahlen: text
    .optional()
    .describe(
      'Statt einer Tabelle: Kennzahlen des laufenden Textes, mit Leerzeichen dazwischen, zum Beispiel „stellen-leistung stellen-vermittlung“',
    ),
  quellzeilen: nummern
    .optional()
    .describe(
      'Nur mit kennzahlen: Zeilen der Quelle, in denen ihre Belege stehen, wenn nicht alle gemeint sind',
    ),
  vorjahr: z
    .string()
    .regex(/^20\d\d$/u, 'Erwartet: ein Jahr wie 2024')
    .optional()
    .describe(
      'Setzt der Import, wenn er das Diagramm aus einem früheren Plan übernimmt: Titel und Text sind noch von dort, und die Seite zeigt das Diagramm nicht. Löschen, sobald sie erneuert sind',
    ),
  quelle: text.optional().describe('Woher die Zahlen sind, wenn das Dokument es anderswo sagt'),
})

export type Diagrammangaben = z.infer<typeof diagrammSchema>

/**
 * Reads the attributes of a `<Diagramm>`.
 *
 * @throws {Schemafehler} naming each attribute that is missing, unknown or wrong
 */
export function readDiagrammangaben(attribute: Record<string, string>): Diagrammangaben {
  checkSchema(diagrammSchema, '<Diagramm>', attribute)
  return diagrammSchema.parse(attribute)
}

/** Entries of an attribute such as `namen`, as cells of a table are written. */
export function splitEintraege(text: string | undefined): string[] {
  return text === undefined ? [] : text.split('|').map((eintrag) => eintrag.trim())
}

/** Numbers of an attribute such as `spalten`. */
export function splitNummern(text: string | undefined): number[] {
  return (text ?? '').split(/\s+/u).filter(Boolean).map(Number)
}
